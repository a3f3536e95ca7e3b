/** Files that people bring: every row once, whatever happens in the middle; what can't be read is told. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asc } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { importsJob } from '../../jobs/imports.ts';
import { purgeJob } from '../../jobs/purge.ts';
import { fileImport } from '../../src/channels/import/index.ts';
import {
  conversations,
  deadlines,
  importFaults,
  mentionRevisions,
  mentions,
  sources,
} from '../../src/db/schema/index.ts';
import { beginImport, bringFile, MAX_FILE, showFile } from '../../src/flow/bringing.ts';
import type { FlowDeps } from '../../src/flow/deps.ts';
import { AT_FIRST, AT_ONCE, importFolder, importNext } from '../../src/flow/importing.ts';
import { setUpSource } from '../../src/flow/setup.ts';
import { after, DAY, MINUTE } from '../../src/lib/clock.ts';
import { cancelImport, claimImport, importOf } from '../../src/sources/imports.ts';
import { setSourceState, sourceById } from '../../src/sources/registry.ts';
import { stockPeople } from '../factories.ts';
import { bundled } from '../setup/bundle.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { emptied } from '../setup/empty.ts';
import { flowDeps, testClock } from '../setup/flow.ts';

let database: TestDatabase;
let clock: ReturnType<typeof testClock>;
let deps: FlowDeps;
let sourceId: number;
let userId: number;
let dataDir: string;

beforeAll(async () => {
  database = await testDb();
  dataDir = await mkdtemp(join(tmpdir(), 'ohlas-imports-'));
  userId = (await stockPeople(database.db)).lead.id;
});
afterAll(async () => {
  await database.close();
  await rm(dataDir, { recursive: true });
});
beforeEach(async () => {
  await emptied(database, 'sources, authors, contacts, events');
  clock = testClock();
  deps = { ...(await flowDeps(database, clock, fileImport)), dataDir };
  ({ id: sourceId } = await setUpSource(
    deps,
    {
      ...{ channel: 'import', name: 'Archiv', teamId: null, purpose: 'answer', intake: 'all' },
      ...{ clock: 'always', responseMinutes: null, fields: {} },
    } as Parameters<typeof setUpSource>[1],
    null,
  ));
});

async function* pieces(text: string | Buffer, size = 1000) {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function bring(text: string | Buffer, { asNew = false, start = true } = {}): Promise<number> {
  const source = await sourceById(deps.db, sourceId);
  const id = await bringFile(deps, source, { name: 'export.csv', chunks: pieces(text) }, userId);
  const brought = await importOf(deps.db, sourceId, id);
  const shown = await showFile(deps, brought);
  if (start) await beginImport(deps, brought, { ...shown!, asNew });
  return id;
}

const run = async () => {
  const job = importsJob(deps);
  await job();
  await job.underWay?.();
};
const heard = () => deps.db.select().from(mentions).orderBy(asc(mentions.id));
const stateOf = (id: number) => importOf(deps.db, sourceId, id);
const table = (count: number, from = 0) =>
  `id,text,author\n${Array.from({ length: count }, (_, n) => `${from + n},"Dotaz ${from + n}: kde\nje balík?",Jana ${n % 7}\n`).join('')}`;

test('every row is a mention of history, with who, when and what of it', async () => {
  const id = await bring(
    'Datum;Jméno;Recenze;Hvězdy;Odkaz\n' +
      '17.11.2026 8:00;Jana;"Nedorazilo; ani po týdnu";1;https://obchod.example/r/1\n' +
      '2020-01-02;Petr;Výborné;5;nikam\n',
  );
  await run();
  expect(await heard()).toMatchObject([
    {
      ...{ text: 'Výborné', ratingValue: 5, ratingMax: 5, url: null, history: true, kind: 'review' },
      publishedAt: new Date('2020-01-01T23:00:00Z'),
    },
    {
      ...{
        text: 'Nedorazilo; ani po týdnu',
        ratingValue: 1,
        url: 'https://obchod.example/r/1',
        history: true,
      },
      publishedAt: new Date('2026-11-17T07:00:00Z'),
    },
  ]);
  expect(await stateOf(id)).toMatchObject({ state: 'done', taken: 2, known: 0, bad: 0 });
  expect(await deps.db.select().from(conversations)).toEqual([]);
  expect(await sourceById(deps.db, sourceId)).toMatchObject({ lastHookAt: clock(), polled: false });
});

test('as new it is work with a clock, however old', async () => {
  await bring('text,date\nKde je balík?,2020-01-01\nA kde je můj?,\n', { asNew: true });
  await run();
  expect((await heard()).map(({ history }) => history)).toEqual([false, false]);
  expect(await deps.db.select().from(conversations)).toHaveLength(2);
  expect(await deps.db.select().from(deadlines)).toHaveLength(2);
});

test('the same file again adds nothing; another text under the same id is an edit', async () => {
  await bring(table(5));
  await run();
  const again = await bring(table(6));
  await run();
  expect(await stateOf(again)).toMatchObject({ taken: 1, known: 5 });
  await bring('id,text\n3,Už dorazilo.\n');
  await run();
  expect(await heard()).toHaveLength(6);
  expect(await deps.db.select().from(mentionRevisions)).toHaveLength(1);
});

test('rows that can’t be read are told by line, and the others come in', async () => {
  const id = await bring(
    'text,datum,hodnocení\nDobré,18.11.2026,5\n,18.11.2026,\n"Více\nřádků",včera,5\nŠpatné,,sedm\nKonec,,\n',
  );
  await run();
  expect(await stateOf(id)).toMatchObject({ state: 'done', taken: 2, bad: 3 });
  const faults = await deps.db.select().from(importFaults).orderBy(asc(importFaults.id));
  expect(faults.map(({ line, key, excerpt }) => [line, key.split('.').at(-1), excerpt])).toEqual([
    [3, 'empty', ' · 18.11.2026 · '],
    [4, 'time', 'Více\nřádků · včera · 5'],
    [6, 'rating', 'Špatné ·  · sedm'],
  ]);
});

test('a row that nobody can store is a bad row and not the end', async () => {
  const analyse = deps.analyse;
  const broken = (input: Parameters<typeof analyse>[0]) => {
    if (input.text.includes('jed')) throw new Error('na tohle nikdo nemyslel');
    return analyse(input);
  };
  deps = { ...deps, analyse: Object.assign(broken, analyse) };
  const id = await bring('id,text\n1,dobrý\n2,jed\n3,taky dobrý\n');
  await run();
  expect(await stateOf(id)).toMatchObject({ state: 'done', taken: 2, bad: 1 });
  expect(await deps.db.select().from(importFaults)).toMatchObject([
    { line: 3, key: 'channel.import.fault.unexpected' },
  ]);
});

test('a database that is away for a moment costs no row: the file goes on where it was left', async () => {
  const id = await bring('id,text\n1,první\n2,druhý\n');
  const { db } = deps;
  const transaction = db.transaction.bind(db);
  let begun = 0;
  const shaky = Object.assign(Object.create(db), {
    // after the claim: all rows together, then the first by itself
    transaction: (...args: Parameters<typeof transaction>) => {
      begun++;
      if (begun === 2 || begun === 3)
        return Promise.reject(Object.assign(new Error('closed'), { code: 'CONNECTION_CLOSED' }));
      return transaction(...args);
    },
  });
  await importNext({ ...deps, db: shaky });
  expect(begun).toBe(3);
  expect(await stateOf(id)).toMatchObject({ state: 'waiting', taken: 0, bad: 0, attempts: 1 });
  clock.forward(DAY);
  await run();
  expect(await stateOf(id)).toMatchObject({ state: 'done', taken: 2, bad: 0 });
});

describe('cut off in the middle', () => {
  const ROWS = 8 * AT_ONCE;
  const KILLS = 4;
  const WORKER = join(import.meta.dirname, 'import-worker.ts');
  let program: Awaited<ReturnType<typeof bundled>>;

  beforeAll(async () => {
    program = await bundled(WORKER);
  });
  afterAll(() => program?.remove());

  /** Loads while the one before it still works. */
  function newWorker() {
    const args = [program.path, database.url, dataDir];
    const worker = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    const died = once(worker, 'exit').then(() => Promise.reject(new Error('the worker could not start')));
    return { worker, ready: Promise.race([once(worker, 'message'), died]) };
  }

  /** One life, killed when it begins with its n-th transaction, or a little later; gives the signal that ended it. */
  async function live({ worker, ready }: ReturnType<typeof newWorker>, fatal: number, late: number) {
    await ready;
    const ended = once(worker, 'exit');
    let begun = 0;
    worker.on('message', () => {
      if (++begun !== fatal) return;
      if (late === 0) worker.kill('SIGKILL');
      else setTimeout(() => worker.kill('SIGKILL'), late);
    });
    worker.send(clock().toISOString());
    const [, signal] = await ended;
    return signal;
  }

  test(`by kill -9, ${KILLS} times, it goes on where it was, and no row is lost or twice`, async () => {
    const id = await bring(table(ROWS));
    let next = newWorker();
    for (let life = 0; life < KILLS; life++) {
      const current = next;
      next = newWorker();
      expect(await live(current, 2 + (life % 2), life * 15)).toBe('SIGKILL');
      const half = await stateOf(id);
      expect([half.state, half.taken]).toEqual(['waiting', await deps.db.$count(mentions)]);
      // still leased: nobody goes on yet
      expect(await importNext(deps)).toBe(false);
      clock.forward(2 * MINUTE);
    }
    expect(await live(next, 0, 0)).toBe(null);
    expect(await stateOf(id)).toMatchObject({ state: 'done', taken: ROWS, known: 0, bad: 0 });
    const ids = (await heard()).map(({ externalId }) => externalId.split(':')[1]);
    expect(new Set(ids).size).toBe(ROWS);
  }, 120_000);

  test('whoever lost it writes nothing more', async () => {
    const id = await bring(table(10));
    await claimImport(deps.db, clock());
    clock.forward(2 * MINUTE);
    let stolen = false;
    const matching: FlowDeps['matching'] = async (tx) => {
      if (!stolen) {
        stolen = true;
        clock.forward(2 * MINUTE);
        await run();
      }
      return deps.matching(tx);
    };
    await importNext({ ...deps, matching });
    expect(await stateOf(id)).toMatchObject({ state: 'done', taken: 10, known: 0 });
    expect(await heard()).toHaveLength(10);
  });
});

