/**
 * Misbehaviour on demand, the same for every simulated network: a plan of what goes wrong with which request. What a
 * network says in its own words (its 429, its errors, fields that are suddenly null) it brings along.
 */
import type { Context, MiddlewareHandler } from 'hono';
import type { Clock } from '../lib/clock.ts';

/** What goes wrong below any API. */
export type PlainFault =
  | 'server-error'
  /** a proxy's HTML page with status 502 */
  | 'bad-gateway'
  /** nothing comes until the client gives up (or `release`) */
  | 'hang'
  /** the request is carried out, then the connection is cut */
  | 'lose-answer'
  /** the connection is cut in the middle of the answer */
  | 'reset-mid-body'
  /** JSON that ends in the middle */
  | 'malformed'
  /** the page of a list given last on this path, once more */
  | 'duplicate-page'
  | 'redirect'
  /** says gzip and ends in the middle of it */
  | 'truncated-gzip'
  /** more bytes than anybody should take */
  | 'huge-body';

/** What one network answers in its own words, by the name of the fault. */
export interface OwnFaults<Own extends string> {
  /** instead of handling the request */
  instead: Partial<Record<Own | PlainFault, (c: Context, now: Date) => Response>>;
  /** of the body that would have come */
  spoil: Partial<Record<Own, (body: string) => string>>;
}

interface Planned<Fault> {
  fault: Fault;
  times: number;
  /** only requests whose path holds this */
  path: string;
  method: string;
}

export interface FaultPlace {
  times?: number;
  /** only requests whose path holds this */
  path?: string;
  method?: string;
}

const HUGE = 12 * 1024 * 1024;

/** The plan of faults and what it needs to remember. */
export class Faults<Own extends string> {
  private planned: Planned<Own | PlainFault>[] = [];
  private readonly lastBody = new Map<string, { body: string; link: string | null }>();
  private readonly waiting = new Set<() => void>();
  private readonly own: OwnFaults<Own>;

  constructor(own: OwnFaults<Own>) {
    this.own = own;
  }

  plan(fault: Own | PlainFault, { times = 1, path = '', method = '' }: FaultPlace): void {
    this.planned.push({ fault, times, path, method });
  }

  /** Nothing goes wrong any more. */
  clear(): void {
    this.planned = [];
    this.release();
  }

  /** Lets every hanging request go. */
  release(): void {
    for (const go of this.waiting) go();
  }

  private take(c: Context): Own | PlainFault | null {
    const next = this.planned.find(
      (one) =>
        one.times > 0 && c.req.path.includes(one.path) && (one.method === '' || one.method === c.req.method),
    );
    if (!next) return null;
    next.times--;
    return next.fault;
  }

  middleware(clock: Clock): MiddlewareHandler {
    return async (c, next) => {
      const fault = this.take(c);
      const early = fault === null ? null : await this.instead(fault, c, clock());
      if (early) return early;
      await next();
      if (fault === 'lose-answer') return cut(c);
      if (fault !== null) await this.spoil(fault, c);
      else await this.keep(c);
    };
  }

  /** The answer of a request that never reaches its handler. */
  private async instead(fault: Own | PlainFault, c: Context, now: Date): Promise<Response | null> {
    const own = this.own.instead[fault];
    if (own) return own(c, now);
    switch (fault) {
      case 'server-error':
        return c.json({ error: 'Internal server error' }, 500);
      case 'bad-gateway':
        return c.html('<html><body><h1>502 Bad Gateway</h1></body></html>', 502);
      case 'redirect':
        return c.redirect('https://elsewhere.example/', 302);
      case 'huge-body':
        return c.body('x'.repeat(HUGE), 200, { 'content-type': 'application/json' });
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

  private async spoil(fault: Own | PlainFault, c: Context): Promise<void> {
    const body = await c.res.clone().text();
    const link = c.res.headers.get('link');
    const half = body.slice(0, body.length / 2);
    const own = (this.own.spoil as Partial<Record<string, (body: string) => string>>)[fault];
    if (own) c.res = jsonAgain(c, own(body), link);
    else if (fault === 'malformed') c.res = jsonAgain(c, half, link);
    else if (fault === 'reset-mid-body') c.res = breaking(c, half, body.length);
    else if (fault === 'truncated-gzip') c.res = await shortened(body);
  }

  private async keep(c: Context): Promise<void> {
    const type = c.res.headers.get('content-type') ?? '';
    if (c.req.method !== 'GET' || !type.includes('json')) return;
    this.lastBody.set(c.req.path, { body: await c.res.clone().text(), link: c.res.headers.get('link') });
  }
}

const jsonAgain = (c: Context, body: string, link: string | null): Response =>
  c.body(body, 200, { 'content-type': 'application/json', ...(link ? { link } : {}) });

/** Over a socket the connection is cut; called in the process, the answer is that of a proxy that lost it. */
function cut(c: Context): Response {
  hangUp(c);
  return new Response(null, { status: 502 });
}

function hangUp(c: Context): void {
  const env = c.env as { incoming?: { socket?: { destroy(): void } } } | undefined;
  env?.incoming?.socket?.destroy();
}

function breaking(c: Context, beginning: string, length: number): Response {
  let isBegun = false;
  const stream = new ReadableStream({
    pull(controller) {
      if (isBegun) hangUp(c);
      else controller.enqueue(new TextEncoder().encode(beginning));
      isBegun = true;
    },
  });
  return new Response(stream, {
    headers: { 'content-type': 'application/json', 'content-length': String(length) },
  });
}

async function shortened(body: string): Promise<Response> {
  const packed = await new Response(
    new Blob([body]).stream().pipeThrough(new CompressionStream('gzip')),
  ).arrayBuffer();
  return new Response(packed.slice(0, Math.floor(packed.byteLength / 2)), {
    headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
  });
}
