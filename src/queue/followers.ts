import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { insertRows } from '../db/bulk.ts';
import type { Tx } from '../db/client.ts';
import { users } from '../db/schema/people.ts';
import { followers } from '../db/schema/queue.ts';
import { record } from '../events/record.ts';

/** These are told of what happens in the conversation from now on. Twice is once; the story tells of who is new. Returns how many are. */
export async function follow(
  tx: Tx,
  conversationId: number,
  userIds: readonly number[],
  by: number | null,
  now: Date,
): Promise<number> {
  if (userIds.length === 0) return 0;
  const rows = userIds.map((userId) => ({ conversationId, userId, at: now }));
  const added = await tx.execute<{ user_id: number }>(
    sql`${insertRows(followers, rows)} on conflict do nothing returning user_id`,
  );
  await record(
    tx,
    ...added.map((row) => ({
      at: now,
      kind: 'conversation.followed' as const,
      conversationId,
      userId: by,
      data: { followerId: Number(row.user_id) },
    })),
  );
  return added.length;
}

/** This person wants to hear no more of it. */
export async function unfollow(tx: Tx, conversationId: number, userId: number): Promise<void> {
  await tx
    .delete(followers)
    .where(and(eq(followers.conversationId, conversationId), eq(followers.userId, userId)));
}

/** Who follows a conversation, by name. */
export const followersOf = (tx: Tx, conversationId: number): Promise<{ id: number; name: string }[]> =>
  tx
    .select({ id: users.id, name: users.name })
    .from(followers)
    .innerJoin(users, eq(users.id, followers.userId))
    .where(eq(followers.conversationId, conversationId))
    .orderBy(asc(users.name));

/** The same for many, as keys. */
export const followersAmong = (tx: Tx, conversationIds: readonly number[]) =>
  conversationIds.length === 0
    ? Promise.resolve([])
    : tx
        .select({ conversationId: followers.conversationId, userId: followers.userId })
        .from(followers)
        .where(inArray(followers.conversationId, [...conversationIds]));
