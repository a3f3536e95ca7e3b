import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { gunzipSync, gzipSync } from 'node:zlib';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { backup, restore } from '../../src/db/backup.ts';
import { filesUnder } from '../../src/db/backup-files.ts';
import { connect, type Db } from '../../src/db/client.ts';
import { migrate, migrations } from '../../src/db/migrate.ts';
import {
  authors,
  contactAuthors,
  contacts,
  events,
  receivedFiles,
  teams,
} from '../../src/db/schema/index.ts';
import { keepFile } from '../../src/files/kept.ts';
import { receivedBytes, receivedFolder } from '../../src/files/received.ts';
import { newUuid } from '../../src/lib/ids.ts';
import { StartError } from '../../src/lib/start-error.ts';
import { said, source } from '../queue/world.ts';
import { blankDb, type TestDatabase, testDb } from '../setup/database.ts';

const AT = new Date('2026-02-03T04:05:06.789Z');
const NASTY = 'tab\there, line\nbreak, \\back\\slash \\N \\., "quotes", příšerně 🙈, \r\n';
const EVENTS = 5000;

async function fill(db: Db): Promise<void> {
  const [contact] = await db.insert(contacts).values({ name: NASTY, vip: true, firstSeenAt: AT }).returning();
  const [author] = await db
    .insert(authors)
    .values({ channel: 'feed', externalId: 'x', name: null, handle: '', firstSeenAt: AT })
    .returning();
  await db.insert(contactAuthors).values({ authorId: author!.id, contactId: contact!.id });
  await db.insert(events).values(
    Array.from({ length: EVENTS }, (_, i) => ({
      at: AT,
      kind: 'settings.changed' as const,
      data: { n: i, text: NASTY, nothing: null },
    })),
  );
}

/** Every row of every table, for comparing. */
async function everything(db: Db): Promise<Record<string, unknown>> {
  const tables = await db.$client<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public' order by 1`;
  const all: Record<string, unknown> = {};
  for (const { name } of tables) {
    const rows = await db.$client`select to_jsonb(t)::text as row from ${db.$client(name)} t order by 1`;
    all[name] = rows.map((row) => row.row);
  }
  return all;
}

const constraints = (db: Db) => db.$client`
  select conname, contype, pg_get_constraintdef(oid) as definition from pg_constraint
  where connamespace = 'public'::regnamespace order by 1, 3`;

async function fileOf(db: Db): Promise<Buffer> {
  const target = new PassThrough();
  const [file] = await Promise.all([buffer(target), backup(db, target, { app: '1.2.3', at: AT })]);
  return file;
}

