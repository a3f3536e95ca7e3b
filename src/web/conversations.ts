import { type Context, Hono } from 'hono';
import { contactOfConversation, noteRead } from '../contacts/reads.ts';
import { conversationPage, conversationPart } from './desk/answer.ts';
import { composerTab } from './desk/composer.ts';
import { visibleConversation } from './desk/context.ts';
import { mailtoPanel } from './desk/mailto.ts';
import type { Deps, Env } from './env.ts';
import { requireUser } from './middleware/index.ts';
import { wantsPart } from './request.ts';

/** Who opened a conversation has read of the person who wrote in it last. */
async function noteOpened(deps: Deps, c: Context<Env>, conversationId: number): Promise<void> {
  const contactId = await contactOfConversation(deps.db, conversationId);
  const read = { userId: c.var.me.id, what: 'conversation', contactId, conversationId } as const;
  await noteRead(deps.db, read, deps.clock());
}

/** One conversation: a page, or the parts of it for a desk that is on screen. */
export function conversationRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/conversations/:id', requireUser, async (c) => {
    const id = await visibleConversation(deps, c);
    await noteOpened(deps, c, id);
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
