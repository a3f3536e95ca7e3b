import { wallTime } from '../lib/zoned.ts';

/** An instant as a browser's datetime-local field holds it, by the shop's wall clock. */
export function localField(at: Date, timeZone: string): string {
  const { year, month, day, hour, minute } = wallTime(at, timeZone);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}
