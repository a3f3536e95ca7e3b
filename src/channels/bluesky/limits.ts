/** How much a server lets us ask, by its `RateLimit-*` headers. */
import { after, DAY, MINUTE, SECOND } from '../../lib/clock.ts';
import { retryAfter } from '../../lib/http.ts';

/** Share of a window that stays unused by reading, so that a reply written in it can still be sent. */
const SPARE_SHARE = 0.2;
/** Wait after a 429 that does not say how long: the window in which servers count requests. */
const DEFAULT_WAIT = 5 * MINUTE;
/** Windows that end later than this are not waited out beforehand: an empty one will say so itself. */
const LONGEST_PAUSE = 15 * MINUTE;
/** Signing in is counted over a day; no honest answer asks for more. */
const LONGEST_WAIT = DAY;

/** When a limited client may come again: `RateLimit-Reset` (seconds since 1970) or `Retry-After`; never in the past. */
export function waitUntil(headers: Headers, now: Date): Date {
  const told = resetIn(headers, now);
  const until = told === null ? retryAfter(headers, now) : after(now, told);
  const wait = (until ?? after(now, DEFAULT_WAIT)).getTime() - now.getTime();
  return after(now, Math.min(Math.max(wait, SECOND), LONGEST_WAIT));
}

/** The end of the window once reading should leave the rest of it alone; undefined while there is enough. */
export function pauseAfter(headers: Headers, now: Date): Date | undefined {
  const limit = whole(headers.get('ratelimit-limit'));
  const remaining = whole(headers.get('ratelimit-remaining'));
  if (limit === null || remaining === null || limit === 0 || remaining > limit * SPARE_SHARE)
    return undefined;
  const reset = resetIn(headers, now);
  return reset === null || reset > LONGEST_PAUSE ? undefined : waitUntil(headers, now);
}

/** Milliseconds to the end of the window, by the server's own clock where it tells its time; null = not said. */
function resetIn(headers: Headers, now: Date): number | null {
  const reset = whole(headers.get('ratelimit-reset'));
  if (reset === null) return null;
  const serverNow = Date.parse(headers.get('date') ?? '');
  return reset * SECOND - (Number.isNaN(serverNow) ? now.getTime() : serverNow);
}

const whole = (text: string | null): number | null =>
  text !== null && /^\d{1,12}$/.test(text.trim()) ? Number(text) : null;
