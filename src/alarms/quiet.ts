import { HOUR } from '../lib/clock.ts';
import { instantOf, wallTime } from '../lib/zoned.ts';

/** When somebody is not called: "HH:MM" on the wall clock of a zone; equal times = never quiet. */
export interface QuietHours {
  from: string;
  to: string;
  timeZone: string;
}

export const USUAL_QUIET = { from: '20:00', to: '07:00' } as const;

/** The end of the quiet hours that `now` lies in (from included, to not); null = it may be told at once. */
export function quietUntil({ from, to, timeZone }: QuietHours, now: Date): Date | null {
  if (from === to) return null;
  const wall = wallTime(now, timeZone);
  const minute = wall.hour * 60 + wall.minute;
  const [start, end] = [minutesOf(from), minutesOf(to)];
  const overMidnight = end < start;
  const quiet = overMidnight ? minute >= start || minute < end : minute >= start && minute < end;
  if (!quiet) return null;
  const day = overMidnight && minute >= start ? 1 : 0;
  const until = (days: number) =>
    instantOf({ ...wall, day: wall.day + days, hour: Math.floor(end / 60), minute: end % 60 }, timeZone);
  // an hour that daylight saving repeats: its first end may be past already
  const at = until(day);
  return at > now ? at : new Date(at.getTime() + HOUR);
}

function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}