test('stopped it stays stopped, and what was read stays', async () => {
  const id = await bring(table(2 * AT_ONCE));
  const matching: FlowDeps['matching'] = async (tx) => {
    if ((await deps.db.$count(mentions)) > 0) await cancelImport(deps.db, id, clock());
    return deps.matching(tx);
  };
  await importNext({ ...deps, matching });
  await run();
  expect(await stateOf(id)).toMatchObject({ state: 'cancelled', taken: AT_FIRST });
  expect(await heard()).toHaveLength(AT_FIRST);
});

test('told to stop it stores what is under way, and the next one goes on from there at once', async () => {
  const id = await bring(table(2 * AT_ONCE + 100));
  let asked = 0;
  await importNext(deps, () => ++asked > 1);
  expect(await stateOf(id)).toMatchObject({ state: 'waiting', taken: AT_FIRST, leaseToken: null });
  await run();
  expect(await stateOf(id)).toMatchObject({ state: 'done', taken: 2 * AT_ONCE + 100, known: 0 });
});

test('waits while its source is paused', async () => {
  const id = await bring(table(2));
  const by = { userId: null, at: clock() };
  await setSourceState(deps.db, sourceId, 'paused', by);
  await run();
  expect(await stateOf(id)).toMatchObject({ state: 'waiting', position: 15 });
  await setSourceState(deps.db, sourceId, 'active', by);
  await run();
  expect(await stateOf(id)).toMatchObject({ state: 'done' });
});

