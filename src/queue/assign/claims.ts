import { and, asc, eq, inArray, isNotNull, lte, notExists, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { claimSigns, conversations } from '../../db/schema/queue.ts';
import { proposals } from '../../db/schema/replies.ts';
import { type Change, write } from '../change.ts';
import { lock } from '../standing.ts';

/** Claims looked at in one go; the rest lapses at the job's next turn. */
const LAPSE_BATCH = 500;

/** Who has claimed it is still on it: it is on their screen, or they are typing. Nothing happens for anybody else. */
export async function noteSign(tx: Tx, conversationId: number, userId: number, now: Date): Promise<void> {
  await tx
    .insert(claimSigns)
    .select(
      tx
        .select({
          conversationId: conversations.id,
          userId: sql`${userId}::bigint`.as('user_id'),
          at: sql`${now}::timestamptz`.as('at'),
        })
        .from(conversations)
        .where(
          and(
            eq(conversations.id, conversationId),
            eq(conversations.assigneeId, userId),
            isNotNull(conversations.claimedAt),
          ),
        ),
    )
    .onConflictDoUpdate({ target: claimSigns.conversationId, set: { userId, at: now } });
}

export interface Lapsed {
  id: number;
  userId: number;
  /** it was given to them: without the claim it is still theirs to answer */
  given: boolean;
}

/**
 * Open conversations that somebody claimed and has shown no sign of being on since `before`. A proposal that waits for
 * approval is a sign: its author can do nothing but wait.
 */
export async function lapsedClaims(tx: Tx, before: Date): Promise<Lapsed[]> {
  const waits = tx
    .select({ id: proposals.id })
    .from(proposals)
    .where(and(eq(proposals.conversationId, conversations.id), eq(proposals.state, 'waiting')));
  const rows = await tx
    .select({ id: conversations.id, userId: conversations.assigneeId, givenAt: conversations.givenAt })
    .from(conversations)
    .leftJoin(
      claimSigns,
      and(eq(claimSigns.conversationId, conversations.id), eq(claimSigns.userId, conversations.assigneeId)),
    )
    .where(
      and(
        eq(conversations.status, 'open'),
        isNotNull(conversations.assigneeId),
        lte(conversations.claimedAt, before),
        sql`coalesce(${claimSigns.at}, ${conversations.claimedAt}) <= ${before}`,
        notExists(waits),
      ),
    )
    .orderBy(asc(conversations.claimedAt))
    .limit(LAPSE_BATCH);
  return rows.map(({ id, userId, givenAt }) => ({ id, userId: userId!, given: givenAt !== null }));
}

/** Open conversations of these people; `settled` leaves out those that they are on right now. */
export async function openIdsOf(
  tx: Tx,
  userIds: readonly number[],
  settled?: { before: Date },
): Promise<number[]> {
  if (userIds.length === 0) return [];
  const quiet =
    settled &&
    sql`greatest(${conversations.claimedAt}, (select at from claim_signs signs
      where signs.conversation_id = ${conversations.id} and signs.user_id = ${conversations.assigneeId}))
      <= ${settled.before}`;
  const rows = await tx
    .select({ id: conversations.id })
    .from(conversations)
    .where(
      and(
        eq(conversations.status, 'open'),
        inArray(conversations.assigneeId, [...userIds]),
        quiet && sql`(${conversations.claimedAt} is null or ${quiet})`,
      ),
    )
    .orderBy(asc(conversations.id));
  return rows.map(({ id }) => id);
}

/** Claims lapse: of what stays with its people nobody says any more that they are on it. Locks all of them. */
export async function dropClaims(
  tx: Tx,
  lapsed: readonly (Lapsed & { stays: boolean })[],
  now: Date,
): Promise<void> {
  const standing = await lock(
    tx,
    lapsed.map(({ id }) => id),
  );
  const changes = lapsed
    .filter(({ stays, id, userId }) => stays && standing.get(id)?.assigneeId === userId)
    .map(
      ({ id, userId }): Change => ({
        standing: standing.get(id)!,
        set: { claimedAt: null },
        story: [{ kind: 'conversation.lapsed', data: { was: userId } }],
      }),
    );
  await write(tx, changes, null, now);
}
