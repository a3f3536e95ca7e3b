import { Hono } from 'hono';
import { z } from 'zod';
import { noteFor } from '../flow/following.ts';
import { clearDraft } from '../replies/drafts.ts';
import { answerTalk } from './desk/answer.ts';
import { visibleConversation } from './desk/context.ts';
import { refused } from './desk/refused.ts';
import type { Deps, Env } from './env.ts';
import { lines, submit } from './forms.ts';
import { requireAct } from './middleware/index.ts';

/** Anything longer than a note may be, so that the room itself says how long it may be. */
const NoteForm = z.object({ text: lines(100_000) });

/** Words for the team. */
export function noteRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  app.post('/conversations/:id/notes', requireAct('work'), async (c) => {
    const conversationId = await visibleConversation(deps, c);
    const userId = c.var.me.id;
    const now = deps.clock();
    const saved = await submit(c, NoteForm, ({ text }) =>
      deps.db.transaction(async (tx) => {
        await noteFor(tx, conversationId, { userId, scope: c.var.scope }, text, now);
        await clearDraft(tx, { conversationId, userId, kind: 'note' }, now);
      }),
    );
    if (!saved.ok) return refused(deps, c, conversationId, 'note', saved);
    return answerTalk(deps, c, conversationId, { composer: { tab: 'note' }, freshComposer: true });
  });
  return app;
}
