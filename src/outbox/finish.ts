import { and, eq, inArray, or } from 'drizzle-orm';
import type { Sent } from '../channels/contract.ts';
import type { Tx } from '../db/client.ts';
import { outbox } from '../db/schema/outbox.ts';
import { changed, held } from './claim.ts';
import type { OutboxRow } from './rows.ts';

/** Why it did not leave: an i18n key and its params for the person. */
export interface OutboxFailure {
  kind: string;
  key: string;
  params?: Record<string, string | number>;
}

const FREE = { leaseToken: null, leaseUntil: null } as const;
const told = (failure: OutboxFailure, now: Date): NonNullable<OutboxRow['error']> => ({
  kind: failure.kind,
  key: failure.key,
  ...(failure.params ? { params: failure.params } : {}),
  at: now.toISOString(),
});

/**
 * It arrived. This and the following give the row as it stands now (its conversation may have become part of another
 * while it was on its way), and are fenced: null means that it is another worker's, or taken back.
 */
export async function finishSent(tx: Tx, row: OutboxRow, sent: Sent, now: Date): Promise<OutboxRow | null> {
  return end(tx, row, {
    state: 'sent',
    externalId: sent.externalId,
    url: sent.url ?? null,
    error: null,
    endedAt: now,
  });
}

/** It certainly did not arrive and is not tried again. */
export async function finishFailed(tx: Tx, row: OutboxRow, failure: OutboxFailure, now: Date) {
  return end(tx, row, { state: 'failed', error: told(failure, now), endedAt: now });
}

/** Nobody can tell whether it arrived: a person looks and decides. */
export async function finishUnknown(tx: Tx, row: OutboxRow, failure: OutboxFailure, now: Date) {
  return end(tx, row, { state: 'unknown', error: told(failure, now), endedAt: now });
}

/**
 * The network took it and has brought it back since: a bounce. The row as it stands then; null when there is none that
 * counts as arrived.
 */
export async function finishReturned(
  tx: Tx,
  { channel, externalId }: { channel: string; externalId: string },
  failure: OutboxFailure,
  now: Date,
): Promise<OutboxRow | null> {
  const [row] = await tx
    .update(outbox)
    .set({ state: 'failed', error: told(failure, now), endedAt: now })
    .where(
      and(
        eq(outbox.externalId, externalId),
        inArray(outbox.state, ['sent', 'unknown']),
        or(eq(outbox.channel, channel), eq(outbox.action, 'mail')),
      ),
    )
    .returning();
  return row ?? null;
}

/** It certainly did not arrive; tried again at `at` (with the attempts the row says), and can be taken back until then. */
export async function retryLater(tx: Tx, row: OutboxRow, at: Date, failure: OutboxFailure, now: Date) {
  return end(tx, row, { state: 'queued', sendAt: at, attempts: row.attempts, error: told(failure, now) });
}

/** It may have arrived: looked up at `at` before anything else happens to it. */
export async function lookLater(tx: Tx, row: OutboxRow, at: Date, failure: OutboxFailure, now: Date) {
  const rows = await tx
    .update(outbox)
    .set({ state: 'sending', leaseToken: null, leaseUntil: at, error: told(failure, now) })
    .where(held(row))
    .returning({ id: outbox.id });
  return changed(rows);
}

async function end(tx: Tx, row: OutboxRow, set: Partial<OutboxRow>): Promise<OutboxRow | null> {
  const [ended] = await tx
    .update(outbox)
    .set({ ...FREE, ...set })
    .where(held(row))
    .returning();
  return ended ?? null;
}

/** Nobody could tell, and now the network has: it arrived. Null when the row is not unknown (any more). */
export async function finishEchoed(tx: Tx, id: string, sent: Sent, now: Date): Promise<OutboxRow | null> {
  const [row] = await tx
    .update(outbox)
    .set({ state: 'sent', externalId: sent.externalId, url: sent.url ?? null, error: null, endedAt: now })
    .where(and(eq(outbox.id, id), eq(outbox.state, 'unknown')))
    .returning();
  return row ?? null;
}

/** A person looked at the original and says what became of an unknown one. */
const DECISIONS = ['it-was-sent', 'send-again', 'give-up'] as const;
export type Decision = (typeof DECISIONS)[number];

/** Carries the decision out; false when the row is not unknown (any more): somebody else decided. */
export async function decideUnknown(tx: Tx, id: string, decision: Decision, now: Date): Promise<boolean> {
  const set: Partial<OutboxRow> = {
    'it-was-sent': { state: 'sent' as const, endedAt: now },
    'send-again': { state: 'queued' as const, sendAt: now, attempts: 0, endedAt: null, error: null },
    'give-up': { state: 'failed' as const, endedAt: now },
  }[decision];
  const rows = await tx
    .update(outbox)
    .set(set)
    .where(and(eq(outbox.id, id), eq(outbox.state, 'unknown')))
    .returning({ id: outbox.id });
  return changed(rows);
}
