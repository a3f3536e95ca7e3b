import type { WeekPlan } from '../db/schema/people.ts';
import { instantOf, wallTime } from '../lib/zoned.ts';

/** A shift ends at most a week after it began to matter. */
const DAYS_BACK = 8;

/**
 * Is a shift on at this moment, on the wall clock of the zone? Without a plan one always is. A period that ends before it
 * begins goes over midnight. Pure.
 */
export function onShift(plan: WeekPlan | null, timeZone: string, now: Date): boolean {
  if (plan === null) return true;
  return shiftsAround(plan, timeZone, now, 1).some(({ from, to }) => from <= now && now < to);
}

/** When the last shift ended; null while one is on, without a plan, or when none ended within the last days. Pure. */
export function shiftEnded(plan: WeekPlan | null, timeZone: string, now: Date): Date | null {
  if (plan === null) return null;
  const shifts = shiftsAround(plan, timeZone, now, DAYS_BACK);
  if (shifts.some(({ from, to }) => from <= now && now < to)) return null;
  const ended = shifts.filter(({ to }) => to <= now).map(({ to }) => to.getTime());
  return ended.length === 0 ? null : new Date(Math.max(...ended));
}

/** Shifts that began today or in the `days` before, as instants. */
function shiftsAround(plan: WeekPlan, timeZone: string, now: Date, days: number): { from: Date; to: Date }[] {
  const today = wallTime(now, timeZone);
  return Array.from({ length: days + 1 }, (_, back) => back).flatMap((back) => {
    const weekday = ((today.weekday - 1 - back + 70) % 7) + 1;
    return (plan[String(weekday) as keyof WeekPlan] ?? []).map(({ from, to }) => {
      const overMidnight = minuteOfDay(to) < minuteOfDay(from);
      return {
        from: at(today, -back, from, timeZone),
        to: at(today, overMidnight ? 1 - back : -back, to, timeZone),
      };
    });
  });
}

/** A clock time on the day so many days from today; 24:00 is the next midnight. */
function at(today: ReturnType<typeof wallTime>, days: number, time: string, timeZone: string): Date {
  const minutes = minuteOfDay(time);
  const wall = { ...today, day: today.day + days, hour: Math.floor(minutes / 60), minute: minutes % 60 };
  return instantOf(wall, timeZone);
}

function minuteOfDay(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}
