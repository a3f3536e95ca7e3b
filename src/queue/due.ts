import { and, asc, eq, inArray, isNull, lte } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { conversations, deadlines } from '../db/schema/queue.ts';
import { record } from '../events/record.ts';
import { reopened, woken } from './acts.ts';
import { type Change, write } from './change.ts';
import { lock } from './standing.ts';

/** Rows a call takes; what is left is due at the job's next turn too. */
const DUE_BATCH = 500;

/** Opens conversations whose snooze is over. Gives back their ids. */
export async function wakeDue(tx: Tx, now: Date): Promise<number[]> {
  const due = await tx
    .select({ id: conversations.id })
    .from(conversations)
    .where(and(eq(conversations.status, 'snoozed'), lte(conversations.snoozedUntil, now)))
    .orderBy(asc(conversations.snoozedUntil))
    .limit(DUE_BATCH)
    .for('update', { skipLocked: true });
  const standing = await lock(
    tx,
    due.map(({ id }) => id),
  );
  const changes = [...standing.values()].map(
    (row): Change => ({
      standing: row,
      ...woken(row, now),
    }),
  );
  await write(tx, changes, null, now);
  return changes.map((change) => change.standing.id);
}

/**
 * Tells once of every promise that has passed unkept, and brings what waited or slept back to open: what is late
 * is never hidden. Gives back the conversations.
 */
export async function breachDue(tx: Tx, now: Date): Promise<number[]> {
  const due = await tx
    .select()
    .from(deadlines)
    .where(and(eq(deadlines.state, 'running'), isNull(deadlines.breachedAt), lte(deadlines.dueAt, now)))
    .orderBy(asc(deadlines.dueAt))
    .limit(DUE_BATCH);
  const standing = await lock(tx, [...new Set(due.map(({ conversationId }) => conversationId))]);
  // what was kept or noticed while we waited for the lock is not there any more
  const passed = [...standing.values()].flatMap((row) =>
    row.running.filter(({ breachedAt, dueAt }) => breachedAt === null && dueAt <= now),
  );
  if (passed.length === 0) return [];
  await tx
    .update(deadlines)
    .set({ breachedAt: now })
    .where(
      inArray(
        deadlines.id,
        passed.map(({ id }) => id),
      ),
    );
  await record(
    tx,
    ...passed.map(({ conversationId, kind }) => ({
      at: now,
      kind: 'deadline.breached' as const,
      conversationId,
      sourceId: standing.get(conversationId)?.sourceId ?? null,
      data: { kind },
    })),
  );
  const late = [...new Set(passed.map(({ conversationId }) => conversationId))];
  const hidden = late.flatMap((id) => standing.get(id) ?? []).filter(({ status }) => status !== 'open');
  await write(
    tx,
    hidden.map((row): Change => ({ standing: row, ...broughtBack(row, now) })),
    null,
    now,
  );
  return late;
}

/** Nothing new was said: an answer that was given stays given. */
function broughtBack(row: Parameters<typeof reopened>[0], now: Date): Omit<Change, 'standing'> {
  const { set, ...rest } = reopened(row, now);
  return { ...rest, set: { ...set, openedAt: row.openedAt, answeredAt: row.answeredAt } };
}
