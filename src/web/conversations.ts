import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { noteTalkRead } from '../contacts/reads.ts';
import { noteLook } from '../queue/index.ts';
import { conversationPage, conversationPart } from './desk/answer.ts';
import { composerTab } from './desk/composer.ts';
import { visibleConversation } from './desk/context.ts';
import { mailtoPanel } from './desk/mailto.ts';
import type { Deps, Env } from './env.ts';
import { requireUser } from './middleware/index.ts';
import { wantsPart } from './request.ts';

const Since = z.iso.datetime();

/** Who opened a conversation has read of the person who wrote in it last. Returns when they had it open before. */
async function noteOpened(deps: Deps, c: Context<Env>, conversationId: number): Promise<Date | null> {
  await noteTalkRead(deps.db, c.var.me.id, conversationId, deps.clock());
  return noteLook(deps.db, conversationId, c.var.me.id, deps.clock());
}

/** One conversation: a page, or the parts of it for a desk that is on screen. */
export function conversationRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/conversations/:id', requireUser, async (c) => {
    const id = await visibleConversation(deps, c);
    const before = await noteOpened(deps, c, id);
    // a page that asks anew because something happened keeps showing what was new when it was opened
    const asked = Since.safeParse(c.req.query('since'));
    const since = asked.success ? new Date(asked.data) : before;
    const composer = { tab: composerTab(c.req.query('tab')) };
    if (wantsPart(c)) return conversationPart(deps, c, id, composer, { since });
    const form = c.req.query('mailto');
    const mailto = form ? await mailtoPanel(deps, c, id, form) : undefined;
    return conversationPage(deps, c, id, composer, { since, mailto });
  });
  return app;
}
