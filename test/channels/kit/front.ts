/** The address at which a simulated network stands, with its faults in front of it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { createHttp, type Http, HttpError } from '../../../src/lib/http.ts';
import { Faults } from '../../../src/simulators/faults.ts';
import { type Fault, type Fields, ownFaults, SLOW, WITHOUT_ANSWER } from './faults.ts';

/** Long enough for a loaded machine to answer, short for a server that never will. */
const SHORT_PATIENCE_MS = 700;

export type Serve = (request: Request, env?: unknown) => Response | Promise<Response>;

export interface Front {
  origin: string;
  /** the one way out, as in production, until nobody answers on purpose */
  http: Http;
  /** From now on this goes wrong with requests of this method (every one without), so many times. */
  arm(fault: Fault, where?: { method?: string; times?: number }): void;
  /** The same for one request alone, in the middle of a turn: the second from now on. */
  armLater(fault: Fault): void;
  heal(): void;
  /** is called before each request is handled */
  onRequest(listener: () => void | Promise<void>): void;
  close(): Promise<void>;
}

export async function startFront(serve: Serve, fields: Fields, clock: () => Date): Promise<Front> {
  const faults = new Faults(ownFaults(fields));
  let listener: () => void | Promise<void> = () => {};
  let lateErrors = { left: 0, method: '' };
  let patience: number | undefined;
  let later: { fault: Fault; left: number } | null = null;
  let noAnswer: { fault: Fault; method: string; left: number } | null = null;

  const app = new Hono();
  app.use(async (_c, next) => {
    await listener();
    await next();
  });
  app.use(async (c, next) => {
    await next();
    const { left, method } = lateErrors;
    if (left === 0 || (method !== '' && method !== c.req.method)) return;
    lateErrors.left--;
    c.res = new Response('<h1>502 Bad Gateway</h1>', { status: 502 });
  });
  app.use(faults.middleware(clock));
  app.all('*', (c: Context) => serve(c.req.raw, c.env));

  const server = createServer(getRequestListener((request, env) => app.fetch(request, env)));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const real = createHttp({ userAgent: 'Ohlas test', isAllowedHost: (host) => host.startsWith('127.0.0.1') });

  const arm: Front['arm'] = (fault, { method = '', times = Number.POSITIVE_INFINITY } = {}) => {
    if (SLOW.includes(fault)) patience = SHORT_PATIENCE_MS;
    if (fault === 'late-error') lateErrors = { left: times, method };
    else if (fault in WITHOUT_ANSWER) noAnswer = { fault, method, left: times };
    else faults.plan(fault as Parameters<typeof faults.plan>[0], { method, times });
  };

  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    http: async (url, request) => {
      if (later && later.left-- === 0) arm(later.fault, { times: 1 });
      const failure = noAnswer && WITHOUT_ANSWER[noAnswer.fault];
      const concerns = noAnswer?.method === '' || noAnswer?.method === (request?.method ?? 'GET');
      if (failure && noAnswer && concerns && noAnswer.left-- > 0) throw new HttpError(failure, false);
      return real(url, patience === undefined ? request : { ...request, timeoutMs: patience });
    },
    arm,
    armLater(fault) {
      later = { fault, left: 1 };
    },
    heal() {
      faults.clear();
      lateErrors.left = 0;
      noAnswer = null;
      later = null;
      patience = undefined;
      listener = () => {};
    },
    onRequest: (next) => {
      listener = next;
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
