/** A simulated network on real loopback sockets, with a shop's account and a customer. */

import { bluesky } from '../../../src/channels/bluesky/index.ts';
import type {
  Batch,
  Cursor,
  InboundItem,
  Outbound,
  Result,
  SendCtx,
  Settings,
} from '../../../src/channels/contract.ts';
import { createHttp } from '../../../src/lib/http.ts';
import {
  type BlueskySimulatorOptions,
  createBlueskySimulator,
} from '../../../src/simulators/bluesky/index.ts';
import { loopbackReach } from '../../setup/reach.ts';
import { listen } from '../mastodon/server.ts';

export const START = '2026-11-21T08:00:00.000Z';
/** Long enough to connect, short for a server that will never answer. */
export const HANG_PATIENCE_MS = 500;

/** The one way out, as in production. */
const outgoing = createHttp({
  userAgent: 'Ohlas/test',
  isAllowedHost: (host) => host.startsWith('127.0.0.1'),
});

export type TestServer = Awaited<ReturnType<typeof startServer>>;

export async function startServer(options: Partial<BlueskySimulatorOptions> = {}) {
  let now = new Date(START);
  let patience: number | undefined;
  const { app, control } = createBlueskySimulator({ clock: () => now, ...options });
  const { origin, close } = await listen((request, env) =>
    app.fetch(request, env as Record<string, unknown>),
  );
  const shop = control.addAccount({ handle: 'kolo.obchod.example', displayName: 'Kolo & syn' });
  const jana = control.addAccount({ handle: 'jana.bsky.example', displayName: 'Jana' });
  const password = control.password(shop);
  // what the house keeps sealed, shared by all its workers
  const stored: Record<string, string> = { password };

  /** As the house hands it out: opened once, kept by comparing with what was opened. */
  const ctx = (secrets: Record<string, string> = { ...stored }): SendCtx => {
    const used = { ...secrets };
    return {
      http: (url, request) => outgoing(url, { ...request, timeoutMs: patience ?? request?.timeoutMs }),
      reach: loopbackReach,
      now,
      secrets,
      left: async () => undefined,
      keep: async (fresh) => {
        const kept = Object.keys(fresh).every((name) => stored[name] === used[name]);
        if (kept) Object.assign(stored, fresh);
        Object.assign(secrets, stored);
        Object.assign(used, stored);
        return kept;
      },
    };
  };
  const settings = (what: string, query = '', server = origin): Settings =>
    bluesky.parseSettings({ handle: shop.handle, password, what, query, server });
  const mentions = settings('mentions');

  const poll = async (cursor: Cursor, source: Settings = mentions): Promise<Batch> =>
    unwrap(await bluesky.poll(source, cursor, ctx()));

  return {
    control,
    origin,
    close,
    shop,
    jana,
    password,
    stored,
    ctx,
    settings,
    mentions,
    poll,
    /** lets `ms` pass */
    wait: (ms: number): void => {
      now = new Date(now.getTime() + ms);
    },
    /** how long one request may take from now on; without a number as long as in production */
    setPatience: (ms?: number): void => {
      patience = ms;
    },
    /** how often this was asked */
    asked: (nsid: string): number =>
      control.requests().filter((request) => request.nsid.includes(nsid)).length,
    /** polls until nothing more waits, as the core does */
    drain: async (cursor: Cursor, source: Settings = mentions): Promise<Batch & { pages: number }> => {
      const items: InboundItem[] = [];
      const tombstones: string[] = [];
      for (let pages = 1; ; pages++) {
        const batch = await poll(cursor, source);
        items.push(...batch.items);
        tombstones.push(...batch.tombstones);
        // What is stored is JSON.
        cursor = JSON.parse(JSON.stringify(batch.cursor)) as Cursor;
        if (!batch.more) return { ...batch, items, tombstones, cursor, pages };
      }
    },
  };
}

export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.key);
  return result.value;
}

export const errorOf = (result: Result<unknown>): unknown => (result.ok ? 'no error' : result.error);

/** An action of the desk on one item, not prepared yet. */
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
