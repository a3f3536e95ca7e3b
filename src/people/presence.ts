import { and, eq, gt, inArray, isNull, lt, or } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { users } from '../db/schema/people.ts';
import { after, MINUTE } from '../lib/clock.ts';

/** How often it is written down that somebody's screen is open. */
export const SEEN_EVERY = MINUTE;
/** Whoever wasn't seen for this long is away: two signs were missed. */
const PRESENT_MS = 2.5 * MINUTE;

/** These have a screen open now. One statement, and only for those who weren't noted a moment ago. */
export async function noteSeen(tx: Tx, userIds: readonly number[], now: Date): Promise<void> {
  if (userIds.length === 0) return;
  const isOld = or(isNull(users.lastSeenAt), lt(users.lastSeenAt, after(now, -SEEN_EVERY / 2)));
  await tx
    .update(users)
    .set({ lastSeenAt: now })
    .where(and(inArray(users.id, [...userIds]), isOld));
}

/** Has this person a screen open, or used one a moment ago, in whichever process? */
export async function isPresent(tx: Tx, userId: number, now: Date): Promise<boolean> {
  return (await presentAmong(tx, [userId], now)).has(userId);
}

/** The same for many. */
export async function presentAmong(tx: Tx, userIds: readonly number[], now: Date): Promise<Set<number>> {
  if (userIds.length === 0) return new Set();
  const rows = await tx
    .select({ id: users.id })
    .from(users)
    .where(
      and(
        inArray(users.id, [...userIds]),
        eq(users.active, true),
        gt(users.lastSeenAt, after(now, -PRESENT_MS)),
      ),
    );
  return new Set(rows.map(({ id }) => id));
}
