/** A simulated Mastodon on a real loopback socket, with a shop's account and a customer on another server. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type {
  Batch,
  Cursor,
  InboundItem,
  Outbound,
  SendCtx,
  Settings,
} from '../../../src/channels/contract.ts';
import { mastodon } from '../../../src/channels/mastodon/index.ts';
import { createHttp } from '../../../src/lib/http.ts';
import {
  createMastodonSimulator,
  type MastodonSimulatorOptions,
} from '../../../src/simulators/mastodon/index.ts';
import { loopbackReach } from '../../setup/reach.ts';

export const START = '2026-11-21T08:00:00.000Z';

/** Long enough to connect, short for a server that will never answer. */
export const HANG_PATIENCE_MS = 500;

/** The one way out, as in production. */
const outgoing = createHttp({
  userAgent: 'Ohlas/test',
  isAllowedHost: (host) => host.startsWith('127.0.0.1'),
});

export async function listen(
  fetch: (request: Request, env?: unknown) => Response | Promise<Response>,
): Promise<{ origin: string; close(): Promise<void> }> {
  const server: Server = createServer(getRequestListener((request, env) => fetch(request, env)));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

export async function startServer(options: Partial<MastodonSimulatorOptions> = {}) {
  let now = new Date(START);
  let patience: number | undefined;
  const { app, control } = createMastodonSimulator({
    clock: () => now,
    domain: 'obchod.example',
    ...options,
  });
  const { origin, close } = await listen((request, env) =>
    app.fetch(request, env as Record<string, unknown>),
  );
  const shop = control.addAccount({ username: 'kolo', displayName: 'Kolo & syn' });
  const jana = control.addAccount({ username: 'jana', domain: 'mastodon.example', displayName: 'Jana' });
  const token = control.token(shop);

  const ctx = (secrets: Record<string, string> = { token }): SendCtx => ({
    http: (url, request) => outgoing(url, { ...request, timeoutMs: patience ?? request?.timeoutMs }),
    now,
    secrets,
    keep: async () => true,
    left: async () => undefined,
    reach: loopbackReach,
  });
  const settings = (what: string, query = ''): Settings =>
    mastodon.parseSettings({ server: origin, token, what, query });
  const mentions = settings('mentions');

  return {
    control,
    origin,
    close,
    shop,
    jana,
    token,
    ctx,
    settings,
    mentions,
    /** lets `ms` pass */
    wait: (ms: number): void => {
      now = new Date(now.getTime() + ms);
    },
    /** how long one request may take from now on; without a number as long as in production */
    setPatience: (ms?: number): void => {
      patience = ms;
    },
    poll: async (cursor: Cursor, source: Settings = mentions): Promise<Batch> => {
      const result = await mastodon.poll(source, cursor, ctx());
      if (!result.ok) throw new Error(result.error.key);
      return result.value;
    },
    /** polls until nothing more waits, as the core does */
    drain: async (cursor: Cursor, source: Settings = mentions): Promise<Batch & { pages: number }> => {
      const items: InboundItem[] = [];
      const tombstones: string[] = [];
      for (let pages = 1; ; pages++) {
        const result = await mastodon.poll(source, cursor, ctx());
        if (!result.ok) throw new Error(result.error.key);
        items.push(...result.value.items);
        tombstones.push(...result.value.tombstones);
        // What is stored is JSON.
        cursor = JSON.parse(JSON.stringify(result.value.cursor)) as Cursor;
        if (!result.value.more) return { ...result.value, items, tombstones, cursor, pages };
      }
    },
  };
}

export type TestServer = Awaited<ReturnType<typeof startServer>>;

/** A reply of the desk to one item, not prepared yet. */
export const answerTo = (
  item: InboundItem,
  text: string,
  action: Outbound['action'] = 'reply',
): Outbound => ({
  id: '0b6f5c1e-8f0e-4c53-9a53-6a3c6f0f7a11',
  action,
  to: { externalId: item.externalId, replyHandle: item.replyHandle, visibility: item.visibility },
  text,
  files: [],
  language: 'cs',
});
