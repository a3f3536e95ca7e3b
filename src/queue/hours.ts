import { DAY, MINUTE } from '../lib/clock.ts';
import { zoneOffset } from '../lib/zoned.ts';
import type { OpeningHours } from '../settings/shapes.ts';

/** Around the clock, or only while the shop is open. */
export type CountedHours = 'always' | { hours: OpeningHours; timeZone: string };

/** Minutes of a local day that are open: [from, to) */
type Span = [from: number, to: number];

const MINUTES_A_DAY = DAY / MINUTE;
/** 1 January 1970 was a Thursday. */
const EPOCH_WEEKDAY = 4;

/**
 * When a promise of `minutes` made at `from` falls due, counting only minutes in which the shop's wall clock shows
 * an open time. An hour that daylight saving skips does not count, one that it repeats counts twice. Hours without
 * a single open minute mean around the clock. Throws a RangeError on a time zone that Intl does not know.
 */
export function dueAfter(clock: CountedHours, from: Date, minutes: number): Date {
  const week = clock === 'always' ? undefined : openWeek(clock.hours);
  let left = minutes * MINUTE;
  if (clock === 'always' || week === undefined || left <= 0)
    return new Date(from.getTime() + Math.max(0, left));
  let at = from.getTime();
  for (;;) {
    const stretch = sameDaySameOffset(at, clock.timeZone);
    for (const [opens, closes] of week[stretch.weekday] ?? []) {
      const start = Math.max(at, stretch.midnight + opens * MINUTE);
      const end = Math.min(stretch.end, stretch.midnight + closes * MINUTE);
      if (end <= start) continue;
      if (end - start >= left) return new Date(start + left);
      left -= end - start;
    }
    at = stretch.end;
  }
}

/** Open spans by weekday (0 = Monday), sorted and merged; a period over midnight is cut in two. Undefined = never open. */
function openWeek(hours: OpeningHours): Span[][] | undefined {
  const week: Span[][] = Array.from({ length: 7 }, () => []);
  for (const [day, periods] of Object.entries(hours)) {
    for (const period of periods ?? []) {
      const weekday = Number(day) - 1;
      const from = minuteOfDay(period.from);
      const to = minuteOfDay(period.to);
      if (from < to) week[weekday]?.push([from, to]);
      if (from > to) {
        week[weekday]?.push([from, MINUTES_A_DAY]);
        week[(weekday + 1) % 7]?.push([0, to]);
      }
    }
  }
  const merged = week.map(merge);
  return merged.some((spans) => spans.length > 0) ? merged : undefined;
}

function merge(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const [from, to] of spans.filter(([a, b]) => a < b).sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

function minuteOfDay(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

/** The rest of the local day from `at` on, cut where the zone's offset changes: within it wall time runs evenly. */
function sameDaySameOffset(at: number, timeZone: string) {
  const offset = zoneOffset(at, timeZone);
  const day = Math.floor((at + offset) / DAY);
  const midnight = day * DAY - offset;
  let end = midnight + DAY;
  if (zoneOffset(end - 1, timeZone) !== offset) {
    let before = at;
    while (end - before > 1) {
      const middle = Math.floor((before + end) / 2);
      if (zoneOffset(middle, timeZone) === offset) before = middle;
      else end = middle;
    }
  }
  return { midnight, end, weekday: (((day + EPOCH_WEEKDAY - 1) % 7) + 7) % 7 };
}
