import { eq } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { conversations } from '../db/schema/queue.ts';
import { Problem } from '../lib/errors.ts';
import { workers } from '../people/index.ts';
import { listPolicies, type SkipReason, skip, takeNext, visibleIds } from '../queue/index.ts';
import { savedViewById } from '../shortcuts/saved-views.ts';
import { handOn } from './assigning.ts';
import { type Actor, requireRight } from './ground.ts';

/**
 * Gives the top one only, claimed: of the saved view that they work through, or of all; null when nothing waits there for
 * this person. Problems `problem.forbidden`, `problem.not_found` for a view that they may not use.
 */
export async function giveNext(
  tx: Tx,
  { by, scope }: Actor,
  now: Date,
  savedView: number | null = null,
): Promise<number | null> {
  const { role } = await requireRight(tx, by.userId, 'work');
  const [me] = await workers(tx, now, [by.userId]);
  const keeper = { id: by.userId, role, scope };
  const list = savedView === null ? undefined : (await savedViewById(tx, savedView, keeper)).list;
  const asker = { userId: by.userId, scope, teamIds: me?.teamIds ?? [], list };
  return takeNext(tx, asker, await listPolicies(tx), now);
}

/**
 * Passes over a conversation with a reason; who had it has it no more. It comes back to them by *next* when somebody
 * writes in it. Problems `next.why`, `problem.not_found`, `problem.forbidden`.
 */
export async function skipThis(
  tx: Tx,
  request: Actor & { conversationId: number; reason: SkipReason; text: string },
  now: Date,
): Promise<void> {
  const { by, scope, conversationId, reason, text } = request;
  await requireRight(tx, by.userId, 'work');
  const [id] = await visibleIds(tx, [conversationId], scope);
  if (id === undefined) throw new Problem('not-found', 'problem.not_found');
  await skip(tx, { conversationId: id, userId: by.userId, reason, text }, now);
  const [row] = await tx
    .select({ assigneeId: conversations.assigneeId })
    .from(conversations)
    .where(eq(conversations.id, id));
  if (row?.assigneeId === by.userId) await handOn(tx, [id], 'skipped', now);
}
