/** The house of `npm run demo`. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoConfig, loadConfig } from '../../src/config.ts';
import { users } from '../../src/db/schema/people.ts';
import { conversations } from '../../src/db/schema/queue.ts';
import { proposals } from '../../src/db/schema/replies.ts';
import { sources } from '../../src/db/schema/sources.ts';
import { closedWays, demoHttp, demoRunning, leaveDemo, openAlone } from '../../src/demo/index.ts';
import { createPasswords, signIn } from '../../src/people/index.ts';
import { ensureLabels } from '../../src/queue/index.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { demoHouse } from './house.ts';

const passwords = createPasswords({ memoryCost: 1024, timeCost: 1, parallelism: 1 });

let database: TestDatabase;
beforeAll(async () => {
  database = await testDb();
});
afterAll(() => database.close());

test('Jana gets in with the password that is told once; the town is open, and again after it was left', async () => {
  const house = await demoHouse(database);
  const { db } = database;
  await ensureLabels(db, house.clock());
  const account = (await openAlone(house.deps(), passwords))!;
  expect(account.password.length).toBeGreaterThanOrEqual(16);
  await expect(
    signIn(
      db,
      passwords,
      { ...account, address: '127.0.0.1', userAgent: '', previousToken: null },
      house.clock(),
    ),
  ).resolves.toEqual(expect.any(String));
  const opened = await db.select({ id: sources.id }).from(sources);
  expect(opened.length).toBeGreaterThan(0);
  // Tereza's words wait for a yes, others came back to her, Karel is on something
  expect(await db.$count(proposals, eq(proposals.state, 'waiting'))).toBe(1);
  expect(await db.$count(proposals, eq(proposals.state, 'returned'))).toBe(1);
  const [karel] = await db.select({ id: users.id }).from(users).where(eq(users.name, 'Karel'));
  expect(await db.$count(conversations, eq(conversations.assigneeId, karel!.id))).toBe(1);

  expect(await openAlone(house.deps(), passwords)).toBeNull();
  expect(await db.select({ id: sources.id }).from(sources)).toEqual(opened);

  await leaveDemo(house.deps());
  expect(await openAlone(house.deps(), passwords)).toBeNull();
  expect(await demoRunning(db)).toBe(true);
  expect(await db.$count(users)).toBe(3);
});

test('nothing leaves it: the town answers, every other host is refused in a sentence of its own', async () => {
  const house = await demoHouse(database);
  const http = demoHttp(closedWays.http, { db: database.db, clock: house.clock });
  expect((await http('https://poradna.ohlas.invalid/rss.xml')).status).toBe(200);
  const refused = { failure: 'closed', key: 'channel.error.closed', ambiguous: false, isFinal: true };
  await expect(http('https://shop.example/feed')).rejects.toMatchObject(refused);
  await expect(closedWays.reach('imap.example', 993)).rejects.toMatchObject(refused);
  await expect(
    closedWays.openStream('https://shop.example/stream', { signal: AbortSignal.timeout(1_000) }),
  ).rejects.toMatchObject(refused);
});

test('it has a folder, a database and a key of its own, whatever the environment says', () => {
  const given = loadConfig({
    DATA_DIR: '/srv/ohlas',
    DATABASE_URL: 'postgres://ohlas@db.example/ohlas',
    OHLAS_KEY: '1'.repeat(64),
    ROLE: 'worker',
    PORT: '3001',
  });
  expect(demoConfig(given)).toMatchObject({ dataDir: '/srv/ohlas/demo', role: 'all', port: 3001 });
  expect([demoConfig(given).databaseUrl, demoConfig(given).key]).toEqual([undefined, undefined]);
});
