import { performance } from 'node:perf_hooks';
import { createAnalyser } from '../../src/analysis/index.ts';
import type { InboundItem } from '../../src/channels/contract.ts';
import type { Connection } from '../../src/db/client.ts';
import type { FlowDeps } from '../../src/flow/deps.ts';
import { ingest } from '../../src/flow/ingest.ts';
import { createMatching } from '../../src/flow/matching.ts';
import { createTeaching } from '../../src/flow/teaching.ts';
import { createSeal } from '../../src/lib/seal.ts';
import { ensureLabels } from '../../src/queue/index.ts';
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
    const { deps, sourceId } = await prepare(connection);
    const items = posts(POSTS + WARM_UP + ONE_BY_ONE, NOW);
    await rate(deps, sourceId, items.splice(0, WARM_UP), BATCH);
    const single = await rate(deps, sourceId, items.splice(0, ONE_BY_ONE), 1);
    const analysis = analysisAlone(deps, items);
    const batches = await rate(deps, sourceId, items, BATCH);
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

type Deps = Pick<FlowDeps, 'db' | 'matching' | 'analyse' | 'teaching' | 'seal'>;

async function prepare({ db }: Connection): Promise<{ deps: Deps; sourceId: number }> {
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
  const sourceId = await addSource(db, source, createSeal(new Uint8Array(32)), by);
  for (const [hue, expression] of EXPRESSIONS.entries())
    await saveWatch(db, null, { name: expression, expression, exclude: 'brigáda', active: true, hue }, by);
  const analyse = await createAnalyser();
  return {
    deps: {
      db,
      seal: createSeal(new Uint8Array(32)),
      matching: createMatching(),
      teaching: createTeaching(analyse),
      analyse,
    },
    sourceId,
  };
}

async function rate(deps: Deps, sourceId: number, items: InboundItem[], batch: number): Promise<number> {
  const source = await sourceById(deps.db, sourceId);
  const started = performance.now();
  for (let at = 0; at < items.length; at += batch) {
    const page = { items: items.slice(at, at + batch), tombstones: [], baseline: false };
    await deps.db.transaction((tx) => ingest(tx, deps, source, page, NOW));
  }
  return (1_000 * items.length) / (performance.now() - started);
}

function analysisAlone({ analyse }: Deps, items: InboundItem[]): number {
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
