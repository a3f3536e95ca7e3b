import { eq } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { sources } from '../db/schema/sources.ts';
import { Problem } from '../lib/errors.ts';
import { dueAfter, type ResponseClock } from '../queue/index.ts';
import { readSetting } from '../settings/index.ts';

/**
 * The promise of a first answer that starts at `now` for what came from this source: its own minutes or the house's,
 * counted in its hours. Problem `problem.not_found` when the source is gone.
 */
export async function responseClock(tx: Tx, sourceId: number, now: Date): Promise<ResponseClock> {
  const [source] = await tx
    .select({ clock: sources.clock, minutes: sources.responseMinutes })
    .from(sources)
    .where(eq(sources.id, sourceId));
  if (!source) throw new Problem('not-found', 'problem.not_found');
  const minutes = source.minutes ?? (await readSetting(tx, 'response')).minutes;
  const { hours, timeZone } = await readSetting(tx, 'profile');
  const counted = source.clock === 'always' ? ('always' as const) : { hours, timeZone };
  return { dueAt: dueAfter(counted, now, minutes), minutes };
}
