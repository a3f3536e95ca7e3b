import { and, asc, eq, gt, inArray, isNull, lte, sql } from 'drizzle-orm';
import type { Cursor } from '../channels/contract.ts';
import type { Db, Tx } from '../db/client.ts';
import { sources } from '../db/schema/sources.ts';
import { backoff, jitter } from '../lib/backoff.ts';
import { after, MINUTE, SECOND } from '../lib/clock.ts';
import { newUuid } from '../lib/ids.ts';

/** How long a claimed source stays ours without a page landing; a killed worker's sources come free after it. */
export const LEASE_MS = 2 * MINUTE;

/** Serialises claims of all workers for the moment it takes to look: two must never ask one host at once. */
const CLAIM_LOCK = 7_301_001;

export type Source = typeof sources.$inferSelect;

/**
 * Takes sources that are due, at most one a host, and leases them. Longest overdue first, so no source starves.
 */
export async function claimDue(db: Db, now: Date, limit: number): Promise<Source[]> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${CLAIM_LOCK})`);
    const busy = tx.select({ host: sources.host }).from(sources).where(gt(sources.leaseUntil, now));
    const due = await tx
      .selectDistinctOn([sources.host], { id: sources.id, nextPollAt: sources.nextPollAt })
      .from(sources)
      .where(
        and(
          eq(sources.state, 'active'),
          sources.polled,
          lte(sources.nextPollAt, now),
          sql`${sources.host} not in (${busy})`,
        ),
      )
      .orderBy(sources.host, asc(sources.nextPollAt));
    const ids = due
      .sort((a, b) => a.nextPollAt.getTime() - b.nextPollAt.getTime())
      .slice(0, limit)
      .map((row) => row.id);
    if (ids.length === 0) return [];
    return tx
      .update(sources)
      .set({ leaseToken: newUuid(), leaseUntil: after(now, LEASE_MS), rungAt: null })
      .where(inArray(sources.id, ids))
      .returning();
  });
}

interface PageOutcome {
  cursor: Cursor;
  more: boolean;
  notBefore?: Date;
  quality?: 'parsed' | 'repaired' | 'salvaged';
  movedTo?: string;
  /** the turn ended although pages wait: go on at the next one, soon */
  unfinished: boolean;
  newItems: number;
  /** seconds from publishing to seeing the newest item, where the platform tells */
  lagSeconds: number | null;
}

/**
 * Saves how far we have read, in the transaction of the items. False when the lease was lost meanwhile: the caller
 * rolls back, another worker has the source.
 */
export async function commitPage(
  tx: Tx,
  source: Source,
  page: PageOutcome,
  now: Date,
  random: number,
): Promise<boolean> {
  const regular = page.unfinished ? now : after(now, source.pollSeconds * SECOND * jitter(random));
  const { notBefore = now } = page;
  const rows = await tx
    .update(sources)
    .set({
      cursor: page.cursor,
      lastPollAt: now,
      lastSuccessAt: now,
      failures: 0,
      lastError: null,
      ...(page.quality ? { quality: page.quality } : {}),
      ...(page.movedTo ? { settings: { ...source.settings, url: page.movedTo } } : {}),
      ...(page.newItems > 0 ? { lastItemAt: now, lagSeconds: page.lagSeconds } : {}),
      ...(page.more
        ? { leaseUntil: after(now, LEASE_MS) }
        : {
            leaseToken: null,
            leaseUntil: null,
            baselineAt: source.baselineAt ?? (page.unfinished ? null : now),
            // what was rung for after the turn had begun may lie behind the pages it has read
            nextPollAt: sql`greatest(${notBefore}::timestamptz,
              case when ${sources.rungAt} is null then ${regular}::timestamptz else ${now}::timestamptz end)`,
          }),
    })
    .where(held(source))
    .returning({ id: sources.id });
  return rows.length === 1;
}

export interface PollFailure {
  kind: string;
  key: string;
  params?: Record<string, string | number>;
  /** wait at least until then */
  until?: Date;
  /** stop for good until a person acts: gone at the origin, sign-in dead */
  stop: boolean;
}

/** Writes down what went wrong and when it is tried again; never a silent stop. Returns false when the lease was lost. */
export async function commitFailure(
  tx: Tx,
  source: Source,
  failure: PollFailure,
  now: Date,
  random: number,
): Promise<boolean> {
  const failures = source.failures + 1;
  const retry = after(now, backoff(failures, random));
  const { kind, key, params } = failure;
  const rows = await tx
    .update(sources)
    .set({
      lastPollAt: now,
      failures,
      lastError: { kind, key, params, at: now.toISOString() },
      state: failure.stop ? 'stopped' : 'active',
      leaseToken: null,
      leaseUntil: null,
      nextPollAt: failure.until && failure.until > retry ? failure.until : retry,
    })
    .where(held(source))
    .returning({ id: sources.id });
  return rows.length === 1;
}

/** A person paused or removed the source while we read: then the page is not ours to write any more. */
const held = (source: Source) =>
  and(
    eq(sources.id, source.id),
    source.leaseToken ? eq(sources.leaseToken, source.leaseToken) : isNull(sources.leaseToken),
    eq(sources.state, 'active'),
  );
