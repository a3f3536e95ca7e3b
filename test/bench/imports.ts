import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { createAnalyser } from '../../src/analysis/index.ts';
import type { InboundItem } from '../../src/channels/contract.ts';
import { rowsFrom, sniff } from '../../src/channels/import/file.ts';
import { fileImport } from '../../src/channels/import/index.ts';
import type { Connection } from '../../src/db/client.ts';
import { users } from '../../src/db/schema/people.ts';
import { beginImport, bringFile, expectFile, showFile } from '../../src/flow/bringing.ts';
import { importNext } from '../../src/flow/importing.ts';
import { createMatching } from '../../src/flow/matching.ts';
import { setUpSource } from '../../src/flow/setup.ts';
import { createTeaching } from '../../src/flow/teaching.ts';
import { silentLog } from '../../src/lib/log.ts';
import { createSeal } from '../../src/lib/seal.ts';
import { ensureLabels } from '../../src/queue/index.ts';
import { importOf } from '../../src/sources/imports.ts';
import { sourceById } from '../../src/sources/registry.ts';
import { saveWatch } from '../../src/watches/store.ts';
import { clear } from './clear.ts';
import { EXPRESSIONS, posts } from './posts.ts';
import { type BenchReport, judged } from './report.ts';
import { withServer } from './server.ts';

const NOW = new Date('2026-03-10T12:00:00Z');
const ROWS = 10_000;
/** The first ones warm up the compiler and the caches. */
const WARM_UP = 1_500;
const GOAL = 2_000;
/** A person sees at least for so long what the columns hold before they press start; the second reader grows quick meanwhile. */
const LOOKED_AT_MS = 5_000;

/**
 * Rows a second from a file on the disk to mentions: read, matched with 20 watches, analysed, stored as history. From
 * pressing start, once after a look at the file and once without one.
 */
export const run = (): Promise<BenchReport> => withServer(measure);

async function measure(connection: Connection): Promise<BenchReport> {
  const dataDir = await mkdtemp(join(tmpdir(), 'ohlas-bench-files-'));
  try {
    const bring = await prepare(connection, dataDir);
    const items = posts(ROWS + WARM_UP, NOW);
    await bring(tableOf(items.splice(0, WARM_UP)));
    const table = tableOf(items);
    const reading = await readAlone(table);
    const seconds = await bring(table, LOOKED_AT_MS);
    const again = await bring(table);
    const unseen = await bring(tableOf(posts(2 * ROWS + WARM_UP, NOW).slice(ROWS + WARM_UP)));
    return {
      name: 'imports',
      verdicts: [
        judged({
          what: `${ROWS.toLocaleString('en')} rows`,
          value: ROWS / seconds,
          unit: 'rows/s',
          atLeast: GOAL,
        }),
      ],
      notes: [
        `another ${ROWS.toLocaleString('en')} that nobody looked at first: ${(ROWS / unseen).toFixed(0)} rows/s`,
        `the same file again, nothing new in it: ${(ROWS / again).toFixed(0)} rows/s`,
        `reading the file alone: ${(ROWS / reading).toFixed(0)} rows/s`,
      ],
    };
  } finally {
    await clear(dataDir);
  }
}

async function* once(bytes: Uint8Array) {
  yield bytes;
}

/** Brings a file, which is looked at for so long, and tells how many seconds reading it in took. */
type Bring = (table: Buffer, lookedAtMs?: number) => Promise<number>;

async function prepare({ db }: Connection, dataDir: string): Promise<Bring> {
  await ensureLabels(db, NOW);
  const by = { userId: null, at: NOW };
  for (const [hue, expression] of EXPRESSIONS.entries())
    await saveWatch(db, null, { name: expression, expression, exclude: 'brigáda', active: true, hue }, by);
  const somebody = {
    email: 'a@vandr.example',
    name: 'A',
    passwordHash: 'x',
    role: 'lead',
    createdAt: NOW,
  } as const;
  const [user] = await db
    .insert(users)
    .values({ ...somebody, language: 'cs', signature: 'A' })
    .returning({ id: users.id });
  const analyse = await createAnalyser();
  const nobody = () => {
    throw new Error('nobody is asked');
  };
  const deps = {
    db,
    publicUrl: 'http://ohlas.test',
    dataDir,
    clock: () => NOW,
    http: nobody,
    reach: nobody,
    log: silentLog,
    seal: createSeal(new Uint8Array(32)),
    channels: new Map([['import', fileImport]]),
    analyse,
    matching: createMatching(),
    teaching: createTeaching(analyse),
    random: () => 0.5,
  };
  const shape = {
    channel: 'import',
    name: 'Archive',
    teamId: null,
    purpose: 'answer',
    intake: 'all',
  } as const;
  const { id } = await setUpSource(
    deps,
    { ...shape, clock: 'always', responseMinutes: null, fields: {} },
    null,
  );
  const source = await sourceById(db, id);
  return async (table, lookedAtMs = 0) => {
    const file = await bringFile(deps, source, { name: 'a.csv', chunks: once(table) }, user!.id);
    const brought = await importOf(db, id, file);
    const shown = await showFile(deps, brought);
    if (lookedAtMs > 0) {
      await expectFile(deps, brought, shown!);
      await setTimeout(lookedAtMs);
    }
    await beginImport(deps, brought, { ...shown!, asNew: false });
    const started = performance.now();
    await importNext(deps);
    const seconds = (performance.now() - started) / 1_000;
    const { state, bad } = await importOf(db, id, file);
    if (state !== 'done' || bad > 0) throw new Error(`the file is ${state}, ${bad} rows are bad`);
    return seconds;
  };
}

function tableOf(items: InboundItem[]): Buffer {
  const quoted = (text: string | null | undefined) => `"${(text ?? '').replaceAll('"', '""')}"`;
  const rows = items.map(({ externalId, author, publishedAt, text }) =>
    [externalId, author.name, publishedAt?.toISOString(), text].map(quoted).join(','),
  );
  return Buffer.from(`id,author,time,text\n${rows.join('\n')}\n`);
}

async function readAlone(table: Buffer): Promise<number> {
  const started = performance.now();
  const format = sniff({ bytes: table, whole: true, isUtf8: true });
  let rows = 0;
  for await (const some of rowsFrom(once(table), format, { position: 0, line: 1 }, 200)) rows += some.length;
  if (rows <= ROWS / 2) throw new Error(`only ${rows} rows were read`);
  return (performance.now() - started) / 1_000;
}
