/** Meta's own misbehaviour, and the allowance that every page lives under. */
import type { Context, MiddlewareHandler } from 'hono';
import { type Clock, HOUR, MINUTE } from '../../lib/clock.ts';
import type { OwnFaults, PlainFault } from '../faults.ts';
import { badToken, GraphError, missing } from './errors.ts';

type OwnFault =
  /** code 4: the app has asked too much */
  | 'app-limit'
  /** code 32 with the minutes until it ends */
  | 'page-limit'
  /** 429 without a word */
  | 'rate-limited'
  /** status 200 with {"error": …} in no known form */
  | 'error-with-200'
  /** status 200 with an error of Meta's */
  | 'graph-error-with-200'
  /** code 1, as when too much was asked for at once */
  | 'too-much'
  | 'expired'
  | 'forbidden'
  | 'gone'
  | 'blocked'
  | 'duplicate'
  /** a code that no list knows */
  | 'unknown-code'
  /** every text is an object */
  | 'wrong-schema'
  /** ids are bare numbers, beyond 2^53 */
  | 'number-ids'
  /** every author is null */
  | 'null-author'
  /** every text and time is null */
  | 'null-text'
  /** times that never were */
  | 'odd-times'
  /** the next page is the page before */
  | 'cursor-loop'
  /** nothing on the page, and yet a next one */
  | 'empty-page';
export type Fault = OwnFault | PlainFault;

const BLOCKED_FOR = 20;

const error = (one: GraphError) => (c: Context) => one.toResponse(c);
const changed = (body: string, change: (key: string, value: unknown) => unknown): string =>
  JSON.stringify(JSON.parse(body), change);
const ODD_TIMES = ['1970-01-01T00:00:00+0000', '30000-01-01T00:00:00+0000', 'včera', ''];

export const ownFaults: OwnFaults<OwnFault> = {
  instead: {
    'app-limit': error(new GraphError(4, '(#4) Application request limit reached')),
    'page-limit': error(
      new GraphError(32, '(#32) Page request limit reached', {
        headers: { 'x-business-use-case-usage': usageJson('1', 100, BLOCKED_FOR) },
      }),
    ),
    'rate-limited': (c) => c.text('', 429),
    'error-with-200': (c) => c.json({ error: 'Something went wrong' }),
    'graph-error-with-200': error(new GraphError(2, 'Service temporarily unavailable', { status: 200 })),
    'server-error': error(new GraphError(2, 'Service temporarily unavailable', { status: 500 })),
    'too-much': error(
      new GraphError(1, "Please reduce the amount of data you're asking for, then retry your request", {
        status: 500,
      }),
    ),
    expired: error(badToken(463)),
    forbidden: error(new GraphError(200, '(#200) Permissions error', { status: 403 })),
    gone: error(missing('1')),
    blocked: error(new GraphError(368, 'The action attempted has been deemed abusive')),
    duplicate: error(new GraphError(506, 'Duplicate status message')),
    'unknown-code': error(new GraphError(98_765, 'Something new')),
  },
  spoil: {
    'wrong-schema': (body) =>
      changed(body, (key, value) =>
        key === 'message' || key === 'text' ? { html: value } : key === 'permalink_url' ? 7 : value,
      ),
    'number-ids': (body) => body.replace(/"(\w*id)":"(\d{16,})"/g, '"$1":$2'),
    'null-author': (body) => changed(body, (key, value) => (key === 'from' ? null : value)),
    'null-text': (body) =>
      changed(body, (key, value) =>
        ['message', 'text', 'created_time', 'timestamp'].includes(key) ? null : value,
      ),
    'odd-times': (body) => {
      let count = 0;
      return changed(body, (key, value) =>
        key === 'created_time' || key === 'timestamp' ? ODD_TIMES[count++ % ODD_TIMES.length] : value,
      );
    },
    'cursor-loop': (body) =>
      changed(body, (key, value) =>
        key === 'paging'
          ? { cursors: { after: 'round' }, next: 'https://graph.facebook.com/v25.0/1/feed?after=round' }
          : value,
      ),
    'empty-page': (body) => {
      const list = JSON.parse(body) as { paging?: { cursors?: unknown } };
      const next = 'https://graph.facebook.com/v25.0/1/feed?after=';
      return JSON.stringify({ ...list, data: [], paging: { ...list.paging, next } });
    },
  },
};

function usageJson(id: string, percent: number, minutes: number): string {
  const counters = {
    call_count: percent,
    total_cputime: Math.round(percent / 2),
    total_time: Math.round(percent / 2),
  };
  return JSON.stringify({ [id]: [{ type: 'pages', ...counters, estimated_time_to_regain_access: minutes }] });
}

/** Told once enough calls were made. */
const TOLD_FROM = 10;

/**
 * Counts requests of an hour by token and tells the share in percent; over it code 32, and every call made while
 * blocked prolongs the block by a minute.
 */
export function allowance(
  clock: Clock,
  calls: () => number,
  keyOf: (c: Context) => string,
): MiddlewareHandler {
  const windows = new Map<string, { from: number; used: number; blockedUntil: number }>();
  return async (c, next) => {
    const now = clock().getTime();
    const known = windows.get(keyOf(c));
    const window =
      known && (now < known.from + HOUR || now < known.blockedUntil)
        ? known
        : { from: now, used: 0, blockedUntil: 0 };
    windows.set(keyOf(c), window);
    window.used++;
    const percent = Math.round((window.used / calls()) * 100);
    if (percent > 100) {
      window.blockedUntil = Math.max(window.blockedUntil, window.from + HOUR) + MINUTE;
      const headers = {
        'x-business-use-case-usage': usageJson('1', percent, Math.ceil((window.blockedUntil - now) / MINUTE)),
      };
      return new GraphError(32, '(#32) Page request limit reached', { headers }).toResponse(c);
    }
    await next();
    if (percent >= TOLD_FROM) c.res.headers.set('x-business-use-case-usage', usageJson('1', percent, 0));
  };
}
