import { performance } from 'node:perf_hooks';
import { count, eq } from 'drizzle-orm';
import type { Connection } from '../../src/db/client.ts';
import { authors, conversations, mentionSources, mentions } from '../../src/db/schema/index.ts';
import type { Bus, Signal } from '../../src/events/bus.ts';
import { silentLog } from '../../src/lib/log.ts';
import type { Scope } from '../../src/people/index.ts';
import { counts, createCounts, queuePage, type TriageItem, triage } from '../../src/queue/index.ts';
import { fill, type Size } from './queue-fill.ts';
import { type BenchReport, judged, percentile, type Verdict } from './report.ts';
import { withServer } from './server.ts';

const NOW = new Date('2026-03-10T12:00:00Z');
const SMALL = { conversations: 100_000, openEvery: 10, atMostMs: 20 };
/** `OHLAS_BENCH=big`: takes minutes to fill. */
const BIG = { conversations: 1_000_000, openEvery: 10, atMostMs: 60 };
const ROUNDS = 200;
const BATCH = 1_000;
const AGENT: Scope = { all: false, teamIds: [1] };
const ME = 3;
const PAGE = 40;
/** one that the agent sees */
const SOURCE = 3;

/** Milliseconds of each round, the first tenth thrown away as a warm-up. */
async function timed(rounds: number, work: (round: number) => Promise<unknown>): Promise<number[]> {
  const warmUp = Math.ceil(rounds / 10);
  const took: number[] = [];
  for (let round = 0; round < rounds + warmUp; round++) {
    const started = performance.now();
    await work(round);
    if (round >= warmUp) took.push(performance.now() - started);
  }
  return took.sort((a, b) => a - b);
}

const told = (name: string, sorted: number[]) =>
  `${name.padEnd(44)} p50 ${percentile(sorted, 0.5).toFixed(1).padStart(7)} ms   p95 ${percentile(sorted, 0.95).toFixed(1).padStart(7)} ms`;

/** What one writes first: a count for each view and each source, by the table alone. */
async function naiveCounts({ db }: Connection): Promise<void> {
  const one = (where: ReturnType<typeof eq>) => db.select({ n: count() }).from(conversations).where(where);
  for (const status of ['open', 'waiting', 'snoozed'] as const) await one(eq(conversations.status, status));
  for (let source = 1; source <= 20; source++) await one(eq(conversations.sourceId, source));
}

/** A bus on which something happens when it is told. */
function busyBus(): Pick<Bus, 'subscribe'> & { happen(): void } {
  const listeners = new Set<(signals: Signal[]) => void>();
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    happen() {
      for (const listener of listeners) listener([]);
    },
  };
}

/** The page with all its counts, and beside it what other ways and other pages take. */
async function measure(
  connection: Connection,
  size: Size & { atMostMs: number },
): Promise<{ verdict: Verdict; notes: string[] }> {
  const { db } = connection;
  const { happen, ...bus } = busyBus();
  const started = performance.now();
  const clock = () => new Date(NOW.getTime() + performance.now() - started);
  const live = createCounts({ db, bus, clock, log: silentLog });
  const page = (more: Partial<Parameters<typeof queuePage>[1]> = {}) =>
    queuePage(db, { scope: AGENT, me: ME, view: 'open', order: 'due', limit: PAGE, ...more });
  // something happens all the time: the numbers are added up anew as often as they may be
  const both = await timed(ROUNDS, () => {
    happen();
    return Promise.all([page(), live.of(AGENT, ME)]);
  });
  const fresh = await timed(ROUNDS / 4, () => counts(db, AGENT, ME, NOW));
  const naive = await timed(ROUNDS / 20, () => naiveCounts(connection));
  const verdict = judged({
    what: `page and all counts, ${size.conversations.toLocaleString('en')} conversations, every ${size.openEvery}th open, p95`,
    value: percentile(both, 0.95),
    unit: 'ms',
    atMost: size.atMostMs,
  });
  const notes = [
    told('page and all counts', both),
    told('counts added up afresh', fresh),
    told('a count a view and source', naive),
    told('page of my own', await timed(ROUNDS, () => page({ view: 'mine' }))),
    told(
      'page of one source, by urgency',
      await timed(ROUNDS, () => page({ order: 'urgency', filter: { sourceId: SOURCE } })),
    ),
    told(
      '… and one language of it that has none open',
      await timed(ROUNDS, () => page({ order: 'urgency', filter: { sourceId: SOURCE, language: 'cs' } })),
    ),
    told('page of one label', await timed(ROUNDS, () => page({ filter: { labelId: 3 } }))),
    `page and counts against naive counts alone     ${(percentile(naive, 0.5) / percentile(both, 0.5)).toFixed(1)}×`,
  ];
  live.close();
  return { verdict, notes };
}

