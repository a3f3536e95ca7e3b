import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Cursor } from '../channels/contract.ts';
import type { Db, Tx } from '../db/client.ts';
import { sources } from '../db/schema/sources.ts';
import { backoff, jitter } from '../lib/backoff.ts';
import { after, MINUTE, SECOND } from '../lib/clock.ts';
import { newUuid } from '../lib/ids.ts';
import { type Found, paceAfter, waitAfter } from './pace.ts';

/** How long a claimed source stays ours without a page landing; a killed worker's sources come free after it. */
export const LEASE_MS = 2 * MINUTE;

/** Between two turns of a source that has more to tell than one turn reads. */
const BREATH = SECOND;

/** Serialises claims of all workers for the moment it takes to look: two must never ask one host at once. */
const CLAIM_LOCK = 7_301_001;

export type Source = typeof sources.$inferSelect;

/** Requests that may run at one host at once, by channel; one where nothing is said. */
export type SideBySide = ReadonlyMap<string, number>;

/**
 * Takes sources that are due and not held back by their network, and leases them: at each host no more at once than its
 * channel allows. Longest overdue first, so no source starves.
 */
export async function claimDue(
  db: Db,
  now: Date,
  limit: number,
  sideBySide: SideBySide = new Map(),
): Promise<Source[]> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${CLAIM_LOCK})`);
    const rows = await tx.execute<{ id: string }>(sql`
      with allowed as (
        select key as channel, value::int as most from jsonb_each_text(${JSON.stringify(Object.fromEntries(sideBySide))}::jsonb)
      ), busy as (
        select host, count(*) as places from ${sources} where lease_until > ${now} group by host
      ), due as (
        select s.id, s.next_poll_at, coalesce(a.most, 1) as most,
          row_number() over (partition by s.host order by s.next_poll_at, s.id) + coalesce(b.places, 0) as place
        from ${sources} s
        left join busy b on b.host = s.host
        left join allowed a on a.channel = s.channel
        where s.state = 'active' and s.polled and s.next_poll_at <= ${now}
          and (s.lease_until is null or s.lease_until <= ${now})
          and (s.held_until is null or s.held_until <= ${now})
      )
      select id from due where place <= most order by next_poll_at, id limit ${limit}`);
    const ids = [...rows].map(({ id }) => Number(id));
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
  /** by the whole turn, this page included */
  found: Found;
  /** seconds between two polls of its channel, at the least */
  minPollSeconds: number;
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
  const pace = paceAfter(source, page.found, page.minPollSeconds);
  const { notBefore = now } = page;
  const wait = waitAfter(source, pace) * SECOND * jitter(random);
  const regular = after(now, page.unfinished ? BREATH : wait);
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
            paceSeconds: page.unfinished ? source.paceSeconds : pace,
            // a neighbour may have learned meanwhile that their network wants nothing before
            heldUntil: sql`greatest(${notBefore > now ? notBefore : null}::timestamptz,
              case when ${sources.heldUntil} > ${now} then ${sources.heldUntil} end)`,
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
  /** and so does everything that draws on the same budget */
  shared?: boolean;
  /** stop for good until a person acts: gone at the origin, sign-in dead */
  stop: boolean;
  /** the other side lets no more of us in */
  crowded?: true;
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
  const { kind, key, params, until, crowded } = failure;
  if (until && failure.shared) await holdAll(tx, source, until);
  const rows = await tx
    .update(sources)
    .set({
      lastPollAt: now,
      failures,
      lastError: { kind, key, params, at: now.toISOString(), ...(crowded ? { crowded } : {}) },
      state: failure.stop ? 'stopped' : 'active',
      leaseToken: null,
      leaseUntil: null,
      nextPollAt: until && until > retry ? until : retry,
    })
    .where(held(source))
    .returning({ id: sources.id });
  return rows.length === 1;
}

/** A network's patience with all of us is over until then. */
async function holdAll(tx: Tx, { budget, host }: Source, until: Date): Promise<void> {
  const same =
    budget === null ? and(isNull(sources.budget), eq(sources.host, host)) : eq(sources.budget, budget);
  // in one order, so that two who learn it at the same moment don't wait for each other
  const rows = await tx
    .select({ id: sources.id })
    .from(sources)
    .where(same)
    .orderBy(asc(sources.id))
    .for('update');
  await tx
    .update(sources)
    .set({
      heldUntil: sql`greatest(${sources.heldUntil}, ${until}::timestamptz)`,
      nextPollAt: sql`greatest(${sources.nextPollAt}, ${until}::timestamptz)`,
    })
    .where(
      inArray(
        sources.id,
        rows.map(({ id }) => id),
      ),
    );
}

/** A person paused or removed the source while we read: then the page is not ours to write any more. */
const held = (source: Source) =>
  and(
    eq(sources.id, source.id),
    source.leaseToken ? eq(sources.leaseToken, source.leaseToken) : isNull(sources.leaseToken),
    eq(sources.state, 'active'),
  );
