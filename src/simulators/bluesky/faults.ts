/** The network's own misbehaviour, and the limits every client of a server lives under. */
import type { MiddlewareHandler } from 'hono';
import { after, type Clock, MINUTE, SECOND } from '../../lib/clock.ts';
import type { OwnFaults, PlainFault } from '../faults.ts';

type OwnFault =
  /** 429 with the documented headers */
  | 'rate-limited'
  /** 429 that tells nothing */
  | 'rate-limited-silently'
  /** the server behind the server fails */
  | 'upstream-failure'
  /** status 200 with {"error": …} */
  | 'error-with-200'
  /** every `author` is null */
  | 'null-author'
  /** every `record` is a text instead of an object */
  | 'wrong-schema'
  | 'forbidden'
  | 'invalid-token'
  /** an empty page that names a next one */
  | 'empty-page'
  /** a page whose next one is itself */
  | 'cursor-loop'
  /** the cursor isn't taken */
  | 'bad-cursor'
  /** the page with its entries in another order */
  | 'reordered';
export type Fault = OwnFault | PlainFault;

/** Requests in one window of five minutes, as the reference server counts them. */
const ALLOWANCE = 3_000;
const WINDOW = 5 * MINUTE;

const changed = (body: string, change: (key: string, value: unknown) => unknown): string =>
  JSON.stringify(JSON.parse(body), change);

export const ownFaults: OwnFaults<OwnFault> = {
  instead: {
    'rate-limited': (c, now) =>
      c.json({ error: 'RateLimitExceeded', message: 'Rate Limit Exceeded' }, 429, {
        'ratelimit-limit': String(ALLOWANCE),
        'ratelimit-remaining': '0',
        'ratelimit-reset': secondsOf(after(now, WINDOW)),
        'ratelimit-policy': `${ALLOWANCE};w=${WINDOW / SECOND}`,
        date: now.toUTCString(),
      }),
    'rate-limited-silently': (c) => c.json({ error: 'RateLimitExceeded' }, 429),
    'server-error': (c) => c.json({ error: 'InternalServerError', message: 'Internal Server Error' }, 500),
    'upstream-failure': (c) => c.json({ error: 'UpstreamFailure', message: 'fetch failed' }, 502),
    'error-with-200': (c) => c.json({ error: 'InternalServerError', message: 'Internal Server Error' }),
    forbidden: (c) => c.json({ error: 'Forbidden', message: 'Forbidden' }, 403),
    'invalid-token': (c) => c.json({ error: 'InvalidToken', message: 'Token could not be verified' }, 400),
    'empty-page': (c) => c.json({ notifications: [], posts: [], records: [], cursor: 'further' }),
    'bad-cursor': (c) => c.json({ error: 'InvalidRequest', message: 'Malformed cursor' }, 400),
  },
  spoil: {
    'null-author': (body) => changed(body, (key, value) => (key === 'author' ? null : value)),
    'wrong-schema': (body) => changed(body, (key, value) => (key === 'record' ? 'a text' : value)),
    'cursor-loop': (body) => JSON.stringify({ ...JSON.parse(body), cursor: 'round-and-round' }),
    reordered: (body) =>
      changed(body, (key, value) =>
        (key === 'notifications' || key === 'posts') && Array.isArray(value) ? value.toReversed() : value,
      ),
  },
};

const secondsOf = (instant: Date): string => String(Math.ceil(instant.getTime() / SECOND));

/** Counts all requests, as one address makes them, and says so in `RateLimit-*` (reset in seconds since 1970). */
export function rateLimit(clock: Clock, allowance = ALLOWANCE): MiddlewareHandler {
  let window = { ends: clock(), used: 0 };
  return async (c, next) => {
    const now = clock();
    if (window.ends <= now) window = { ends: after(now, WINDOW), used: 0 };
    window.used++;
    if (window.used > allowance) c.res = c.json({ error: 'RateLimitExceeded' }, 429);
    else await next();
    c.res.headers.set('ratelimit-limit', String(allowance));
    c.res.headers.set('ratelimit-remaining', String(Math.max(0, allowance - window.used)));
    c.res.headers.set('ratelimit-reset', secondsOf(window.ends));
    c.res.headers.set('ratelimit-policy', `${allowance};w=${WINDOW / SECOND}`);
    c.res.headers.set('date', now.toUTCString());
  };
}
