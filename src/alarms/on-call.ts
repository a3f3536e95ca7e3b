import { asc, eq, gt } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { onCall } from '../db/schema/alarms.ts';
import { users } from '../db/schema/people.ts';
import { record } from '../events/record.ts';
import { Problem } from '../lib/errors.ts';
import { requireUserRow } from '../people/index.ts';

export interface OnCallRow {
  id: number;
  userId: number;
  name: string;
  fromAt: Date;
  untilAt: Date;
}

/** Who is on call now and later, soonest first. */
export const listOnCall = (tx: Tx, now: Date): Promise<OnCallRow[]> =>
  tx
    .select({
      id: onCall.id,
      userId: onCall.userId,
      name: users.name,
      fromAt: onCall.fromAt,
      untilAt: onCall.untilAt,
    })
    .from(onCall)
    .innerJoin(users, eq(users.id, onCall.userId))
    .where(gt(onCall.untilAt, now))
    .orderBy(asc(onCall.fromAt), asc(onCall.id));

/** Puts somebody on call from–to. Problem at `untilAt` when it ends before it begins, or is over. */
export async function addOnCall(
  tx: Tx,
  { userId, fromAt, untilAt, by }: { userId: number; fromAt: Date; untilAt: Date; by: number },
  now: Date,
): Promise<void> {
  await requireUserRow(tx, userId);
  if (untilAt <= fromAt || untilAt <= now) {
    throw new Problem('invalid', 'alarms.on_call.order', { field: 'untilAt' });
  }
  await tx.insert(onCall).values({ userId, fromAt, untilAt });
  await tell(tx, by, now);
}

/** Twice is once. */
export async function removeOnCall(tx: Tx, id: number, by: number, now: Date): Promise<void> {
  await tx.delete(onCall).where(eq(onCall.id, id));
  await tell(tx, by, now);
}

const tell = (tx: Tx, by: number, now: Date) =>
  record(tx, { at: now, kind: 'settings.changed', userId: by, data: { key: 'onCall' } });
