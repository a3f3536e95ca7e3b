import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { ComposerTab } from '../../views/composer/props.ts';
import { decide, undoSend } from '../flow/taking-back.ts';
import { outboxRow, type WordsRow } from '../outbox/rows.ts';
import { answerTalk } from './desk/answer.ts';
import type { Deps, Env } from './env.ts';
import { readForm } from './forms.ts';
import { requireAct, requireUser } from './middleware/index.ts';

const DecisionForm = z.object({ decision: z.enum(['it-was-sent', 'send-again', 'give-up']) });
/** where a text that comes back is half-typed again */
const TAB: Record<WordsRow['action'], ComposerTab> = {
  reply: 'public',
  privateReply: 'private',
  mail: 'email',
};

const answer = requireAct('answer');

/** What is about to leave: where it stands, taking it back, and deciding about what nobody knows the end of. */
export function outboxRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/outbox/:id', requireUser, async (c) => {
    const row = await outboxRow(deps.db, c.req.param('id'), c.var.scope);
    return c.redirect(`/conversations/${row.conversationId}`, 303);
  });

  app.post('/outbox/:id/undo', answer, async (c) => {
    const row = await outboxRow(deps.db, c.req.param('id'), c.var.scope);
    await undoSend(deps, row.id, actor(c), deps.clock());
    return givenBack(deps, c, row);
  });

  app.post('/outbox/:id/decision', answer, async (c) => {
    const row = await outboxRow(deps.db, c.req.param('id'), c.var.scope);
    const { decision } = await readForm(c, DecisionForm);
    await decide(deps, row.id, decision, actor(c), deps.clock());
    if (decision === 'give-up') return givenBack(deps, c, row);
    return answerTalk(deps, c, row.conversationId!);
  });

  return app;
}

const actor = (c: Context<Env>) => ({ by: { userId: c.var.me.id }, scope: c.var.scope });

const givenBack = (deps: Deps, c: Context<Env>, row: WordsRow) =>
  answerTalk(deps, c, row.conversationId!, { composer: { tab: TAB[row.action] }, freshComposer: true });
