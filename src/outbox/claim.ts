import { and, eq, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Db, Tx } from '../db/client.ts';
import { outbox } from '../db/schema/outbox.ts';
import { after, MINUTE } from '../lib/clock.ts';
import { newUuid } from '../lib/ids.ts';
import { BESIDE_ACTS, type OutboxRow } from './rows.ts';

/** How long a claimed row stays one worker's; longer than any send may take (see SEND_LIMIT in mail.ts and lib/http). */
export const LEASE_MS = 3 * MINUTE;

/**
 * Leases rows that are due, oldest first: queued ones whose undo window is over, and ones whose attempt was cut off
 * or is to be looked up (state `sending`: never sent again blindly). Of one conversation and channel a later reply
 * waits for the earlier one.
 */
export async function claimDue(db: Db, now: Date, limit: number): Promise<OutboxRow[]> {
  const earlier = alias(outbox, 'earlier');
  const waits = db
    .select({ one: sql`1` })
    .from(earlier)
    .where(
      and(
        eq(earlier.conversationId, outbox.conversationId),
        eq(earlier.channel, outbox.channel),
        // words wait for words, and hiding for hiding, but neither for the other
        sql`(${inArray(earlier.action, BESIDE_ACTS)}) = (${inArray(outbox.action, BESIDE_ACTS)})`,
        inArray(earlier.state, ['queued', 'sending']),
        sql`${earlier.seq} < ${outbox.seq}`,
      ),
    );
  return db.transaction(async (tx) => {
    const due = await tx
      .select({ id: outbox.id })
      .from(outbox)
      .where(
        sql`${inArray(outbox.state, ['queued', 'sending'])} and ${outbox.sendAt} <= ${now}
          and (${outbox.leaseUntil} is null or ${outbox.leaseUntil} <= ${now}) and not exists ${waits}`,
      )
      .orderBy(outbox.sendAt, outbox.seq)
      .limit(limit)
      .for('update', { skipLocked: true });
    if (due.length === 0) return [];
    const rows = await tx
      .update(outbox)
      .set({ leaseToken: newUuid(), leaseUntil: after(now, LEASE_MS) })
      .where(
        inArray(
          outbox.id,
          due.map(({ id }) => id),
        ),
      )
      .returning();
    return rows.sort((a, b) => a.sendAt.getTime() - b.sendAt.getTime() || a.seq - b.seq);
  });
}

/** Stores what must stay equal on every retry. False when the row is not ours any more. */
export async function markPrepared(tx: Tx, row: OutboxRow, prepared: unknown): Promise<boolean> {
  return changed(await tx.update(outbox).set({ prepared }).where(held(row)).returning({ id: outbox.id }));
}

/** Some of it has left, under these ids; the rest has as long again. False when the row is not ours any more. */
export async function markPart(tx: Tx, row: OutboxRow, parts: string[], now: Date): Promise<boolean> {
  const set = { parts, leaseUntil: after(now, LEASE_MS) };
  return changed(await tx.update(outbox).set(set).where(held(row)).returning({ id: outbox.id }));
}

/** From here on it may have arrived: committed before the first byte goes out. False when it was taken back. */
export async function beginAttempt(tx: Tx, row: OutboxRow, now: Date): Promise<boolean> {
  const rows = await tx
    .update(outbox)
    .set({ state: 'sending', attempts: row.attempts + 1, leaseUntil: after(now, LEASE_MS) })
    .where(held(row))
    .returning({ id: outbox.id });
  return changed(rows);
}

/** The fence: still claimed by us, and not taken back meanwhile. */
export const held = (row: OutboxRow) =>
  and(
    eq(outbox.id, row.id),
    row.leaseToken ? eq(outbox.leaseToken, row.leaseToken) : sql`false`,
    inArray(outbox.state, ['queued', 'sending']),
  );

export const changed = (rows: unknown[]): boolean => rows.length === 1;
