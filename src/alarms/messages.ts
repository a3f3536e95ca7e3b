import { and, asc, eq, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import type { Db, Tx } from '../db/client.ts';
import { noticeDeliveries } from '../db/schema/alarms.ts';
import { after, MINUTE } from '../lib/clock.ts';
import { newUuid } from '../lib/ids.ts';

/** More than so many messages for one person and way within so long become one with a list. */
export const FLOOD = 5;
export const FLOOD_MS = 5 * MINUTE;
/** How long claimed messages stay one worker's; longer than any attempt may take. */
const LEASE_MS = 2 * MINUTE;
/** Rows taken into one message; what is left follows in the next one. */
const LONGEST_DIGEST = 2000;
/** Mixed with the recipient into a key of a lock: one worker at a time makes messages for one recipient and way. */
const MESSAGE_LOCK = 7_201_102;

/** Whom a message goes to, and on which way: a person, or a program. */
export interface Recipient {
  way: 'push' | 'mail' | 'hook';
  userId: number | null;
  hookId: number | null;
}

/** What leaves in one piece: one notice, or several as a digest. */
export interface Message extends Recipient {
  /** stays equal on every retry */
  id: string;
  noticeIds: number[];
  /** this one included */
  attempts: number;
  leaseUntil: Date;
}

const d = noticeDeliveries;
const dueNow = (now: Date) =>
  and(eq(d.state, 'queued'), lte(d.sendAt, now), or(isNull(d.leaseUntil), lte(d.leaseUntil, now)));

/** Leases what is due for some recipients, longest waiting first, put together into messages. */
export async function claimMessages(db: Db, now: Date, limit: number): Promise<Message[]> {
  const waiting = await db
    .select({ way: d.way, userId: d.userId, hookId: d.hookId })
    .from(d)
    .where(dueNow(now))
    .groupBy(d.way, d.userId, d.hookId)
    .orderBy(sql`min(${d.sendAt})`)
    .limit(limit);
  const claimed = await Promise.all(
    waiting.map((recipient) => db.transaction((tx) => claimFor(tx, recipient, now))),
  );
  return claimed.flat();
}

async function claimFor(tx: Tx, recipient: Recipient, now: Date): Promise<Message[]> {
  const name = `${recipient.way} ${recipient.userId} ${recipient.hookId}`;
  const [lock] = await tx.execute<{ ours: boolean }>(
    sql`select pg_try_advisory_xact_lock(${MESSAGE_LOCK}, hashtext(${name})) as ours`,
  );
  if (!lock?.ours) return [];
  const rows = await tx
    .select({
      id: d.id,
      noticeId: d.noticeId,
      message: d.message,
      attempts: d.attempts,
      held: d.held,
    })
    .from(d)
    .where(and(to(recipient), dueNow(now)))
    .orderBy(asc(d.sendAt), asc(d.id))
    .limit(LONGEST_DIGEST);
  const fresh = rows.filter(({ message }) => message === null);
  const plan = planFor(fresh, await recentOf(tx, recipient, now));
  if ('waitUntil' in plan) {
    await tx
      .update(d)
      .set({ sendAt: plan.waitUntil })
      .where(inArray(d.id, ids(fresh)));
  }
  // what was tried before leaves as the same message again
  const again = rows.filter(({ message }) => message !== null);
  const groups = [
    ...[...new Set(again.map(({ message }) => message!))].map(
      (id) => [id, again.filter(({ message }) => message === id)] as const,
    ),
    ...('groups' in plan ? plan.groups.map((group) => [newUuid(), group] as const) : []),
  ];
  const leaseUntil = after(now, LEASE_MS);
  const messages = groups.map(([id, group]) => ({
    ...recipient,
    id,
    noticeIds: group.map(({ noticeId }) => noticeId),
    attempts: Math.max(...group.map(({ attempts }) => attempts)) + 1,
    leaseUntil,
    rows: ids(group),
  }));
  if (messages.length === 0) return [];
  const marks = messages.flatMap(({ id, attempts, rows }) => rows.map((row) => ({ row, id, attempts })));
  await tx.execute(sql`update notice_deliveries set message = x.id, attempts = x.attempts, lease_until = ${leaseUntil.toISOString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(marks)}::jsonb) as x("row" bigint, id uuid, attempts int)
    where notice_deliveries.id = x.row`);
  return messages.map(({ rows: _rows, ...message }) => message);
}

/** What one recipient got lately on this way. */
interface Recent {
  /** messages */
  count: number;
  /** when the last digest left */
  digestAt: Date | null;
}

/**
 * How new notices leave: each as a message of its own while there are few of them; together when that would be more than
 * five messages in five minutes, or when they waited for the end of quiet hours. After a digest the next one waits until
 * it is five minutes old.
 */
export function planFor<Row extends { held: boolean }>(
  rows: readonly Row[],
  recent: Recent,
): { groups: Row[][] } | { waitUntil: Date } {
  const held = rows.filter((row) => row.held);
  const others = rows.filter((row) => !row.held);
  if (rows.length === 0) return { groups: [] };
  if (held.length > 1) return { groups: [[...held, ...others]] };
  if (rows.length + recent.count <= FLOOD) return { groups: rows.map((row) => [row]) };
  if (recent.digestAt !== null) return { waitUntil: after(recent.digestAt, FLOOD_MS) };
  return { groups: [[...rows]] };
}

async function recentOf(tx: Tx, recipient: Recipient, now: Date): Promise<Recent> {
  const since = after(now, -FLOOD_MS);
  const rows = await tx
    .select({
      rows: sql<number>`count(*)`,
      at: sql<Date>`max(coalesce(${d.endedAt}, ${now.toISOString()}::timestamptz))`,
      // a message that follows five others is a digest though it may hold one notice only
      order: sql<number>`row_number() over (order by min(coalesce(${d.endedAt}, ${now.toISOString()}::timestamptz)))`,
    })
    .from(d)
    .where(
      and(
        to(recipient),
        sql`${d.message} is not null`,
        or(
          and(eq(d.state, 'sent'), sql`${d.endedAt} > ${since.toISOString()}::timestamptz`),
          and(eq(d.state, 'queued'), sql`${d.leaseUntil} > ${now.toISOString()}::timestamptz`),
        ),
      ),
    )
    .groupBy(d.message);
  const digests = rows.filter(({ rows: held, order }) => held > 1 || order > FLOOD);
  return {
    count: rows.length,
    digestAt: digests.length === 0 ? null : new Date(Math.max(...digests.map(({ at }) => at.getTime()))),
  };
}

const to = ({ way, userId, hookId }: Recipient): SQL =>
  and(
    eq(d.way, way),
    userId === null ? isNull(d.userId) : eq(d.userId, userId),
    hookId === null ? isNull(d.hookId) : eq(d.hookId, hookId),
  )!;

const ids = (rows: readonly { id: number }[]): number[] => rows.map(({ id }) => id);

/** The fence: still this attempt of this message. */
const heldBy = ({ id, leaseUntil }: Message) =>
  and(eq(d.message, id), eq(d.state, 'queued'), eq(d.leaseUntil, leaseUntil));

/** It arrived. */
export const finishSent = (tx: Tx, message: Message, now: Date): Promise<void> =>
  end(tx, message, { state: 'sent', error: null, endedAt: now });

/** It did not and is not tried again by itself. @param error i18n key of the reason */
export const finishFailed = (tx: Tx, message: Message, error: string, now: Date): Promise<void> =>
  end(tx, message, { state: 'failed', error, endedAt: now });

/** Tried again at `at`. */
export const retryLater = (tx: Tx, message: Message, at: Date, error: string): Promise<void> =>
  end(tx, message, { sendAt: at, error });

/** These notices of a message are not worth telling any more; the rest of it still is. */
export async function drop(
  tx: Tx,
  message: Message,
  noticeIds: readonly number[],
  error: string,
  now: Date,
): Promise<void> {
  if (noticeIds.length === 0) return;
  await tx
    .update(d)
    .set({ state: 'dropped', error, endedAt: now, leaseUntil: null })
    .where(and(heldBy(message), inArray(d.noticeId, [...noticeIds])));
}

async function end(tx: Tx, message: Message, set: Partial<typeof d.$inferInsert>): Promise<void> {
  await tx
    .update(d)
    .set({ leaseUntil: null, ...set })
    .where(heldBy(message));
}
