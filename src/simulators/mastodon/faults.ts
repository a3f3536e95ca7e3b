/** Mastodon's own misbehaviour, and the limits every client of the server lives under. */
import type { Context, MiddlewareHandler } from 'hono';
import { after, type Clock, MINUTE } from '../../lib/clock.ts';
import type { OwnFaults, PlainFault } from '../faults.ts';

type OwnFault =
  /** 429 with the documented headers */
  | 'rate-limited'
  /** status 200 with {"error": …} */
  | 'error-with-200'
  /** every `account` is null */
  | 'null-account'
  /** a page of a list without entries, and yet with a Link onwards */
  | 'empty-page'
  | 'forbidden'
  /** 422, as of a parameter that the server doesn't know */
  | 'refused'
  | 'gone';
export type Fault = OwnFault | PlainFault;

/** Requests in one window of five minutes, as Mastodon counts them by default. */
const ALLOWANCE = 300;
const WINDOW = 5 * MINUTE;

export const ownFaults: OwnFaults<OwnFault> = {
  instead: {
    'rate-limited': (c, now) =>
      c.json({ error: 'Too many requests' }, 429, {
        'x-ratelimit-limit': String(ALLOWANCE),
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': after(now, WINDOW).toISOString(),
        date: now.toUTCString(),
      }),
    'server-error': (c) => c.json({ error: 'We are sorry, but something went wrong on our end' }, 500),
    'error-with-200': (c) => c.json({ error: 'Record not found' }),
    'empty-page': (c) => {
      const url = new URL(c.req.url);
      const onwards = url.searchParams.has('min_id') ? 'prev' : 'next';
      return c.json([], 200, { link: `<${url}>; rel="${onwards}"` });
    },
    forbidden: (c) => c.json({ error: 'This action is outside the authorized scopes' }, 403),
    refused: (c) => c.json({ error: 'Validation failed' }, 422),
    gone: (c) => c.json({ error: 'Record not found' }, 404),
  },
  spoil: {
    'null-account': (body) =>
      JSON.stringify(JSON.parse(body), (key, value: unknown) => (key === 'account' ? null : value)),
  },
};

/** Counts requests by token and says so in `X-RateLimit-*` (reset as an ISO instant); over it, 429. */
export function rateLimit(
  clock: Clock,
  keyOf: (c: Context) => string,
  allowance = ALLOWANCE,
): MiddlewareHandler {
  const windows = new Map<string, { ends: Date; used: number }>();
  return async (c, next) => {
    const now = clock();
    const known = windows.get(keyOf(c));
    const window = known && known.ends > now ? known : { ends: after(now, WINDOW), used: 0 };
    window.used++;
    windows.set(keyOf(c), window);
    if (window.used > allowance) c.res = c.json({ error: 'Too many requests' }, 429);
    else await next();
    c.res.headers.set('x-ratelimit-limit', String(allowance));
    c.res.headers.set('x-ratelimit-remaining', String(Math.max(0, allowance - window.used)));
    c.res.headers.set('x-ratelimit-reset', window.ends.toISOString());
    c.res.headers.set('date', now.toUTCString());
  };
}
