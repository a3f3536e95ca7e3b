/** Who listens to which source: one process a source, by a lease that it keeps renewing. */
import { and, eq, inArray, isNull, lte, notInArray, or, sql } from 'drizzle-orm';
import type { Db } from '../db/client.ts';
import { sources } from '../db/schema/sources.ts';
import { after, SECOND } from '../lib/clock.ts';
import type { Source } from './leases.ts';

/** How long a process that died keeps others from listening in its place. */
export const LISTEN_MS = 30 * SECOND;

/**
 * A server that lets no more of us in: the bell makes room for the reading, and rings again once it has read. Not at the
 * first time, which may be anybody's passing crowd.
 */
const isRoom = sql`not coalesce(${sources.failures} >= 2 and (${sources.lastError}->>'crowded')::boolean, false)`;

/** Takes active sources of these channels that nobody listens to, but none of `except`; `token` is the process'. */
export function claimListening(
  db: Db,
  wanted: { channels: string[]; except: number[]; limit: number },
  token: string,
  now: Date,
): Promise<Source[]> {
  const { channels, except, limit } = wanted;
  if (channels.length === 0 || limit <= 0) return Promise.resolve([]);
  return db.transaction(async (tx) => {
    const free = await tx
      .select({ id: sources.id })
      .from(sources)
      .where(
        and(
          eq(sources.state, 'active'),
          // the town is in this house: it needs no connection
          eq(sources.demo, false),
          inArray(sources.channel, channels),
          notInArray(sources.id, except),
          or(isNull(sources.listenUntil), lte(sources.listenUntil, now)),
          isRoom,
        ),
      )
      .orderBy(sources.id)
      .limit(limit)
      .for('update', { skipLocked: true });
    if (free.length === 0) return [];
    const ids = free.map(({ id }) => id);
    return tx
      .update(sources)
      .set({ listenToken: token, listenUntil: after(now, LISTEN_MS), listeningSince: null })
      .where(inArray(sources.id, ids))
      .returning();
  });
}

/** Keeps listening; returns those that are still ours: neither changed, paused, removed, taken by another nor in the way. */
export async function keepListening(db: Db, ids: number[], token: string, now: Date): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .update(sources)
    .set({ listenUntil: after(now, LISTEN_MS) })
    .where(and(ours(ids, token), eq(sources.state, 'active'), isRoom))
    .returning({ id: sources.id });
  return rows.map(({ id }) => id);
}

/** Writes down since when a connection stands. */
export async function noteListening(db: Db, id: number, token: string, since: Date): Promise<void> {
  await db
    .update(sources)
    .set({ listeningSince: since })
    .where(ours([id], token));
}

/** Without its bell a source is read at its own pace again. */
export async function endListening(db: Db, ids: number[], token: string, now: Date): Promise<void> {
  if (ids.length === 0) return;
  const { failures, nextPollAt, paceSeconds, pollSeconds } = sources;
  const atPace = sql`${now}::timestamptz + coalesce(${paceSeconds}, ${pollSeconds}) * interval '1 second'`;
  await db
    .update(sources)
    .set({
      listenToken: null,
      listenUntil: null,
      listeningSince: null,
      nextPollAt: sql`case when ${failures} = 0 then least(${nextPollAt}, ${atPace}) else ${nextPollAt} end`,
    })
    .where(ours(ids, token));
}

const ours = (ids: number[], token: string) => and(inArray(sources.id, ids), eq(sources.listenToken, token));
