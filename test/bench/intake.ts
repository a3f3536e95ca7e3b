import { tmpdir } from 'node:os';
import { performance } from 'node:perf_hooks';
import { createAnalyser } from '../../src/analysis/index.ts';
import type { Channel, InboundItem } from '../../src/channels/contract.ts';
import type { Connection } from '../../src/db/client.ts';
import { mentions } from '../../src/db/schema/intake.ts';
import type { FlowDeps } from '../../src/flow/deps.ts';
import { pollSource } from '../../src/flow/inbound.ts';
import { ingest } from '../../src/flow/ingest.ts';
import { createMatching } from '../../src/flow/matching.ts';
import { createTeaching } from '../../src/flow/teaching.ts';
import { after, HOUR } from '../../src/lib/clock.ts';
import { silentLog } from '../../src/lib/log.ts';
import { createSeal } from '../../src/lib/seal.ts';
import { ensureLabels } from '../../src/queue/index.ts';
import { claimDue } from '../../src/sources/leases.ts';
import { addSource, sourceById } from '../../src/sources/registry.ts';
import { saveWatch } from '../../src/watches/store.ts';
import { EXPRESSIONS, posts } from './posts.ts';
import { type BenchReport, judged } from './report.ts';
import { withServer } from './server.ts';

const NOW = new Date('2026-03-10T12:00:00Z');
const POSTS = 6_000;
const BATCH = 250;
/** The first ones warm up the compiler and the caches. */
const WARM_UP = 1_000;
const ONE_BY_ONE = 400;
const GOAL = 1_000;

/** Mentions a second from the channel's hands to the queue: matched with 20 watches, analysed, stored, given a clock. */
export async function run(): Promise<BenchReport> {
  return withServer(async (connection) => {
    const bench = await prepare(connection);
    const items = posts(POSTS + WARM_UP + ONE_BY_ONE, NOW);
    await bench.poll([]);
    await bench.poll(items.splice(0, WARM_UP));
    const single = await oneByOne(bench, items.splice(0, ONE_BY_ONE));
    const analysis = analysisAlone(bench.deps, items);
    const batches = await bench.poll(items);
    const verdict = judged({
      what: `in batches of ${BATCH}`,
      value: batches,
      unit: 'mentions/s',
      atLeast: GOAL,
    });
    return {
      name: 'intake',
      verdicts: [verdict],
      notes: [
        `one by one: ${single.toFixed(0)} mentions/s; batches are ${(batches / single).toFixed(1)} times as fast`,
        `analysis alone: ${analysis.toFixed(0)} texts/s`,
      ],
    };
  });
}

interface Bench {
  deps: FlowDeps;
  sourceId: number;
  /** Lets the source be polled until nothing more waits; items a second. */
  poll(items: InboundItem[]): Promise<number>;
}

/** A network that tells what it is given, a batch a page. */
function network() {
  let waiting: InboundItem[] = [];
  const channel: Channel = {
    info: {
      kind: 'feed',
      label: 'Forum',
      fields: [],
      canSend: false,
      minPollSeconds: 60,
      defaultPollSeconds: 900,
      defaultPurpose: 'answer',
      defaultIntake: 'all',
    },
    parseSettings: () => ({}),
    host: () => 'forum.example',
    check: async () => ({ ok: true, value: { account: 'forum', name: 'Forum', warnings: [] } }),
    poll: async (_settings, cursor) => {
      const at = Number(cursor?.at ?? 0);
      const items = waiting.slice(at, at + BATCH);
      const next = { v: 1, at: at + items.length };
      return {
        ok: true,
        value: { items, tombstones: [], cursor: next, more: next.at < waiting.length },
      };
    },
  };
  return {
    channel,
    tell: (items: InboundItem[]) => {
      waiting = [...waiting, ...items];
    },
  };
}

async function prepare({ db }: Connection): Promise<Bench> {
  await ensureLabels(db, NOW);
  const by = { userId: null, at: NOW };
  const source = {
    channel: 'feed',
    name: 'Forum',
    teamId: null,
    settings: { url: 'https://forum.example/feed' },
    secrets: {},
    purpose: 'answer',
    intake: 'all',
    clock: 'always',
    responseMinutes: null,
    host: 'forum.example',
    pollSeconds: 900,
  } as const;
  const seal = createSeal(new Uint8Array(32));
  const sourceId = await addSource(db, source, seal, by);
  for (const [hue, expression] of EXPRESSIONS.entries())
    await saveWatch(db, null, { name: expression, expression, exclude: 'brigáda', active: true, hue }, by);
  const analyse = await createAnalyser();
  const { channel, tell } = network();
  const nobody = () => {
    throw new Error('nobody is asked');
  };
  const deps: FlowDeps = {
    db,
    seal,
    clock: () => NOW,
    log: silentLog,
    http: nobody,
    reach: nobody,
    channels: new Map([['feed', channel]]),
    matching: createMatching(),
    teaching: createTeaching(analyse),
    analyse,
    publicUrl: 'http://ohlas.test',
    dataDir: tmpdir(),
    random: () => 0.5,
  };
  let turns = 0;
  const poll = async (items: InboundItem[]): Promise<number> => {
    tell(items);
    const before = await db.$count(mentions);
    const started = performance.now();
    let found = 0;
    do {
      turns += 1;
      const [claimed] = await claimDue(db, after(NOW, turns * HOUR), 1);
      if (!claimed) throw new Error('the source is not due');
      found += await pollSource(deps, claimed);
    } while (found < items.length);
    const seconds = (performance.now() - started) / 1_000;
    if ((await db.$count(mentions)) !== before + items.length) throw new Error('not all of it is stored');
    return items.length / seconds;
  };
  return { deps, sourceId, poll };
}

async function oneByOne({ deps, sourceId }: Bench, items: InboundItem[]): Promise<number> {
  const source = await sourceById(deps.db, sourceId);
  const started = performance.now();
  for (const item of items) {
    const page = { items: [item], tombstones: [], baseline: false };
    await deps.db.transaction((tx) => ingest(tx, deps, source, page, NOW));
  }
  return (1_000 * items.length) / (performance.now() - started);
}

function analysisAlone({ analyse }: Pick<FlowDeps, 'analyse'>, items: InboundItem[]): number {
  const started = performance.now();
  for (const { text, visibility } of items)
    analyse({
      text,
      visibility,
      earlierContacts: { openUnanswered: 0, last30Days: 0 },
      isVip: false,
      ownContacts: { emails: [], phones: [], names: [] },
    });
  return (1_000 * items.length) / (performance.now() - started);
}
