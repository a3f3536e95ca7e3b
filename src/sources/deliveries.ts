import { and, asc, desc, eq, gt, inArray, isNotNull, lt, lte, sql } from 'drizzle-orm';
import type { Db, Tx } from '../db/client.ts';
import { hookDeliveries, sources } from '../db/schema/sources.ts';
import { backoff } from '../lib/backoff.ts';
import { after, MINUTE } from '../lib/clock.ts';
import { newUuid } from '../lib/ids.ts';
import type { PollFailure } from './leases.ts';

/** How long claimed deliveries stay one worker's; those of a killed one come free after it. */
const LEASE_MS = 2 * MINUTE;

/** With the source's id: serialises its claims, so that what it was told is read in the order it came. */
const CLAIM_LOCK = 7_301_002;

export type Delivery = typeof hookDeliveries.$inferSelect;

/** Keeps a delivery for each of these sources; one that a source has already is left alone. Returns how many are new. */
export async function storeDelivery(
  tx: Tx,
  sourceIds: number[],
  { deliveryId, body }: { deliveryId: string; body: Uint8Array },
  now: Date,
): Promise<number> {
  const rows = await tx
    .insert(hookDeliveries)
    .values(sourceIds.map((sourceId) => ({ sourceId, deliveryId, body, receivedAt: now, dueAt: now })))
    .onConflictDoNothing()
    .returning({ id: hookDeliveries.id });
  return rows.length;
}

/** Active sources for which something waits to be read and nobody reads, the longest waiting first. */
export async function sourcesToRead(db: Db, now: Date, limit: number): Promise<number[]> {
  const rows = await db
    .select({ id: hookDeliveries.sourceId })
    .from(hookDeliveries)
    .innerJoin(sources, eq(sources.id, hookDeliveries.sourceId))
    .where(
      and(
        eq(hookDeliveries.state, 'waiting'),
        lte(hookDeliveries.dueAt, now),
        eq(sources.state, 'active'),
        sql`${hookDeliveries.sourceId} not in (${leased(db, now)})`,
      ),
    )
    .groupBy(hookDeliveries.sourceId)
    .orderBy(sql`min(${hookDeliveries.id})`)
    .limit(limit);
  return rows.map(({ id }) => id);
}

/**
 * Leases what waits for one source, oldest first; nothing while another worker reads for it. One that could not be read
 * is due later and later, and the others go past it.
 */
export async function claimDeliveries(
  db: Db,
  sourceId: number,
  now: Date,
  limit: number,
): Promise<Delivery[]> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${CLAIM_LOCK}, ${sourceId}::int)`);
    const due = await tx
      .select({ id: hookDeliveries.id })
      .from(hookDeliveries)
      .innerJoin(sources, eq(sources.id, hookDeliveries.sourceId))
      .where(
        and(
          eq(hookDeliveries.sourceId, sourceId),
          eq(hookDeliveries.state, 'waiting'),
          lte(hookDeliveries.dueAt, now),
          eq(sources.state, 'active'),
          sql`${hookDeliveries.sourceId} not in (${leased(tx, now)})`,
        ),
      )
      .orderBy(asc(hookDeliveries.id))
      .limit(limit)
      .for('update', { of: hookDeliveries, skipLocked: true });
    if (due.length === 0) return [];
    const ids = due.map(({ id }) => id);
    const rows = await tx
      .update(hookDeliveries)
      .set({ leaseToken: newUuid(), leaseUntil: after(now, LEASE_MS) })
      .where(inArray(hookDeliveries.id, ids))
      .returning();
    return rows.sort((a, b) => a.id - b.id);
  });
}

const leased = (tx: Tx, now: Date) =>
  tx
    .select({ id: hookDeliveries.sourceId })
    .from(hookDeliveries)
    .where(and(eq(hookDeliveries.state, 'waiting'), gt(hookDeliveries.leaseUntil, now)));

/**
 * A delivery is read, in the transaction of what was in it. False when the lease was lost meanwhile: the caller rolls
 * back, another worker has it.
 */
export async function finishDelivery(
  tx: Tx,
  delivery: Delivery,
  { newItems, lagSeconds }: { newItems: number; lagSeconds: number | null },
  now: Date,
): Promise<boolean> {
  const rows = await tx
    .update(hookDeliveries)
    .set({ state: 'done', leaseToken: null, leaseUntil: null, lastError: null })
    .where(held(delivery))
    .returning({ id: hookDeliveries.id });
  if (rows.length === 0) return false;
  await tx
    .update(sources)
    .set({ lastHookAt: delivery.receivedAt, ...(newItems > 0 ? { lastItemAt: now, lagSeconds } : {}) })
    .where(eq(sources.id, delivery.sourceId));
  return true;
}

/** Writes down why a delivery could not be read, and when it is tried again. False when the lease was lost. */
export async function failDelivery(
  tx: Tx,
  delivery: Delivery,
  { kind, key, params, until }: Omit<PollFailure, 'stop'>,
  now: Date,
  random: number,
): Promise<boolean> {
  const attempts = delivery.attempts + 1;
  const retry = after(now, backoff(attempts, random));
  const rows = await tx
    .update(hookDeliveries)
    .set({
      attempts,
      dueAt: until && until > retry ? until : retry,
      leaseToken: null,
      leaseUntil: null,
      lastError: { kind, key, params, at: now.toISOString() },
    })
    .where(held(delivery))
    .returning({ id: hookDeliveries.id });
  return rows.length === 1;
}

const held = ({ id, leaseToken }: Delivery) =>
  and(
    eq(hookDeliveries.id, id),
    eq(hookDeliveries.state, 'waiting'),
    leaseToken ? eq(hookDeliveries.leaseToken, leaseToken) : sql`false`,
  );

/** Lets go of what was brought before `before`, read or not; returns how many. */
export async function purgeDeliveries(tx: Tx, before: Date): Promise<number> {
  const gone = await tx
    .delete(hookDeliveries)
    .where(lt(hookDeliveries.receivedAt, before))
    .returning({ id: hookDeliveries.id });
  return gone.length;
}

/** What was brought and can't be read: how much of it waits, why the last attempt failed and when the next one comes. */
export interface DeliveryTrouble {
  waiting: number;
  lastError: NonNullable<Delivery['lastError']>;
  next: Date;
}

/** By source; sources without such trouble are not in it. */
export async function deliveryTrouble(tx: Tx, sourceIds: number[]): Promise<Map<number, DeliveryTrouble>> {
  const rows = await tx
    .select({
      sourceId: hookDeliveries.sourceId,
      lastError: hookDeliveries.lastError,
      next: hookDeliveries.dueAt,
    })
    .from(hookDeliveries)
    .where(
      and(
        inArray(hookDeliveries.sourceId, sourceIds),
        eq(hookDeliveries.state, 'waiting'),
        isNotNull(hookDeliveries.lastError),
      ),
    )
    .orderBy(desc(sql`${hookDeliveries.lastError}->>'at'`));
  const troubles = new Map<number, DeliveryTrouble>();
  for (const { sourceId, lastError, next } of rows) {
    const known = troubles.get(sourceId);
    if (!known) troubles.set(sourceId, { waiting: 1, lastError: lastError!, next });
    else {
      known.waiting++;
      if (next < known.next) known.next = next;
    }
  }
  return troubles;
}
