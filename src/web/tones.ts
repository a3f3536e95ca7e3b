import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { correctTone, withdrawTone } from '../flow/tone.ts';
import { answerTalk } from './desk/answer.ts';
import { heardMention } from './desk/heard.ts';
import type { Deps, Env } from './env.ts';
import { readForm, ticked } from './forms.ts';
import { requireAct } from './middleware/index.ts';

const ToneForm = z.object({ tone: z.enum(['negative', 'neutral', 'positive']) });
/** Taken back on the page of all that was learned. */
const WithdrawForm = z.object({ onList: ticked() });
const triage = requireAct('triage');

/** How a message sounds, as a person says; and that taken back. */
export function toneRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();

  app.post('/mentions/:id/tone', triage, async (c) => {
    const mention = await heardMention(deps, c);
    const { tone } = await readForm(c, ToneForm);
    await deps.db.transaction((tx) => correctTone(tx, mention.id, tone, c.var.me.id, deps.clock()));
    return answer(c, mention.conversationId);
  });

  app.post('/mentions/:id/tone/withdraw', triage, async (c) => {
    const mention = await heardMention(deps, c);
    const { onList } = await readForm(c, WithdrawForm);
    await deps.db.transaction((tx) => withdrawTone(tx, mention.id, c.var.me.id, deps.clock()));
    return onList ? c.redirect('/learning?saved', 303) : answer(c, mention.conversationId);
  });

  const answer = (c: Context<Env>, conversationId: number | null) =>
    conversationId === null ? c.redirect('/mentions', 303) : answerTalk(deps, c, conversationId);

  return app;
}
