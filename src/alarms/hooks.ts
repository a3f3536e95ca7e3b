import { and, asc, count, desc, eq, max, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { alarmHooks, noticeDeliveries, notices } from '../db/schema/alarms.ts';
import { record } from '../events/record.ts';
import type { Lang } from '../i18n/index.ts';
import { Problem } from '../lib/errors.ts';
import { newToken } from '../lib/ids.ts';
import type { Seal } from '../lib/seal.ts';
import type { BodyShape } from './bodies.ts';
import { isNoticeKind, type NoticeKind } from './kinds.ts';

export interface HookInput {
  name: string;
  /** '' keeps the address there was */
  url: string;
  body: BodyShape;
  language: Lang;
  kinds: NoticeKind[];
  active: boolean;
}

/** A program that is told, without its secrets. */
export interface HookRow extends Omit<HookInput, 'url'> {
  id: number;
  host: string;
}

/** Dead letters that the page lists. */
const MOST_LETTERS = 50;

const columns = {
  id: alarmHooks.id,
  name: alarmHooks.name,
  body: alarmHooks.body,
  host: alarmHooks.host,
  language: alarmHooks.language,
  kinds: alarmHooks.kinds,
  active: alarmHooks.active,
};
type Columns = Omit<HookRow, 'kinds'> & { kinds: string[] };
const shown = (row: Columns): HookRow => ({ ...row, kinds: row.kinds.filter(isNoticeKind) });

export const listHooks = async (tx: Tx): Promise<HookRow[]> =>
  (await tx.select(columns).from(alarmHooks).orderBy(asc(alarmHooks.name), asc(alarmHooks.id))).map(shown);

/** Problem `not-found` for one that is not there. */
export async function hookById(tx: Tx, id: number): Promise<HookRow> {
  const [row] = await tx.select(columns).from(alarmHooks).where(eq(alarmHooks.id, id));
  if (!row) throw new Problem('not-found', 'problem.not_found');
  return shown(row);
}

/**
 * Adds a program to tell, or changes one; Problem at `url` when that is no address. Gives the id, and for a new one the
 * secret that its calls are signed with, which is told only now.
 */
export async function saveHook(
  tx: Tx,
  id: number | null,
  { url, ...input }: HookInput,
  seal: Seal,
  by: { userId: number; at: Date },
): Promise<{ id: number; secret: string | null }> {
  const address = url === '' && id !== null ? {} : addressOf(url, seal);
  const changed = { ...input, ...address };
  await record(tx, { at: by.at, kind: 'settings.changed', userId: by.userId, data: { key: 'alarmHooks' } });
  if (id !== null) {
    const rows = await tx
      .update(alarmHooks)
      .set(changed)
      .where(eq(alarmHooks.id, id))
      .returning({ id: alarmHooks.id });
    if (rows.length === 0) throw new Problem('not-found', 'problem.not_found');
    return { id, secret: null };
  }
  const secret = newToken();
  const [row] = await tx
    .insert(alarmHooks)
    .values({ ...input, ...addressOf(url, seal), secret: seal.close(secret, SECRET), createdAt: by.at })
    .returning({ id: alarmHooks.id });
  return { id: row!.id, secret };
}

/** With all that waits for it. Twice is once. */
export async function removeHook(tx: Tx, id: number, by: { userId: number; at: Date }): Promise<void> {
  await tx.delete(alarmHooks).where(eq(alarmHooks.id, id));
  await record(tx, { at: by.at, kind: 'settings.changed', userId: by.userId, data: { key: 'alarmHooks' } });
}

/** Everything needed to call it; null when it is gone or switched off. */
export async function openHook(
  tx: Tx,
  id: number,
  seal: Seal,
): Promise<{ url: string; secret: string; body: BodyShape; language: Lang } | null> {
  const [row] = await tx
    .select()
    .from(alarmHooks)
    .where(and(eq(alarmHooks.id, id), eq(alarmHooks.active, true)));
  if (!row) return null;
  const { body, language } = row;
  return { url: seal.open(row.url, ADDRESS), secret: seal.open(row.secret, SECRET), body, language };
}

/** A message that a program did not take, and that is not tried again by itself. */
export interface DeadLetter {
  message: string;
  hookName: string;
  /** notices in it */
  notices: number;
  attempts: number;
  /** i18n key */
  error: string;
  at: Date;
}

/** The newest messages that did not arrive. */
export const deadLetters = (tx: Tx): Promise<DeadLetter[]> =>
  tx
    .select({
      message: sql<string>`${noticeDeliveries.message}`,
      hookName: alarmHooks.name,
      notices: count(),
      attempts: sql<number>`max(${noticeDeliveries.attempts})`,
      error: sql<string>`coalesce(max(${noticeDeliveries.error}), '')`,
      at: sql<Date>`${max(noticeDeliveries.endedAt)}`,
    })
    .from(noticeDeliveries)
    .innerJoin(alarmHooks, eq(alarmHooks.id, noticeDeliveries.hookId))
    .where(eq(noticeDeliveries.state, 'failed'))
    .groupBy(noticeDeliveries.message, alarmHooks.id)
    .orderBy(desc(max(noticeDeliveries.endedAt)))
    .limit(MOST_LETTERS);

/** Puts a dead letter in line again, as the message it was. False when there is none. */
export async function sendAgain(tx: Tx, message: string, now: Date): Promise<boolean> {
  const rows = await tx
    .update(noticeDeliveries)
    .set({ state: 'queued', sendAt: now, attempts: 0, leaseUntil: null, error: null, endedAt: null })
    .where(
      and(
        sql`${noticeDeliveries.message}::text = ${message.toLowerCase()}`,
        eq(noticeDeliveries.state, 'failed'),
        eq(noticeDeliveries.way, 'hook'),
      ),
    )
    .returning({ id: noticeDeliveries.id });
  return rows.length > 0;
}

/** One notice for one program, outside of what happens: *send a test*. Leaves like any other. */
export async function testHook(tx: Tx, hookId: number, by: number, now: Date): Promise<void> {
  await hookById(tx, hookId);
  const [notice] = await tx
    .insert(notices)
    .values({ hookId, kind: 'test', byUserId: by, params: {}, at: now })
    .returning({ id: notices.id });
  await tx
    .insert(noticeDeliveries)
    .values({ noticeId: notice!.id, hookId, way: 'hook', state: 'queued', sendAt: now });
}

const ADDRESS = 'alarm-hook:url';
const SECRET = 'alarm-hook:secret';

function addressOf(url: string, seal: Seal): { url: string; host: string } {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
    throw new Problem('invalid', 'problem.field.url', { field: 'url' });
  }
  return { url: seal.close(url, ADDRESS), host: new URL(url).host };
}
