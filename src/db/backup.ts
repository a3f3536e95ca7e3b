import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { TransactionSql } from 'postgres';
import { StartError } from '../lib/start-error.ts';
import { type FileStore, KNOWN_FILES } from './backup-files.ts';
import { type Contents, contentsOf, dropForeignKeys, firstTableWithRows } from './catalog.ts';
import type { Db } from './client.ts';
import { FrameReader, frame } from './frames.ts';
import { appliedMigrations, applyMigrations, hasMigrations, migrate, migrations } from './migrate.ts';

/**
 * One file with everything: gzip over frames (see frames.ts). First a header, then for each table its rows as
 * PostgreSQL's own COPY text, an empty frame after each table, and at the end the count of rows of every table:
 * a file without it is torn. Plain COPY text is the same in every version of PostgreSQL. Behind that the files that rows
 * know: each its name, its bytes, an empty frame; and how many they are.
 */
const FORMAT = 'ohlas-backup-1';
const DUMP_ISOLATION = 'isolation level repeatable read read only';
const COMPRESSION_LEVEL = 6;

interface Header extends Contents {
  format: typeof FORMAT;
  app: string;
  at: string;
  /** identities of the applied migrations, in order */
  migrations: number[];
  /** files follow; left out in backups of the time before */
  files?: boolean;
}

interface BackupSummary {
  tables: number;
  rows: number;
  files: number;
  /** files that rows know and that were not on this machine */
  lacking: number;
}

/**
 * Writes the whole database as of one moment; others go on working meanwhile. Memory stays flat.
 * Sealed secrets stay sealed: the file is of full use only together with the key.
 * @throws StartError when there is nothing of ours in the database
 */
export async function backup(
  db: Db,
  target: Writable,
  about: { app: string; at: Date },
  store?: FileStore,
): Promise<BackupSummary> {
  const rows: Record<string, number> = {};
  const files = { files: 0, lacking: 0 };
  await db.$client.begin(DUMP_ISOLATION, async (tx) => {
    if (!(await hasMigrations(tx)))
      throw new StartError('This database is empty: there is nothing to back up.');
    const contents = await contentsOf(tx);
    const header: Header = {
      format: FORMAT,
      app: about.app,
      at: about.at.toISOString(),
      migrations: await appliedMigrations(tx),
      files: store !== undefined,
      ...contents,
    };
    const frames = async function* () {
      yield* dump(tx, header, rows);
      if (store) yield* dumpFiles(tx, store, files);
    };
    await pipeline(frames(), createGzip({ level: COMPRESSION_LEVEL }), target);
  });
  return { ...summary(rows), ...files };
}

async function* dumpFiles(
  tx: TransactionSql,
  store: FileStore,
  counted: { files: number; lacking: number },
): AsyncGenerator<Buffer> {
  for (const { stored } of await tx.unsafe<{ stored: string }[]>(KNOWN_FILES)) {
    const chunks = await store.read(stored);
    if (chunks === null) {
      counted.lacking += 1;
      continue;
    }
    yield frame(JSON.stringify({ file: stored }));
    for await (const chunk of chunks) yield frame(chunk);
    yield frame('');
    counted.files += 1;
  }
  yield frame(JSON.stringify({ files: counted.files }));
}

async function* dump(
  tx: TransactionSql,
  header: Header,
  rows: Record<string, number>,
): AsyncGenerator<Buffer> {
  yield frame(JSON.stringify(header));
  for (const { name, columns } of header.tables) {
    const list = tx(columns);
    const source: Readable = await tx`copy (select ${list} from ${tx(name)}) to stdout`.readable();
    let count = 0;
    for await (const chunk of source as AsyncIterable<Buffer>) {
      count += lineEnds(chunk);
      yield frame(chunk);
    }
    // postgres.js stops reading the socket when a chunk fills this stream, and forgets to go on if it was the last
    source._read(0);
    rows[name] = count;
    yield frame('');
  }
  yield frame(JSON.stringify(rows));
}

/** COPY text writes line ends within values as \n, so each real one ends a row. */
function lineEnds(chunk: Buffer): number {
  let count = 0;
  for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) count += 1;
  return count;
}

