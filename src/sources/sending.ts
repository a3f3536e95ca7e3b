/** When nothing may be written through the account of a source: its network has had enough of us for a while. */
import { asc, eq, inArray, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { sources } from '../db/schema/sources.ts';
import { HOUR } from '../lib/clock.ts';
import type { Source } from './leases.ts';

/** Sources of a channel with their settings, which tell who writes through them. */
export const sourcesOf = (
  tx: Tx,
  channel: string,
): Promise<Pick<Source, 'id' | 'settings' | 'sendHeldUntil'>[]> =>
  tx
    .select({ id: sources.id, settings: sources.settings, sendHeldUntil: sources.sendHeldUntil })
    .from(sources)
    .where(eq(sources.channel, channel))
    .orderBy(asc(sources.id));

/** Nothing is written through these before `until`; a longer pause that stands already stays. */
export async function holdSending(tx: Tx, ids: readonly number[], until: Date): Promise<void> {
  // in one order, so that two who learn it at the same moment don't wait for each other
  const rows = await tx
    .select({ id: sources.id })
    .from(sources)
    .where(inArray(sources.id, [...ids]))
    .orderBy(asc(sources.id))
    .for('update');
  if (rows.length === 0) return;
  await tx
    .update(sources)
    .set({ sendHeldUntil: sql`greatest(${sources.sendHeldUntil}, ${until}::timestamptz)` })
    .where(inArray(sources.id, [...ids]));
}

/** Hours for which nothing may be written yet, rounded up; null when it may. */
export function hoursHeld({ sendHeldUntil }: Pick<Source, 'sendHeldUntil'>, now: Date): number | null {
  const left = (sendHeldUntil?.getTime() ?? 0) - now.getTime();
  return left > 0 ? Math.ceil(left / HOUR) : null;
}
