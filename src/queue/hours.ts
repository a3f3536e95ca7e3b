import { DAY, MINUTE } from '../lib/clock.ts';
import { zoneOffset } from '../lib/zoned.ts';
import type { OpeningHours, Periods } from '../settings/shapes.ts';

/**
 * Around the clock, or only while the shop is open: by the weekday, and on some `days` ("2026-12-24") otherwise: closed
 * (no period) or open at other times. A period belongs to the day on which it begins: one that goes over midnight
 * into a holiday runs to its end, and on the holiday none begins.
 */
export type CountedHours =
  | 'always'
  | { hours: OpeningHours; timeZone: string; days?: Readonly<Record<string, Periods>> };

/** How a deadline remembers in which hours it counts. */
export const clockOf = (counted: CountedHours): 'profile' | 'always' =>
  counted === 'always' ? 'always' : 'profile';

type Business = Exclude<CountedHours, 'always'>;

/** [from, to): minutes of a local day, or instants as milliseconds */
type Span = [from: number, to: number];

const MINUTES_A_DAY = DAY / MINUTE;
/** 1 January 1970 was a Thursday. */
const EPOCH_WEEKDAY = 4;

/**
 * When a promise of `minutes` made at `from` falls due, counting only minutes in which the shop's wall clock shows
 * an open time. An hour that daylight saving skips does not count, one that it repeats counts twice. A week without
 * a single open minute means around the clock. Throws a RangeError on a time zone that Intl does not know.
 */
export const dueAfter = (clock: CountedHours, from: Date, minutes: number): Date =>
  dueAfterMs(clock, from, minutes * MINUTE);

/** The same to the millisecond. What is below nothing lies before `from`, on any clock: it is late by so much. */
export function dueAfterMs(clock: CountedHours, from: Date, ms: number): Date {
  if (ms <= 0 || isAlways(clock)) return new Date(from.getTime() + ms);
  let left = ms;
  for (const [start, end] of openSpans(clock, from.getTime())) {
    if (end - start >= left) return new Date(start + left);
    left -= end - start;
  }
  return from;
}

/** Open milliseconds from one instant to a later one; 0 when it is not later. */
export function countedBetween(clock: CountedHours, from: Date, to: Date): number {
  if (to <= from) return 0;
  if (isAlways(clock)) return to.getTime() - from.getTime();
  let counted = 0;
  for (const [start, end] of openSpans(clock, from.getTime())) {
    if (start >= to.getTime()) break;
    counted += Math.min(end, to.getTime()) - start;
  }
  return counted;
}

/** When it opens next; null while it is open, and where it never closes. */
export function opensAfter(clock: CountedHours, at: Date): Date | null {
  if (isAlways(clock)) return null;
  const [next] = openSpans(clock, at.getTime()).next().value ?? [at.getTime()];
  return next > at.getTime() ? new Date(next) : null;
}

/** No hours at all, or a week that is never open. */
function isAlways(clock: CountedHours): clock is 'always' {
  if (clock === 'always') return true;
  const periods = Object.values(clock.hours).flatMap((of) => of ?? []);
  return !periods.some(({ from, to }) => minuteOfDay(from) !== minuteOfDay(to));
}

/** The open stretches from `at` on, without end, as instants; one over midnight or a change of the clocks comes in parts. */
function* openSpans(clock: Business, from: number): Generator<Span, undefined> {
  for (let at = from; ; ) {
    const { day, midnight, end } = sameDaySameOffset(at, clock.timeZone);
    for (const [opens, closes] of spansOf(clock, day)) {
      const span: Span = [Math.max(at, midnight + opens * MINUTE), Math.min(end, midnight + closes * MINUTE)];
      if (span[0] < span[1]) yield span;
    }
    at = end;
  }
}

/** Open minutes of a local day, in order, apart from each other. @param day days since 1970 */
function spansOf(clock: Business, day: number): Span[] {
  const begun = periodsOf(clock, day).map(([from, to]): Span => [from, from < to ? to : MINUTES_A_DAY]);
  const before = periodsOf(clock, day - 1).flatMap(([from, to]): Span[] => (from > to ? [[0, to]] : []));
  return merge([...before, ...begun]);
}

/** Periods that begin on a day, as they are written: one that ends before it begins goes over midnight. */
function periodsOf({ hours, days = {} }: Business, day: number): Span[] {
  const weekday = (((day + EPOCH_WEEKDAY - 1) % 7) + 7) % 7;
  const usual = hours[String(weekday + 1) as keyof OpeningHours] ?? [];
  const periods = days[new Date(day * DAY).toISOString().slice(0, 10)] ?? usual;
  return periods
    .map(({ from, to }): Span => [minuteOfDay(from), minuteOfDay(to)])
    .filter(([from, to]) => from !== to);
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
  return { day, midnight, end };
}
