import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { sql } from 'drizzle-orm';
import { createAnalyser } from '../../src/analysis/index.ts';
import type { Connection } from '../../src/db/client.ts';
import { ingest } from '../../src/flow/ingest.ts';
import { createMatching } from '../../src/flow/matching.ts';
import { createTeaching } from '../../src/flow/teaching.ts';
import { tryWatch } from '../../src/flow/trying.ts';
import { createSeal } from '../../src/lib/seal.ts';
import { addSource, sourceById } from '../../src/sources/registry.ts';
import { posts } from './posts.ts';
import { type BenchReport, judged } from './report.ts';
import { withServer } from './server.ts';

const NOW = new Date('2026-03-10T12:00:00Z');
/** Half of them heard, half of them passed by. */
const TEXTS = 20_000;
const BATCH = 250;
/** Milliseconds from one text to the next: all within three weeks. */
const APART = 90_000;
const EXPRESSION = '(Alzinka OR "Vlnka obchod" OR zimní NEAR/8 bunda) -soutěž';
const TARGETS = { ms: 1_000, blockedMs: 100 };

/** How long an editor waits for an expression tried on 20,000 texts, and how long others wait meanwhile. */
export async function run(): Promise<BenchReport> {
  return withServer(async (connection) => {
    const deps = { db: connection.db, clock: () => NOW, analyse: await createAnalyser() };
    await fill(connection, deps.analyse);
    const trial = () => tryWatch(deps, { expression: EXPRESSION, exclude: 'brigáda' }, { all: true });
    const { lookedAt, heard, passedBy } = await trial();
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const busy = process.cpuUsage();
    const started = performance.now();
    await trial();
    const ms = performance.now() - started;
    const { user } = process.cpuUsage(busy);
    delay.disable();
    return {
      name: 'try-out',
      verdicts: [
        judged({
          what: `an expression tried on ${lookedAt} texts`,
          value: ms,
          unit: 'ms',
          atMost: TARGETS.ms,
        }),
        judged({
          what: 'others wait at most',
          value: delay.max / 1e6,
          unit: 'ms',
          atMost: TARGETS.blockedMs,
        }),
      ],
      notes: [
        `found in ${heard} mentions and ${passedBy} items that passed by; ${(user / 1_000).toFixed(0)} ms of our own work`,
      ],
    };
  });
}

async function fill({ db }: Connection, analyse: Awaited<ReturnType<typeof createAnalyser>>): Promise<void> {
  const deps = {
    channels: new Map(),
    dataDir: '',
    db,
    analyse,
    seal: createSeal(new Uint8Array(32)),
    matching: createMatching(),
    teaching: createTeaching(analyse),
  };
  const items = posts(TEXTS, NOW);
  for (const [number, intake] of (['all', 'matching'] as const).entries()) {
    const source = {
      channel: 'feed',
      name: intake,
      teamId: null,
      settings: { url: `https://forum.example/${intake}` },
      secrets: {},
      purpose: 'know',
      intake,
      clock: 'always',
      responseMinutes: null,
      host: 'forum.example',
      pollSeconds: 900,
    } as const;
    const by = { userId: null, at: NOW };
    const sourceId = await addSource(db, source, createSeal(new Uint8Array(32)), by);
    const row = await sourceById(db, sourceId);
    const half = items.slice((number * TEXTS) / 2, ((number + 1) * TEXTS) / 2);
    for (let at = 0; at < half.length; at += BATCH) {
      const batch = { items: half.slice(at, at + BATCH), tombstones: [], baseline: false };
      const seenAt = new Date(NOW.getTime() - at * APART);
      await db.transaction((tx) => ingest(tx, deps, row, batch, seenAt));
    }
  }
  await db.execute(sql`analyze`);
}
