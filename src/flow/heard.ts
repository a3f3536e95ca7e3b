import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { mentions } from '../db/schema/intake.ts';
import { conversationMentions } from '../db/schema/queue.ts';
import { Problem } from '../lib/errors.ts';
import { finderFor, type Scope, visibleMention } from '../people/index.ts';
import { answerThis } from '../queue/index.ts';
import { termsOfSource } from './response-clock.ts';

/** A mention and its conversation, if they may see it; foreign is the same as absent. Problem `problem.not_found`. */
export async function heard(
  tx: Tx,
  mentionId: number,
  scope: Scope,
): Promise<{ id: number; conversationId: number | null }> {
  const [mention] = await tx
    .select({ id: mentions.id, conversationId: conversationMentions.conversationId })
    .from(mentions)
    .leftJoin(conversationMentions, eq(conversationMentions.mentionId, mentions.id))
    .where(and(eq(mentions.id, mentionId), visibleMention(scope)));
  if (!mention) throw new Problem('not-found', 'problem.not_found');
  return mention;
}

/** What was only heard becomes work; by the terms of the source through which this person sees it. */
export async function answerHeard(
  tx: Tx,
  mentionId: number,
  { userId, scope }: { userId: number; scope: Scope },
  now: Date,
): Promise<{ conversationId: number }> {
  const finder = finderFor(tx, scope);
  const [mention] = await tx
    .select({ sourceId: finder.id })
    .from(mentions)
    .innerJoinLateral(finder, sql`true`)
    .where(eq(mentions.id, mentionId));
  if (!mention) throw new Problem('not-found', 'problem.not_found');
  return answerThis(tx, { mentionId }, await termsOfSource(tx, mention.sourceId), userId, now);
}
