/** Misbehaviour on demand, and the limits every client of the server lives under. */
import type { Context, MiddlewareHandler } from 'hono';
import { after, type Clock, MINUTE } from '../../lib/clock.ts';

export type Fault =
  /** 429 with the documented headers */
  | 'rate-limited'
  | 'server-error'
  /** a proxy's HTML page with status 502 */
  | 'bad-gateway'
  /** nothing comes until the client gives up (or `release`) */
  | 'hang'
  /** the request is carried out, then the connection is cut */
  | 'lose-answer'
  /** JSON that ends in the middle */
  | 'malformed'
  /** status 200 with {"error": …} */
  | 'error-with-200'
  /** the page of a list given last on this path, once more */
  | 'duplicate-page'
  /** every `account` is null */
  | 'null-account'
  | 'forbidden'
  | 'gone'
  | 'redirect';

/** Requests in one window of five minutes, as Mastodon counts them by default. */
const ALLOWANCE = 300;
const WINDOW = 5 * MINUTE;

interface Planned {
  fault: Fault;
  times: number;
  /** only requests whose path holds this */
  path: string;
}

/** The plan of faults and what it needs to remember. */
export class Faults {
  private planned: Planned[] = [];
  private readonly lastBody = new Map<string, { body: string; link: string }>();
  private readonly waiting = new Set<() => void>();

  plan(fault: Fault, { times = 1, path = '' }: { times?: number; path?: string }): void {
    this.planned.push({ fault, times, path });
  }

  /** Lets every hanging request go. */
  release(): void {
    for (const go of this.waiting) go();
  }

  private take(path: string): Fault | null {
    const next = this.planned.find((one) => one.times > 0 && path.includes(one.path));
    if (!next) return null;
    next.times--;
    return next.fault;
  }

  middleware(clock: Clock): MiddlewareHandler {
    return async (c, next) => {
      const fault = this.take(c.req.path);
      const early = fault === null ? null : await this.instead(fault, c, clock());
      if (early) return early;
      await next();
      if (fault === 'lose-answer') return this.cut(c);
      if (fault !== null) await this.spoil(fault, c);
      else await this.keep(c);
    };
  }

  /** The answer of a request that never reaches its handler. */
  private async instead(fault: Fault, c: Context, now: Date): Promise<Response | null> {
    switch (fault) {
      case 'rate-limited':
        return c.json({ error: 'Too many requests' }, 429, {
          'x-ratelimit-limit': String(ALLOWANCE),
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': after(now, WINDOW).toISOString(),
          date: now.toUTCString(),
        });
      case 'server-error':
        return c.json({ error: 'We are sorry, but something went wrong on our end' }, 500);
      case 'bad-gateway':
        return c.html('<html><body><h1>502 Bad Gateway</h1></body></html>', 502);
      case 'error-with-200':
        return c.json({ error: 'Record not found' });
      case 'forbidden':
        return c.json({ error: 'This action is outside the authorized scopes' }, 403);
      case 'gone':
        return c.json({ error: 'Record not found' }, 404);
      case 'redirect':
        return c.redirect('https://elsewhere.example/', 302);
      case 'hang':
        await this.hang(c.req.raw.signal);
        return c.body(null, 504);
      case 'duplicate-page': {
        const last = this.lastBody.get(c.req.path);
        return last ? jsonAgain(c, last.body, last.link) : null;
      }
      default:
        return null;
    }
  }

  private hang(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const go = (): void => {
        this.waiting.delete(go);
        resolve();
      };
      this.waiting.add(go);
      signal.addEventListener('abort', go, { once: true });
    });
  }

  /** Over a socket the connection is cut; called in the process, the answer is that of a proxy that lost it. */
  private cut(c: Context): Response {
    const env = c.env as { incoming?: { socket?: { destroy(): void } } } | undefined;
    env?.incoming?.socket?.destroy();
    return new Response(null, { status: 502 });
  }

  private async spoil(fault: Fault, c: Context): Promise<void> {
    const body = await c.res.clone().text();
    const link = c.res.headers.get('link');
    if (fault === 'malformed') c.res = jsonAgain(c, body.slice(0, body.length / 2), link);
    if (fault === 'null-account') c.res = jsonAgain(c, withoutAccounts(body), link);
  }

  private async keep(c: Context): Promise<void> {
    const link = c.res.headers.get('link');
    if (link !== null) this.lastBody.set(c.req.path, { body: await c.res.clone().text(), link });
  }
}

const withoutAccounts = (body: string): string =>
  JSON.stringify(JSON.parse(body), (key, value: unknown) => (key === 'account' ? null : value));

const jsonAgain = (c: Context, body: string, link: string | null): Response =>
  c.body(body, 200, { 'content-type': 'application/json', ...(link ? { link } : {}) });

/** Counts requests by token and says so in `X-RateLimit-*` (reset as an ISO instant); over it, 429. */
export function rateLimit(clock: Clock, keyOf: (c: Context) => string): MiddlewareHandler {
  const windows = new Map<string, { ends: Date; used: number }>();
  return async (c, next) => {
    const now = clock();
    const known = windows.get(keyOf(c));
    const window = known && known.ends > now ? known : { ends: after(now, WINDOW), used: 0 };
    window.used++;
    windows.set(keyOf(c), window);
    if (window.used > ALLOWANCE) c.res = c.json({ error: 'Too many requests' }, 429);
    else await next();
    c.res.headers.set('x-ratelimit-limit', String(ALLOWANCE));
    c.res.headers.set('x-ratelimit-remaining', String(Math.max(0, ALLOWANCE - window.used)));
    c.res.headers.set('x-ratelimit-reset', window.ends.toISOString());
    c.res.headers.set('date', now.toUTCString());
  };
}
