import { and, eq, isNull, lt, or } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { users } from '../db/schema/people.ts';
import { after, MINUTE } from '../lib/clock.ts';

/** It is not written down again what was written a moment ago. */
const SEEN_EVERY = MINUTE / 2;

/** A sign of life: somebody uses a screen, in whichever process. A screen that only stands open gives none. */
export async function noteSeen(tx: Tx, userId: number, now: Date): Promise<void> {
  const isOld = or(isNull(users.lastSeenAt), lt(users.lastSeenAt, after(now, -SEEN_EVERY)));
  await tx
    .update(users)
    .set({ lastSeenAt: now })
    .where(and(eq(users.id, userId), isOld));
}