/** Mentions that are stored already, each of a thread of its own, through triage. */
async function triageSpeed({ db }: Connection): Promise<string> {
  const rates: number[] = [];
  for (let round = 0; round < 5; round++) {
    const items = await stored(db, round);
    const started = performance.now();
    await db.transaction((tx) => triage(tx, items, NOW));
    rates.push((1_000 * items.length) / (performance.now() - started));
  }
  return `triage in batches of ${BATCH}: ${Math.round(rates.sort((a, b) => a - b)[2] ?? 0)} mentions/s`;
}

const urgent = { on: true, steps: [{ from: 60, minutes: 20 }], vipHalves: true };

async function stored(db: Connection['db'], round: number): Promise<TriageItem[]> {
  const [author] = await db.select({ id: authors.id }).from(authors).limit(1);
  const verdict = { urgency: 40, sentiment: -0.5, sentimentLabel: 'negative', language: 'cs' } as const;
  const keys = Array.from({ length: BATCH }, (_, i) => `new-${round}-${i}`);
  const rows = await db
    .insert(mentions)
    .values(
      keys.map((key) => ({
        channel: 'feed',
        externalId: key,
        sourceId: 1,
        authorId: author!.id,
        kind: 'comment' as const,
        visibility: 'public' as const,
        text: 'Kde je moje objednávka?',
        threadKey: key,
        caps: {
          reply: { ok: true as const },
          privateReply: { ok: true as const },
          maxLength: { unit: 'none' as const, max: 0 },
        },
        publishedTrust: 'platform' as const,
        firstSeenAt: NOW,
        revision: '1',
        history: false,
        languageConfidence: 1,
        sentimentConfidence: 1,
        urgencyReasons: [],
        privateData: [],
        ...verdict,
      })),
    )
    .returning({ id: mentions.id, threadKey: mentions.threadKey });
  await db
    .insert(mentionSources)
    .values(rows.map((row) => ({ mentionId: row.id, sourceId: 1, seenAt: NOW })));
  return rows.map(({ id, threadKey }) => ({
    mentionId: id,
    threadIdentity: `feed||${threadKey}`,
    sourceId: 1,
    purpose: 'answer',
    isSelf: false,
    history: false,
    firstSeenAt: NOW,
    vip: false,
    terms: { counted: 'always', minutes: 30, urgent },
    proposedLabels: ['k1'],
    ...verdict,
  }));
}

/** Page, counts and triage on an embedded server of its own; `OHLAS_BENCH=big` adds the million. */
export async function run(): Promise<BenchReport> {
  const verdicts: Verdict[] = [];
  const notes: string[] = [];
  for (const size of process.env.OHLAS_BENCH === 'big' ? [SMALL, BIG] : [SMALL]) {
    await withServer(async (connection) => {
      await fill(connection.sql, size, NOW);
      const measured = await measure(connection, size);
      verdicts.push(measured.verdict);
      notes.push(...measured.notes, await triageSpeed(connection));
    });
  }
  return { name: 'queue', verdicts, notes };
}