test('a file that is not on this machine is said to be missing, and read once it is there', async () => {
  const id = await bring(table(2));
  const elsewhere = { ...deps, dataDir: join(dataDir, 'jinde') };
  await importNext(elsewhere);
  expect(await stateOf(id)).toMatchObject({ state: 'waiting', lastError: 'imports.error.missing' });
  expect(await showFile(elsewhere, await stateOf(id))).toBe(null);
  clock.forward(5 * MINUTE);
  await run();
  expect(await stateOf(id)).toMatchObject({ state: 'done', lastError: null });
});

test('too much, or nothing, is refused and leaves nothing behind', async () => {
  const source = await sourceById(deps.db, sourceId);
  const before = await readdir(importFolder(dataDir));
  async function* endless() {
    const chunk = Buffer.alloc(10_000_000, 'x');
    for (;;) yield chunk;
  }
  const brings = (chunks: AsyncIterable<Uint8Array>) =>
    bringFile(deps, source, { name: 'x', chunks }, userId);
  await expect(brings(endless())).rejects.toMatchObject({
    key: 'files.error.too_large',
    params: { megabytes: 100 },
  });
  await expect(brings(pieces(''))).rejects.toMatchObject({ key: 'imports.error.empty' });
  async function* broken() {
    yield Buffer.from('text\nx');
    throw new Error('spojení se přerušilo');
  }
  await expect(brings(broken())).rejects.toThrow('přerušilo');
  expect(await readdir(importFolder(dataDir))).toEqual(before);
  expect(MAX_FILE).toBe(100_000_000);
});

test('files are forgotten after a month, and those of a source that is gone after a day', async () => {
  await deps.db.delete(sources);
  const old = after(clock(), -2 * DAY);
  for (const name of await readdir(importFolder(dataDir)))
    await utimes(join(importFolder(dataDir), name), old, old);
  await purgeJob(deps)();
  expect(await readdir(importFolder(dataDir))).toEqual([]);
});
