/** The business clock against one that asks the wall clock every minute: holidays, own days, pauses, changes of time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { after, DAY, MINUTE } from '../../src/lib/clock.ts';
import {
  type CountedHours,
  countedBetween,
  dueAfter,
  dueAfterMs,
  opensAfter,
} from '../../src/queue/hours.ts';
import type { OpeningHours, Periods } from '../../src/settings/shapes.ts';

const CASES = 10_000;
const ZONES = ['Europe/Prague', 'Europe/Warsaw', 'Europe/London'] as const;
type Zone = (typeof ZONES)[number];

const time = fc
  .tuple(fc.integer({ min: 0, max: 24 }), fc.constantFrom(0, 7, 30, 45))
  .map(([h, m]) => (h === 24 ? '24:00' : `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`));
const period = fc.record({ from: time, to: time });
const periods = fc.array(period, { maxLength: 3 });
const week = fc.record({
  1: periods,
  2: periods,
  3: periods,
  4: periods,
  5: periods,
  6: periods,
  7: periods,
});
/** around both changes of time, Easter and Christmas, and somewhere in June */
const STARTS = ['2026-03-27', '2026-04-03', '2026-06-10', '2026-10-23', '2026-12-23'];
const WALK_DAYS = 5;
const start = fc
  .tuple(fc.constantFrom(...STARTS), fc.integer({ min: 0, max: 3 * 24 * 60 }))
  .map(([day, minute]) => after(new Date(`${day}T00:00:00Z`), minute * MINUTE));
/** of the days walked over, some closed and some open at other times */
const odd = fc.array(
  fc.tuple(fc.integer({ min: -1, max: WALK_DAYS + 3 }), fc.oneof(fc.constant<Periods>([]), periods)),
  {
    maxLength: 4,
  },
);
const world = fc
  .record({ hours: week, timeZone: fc.constantFrom(...ZONES), from: start, odd })
  .map(({ odd, ...rest }) => ({
    ...rest,
    days: Object.fromEntries(odd.map(([n, of]) => [isoDay(after(rest.from, n * DAY)), of])),
  }));
type World = { hours: OpeningHours; timeZone: Zone; from: Date; days: Record<string, Periods> };

const isoDay = (at: Date) => at.toISOString().slice(0, 10);

describe('the business clock', () => {
  it(`agrees with a counter of minutes in ${CASES} worlds, also when it is stopped and started`, () => {
    fc.assert(
      fc.property(
        world,
        fc.integer({ min: 1, max: 300 }),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 1500 })), {
          maxLength: 4,
        }),
        (it, minutes, pauses) => {
          const clock = clockOf(it);
          // as the desk does it: stop with what is left, run on with it
          let due = dueAfter(clock, it.from, minutes);
          let now = it.from;
          const stops: [from: Date, to: Date][] = [];
          for (const [runs, stands] of pauses) {
            const stop = after(now, runs * MINUTE);
            if (stop >= due) break;
            const left = countedBetween(clock, stop, due);
            now = after(stop, stands * MINUTE);
            stops.push([stop, now]);
            due = dueAfterMs(clock, now, left);
          }
          const walked = walk(it, minutes, stops);
          if (walked !== undefined) expect(due.toISOString()).toBe(walked.toISOString());
        },
      ),
      { numRuns: CASES },
    );
  }, 120_000);

  it('says when it opens next', () => {
    fc.assert(
      fc.property(world, (it) => {
        const opens = opensAfter(clockOf(it), it.from);
        const isOpen = wallOf(it);
        let at = it.from;
        while (!isOpen(at) && at < after(it.from, WALK_DAYS * DAY)) at = after(at, MINUTE);
        if (isOpen(at)) expect(opens ?? it.from).toEqual(at);
        if (at > it.from) expect(opens).not.toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it('loses nothing in a hundred stops', () => {
    const hours: OpeningHours = {
      1: [{ from: '08:00', to: '18:00' }],
      2: [],
      3: [],
      4: [],
      5: [],
      6: [],
      7: [],
    };
    const clock: CountedHours = { hours, timeZone: 'Europe/Prague' };
    const start = new Date('2026-03-09T07:00:00.123Z');
    let due = dueAfter(clock, start, 60);
    let now = start;
    for (let n = 0; n < 100; n++) {
      now = after(now, 7_777);
      const left = countedBetween(clock, now, due);
      now = after(now, 3_333);
      due = dueAfterMs(clock, now, left);
    }
    expect(due.getTime() - start.getTime()).toBe(60 * MINUTE + 100 * 3_333);
  });

  it('ends a night that goes into a holiday, and begins none on it', () => {
    const night = [{ from: '22:00', to: '06:00' }];
    const hours: OpeningHours = { 1: night, 2: night, 3: night, 4: night, 5: night, 6: night, 7: night };
    const clock = { hours, timeZone: 'Europe/Prague', days: { '2026-12-24': [] } };
    // 23 December 23:00: seven hours until six in the morning, nothing that evening, on from the 25th at 22:00
    expect(dueAfter(clock, new Date('2026-12-23T22:00:00Z'), 8 * 60).toISOString()).toBe(
      '2026-12-25T22:00:00.000Z',
    );
  });
});

const clockOf = ({ hours, timeZone, days }: World): CountedHours => ({ hours, timeZone, days });

const walls = new Map(
  ZONES.map((timeZone) => {
    const wall = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    return [timeZone, { wall, seen: new Map<number, string>() }];
  }),
);

/** "2026-12-24 17:05", as the wall clock of the zone shows it; asked once a minute and zone. */
function shownIn(timeZone: Zone, at: Date): string {
  const { wall, seen } = walls.get(timeZone)!;
  const known = seen.get(at.getTime());
  if (known !== undefined) return known;
  const shown = wall.format(at);
  seen.set(at.getTime(), shown);
  return shown;
}

/** Is it open in the minute that begins here? Asked of the wall clock and nothing else. */
function wallOf({ hours, timeZone, days }: World): (at: Date) => boolean {
  const opens = Object.values(hours).some((of) => of.some(({ from, to }) => from !== to));
  const periodsOf = (day: string): Periods =>
    days[day] ?? hours[String(new Date(day).getUTCDay() || 7) as '1'] ?? [];
  const known = new Map<string, { begun: Periods; before: Periods }>();
  const around = (day: string) => {
    const before = periodsOf(isoDay(after(new Date(day), -DAY)));
    const found = { begun: periodsOf(day), before: before.filter(({ from, to }) => from > to) };
    known.set(day, found);
    return found;
  };
  return (at) => {
    if (!opens) return true;
    const shown = shownIn(timeZone, at);
    const day = shown.slice(0, 10);
    const time = shown.slice(11);
    const { begun, before } = known.get(day) ?? around(day);
    return (
      begun.some(({ from, to }) => (from < to ? time >= from && time < to : from > to && time >= from)) ||
      before.some(({ to }) => time < to)
    );
  };
}

/** By brute force: ask the wall clock each minute in which nothing stands still. Undefined when it takes too long. */
function walk(it: World, minutes: number, stops: [from: Date, to: Date][]): Date | undefined {
  const isOpen = wallOf(it);
  let left = minutes;
  for (let n = 0; n < WALK_DAYS * 24 * 60; n++) {
    const at = after(it.from, n * MINUTE);
    const stands = stops.some(([from, to]) => at >= from && at < to);
    if (!stands && isOpen(at)) left--;
    if (left === 0) return after(at, MINUTE);
  }
  return undefined;
}
