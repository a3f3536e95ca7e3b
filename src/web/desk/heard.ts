import { and, eq } from 'drizzle-orm';
import type { Context } from 'hono';
import { mentions } from '../../db/schema/intake.ts';
import { conversationMentions } from '../../db/schema/queue.ts';
import { Problem } from '../../lib/errors.ts';
import { visibleMention } from '../../people/index.ts';
import type { Deps, Env } from '../env.ts';
import { idParam } from '../request.ts';

/** The mention in the path and its conversation, if this person may see it; foreign is the same as absent. */
export async function heardMention(
  { db }: Pick<Deps, 'db'>,
  c: Context<Env>,
): Promise<{ id: number; conversationId: number | null }> {
  const [mention] = await db
    .select({ id: mentions.id, conversationId: conversationMentions.conversationId })
    .from(mentions)
    .leftJoin(conversationMentions, eq(conversationMentions.mentionId, mentions.id))
    .where(and(eq(mentions.id, idParam(c)), visibleMention(c.var.scope)));
  if (!mention) throw new Problem('not-found', 'problem.not_found');
  return mention;
}
