import { z } from 'zod';
import { instantOf, wallTime } from '../lib/zoned.ts';

/** Days that the law of a country gives for deciding a complaint, and who has confirmed that it does. */
const term = z.object({
  /** calendar days */
  days: z.number().int().min(1).max(365),
  /** null = nobody who knows the law has said yes to it */
  confirmed: z
    .object({ by: z.string().min(1), at: z.iso.datetime() })
    .nullable()
    .default(null),
});
export type ComplaintTerm = z.infer<typeof term>;

/**
 * The usual starting point, which a lawyer of the shop has to confirm: Czech Act 634/1992 § 19 (30 days), Slovak Act
 * 108/2024 (30 days), Polish Act on consumer rights, Art. 7a (14 days).
 */
export const complaints = z.object({
  /** by country, ISO 3166-1 alpha-2; a country that is not here gives no days */
  terms: z.record(z.string().regex(/^[A-Z]{2}$/), term).default({
    CZ: { days: 30, confirmed: null },
    SK: { days: 30, confirmed: null },
    PL: { days: 14, confirmed: null },
  }),
});
export type ComplaintTerms = z.infer<typeof complaints>;

/** Countries whose customers a shop here may have. */
export const COUNTRIES = [
  ...['CZ', 'SK', 'PL', 'DE', 'AT', 'HU', 'GB', 'IE', 'FR', 'IT', 'ES', 'PT', 'NL', 'BE', 'LU', 'DK', 'SE'],
  ...['FI', 'EE', 'LV', 'LT', 'SI', 'HR', 'RO', 'BG', 'GR', 'CY', 'MT', 'UA', 'CH', 'NO'],
] as const;

/**
 * The last minute of the last day: the day on which it was made does not count. An end on a holiday is not moved on,
 * so that the clock is never later than the law's.
 */
export function complaintDue(receivedAt: Date, days: number, timeZone: string): Date {
  const { year, month, day } = wallTime(receivedAt, timeZone);
  return instantOf({ year, month, day: day + days, hour: 23, minute: 59 }, timeZone);
}
