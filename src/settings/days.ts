import type { Tx } from '../db/client.ts';
import { DAY } from '../lib/clock.ts';
import { Problem } from '../lib/errors.ts';
import { type Calendar, LONGEST_OFF } from './calendar.ts';
import { changeSetting } from './index.ts';

type By = { userId: number | null; at: Date };

/** A day off or several, from the first to the last. Problem `terms.off.range` when they don't follow or are over a year. */
export async function addOff(tx: Tx, off: Omit<Calendar['off'][number], 'id'>, by: By): Promise<void> {
  const length = (Date.parse(off.to) - Date.parse(off.from)) / DAY + 1;
  if (length < 1 || length > LONGEST_OFF) throw new Problem('invalid', 'terms.off.range', { field: 'to' });
  await changeSetting(tx, 'calendar', by, (calendar) => ({
    ...calendar,
    off: added(calendar.off, off, ({ from }) => from),
  }));
}

/** Gone already is as good as removed. */
export async function removeOff(tx: Tx, id: number, by: By): Promise<void> {
  await changeSetting(tx, 'calendar', by, (calendar) => ({ ...calendar, off: without(calendar.off, id) }));
}

/** Open on a day that would be closed, or at other times than usual; what was said of the day before goes. */
export async function addOpening(
  tx: Tx,
  opening: Omit<Calendar['openings'][number], 'id'>,
  by: By,
): Promise<void> {
  await changeSetting(tx, 'calendar', by, (calendar) => ({
    ...calendar,
    openings: added(
      calendar.openings.filter(({ day }) => day !== opening.day),
      opening,
      ({ day }) => day,
    ),
  }));
}

/** Gone already is as good as removed. */
export async function removeOpening(tx: Tx, id: number, by: By): Promise<void> {
  await changeSetting(tx, 'calendar', by, (calendar) => ({
    ...calendar,
    openings: without(calendar.openings, id),
  }));
}

function added<E extends { id: number }>(
  list: readonly E[],
  one: Omit<E, 'id'>,
  day: (one: E) => string,
): E[] {
  const id = Math.max(0, ...list.map((other) => other.id)) + 1;
  return [...list, { ...one, id } as E].sort((a, b) => (day(a) < day(b) ? -1 : 1));
}

const without = <E extends { id: number }>(list: readonly E[], id: number): E[] =>
  list.filter((one) => one.id !== id);
