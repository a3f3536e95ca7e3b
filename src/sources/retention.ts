import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { sources } from '../db/schema/sources.ts';
import { record } from '../events/record.ts';
import { Problem } from '../lib/errors.ts';

const LEAST_DAYS = 7;
const MOST_DAYS = 3650;

/**
 * Says after how many days nothing of what a source brought tells any more who wrote what; null = it is kept. False when
 * it stood that way. Problem `sources.retention.range` {min, max}.
 */
export async function setRetention(
  tx: Tx,
  sourceId: number,
  days: number | null,
  by: { userId: number; at: Date },
): Promise<boolean> {
  checkRetention(days);
  const changed = await tx
    .update(sources)
    .set({ retentionDays: days })
    .where(and(eq(sources.id, sourceId), sql`${sources.retentionDays} is distinct from ${days}::integer`))
    .returning({ id: sources.id });
  if (changed.length === 0) return false;
  await record(tx, {
    at: by.at,
    kind: 'source.changed',
    sourceId,
    userId: by.userId,
    data: { what: 'retention' },
  });
  return true;
}

export function checkRetention(days: number | null): void {
  if (days === null || (days >= LEAST_DAYS && days <= MOST_DAYS)) return;
  throw new Problem('invalid', 'sources.retention.range', {
    field: 'days',
    params: { min: LEAST_DAYS, max: MOST_DAYS },
  });
}

/** Sources that keep things for a time only. */
export const sourcesThatForget = (tx: Tx): Promise<{ id: number; days: number }[]> =>
  tx
    .select({ id: sources.id, days: sql<number>`${sources.retentionDays}`.mapWith(Number) })
    .from(sources)
    .where(isNotNull(sources.retentionDays));
