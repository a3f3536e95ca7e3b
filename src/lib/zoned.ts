import { DAY, MINUTE } from './clock.ts';

/** A moment as a wall clock shows it; month 1–12, weekday 1 = Monday. */
interface WallTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

/** What the wall clock of a zone (IANA name) shows at this moment. Throws RangeError for an unknown zone. */
export function wallTime(at: Date, timeZone: string): WallTime & { weekday: number } {
  const shown = new Date(at.getTime() + zoneOffset(at.getTime(), timeZone));
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
    weekday: shown.getUTCDay() || 7,
  };
}

const wallClocks = new Map<string, Intl.DateTimeFormat>();

/** Clocks change at a whole quarter of an hour of UTC: what holds in one instant of it holds in all of it. */
const SLOT = 15 * MINUTE;
/** Offsets that are kept; Intl takes a hundred times as long as looking one up. */
const KEPT = 4096;
const offsets = new Map<string, number>();

/** Milliseconds that the wall clock of the zone is ahead of UTC at this epoch time. */
export function zoneOffset(at: number, timeZone: string): number {
  const slot = Math.floor(at / SLOT);
  const key = `${slot} ${timeZone}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  if (offsets.size >= KEPT) offsets.clear();
  const offset = askOffset(slot * SLOT, timeZone);
  offsets.set(key, offset);
  return offset;
}

function askOffset(at: number, timeZone: string): number {
  let wallClock = wallClocks.get(timeZone);
  if (wallClock === undefined) {
    wallClock = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    wallClocks.set(timeZone, wallClock);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of wallClock.formatToParts(at)) part[type] = Number(value);
  const wall = Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day, part.hour, part.minute, part.second);
  return wall - Math.floor(at / 1000) * 1000;
}

/**
 * The moment when the wall clock of a zone shows this; days beyond the end of a month count on. An hour that daylight
 * saving skips is read as the one after it, of one that it repeats the first is taken.
 */
export function instantOf(wall: WallTime, timeZone: string): Date {
  const wanted = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
  const offsetAt = (ms: number): number => zoneOffset(ms, timeZone);
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
