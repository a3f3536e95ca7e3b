import { sql } from 'drizzle-orm';
import { insertRows } from '../db/bulk.ts';
import type { Tx } from '../db/client.ts';
import { noticeDeliveries, notices } from '../db/schema/alarms.ts';
import { record } from '../events/record.ts';
import type { NoticeKind } from './kinds.ts';
import { hooksByKind, type Reached, reach } from './recipients.ts';

/** What some people are to be told. */
export interface NewNotice {
  /** whoever made it happen (`by`) and who is switched off is not told; twice is once */
  userIds: readonly number[];
  kind: NoticeKind;
  /** must be one that these people may see */
  conversationId?: number | null;
  sourceId?: number | null;
  /** the person who made it happen */
  by?: number | null;
  /** small facts for its sentence: no texts, no addresses */
  params?: Record<string, string | number>;
}

interface Written extends Record<string, unknown> {
  id: number;
  user_id: number | null;
  hook_id: number | null;
  kind: NoticeKind;
}

/**
 * Tells people: in the bell at once, and on the ways they chose, after their quiet hours. Programs that want the kind
 * are told once, whoever it is for. All of it is rows in the caller's transaction; nothing leaves before its commit.
 */
export async function notify(tx: Tx, given: NewNotice | readonly NewNotice[], now: Date): Promise<void> {
  const list: readonly NewNotice[] = Array.isArray(given) ? given : [given as NewNotice];
  if (list.length === 0) return;
  const people = await reach(tx, [...new Set(list.flatMap(({ userIds }) => userIds))], now);
  const hooksFor = await hooksByKind(tx);
  const rows = list.flatMap(({ userIds, by = null, params = {}, ...about }) => {
    const row = { ...about, byUserId: by, params, at: now };
    const told = [...new Set(userIds)].filter((userId) => userId !== by && people.has(userId));
    return [
      ...told.map((userId) => ({ ...row, userId, hookId: null })),
      ...hooksFor(about.kind).map((hookId) => ({ ...row, userId: null, hookId })),
    ];
  });
  if (rows.length === 0) return;
  const written = await tx.execute<Written>(
    sql`${insertRows(notices, rows)} returning id, user_id, hook_id, kind`,
  );
  const deliveries = written.flatMap((notice) => deliveriesOf(notice, people, now));
  if (deliveries.length > 0) await tx.execute(insertRows(noticeDeliveries, deliveries));
  const rung = new Set(written.flatMap(({ user_id }) => user_id ?? []));
  await record(tx, ...[...rung].map((userId) => ({ at: now, kind: 'notices.told' as const, userId })));
}

function deliveriesOf(
  { id: noticeId, user_id: userId, hook_id: hookId, kind }: Written,
  people: ReadonlyMap<number, Reached>,
  now: Date,
): (typeof noticeDeliveries.$inferInsert)[] {
  const shared = { noticeId, userId, hookId, state: 'queued' as const };
  if (userId === null) return [{ ...shared, way: 'hook', held: false, sendAt: now }];
  const { ways, quietUntil } = people.get(userId)!;
  return ways(kind).map((way) => ({
    ...shared,
    way,
    held: quietUntil !== null,
    sendAt: quietUntil ?? now,
  }));
}