/**
 * Reads a backup into an empty database: the schema as it was at the time of the backup, the rows, then what
 * migrations came since. All of it or nothing.
 * @throws StartError when the database holds data, the file is torn or not ours, or a newer Ohlas made it
 */
export async function restore(db: Db, source: Readable, store?: FileStore): Promise<BackupSummary> {
  const unpacked = createGunzip();
  const feeding = pipeline(source, unpacked).catch(() => {
    // the reader of frames sees the same end and says it in words
  });
  const frames = new FrameReader(unpacked);
  let files = 0;
  try {
    const header = parseHeader(await frames.next());
    const known = migrations();
    const wanted = known.filter((migration) => header.migrations.includes(migration.folderMillis));
    if (wanted.length !== header.migrations.length)
      throw new StartError(
        `This backup was made by a newer Ohlas (${header.app}). Restore it with that version.`,
      );
    const rows = await db.$client.begin(async (tx) => {
      await refuseData(tx);
      await applyMigrations(tx, wanted);
      const loaded = await load(tx, header, frames);
      if (header.files) files = await loadFiles(frames, store);
      return loaded;
    });
    await migrate(db);
    return { ...summary(rows), files, lacking: 0 };
  } finally {
    unpacked.destroy();
    await feeding;
  }
}

/** Returns how many there were; they are read to the end also where nobody keeps them, for a torn backup is refused. */
async function loadFiles(frames: FrameReader, store: FileStore | undefined): Promise<number> {
  for (let count = 0; ; count += 1) {
    const said = JSON.parse((await frames.next()).toString('utf8')) as { file?: string; files?: number };
    if (said.file === undefined) {
      if (said.files === count) return count;
      throw new StartError(`The backup is damaged: it has ${count} files instead of ${said.files}.`);
    }
    const chunks = (async function* () {
      for (let chunk = await frames.next(); chunk.length > 0; chunk = await frames.next()) yield chunk;
    })();
    if (store) await store.write(said.file, chunks);
    else for await (const _ of chunks);
  }
}

async function refuseData(tx: TransactionSql): Promise<void> {
  if (!(await hasMigrations(tx))) return;
  const table = await firstTableWithRows(tx);
  if (table)
    throw new StartError(
      `This database already holds data (table ${table}). Restore into an empty one: another DATA_DIR, or another database in DATABASE_URL.`,
    );
}

async function load(
  tx: TransactionSql,
  header: Header,
  frames: FrameReader,
): Promise<Record<string, number>> {
  const there = await contentsOf(tx);
  const lacking = header.tables.find((table) => !there.tables.some((found) => found.name === table.name));
  if (lacking) throw new StartError(`The backup has a table ${lacking.name} that this Ohlas does not know.`);
  const addForeignKeys = await dropForeignKeys(tx);
  // migrations may have put rows in; the backup has its own
  for (const { name } of there.tables) await tx`delete from ${tx(name)}`;
  const rows: Record<string, number> = {};
  for (const { name, columns } of header.tables) {
    const target: Writable = await tx`copy ${tx(name)} (${tx(columns)}) from stdin`.writable();
    let count = 0;
    await pipeline(async function* () {
      for (let chunk = await frames.next(); chunk.length > 0; chunk = await frames.next()) {
        count += lineEnds(chunk);
        yield chunk;
      }
    }, target);
    rows[name] = count;
  }
  checkCounts(JSON.parse((await frames.next()).toString('utf8')) as Record<string, number>, rows);
  for (const { name, last } of header.sequences) await tx`select setval(${name}::regclass, ${last})`;
  await addForeignKeys();
  return rows;
}

function parseHeader(bytes: Buffer): Header {
  try {
    const header = JSON.parse(bytes.toString('utf8')) as Header;
    if (header.format === FORMAT) return header;
  } catch {
    // said below
  }
  throw new StartError('This is not a backup that this Ohlas can read.');
}

function checkCounts(written: Record<string, number>, read: Record<string, number>): void {
  for (const [table, count] of Object.entries(written))
    if (read[table] !== count)
      throw new StartError(
        `The backup is damaged: table ${table} has ${read[table]} rows instead of ${count}.`,
      );
}

const summary = (rows: Record<string, number>): Pick<BackupSummary, 'tables' | 'rows'> => ({
  tables: Object.keys(rows).length,
  rows: Object.values(rows).reduce((sum, count) => sum + count, 0),
});
