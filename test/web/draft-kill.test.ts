/** What a screen was told is kept, is kept: the server ends without a word in the middle of somebody's typing. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock } from '../../src/lib/clock.ts';
import { startSession } from '../../src/people/index.ts';
import { triage } from '../../src/queue/index.ts';
import { draftOf } from '../../src/replies/drafts.ts';
import { type Launched, launch } from '../bench/launch.ts';
import { makePerson } from '../factories.ts';
import { said, source } from '../queue/world.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';

/** Typed before the server is killed, and how often a screen says what stands there. */
const TYPING_MS = 1500;
const SAID_EVERY_MS = 40;

let database: TestDatabase;
let dataDir: string;
let server: Launched;

beforeAll(async () => {
  database = await testDb();
  dataDir = await mkdtemp(join(tmpdir(), 'ohlas-kill-'));
  const env = ['env', `DATABASE_URL=${database.url}`, 'ROLE=web'];
  server = await launch([...env, 'node', '--import', 'tsx', 'src/server.ts'], dataDir);
}, 120_000);
afterAll(async () => {
  await server?.stop();
  await database.close();
  await rm(dataDir, { recursive: true, force: true });
});

test('the server is killed while somebody types: nothing that was said to be kept is lost', async () => {
  const { db } = database;
  const now = systemClock();
  const jana = await makePerson(db, { name: 'Jana', role: 'admin' });
  const token = await startSession(db, { userId: jana.id, userAgent: 'test' }, now);
  const item = await said(db, await source(db), { seen: now, written: now });
  const [{ conversationId } = { conversationId: 0 }] = await db.transaction((tx) => triage(tx, [item], now));

  let kept = 0;
  let last = 0;
  const save = async (length: number) => {
    const body = new URLSearchParams({ tab: 'public', text: 'a'.repeat(length) });
    const headers = { Cookie: `ohlas=${token}`, Origin: server.url };
    const url = `${server.url}/conversations/${conversationId}/draft`;
    const answer = await fetch(url, { method: 'POST', body, headers, redirect: 'error' });
    if (answer.ok) kept = length;
  };
  const typing = (async () => {
    for (;;) {
      last += 1;
      await save(last);
      await sleep(SAID_EVERY_MS);
    }
  })().catch(() => 'gone');
  await sleep(TYPING_MS);
  server.process.kill('SIGKILL');
  expect(await typing).toBe('gone');

  expect(kept).toBeGreaterThan(0);
  const draft = await draftOf(db, { conversationId, userId: jana.id, kind: 'public' });
  // at most the one that was under way came in besides
  expect([kept, last]).toContain(draft!.text.length);
}, 60_000);
