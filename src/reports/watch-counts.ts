import { and, count, eq, gt, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { mentions } from '../db/schema/intake.ts';
import { watchHits } from '../db/schema/watches.ts';
import { after, DAY } from '../lib/clock.ts';
import { type Scope, visibleMention } from '../people/index.ts';

const COUNTED_DAYS = 30;

export interface WatchCount {
  /** mentions of the last 30 days that it found, and those of the last 7 of them */
  month: number;
  week: number;
  /** when the newest of them was first seen */
  lastAt: Date | null;
}

/** What each watch found lately among the sources that somebody sees; a watch without a find is left out. */
export async function watchCounts(tx: Tx, scope: Scope, now: Date): Promise<Map<number, WatchCount>> {
  const weekAgo = after(now, -7 * DAY).toISOString();
  const rows = await tx
    .select({
      watchId: watchHits.watchId,
      month: count(),
      week: sql<number>`(count(*) filter (where ${mentions.firstSeenAt} > ${weekAgo}::timestamptz))::integer`,
      lastAt: sql<Date>`max(${mentions.firstSeenAt})`.mapWith(mentions.firstSeenAt),
    })
    .from(watchHits)
    .innerJoin(mentions, eq(mentions.id, watchHits.mentionId))
    .where(and(gt(mentions.firstSeenAt, after(now, -COUNTED_DAYS * DAY)), visibleMention(scope)))
    .groupBy(watchHits.watchId);
  return new Map(rows.map(({ watchId, ...counted }) => [watchId, counted]));
}
