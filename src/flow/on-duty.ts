/** Comings and goings: a claim that nobody keeps up, the end of a shift, somebody who is not here any more. */
import { and, eq } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { users } from '../db/schema/people.ts';
import { conversations } from '../db/schema/queue.ts';
import { after, MINUTE } from '../lib/clock.ts';
import { noteHanded, type Presence, setPresence, shiftEnded, workers } from '../people/index.ts';
import { dropClaims, lapsedClaims, openIdsOf } from '../queue/index.ts';
import { readSettings } from '../settings/index.ts';
import { handOn } from './assigning.ts';

/** "I work", "a break", "away". Who comes back gets what waits at the giver's next turn. */
export const sayPresence = (tx: Tx, userId: number, presence: Presence, now: Date): Promise<boolean> =>
  setPresence(tx, userId, presence, now);

/** The end of one's shift: away from now on, and nothing open is left on them. */
export async function endShift(tx: Tx, userId: number, now: Date): Promise<number> {
  await setPresence(tx, userId, 'away', now);
  const ids = await openIdsOf(tx, [userId]);
  await handOn(tx, ids, 'shift_end', now);
  await noteHanded(tx, [userId], now);
  return ids.length;
}

/** Claims without a sign of life for the length of the lease; what was given stays given, the rest goes back. */
export async function lapseClaims(tx: Tx, now: Date): Promise<number> {
  const [{ leaseMinutes }] = await readSettings(tx, ['assignment']);
  const before = after(now, -leaseMinutes * MINUTE);
  const lapsed = await lapsedClaims(tx, before);
  if (lapsed.length === 0) return 0;
  const here = new Set((await workers(tx, now)).filter(({ available }) => available).map(({ id }) => id));
  const sorted = lapsed.map((one) => ({ ...one, stays: one.given && here.has(one.userId) }));
  await dropClaims(tx, sorted, now);
  const back = sorted.filter(({ stays }) => !stays).map(({ id }) => id);
  await handOn(tx, back, 'idle', now);
  return lapsed.length;
}

/**
 * Shifts that have ended by their plan, each once: what its person is on right now is left until they let it be.
 * Returns how many were handed on.
 */
export async function endShifts(tx: Tx, now: Date): Promise<number> {
  const [{ leaseMinutes }, { timeZone }] = await readSettings(tx, ['assignment', 'profile']);
  const ended = (await workers(tx, now)).filter(({ plan, handedAt }) => {
    const at = shiftEnded(plan, timeZone, now);
    return at !== null && (handedAt === null || handedAt < at);
  });
  const userIds = ended.map(({ id }) => id);
  const left = await openIdsOf(tx, userIds, { before: after(now, -leaseMinutes * MINUTE) });
  await handOn(tx, left, 'shift_end', now);
  await noteHanded(tx, userIds, now);
  return left.length;
}

/** What an account that was switched off still has goes to others. Returns how many. */
export async function handOnOrphans(tx: Tx, now: Date): Promise<number> {
  const gone = await tx
    .selectDistinct({ id: users.id })
    .from(users)
    .innerJoin(conversations, and(eq(conversations.assigneeId, users.id), eq(conversations.status, 'open')))
    .where(eq(users.active, false));
  const orphans = await openIdsOf(
    tx,
    gone.map(({ id }) => id),
  );
  await handOn(tx, orphans, 'absent', now);
  return orphans.length;
}
