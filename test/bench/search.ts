import { performance } from 'node:perf_hooks';
import type { Connection } from '../../src/db/client.ts';
import type { Scope } from '../../src/people/index.ts';
import { find } from '../../src/search/find.ts';
import { indexNew } from '../../src/search/index-docs.ts';
import { parseQuery } from '../../src/search/query.ts';
import { fill } from './queue-fill.ts';
import { type BenchReport, judged, percentile } from './report.ts';
import { fillWords, WANTED } from './search-fill.ts';
import { withServer } from './server.ts';

const NOW = new Date('2026-03-10T12:00:00Z');
const AT_MOST_MS = 150;
const INDEX_AT_LEAST = 1_000;
const SMALL = 100_000;
const BIG = 1_000_000;
const ROUNDS = 20;
const PAGE = 30;
const ASKERS: Record<string, Scope> = { 'sees all': { all: true }, 'an agent': { all: false, teamIds: [1] } };

/** Searching a hundred thousand messages, `OHLAS_BENCH=big` a million, and writing the index. */
export async function run(): Promise<BenchReport> {
  const messages = process.env.OHLAS_BENCH === 'big' ? BIG : SMALL;
  return withServer(async (connection) => {
    await fill(connection.sql, { conversations: messages, openEvery: messages / 10_000 }, NOW);
    await fillWords(connection.sql);
    const started = performance.now();
    await indexNew(connection.db);
    const rate = (1_000 * messages) / (performance.now() - started);
    await connection.sql.unsafe('vacuum analyze search_docs, mentions, authors');
    const all: number[] = [];
    const notes: string[] = [];
    for (const [kind, wanted] of Object.entries(WANTED)) {
      for (const [who, scope] of Object.entries(ASKERS)) {
        const { took, ways, found } = await timed(connection, wanted, scope);
        all.push(...took);
        notes.push(
          `${`${kind}, ${who}`.padEnd(40)} p50 ${percentile(took, 0.5).toFixed(1).padStart(6)} ms   p95 ${percentile(took, 0.95).toFixed(1).padStart(6)} ms   found ${found.toFixed(1).padStart(5)}   ${ways}`,
        );
      }
    }
    const sorted = all.sort((a, b) => a - b);
    return {
      name: 'search',
      verdicts: [
        judged({
          what: `a search in ${messages.toLocaleString('en')} messages, the mix, p95`,
          value: percentile(sorted, 0.95),
          unit: 'ms',
          atMost: AT_MOST_MS,
        }),
        judged({ what: 'written into the index', value: rate, unit: 'messages/s', atLeast: INDEX_AT_LEAST }),
      ],
      notes: [`the mix: p50 ${percentile(sorted, 0.5).toFixed(1)} ms`, ...notes],
    };
  });
}

async function timed({ db }: Connection, wanted: (n: number) => string, scope: Scope) {
  const took: number[] = [];
  const ways = new Map<string, number>();
  let found = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const parsed = parseQuery(wanted(round));
    const started = performance.now();
    const { places, way } = await find(
      db,
      parsed,
      { scope, me: 1, timeZone: 'UTC', now: NOW },
      { limit: PAGE + 1 },
    );
    took.push(performance.now() - started);
    ways.set(way, (ways.get(way) ?? 0) + 1);
    found += places.length;
  }
  return {
    took: took.sort((a, b) => a - b),
    found: found / ROUNDS,
    ways: [...ways].map(([way, n]) => `${way} ${n}`).join(', '),
  };
}
