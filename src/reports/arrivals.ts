import { and, eq, gt, inArray, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { mentions } from '../db/schema/intake.ts';
import { after, DAY, HOUR, SECOND } from '../lib/clock.ts';

/** Hours that a source's bars go back. */
export const ARRIVAL_HOURS = 24;

/**
 * Mentions of each of the last 24 hours by source, the oldest hour first; what was history when it was first seen is
 * left out. Every asked source has its 24 numbers.
 */
export async function arrivals(tx: Tx, sourceIds: number[], now: Date): Promise<Map<number, number[]>> {
  const hours = new Map(sourceIds.map((id) => [id, Array<number>(ARRIVAL_HOURS).fill(0)]));
  if (sourceIds.length === 0) return hours;
  const hoursAgo = sql<number>`floor(extract(epoch from (${now.toISOString()}::timestamptz - ${mentions.firstSeenAt})) / ${HOUR / SECOND})::integer`;
  const rows = await tx
    .select({ sourceId: mentions.sourceId, hoursAgo, count: sql<number>`count(*)::integer` })
    .from(mentions)
    .where(
      and(
        inArray(mentions.sourceId, sourceIds),
        gt(mentions.firstSeenAt, after(now, -DAY)),
        eq(mentions.history, false),
      ),
    )
    .groupBy(mentions.sourceId, sql`2`);
  for (const row of rows) {
    const counts = hours.get(row.sourceId);
    const at = ARRIVAL_HOURS - 1 - Math.max(0, row.hoursAgo);
    if (counts?.[at] !== undefined) counts[at] += row.count;
  }
  return hours;
}
