/** A simulated Graph API on loopback with one shop, spoken to the way production does. */
import type {
  Batch,
  Channel,
  Cursor,
  HookRequest,
  InboundItem,
  Outbound,
  OutboundAction,
  SendCtx,
  Settings,
} from '../../src/channels/contract.ts';
import { createHttp } from '../../src/lib/http.ts';
import {
  createGraphSimulator,
  type Delivery,
  type GraphSimulatorOptions,
  type SimAccount,
} from '../../src/simulators/graph/index.ts';
import { loopbackReach } from '../setup/reach.ts';
import { listen } from './mastodon/server.ts';

export const START = '2026-11-21T08:00:00.000Z';
export const VERIFY_TOKEN = 'overovaci-token';

/** The one way out, as in production. */
const outgoing = createHttp({
  userAgent: 'Ohlas/test',
  isAllowedHost: (host) => host.startsWith('127.0.0.1'),
});

export interface Shop {
  channel: Channel;
  account: SimAccount;
  input: Record<string, string>;
  token: string;
}

/** @param open makes the account in the simulated world and says how it is set up */
export async function startGraph(
  open: (control: ReturnType<typeof createGraphSimulator>['control']) => Shop,
  options: Partial<GraphSimulatorOptions> = {},
) {
  let now = new Date(START);
  let patience: number | undefined;
  const { app, control } = createGraphSimulator({ clock: () => now, ...options });
  const { origin, close } = await listen((request, env) =>
    app.fetch(request, env as Record<string, unknown>),
  );
  const { channel, account, input, token } = open(control);
  const kept: Record<string, string>[] = [];
  /** parts of replies that have left, as the outbox would note them */
  const parts: string[] = [];
  const secrets: Record<string, string> = { token, appSecret: control.app.secret };
  const ctx = (over: Record<string, string> = secrets): SendCtx => ({
    http: (url, request) => outgoing(url, { ...request, timeoutMs: patience ?? request?.timeoutMs }),
    reach: loopbackReach,
    now,
    secrets: over,
    left: async (externalId) => {
      parts.push(externalId);
    },
    keep: async (fresh) => {
      kept.push(fresh);
      Object.assign(over, fresh);
      return true;
    },
  });
  const settings = channel.parseSettings({ server: origin, verifyToken: VERIFY_TOKEN, token, ...input });
  const deliveries: Delivery[] = [];
  control.listen((delivery) => deliveries.push(delivery));

  const drain = async (cursor: Cursor, source: Settings = settings): Promise<Batch & { pages: number }> => {
    const items: InboundItem[] = [];
    const tombstones: string[] = [];
    for (let pages = 1; ; pages++) {
      const result = await channel.poll!(source, cursor, ctx());
      if (!result.ok) throw new Error(result.error.key);
      items.push(...result.value.items);
      tombstones.push(...result.value.tombstones);
      // What is stored is JSON.
      cursor = JSON.parse(JSON.stringify(result.value.cursor)) as Cursor;
      if (!result.value.more) return { ...result.value, items, tombstones, cursor, pages };
    }
  };

  return {
    channel,
    control,
    account,
    origin,
    token,
    secrets,
    kept,
    parts,
    settings,
    deliveries,
    close,
    ctx,
    drain,
    now: () => now,
    /** lets `ms` pass */
    wait: (ms: number): void => {
      now = new Date(now.getTime() + ms);
    },
    /** how long one request may take from now on; without a number as long as in production */
    setPatience: (ms?: number): void => {
      patience = ms;
    },
    /** what a delivery says, read as the job would */
    read: async (delivery: { body: Uint8Array }, source: Settings = settings) => {
      const result = await channel.hook!.read(source, delivery.body, ctx());
      if (!result.ok) throw new Error(result.error.key);
      return result.value;
    },
    /** the one item with this text, by a poll from nothing */
    heard: async (text: string): Promise<InboundItem> => {
      const item = (await drain(null)).items.find((one) => one.text === text);
      if (!item) throw new Error(`not heard: ${text}`);
      return item;
    },
  };
}

export type GraphServer = Awaited<ReturnType<typeof startGraph>>;

export const asRequest = (delivery: Pick<Delivery, 'body' | 'headers'>): HookRequest => ({
  method: 'POST',
  url: new URL('https://ohlas.example/hooks/facebook/key'),
  headers: new Headers(delivery.headers),
  body: delivery.body,
});

/** What the desk sends about one item, not prepared yet. */
export const outbound = (item: InboundItem, text: string, action: OutboundAction = 'reply'): Outbound => ({
  id: '0b6f5c1e-8f0e-4c53-9a53-6a3c6f0f7a11',
  action,
  to: { externalId: item.externalId, replyHandle: item.replyHandle, visibility: item.visibility },
  text,
  files: [],
  language: 'cs',
});

/** Prepares and sends as the outbox does; gives what the next attempt would be given. */
export async function deliver(server: GraphServer, out: Outbound) {
  const { channel, settings, ctx } = server;
  const prepared = await channel.prepare!(settings, out, ctx());
  if (!prepared.ok) return { out, result: prepared };
  const fixed = { ...out, prepared: JSON.parse(JSON.stringify(prepared.value)) as unknown };
  return { out: fixed, result: await channel.send!(settings, fixed, ctx()) };
}
