import { and, eq } from 'drizzle-orm';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { mentions } from '../db/schema/intake.ts';
import { conversationMentions } from '../db/schema/queue.ts';
import { correctTone, withdrawTone } from '../flow/tone.ts';
import { Problem } from '../lib/errors.ts';
import { visibleMention } from '../people/index.ts';
import { answerTalk } from './desk/answer.ts';
import type { Deps, Env } from './env.ts';
import { readForm, ticked } from './forms.ts';
import { requireAct } from './middleware/index.ts';
import { idParam } from './request.ts';

const ToneForm = z.object({ tone: z.enum(['negative', 'neutral', 'positive']) });
/** Taken back on the page of all that was learned. */
const WithdrawForm = z.object({ onList: ticked() });
const triage = requireAct('triage');

/** How a message sounds, as a person says; and that taken back. */
export function toneRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();

  app.post('/mentions/:id/tone', triage, async (c) => {
    const mention = await heard(c);
    const { tone } = await readForm(c, ToneForm);
    await deps.db.transaction((tx) => correctTone(tx, mention.id, tone, c.var.me.id, deps.clock()));
    return answer(c, mention.conversationId);
  });

  app.post('/mentions/:id/tone/withdraw', triage, async (c) => {
    const mention = await heard(c);
    const { onList } = await readForm(c, WithdrawForm);
    await deps.db.transaction((tx) => withdrawTone(tx, mention.id, c.var.me.id, deps.clock()));
    return onList ? c.redirect('/learning?saved', 303) : answer(c, mention.conversationId);
  });

  /** The mention in the path, if this person may see it; foreign is the same as absent. */
  async function heard(c: Context<Env>) {
    const [mention] = await deps.db
      .select({ id: mentions.id, conversationId: conversationMentions.conversationId })
      .from(mentions)
      .leftJoin(conversationMentions, eq(conversationMentions.mentionId, mentions.id))
      .where(and(eq(mentions.id, idParam(c)), visibleMention(c.var.scope)));
    if (!mention) throw new Problem('not-found', 'problem.not_found');
    return mention;
  }

  const answer = (c: Context<Env>, conversationId: number | null) =>
    conversationId === null ? c.redirect('/mentions', 303) : answerTalk(deps, c, conversationId);

  return app;
}
