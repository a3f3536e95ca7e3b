import { eq } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { sources } from '../db/schema/sources.ts';
import { Problem } from '../lib/errors.ts';
import { type CountedHours, dueAfter, type ResponseClock } from '../queue/index.ts';
import { readSetting } from '../settings/index.ts';
import type { Profile } from '../settings/shapes.ts';
import type { Source } from '../sources/leases.ts';

/** The promise of a first answer that starts at `now`: the source's minutes or the house's, counted in its hours. */
export function clockOfSource(
  source: Pick<Source, 'clock' | 'responseMinutes'>,
  house: { profile: Pick<Profile, 'hours' | 'timeZone'>; minutes: number },
  now: Date,
): ResponseClock {
  const minutes = source.responseMinutes ?? house.minutes;
  return { dueAt: dueAfter(countedHours(source, house.profile), now, minutes), minutes };
}

/** The hours in which the promises of a source are counted. */
export const countedHours = (
  { clock }: Pick<Source, 'clock'>,
  { hours, timeZone }: Pick<Profile, 'hours' | 'timeZone'>,
): CountedHours => (clock === 'always' ? 'always' : { hours, timeZone });

/** The same for a source known by its key. Problem `problem.not_found` when it is gone. */
export async function responseClock(tx: Tx, sourceId: number, now: Date): Promise<ResponseClock> {
  const [source] = await tx
    .select({ clock: sources.clock, responseMinutes: sources.responseMinutes })
    .from(sources)
    .where(eq(sources.id, sourceId));
  if (!source) throw new Problem('not-found', 'problem.not_found');
  const { minutes } = await readSetting(tx, 'response');
  return clockOfSource(source, { profile: await readSetting(tx, 'profile'), minutes }, now);
}
