import { DAY } from './clock.ts';

/** A moment as a wall clock shows it; month 1–12, weekday 1 = Monday. */
export interface WallTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

/** What the wall clock of a zone (IANA name) shows at this moment. Throws RangeError for an unknown zone. */
export function wallTime(at: Date, timeZone: string): WallTime & { weekday: number } {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(at);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const wall = {
    year: of('year'),
    month: of('month'),
    day: of('day'),
    hour: of('hour'),
    minute: of('minute'),
  };
  const weekday = new Date(Date.UTC(wall.year, wall.month - 1, wall.day)).getUTCDay() || 7;
  return { ...wall, weekday };
}

/**
 * The moment when the wall clock of a zone shows this; days beyond the end of a month count on. An hour that daylight
 * saving skips is read as the one after it, of one that it repeats the first is taken.
 */
export function instantOf(wall: WallTime, timeZone: string): Date {
  const wanted = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
  const offsetAt = (ms: number): number => {
    const shown = wallTime(new Date(ms), timeZone);
    return (
      Date.UTC(shown.year, shown.month - 1, shown.day, shown.hour, shown.minute) -
      Math.floor(ms / 60_000) * 60_000
    );
  };
  const before = offsetAt(wanted - DAY);
  const candidate = wanted - before;
  return offsetAt(candidate) === before
    ? new Date(candidate)
    : later(wanted, before, offsetAt(wanted + DAY), offsetAt);
}

function later(wanted: number, before: number, after: number, offsetAt: (ms: number) => number): Date {
  const moved = wanted - after;
  return new Date(offsetAt(moved) === after ? moved : wanted - before);
}
