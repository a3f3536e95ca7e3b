import { and, eq, gt, inArray, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { mentionSources, mentions } from '../db/schema/intake.ts';
import { after, DAY, HOUR, SECOND } from '../lib/clock.ts';

/** Hours that a source's bars go back. */
export const ARRIVAL_HOURS = 24;

/**
 * Mentions that each source found in each of the last 24 hours, the oldest hour first; what was history when it was first seen is
 * left out. Every asked source has its 24 numbers.
 */
export async function arrivals(tx: Tx, sourceIds: number[], now: Date): Promise<Map<number, number[]>> {
  const hours = new Map(sourceIds.map((id) => [id, Array<number>(ARRIVAL_HOURS).fill(0)]));
  if (sourceIds.length === 0) return hours;
  const hoursAgo = sql<number>`floor(extract(epoch from (${now.toISOString()}::timestamptz - ${mentionSources.seenAt})) / ${HOUR / SECOND})::integer`;
  const rows = await tx
    .select({ sourceId: mentionSources.sourceId, hoursAgo, count: sql<number>`count(*)::integer` })
    .from(mentionSources)
    .innerJoin(mentions, eq(mentions.id, mentionSources.mentionId))
    .where(
      and(
        inArray(mentionSources.sourceId, sourceIds),
        gt(mentionSources.seenAt, after(now, -DAY)),
        eq(mentions.history, false),
      ),
    )
    .groupBy(mentionSources.sourceId, sql`2`);
  for (const row of rows) {
    const counts = hours.get(row.sourceId);
    const at = ARRIVAL_HOURS - 1 - Math.max(0, row.hoursAgo);
    if (counts?.[at] !== undefined) counts[at] += row.count;
  }
  return hours;
}
