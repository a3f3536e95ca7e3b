import { and, eq, isNull, lt, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { alarmSteps, notices } from '../db/schema/alarms.ts';
import { record } from '../events/record.ts';
import { IS_OVER } from './content.ts';
import { LADDER_KINDS } from './kinds.ts';

/** The bell counts no further. */
export const MOST_UNREAD = 99;
/** Notices that are over are put aside by so many at a time. */
const BATCH = 5000;

/** How many notices somebody has not read; more than `MOST_UNREAD` are that many and one. */
export async function countUnread(tx: Tx, userId: number): Promise<number> {
  const [row] = await tx.execute<{ n: number }>(sql`select count(*) as n from (
    select from notices where user_id = ${userId} and read_at is null limit ${MOST_UNREAD + 1}) unread`);
  return row!.n;
}

/** Marks one's notices as read: all, one, or those of a conversation one looks at. Twice is once. */
export async function markRead(
  tx: Tx,
  userId: number,
  which: { all: true } | { id: number } | { conversationId: number },
  now: Date,
): Promise<void> {
  const some =
    'id' in which
      ? eq(notices.id, which.id)
      : 'conversationId' in which
        ? eq(notices.conversationId, which.conversationId)
        : undefined;
  const rows = await tx
    .update(notices)
    .set({ readAt: now })
    .where(and(eq(notices.userId, userId), isNull(notices.readAt), some))
    .returning({ id: notices.id });
  if (rows.length > 0) await record(tx, { at: now, kind: 'notices.read', userId });
}

/** Nobody has to read of a deadline that is not owed any more: such notices count as read. Returns how many there were. */
export async function putAsideOver(tx: Tx, now: Date): Promise<number> {
  const kinds = sql.join(
    LADDER_KINDS.map((kind) => sql`${kind}`),
    sql`, `,
  );
  const rows = await tx.execute<{ user_id: number | null }>(sql`
    update notices set read_at = ${now.toISOString()}::timestamptz
    where id in (
      select id from notices
      where user_id is not null and read_at is null and kind in (${kinds}) and ${IS_OVER}
      order by id limit ${BATCH} for update skip locked)
    returning user_id`);
  const people = new Set(rows.flatMap(({ user_id }) => user_id ?? []));
  await record(tx, ...[...people].map((userId) => ({ at: now, kind: 'notices.read' as const, userId })));
  return rows.length;
}

/** Forgets notices older than `before`, and steps of deadlines that ended before it. Returns how many there were. */
export async function forgetNotices(tx: Tx, before: Date): Promise<number> {
  const gone = await tx.delete(notices).where(lt(notices.at, before)).returning({ id: notices.id });
  await tx
    .delete(alarmSteps)
    .where(
      and(
        lt(alarmSteps.at, before),
        sql`not exists (select from deadlines d where d.id = ${alarmSteps.deadlineId} and d.state in ('running', 'paused'))`,
      ),
    );
  return gone.length;
}
