import { after, HOUR } from '../lib/clock.ts';
import { instantOf, wallTime } from '../lib/zoned.ts';

/** When a snoozed conversation would come back. */
export interface SnoozeChoice {
  name: 'hour' | 'afternoon' | 'tomorrow' | 'monday';
  until: Date;
}

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

/** A quick time by its name; one that has passed today is tomorrow. */
export function untilOf(wanted: SnoozeChoice['name'], now: Date, timeZone: string): Date {
  const choices = snoozeChoices(now, timeZone);
  const choice =
    choices.find(({ name }) => name === wanted) ?? choices.find(({ name }) => name === 'tomorrow');
  return choice!.until;
}
