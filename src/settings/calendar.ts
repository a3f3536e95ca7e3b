import { z } from 'zod';
import { after, DAY } from '../lib/clock.ts';
import { type OpeningHours, type Periods, periods } from './hours-shape.ts';

const isoDay = z.iso.date();
const name = z.string().max(120);

/** Longest range of days off that is taken, in days. */
export const LONGEST_OFF = 366;

/** Days that are not like their weekday: public holidays of a country, own days off, openings out of turn. */
export const calendar = z.object({
  /** ISO 3166 code whose public holidays are days off; '' = of none */
  country: z.string().default(''),
  /** those of the years up to `through`, worked out once a year (flow/public-holidays.ts) */
  holidays: z.array(z.object({ day: isoDay, name })).default([]),
  /** 0 = none are worked out */
  through: z.number().int().default(0),
  /** first and last day of each */
  off: z.array(z.object({ id: z.number().int(), from: isoDay, to: isoDay, name })).default([]),
  /** open all the same, or at other times; stands above everything else */
  openings: z.array(z.object({ id: z.number().int(), day: isoDay, periods, name })).default([]),
});
export type Calendar = z.infer<typeof calendar>;

/** The shop's opening hours with the days that are not like their weekday: what a business clock counts in. */
export function businessHours(
  { hours, timeZone }: { hours: OpeningHours; timeZone: string },
  { holidays, off, openings }: Pick<Calendar, 'holidays' | 'off' | 'openings'>,
): { hours: OpeningHours; timeZone: string; days: Record<string, Periods> } {
  const days: Record<string, Periods> = {};
  for (const { day } of holidays) days[day] = [];
  for (const { from, to } of off) for (const day of daysOf(from, to)) days[day] = [];
  for (const { day, periods } of openings) days[day] = periods;
  return { hours, timeZone, days };
}

/** Every day from the first to the last, as "2026-12-24". */
function daysOf(from: string, to: string): string[] {
  const count = Math.round((Date.parse(to) - Date.parse(from)) / DAY) + 1;
  const length = Math.max(0, Math.min(count, LONGEST_OFF));
  return Array.from({ length }, (_, n) =>
    after(new Date(from), n * DAY)
      .toISOString()
      .slice(0, 10),
  );
}