describe('a backup', () => {
  let full: TestDatabase;
  let file: Buffer;
  let target: TestDatabase | undefined;

  beforeAll(async () => {
    full = await testDb();
    await fill(full.db);
    file = await fileOf(full.db);
  });
  afterEach(async () => {
    await target?.close();
    target = undefined;
  });
  afterAll(() => full.close());

  it('comes back the same into a database with nothing in it, and numbers go on where they were', async () => {
    target = await blankDb();
    const summary = await restore(target.db, Readable.from([file]));
    expect(summary.rows).toBe(EVENTS + 3);
    expect(await everything(target.db)).toEqual(await everything(full.db));
    expect(await constraints(target.db)).toEqual(await constraints(full.db));
    const [next] = await target.db
      .insert(events)
      .values({ at: AT, kind: 'settings.changed', data: {} })
      .returning();
    expect(next!.id).toBe(EVENTS + 1);
  });

  it('comes back into a freshly migrated database, whatever pieces the file is read in', async () => {
    target = await testDb();
    await restore(target.db, Readable.from(Array.from(file, (byte) => Buffer.of(byte))));
    expect(await everything(target.db)).toEqual(await everything(full.db));
  });

  it('carries the files that customers gave us, and says what it left out', async () => {
    const home = await mkdtemp(join(tmpdir(), 'ohlas-backup-'));
    const [from, to] = [join(home, 'from'), join(home, 'to')];
    target = await testDb();
    const { mentionId } = await said(target.db, await source(target.db, {}), { seen: AT, written: AT });
    const bytes = Buffer.from(NASTY.repeat(50_000));
    const { name: stored } = await keepFile(receivedFolder(from), Readable.from([bytes]), bytes.length);
    const known = { mentionId, name: 'účet.png', type: 'image/png', size: bytes.length, createdAt: AT };
    const lost = newUuid();
    await target.db.insert(receivedFiles).values([
      { ...known, id: stored, stored },
      { ...known, id: lost, stored: lost },
    ]);
    const pass = new PassThrough();
    const about = { app: '1.2.3', at: AT };
    const [whole, made] = await Promise.all([buffer(pass), backup(target.db, pass, about, filesUnder(from))]);
    expect(made).toMatchObject({ files: 1, lacking: 1 });
    await target.close();
    target = await blankDb();
    const back = await restore(target.db, Readable.from([whole]), filesUnder(to));
    expect(back).toMatchObject({ files: 1 });
    expect(await receivedBytes(receivedFolder(to), stored)).toEqual(bytes);
    await rm(home, { recursive: true });
  });

  it('is of one moment, though others go on writing', async () => {
    const pass = new PassThrough();
    const running = backup(full.db, pass, { app: '1.2.3', at: AT });
    await once(pass, 'readable');
    // its moment has come, but it is far from the teams
    const [late] = await full.db.insert(teams).values({ name: 'late', createdAt: AT }).returning();
    const [bytes] = await Promise.all([buffer(pass), running]);
    await full.db.delete(teams).where(eq(teams.id, late!.id));
    target = await blankDb();
    await restore(target.db, Readable.from([bytes]));
    expect(await target.db.$count(teams)).toBe(0);
    expect(await target.db.$count(events)).toBe(EVENTS);
  });

  it('of nothing is not made', async () => {
    target = await blankDb();
    await expect(fileOf(target.db)).rejects.toThrow(/nothing to back up/);
  });

  it('is refused by a database that holds data, which stays as it is', async () => {
    const before = await everything(full.db);
    await expect(restore(full.db, Readable.from([file]))).rejects.toThrow(/already holds data/);
    expect(await everything(full.db)).toEqual(before);
  });

  it.each([
    ['torn', () => file.subarray(0, Math.floor(file.length * 0.9))],
    ['damaged', () => Buffer.concat([file.subarray(0, 500), Buffer.alloc(50), file.subarray(550)])],
    ['without its last table', () => gzipSync(gunzipSync(file).subarray(0, -300))],
    ['something else', () => gzipSync('hello, this is not a backup at all')],
    ['not even packed', () => Buffer.from('hello')],
  ])('that is %s is refused in words and leaves nothing behind', async (_, spoil) => {
    target = await blankDb();
    const restoring = restore(target.db, Readable.from([spoil()]));
    await expect(restoring).rejects.toThrow(StartError);
    expect(await everything(target.db)).toEqual({});
  });

  it('of a newer Ohlas is refused', async () => {
    const last = migrations().at(-1)!.folderMillis;
    const plain = gunzipSync(file).toString('latin1');
    const newer = gzipSync(Buffer.from(plain.replace(String(last), String(last + 1)), 'latin1'));
    target = await blankDb();
    await expect(restore(target.db, Readable.from([newer]))).rejects.toThrow(/newer Ohlas \(1\.2\.3\)/);
  });
});

describe('migrating', () => {
  it('is done once, by whoever comes first, and again changes nothing', async () => {
    const database = await blankDb();
    try {
      await Promise.all([migrate(database.db), migrate(database.db), migrate(database.db)]);
      await migrate(database.db);
      const made = await database.sql`select created_at from drizzle.__drizzle_migrations order by 1`;
      expect(made.map((row) => row.created_at)).toEqual(migrations().map((each) => each.folderMillis));
    } finally {
      await database.close();
    }
  });

  it('refuses a database that a newer Ohlas made', async () => {
    const database = await testDb();
    try {
      await database.sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('x', 9999999999999)`;
      await expect(migrate(database.db)).rejects.toThrow(/newer Ohlas/);
    } finally {
      await database.close();
    }
  });

  it('names the extension that is missing when it may not create it', async () => {
    const database = await blankDb();
    const role = 'stranger';
    await database.sql.unsafe(`create role ${role} login password 'x'`);
    const address = new URL(database.url);
    address.username = role;
    address.password = 'x';
    const stranger = await connect(address.href, { max: 1 });
    try {
      await expect(migrate(stranger.db)).rejects.toThrow(/CREATE EXTENSION unaccent/);
    } finally {
      await stranger.close();
      await database.sql.unsafe(`drop role ${role}`);
      await database.close();
    }
  });
});
