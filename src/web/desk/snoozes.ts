import type { SnoozeChoice } from '../../../views/conversation/props.ts';
import { after, HOUR } from '../../lib/clock.ts';
import { instantOf, wallTime } from '../../lib/zoned.ts';

const AFTERNOON = 15;
const MORNING = 9;
const DAYS_A_WEEK = 7;

/** The quick times to put something off to, by the shop's wall clock; those that make no sense now are left out. */
export function snoozeChoices(now: Date, timeZone: string): SnoozeChoice[] {
  const { year, month, day, hour, weekday } = wallTime(now, timeZone);
  const at = (days: number, oclock: number) =>
    instantOf({ year, month, day: day + days, hour: oclock, minute: 0 }, timeZone);
  const toMonday = DAYS_A_WEEK + 1 - weekday;
  return [
    { name: 'hour', until: after(now, HOUR) },
    ...(hour < AFTERNOON - 1 ? [{ name: 'afternoon' as const, until: at(0, AFTERNOON) }] : []),
    { name: 'tomorrow', until: at(1, MORNING) },
    // on a Sunday, Monday is tomorrow
    ...(toMonday > 1 ? [{ name: 'monday' as const, until: at(toMonday, MORNING) }] : []),
  ];
}

const LOCAL = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/;

/** A browser's datetime-local field, meant in the shop's time zone; null when it isn't one. */
export function localInstant(text: string, timeZone: string): Date | null {
  const match = LOCAL.exec(text);
  if (!match) return null;
  const [year, month, day, hour, minute] = match.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return instantOf({ year, month, day, hour, minute }, timeZone);
}
