import { Hono } from 'hono';
import { conversationPage, conversationPart } from './desk/answer.ts';
import { composerTab } from './desk/composer.ts';
import { visibleConversation } from './desk/context.ts';
import { mailtoPanel } from './desk/mailto.ts';
import type { Deps, Env } from './env.ts';
import { requireUser } from './middleware/index.ts';
import { wantsPart } from './request.ts';

/** One conversation: a page, or the parts of it for a desk that is on screen. */
export function conversationRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/conversations/:id', requireUser, async (c) => {
    const id = await visibleConversation(deps, c);
    const composer = { tab: composerTab(c.req.query('tab')) };
    if (wantsPart(c)) return conversationPart(deps, c, id, composer);
    const form = c.req.query('mailto');
    return conversationPage(
      deps,
      c,
      id,
      composer,
      form ? { mailto: await mailtoPanel(deps, c, id, form) } : {},
    );
  });
  return app;
}
