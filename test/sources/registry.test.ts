import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Settings } from '../../src/channels/contract.ts';
import { sources } from '../../src/db/schema/sources.ts';
import type { FlowDeps } from '../../src/flow/deps.ts';
import { addSource, changeSource } from '../../src/sources/registry.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { emptied } from '../setup/empty.ts';
import { flowDeps, scriptedChannel, testClock } from '../setup/flow.ts';

let database: TestDatabase;
let deps: FlowDeps;
const clock = testClock();

beforeAll(async () => {
  database = await testDb();
  deps = await flowDeps(database, clock, scriptedChannel().channel);
});
afterAll(() => database.close());
beforeEach(() => emptied(database, 'sources'));

const source = async () => (await deps.db.select().from(sources))[0]!;
const READ = { cursor: { v: 1, seen: 'a' }, baselineAt: clock() };

/** A source that has been read, then saved anew under another name. */
async function savedAgain(before: Settings, after: Settings) {
  const plain = {
    name: 'Vandr',
    teamId: null,
    secrets: {},
    purpose: 'answer',
    intake: 'all',
    clock: 'always',
    responseMinutes: null,
    host: 'net.example',
    pollSeconds: 60,
  } as const;
  const by = { userId: null, at: clock() };
  await addSource(deps.db, { ...plain, channel: 'scripted', settings: before }, deps.seal, by);
  await deps.db.update(sources).set(READ);
  const input = { ...plain, name: 'Vandr na síti', settings: after };
  await changeSource(deps.db, await source(), input, deps.seal, by);
  return source();
}

test('another name does not begin the reading anew, whatever order the settings are told in', async () => {
  const settings = { server: 'net.example', what: 'mentions' };
  expect(await savedAgain(settings, settings)).toMatchObject({ name: 'Vandr na síti', ...READ });
});

test('other settings do', async () => {
  const before = { server: 'net.example', what: 'mentions' };
  const after = { ...before, query: 'vandr' };
  expect(await savedAgain(before, after)).toMatchObject({ cursor: null, baselineAt: null });
});
