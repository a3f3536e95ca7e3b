import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAnalyser } from '../../src/analysis/index.ts';
import type { Batch, Channel, ChannelError, InboundItem, Result } from '../../src/channels/contract.ts';
import type { Db } from '../../src/db/client.ts';
import type { FlowDeps } from '../../src/flow/deps.ts';
import { createMatching } from '../../src/flow/matching.ts';
import { createTeaching } from '../../src/flow/teaching.ts';
import { createHttp } from '../../src/lib/http.ts';
import { fingerprint } from '../../src/lib/ids.ts';
import { silentLog } from '../../src/lib/log.ts';
import { createSeal } from '../../src/lib/seal.ts';
import { addSource, type SourceInput } from '../../src/sources/registry.ts';
import { loopbackReach } from './reach.ts';

export const START = new Date('2026-11-18T09:00:00Z');

/** A clock that moves only when told. */
export function testClock(start = START) {
  let now = start.getTime();
  const clock = () => new Date(now);
  return Object.assign(clock, {
    forward(ms: number) {
      now += ms;
    },
  });
}

/** A channel that gives what the test has put on its pages; the cursor counts the pages read. */
export function scriptedChannel() {
  const pages: Result<Batch>[] = [];
  const channel: Channel = {
    info: {
      kind: 'scripted',
      label: 'Scripted',
      fields: [{ name: 'url', type: 'url', required: true }],
      canSend: false,
      minPollSeconds: 60,
      defaultPollSeconds: 900,
      defaultPurpose: 'answer',
      defaultIntake: 'all',
    },
    parseSettings: (input) => ({ url: input.url ?? '' }),
    host: (settings) => settings.url ?? 'scripted.example',
    check: async () => ({ ok: true, value: { account: 'scripted', name: 'Scripted', warnings: [] } }),
    poll: async (_settings, cursor) => {
      const at = Number(cursor?.page ?? 0);
      const page = pages[at] ?? { ok: true, value: { items: [], tombstones: [], cursor, more: false } };
      return page.ok
        ? { ok: true, value: { ...page.value, cursor: { v: 1, page: at + (pages[at] ? 1 : 0) } } }
        : page;
    },
  };
  return {
    channel,
    page(items: InboundItem[], extra: Partial<Batch> = {}) {
      pages.push({ ok: true, value: { items, tombstones: [], cursor: null, more: false, ...extra } });
    },
    failure(error: ChannelError) {
      pages.push({ ok: false, error });
    },
    /** the failing page is over: the next poll gets what follows */
    skip() {
      pages.shift();
    },
  };
}

let analyse: FlowDeps['analyse'] | undefined;

export async function flowDeps(
  { db }: { db: Db },
  clock: () => Date,
  ...channels: Channel[]
): Promise<FlowDeps> {
  analyse ??= await createAnalyser();
  return {
    db,
    clock,
    log: silentLog,
    seal: createSeal(Buffer.alloc(32, 7)),
    http: createHttp({ userAgent: 'Ohlas test', isAllowedHost: (host) => host.startsWith('127.0.0.1') }),
    reach: loopbackReach,
    channels: new Map(channels.map((channel) => [channel.info.kind, channel])),
    analyse,
    matching: createMatching(),
    teaching: createTeaching(analyse),
    publicUrl: 'http://ohlas.test',
    dataDir: join(tmpdir(), 'ohlas-test'),
    random: () => 0.5,
  };
}

let items = 0;

/** An item as a channel would give it; every call is another one. */
export function item(over: Partial<InboundItem> & { publishedAt: Date | null }): InboundItem {
  const number = ++items;
  const externalId = over.externalId ?? `https://shop.example/posts/${number}`;
  const text = over.text ?? `Objednávka ${number} pořád nedorazila, co s tím uděláte?`;
  return {
    externalId,
    revision: fingerprint(over.title, text),
    kind: 'comment',
    visibility: 'public',
    author: { externalId: `author-${number}`, name: `Zákaznice ${number}`, isSelf: false },
    text,
    media: [],
    url: externalId,
    publishedTrust: 'platform',
    threadKey: externalId,
    caps: {
      reply: { ok: false, why: 'unsupported' },
      privateReply: { ok: false, why: 'unsupported' },
      maxLength: { unit: 'none', max: 0 },
    },
    replyHandle: null,
    ...over,
  };
}

export async function scriptedSource(deps: FlowDeps, over: Partial<SourceInput> = {}): Promise<number> {
  const input: SourceInput = {
    channel: 'scripted',
    name: 'Recenze',
    teamId: null,
    settings: { url: 'scripted.example' },
    secrets: {},
    purpose: 'answer',
    intake: 'all',
    clock: 'always',
    responseMinutes: null,
    host: 'scripted.example',
    pollSeconds: 900,
    ...over,
  };
  return deps.db.transaction((tx) => addSource(tx, input, deps.seal, { userId: null, at: deps.clock() }));
}
