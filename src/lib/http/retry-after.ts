import { after, DAY, SECOND } from '../clock.ts';

const SHORTEST = SECOND;
const LONGEST = DAY;

/**
 * The instant a server asks to be left alone until (RFC 9110, 10.2.3): seconds or an HTTP date,
 * held between one second and 24 hours from `now`. Null when there is no such header or nobody can read it.
 */
export function retryAfter(headers: Headers, now: Date): Date | null {
  const value = headers.get('retry-after')?.trim();
  if (value === undefined || value === '') return null;
  const wait = /^\d+(\.\d+)?$/.test(value) ? Number(value) * SECOND : Date.parse(value) - now.getTime();
  if (Number.isNaN(wait)) return null;
  return after(now, Math.min(LONGEST, Math.max(SHORTEST, wait)));
}
