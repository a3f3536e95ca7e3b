import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { InboundItem } from '../../src/channels/contract.ts';
import { contacts } from '../../src/db/schema/contacts.ts';
import { events } from '../../src/db/schema/events.ts';
import { authors, mentions } from '../../src/db/schema/intake.ts';
import { conversations } from '../../src/db/schema/queue.ts';
import { sources } from '../../src/db/schema/sources.ts';
import type { FlowDeps } from '../../src/flow/deps.ts';
import { ingest } from '../../src/flow/ingest.ts';
import { removalOf, removeSources } from '../../src/flow/removal.ts';
import { sourceById } from '../../src/sources/registry.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { emptied } from '../setup/empty.ts';
import { flowDeps, item, scriptedChannel, scriptedSource, testClock } from '../setup/flow.ts';

let database: TestDatabase;
let deps: FlowDeps;
let ours: number;
let theirs: number;
const clock = testClock();

beforeAll(async () => {
  database = await testDb();
});
afterAll(() => database.close());
beforeEach(async () => {
  await emptied(database, 'sources, authors, contacts, events');
  deps = await flowDeps(database, clock, scriptedChannel().channel);
  ours = await scriptedSource(deps, { name: 'Náš' });
  theirs = await scriptedSource(deps, { name: 'Jejich' });
});

const by = { userId: null, at: clock() };
const remove = (id: number) => deps.db.transaction((tx) => removeSources(tx, [id], by));
const fresh = (over: Partial<InboundItem> = {}) => item({ publishedAt: clock(), ...over });
const hear = (sourceId: number, ...items: InboundItem[]) =>
  deps.db.transaction(async (tx) =>
    ingest(tx, deps, await sourceById(tx, sourceId), { items, tombstones: [], baseline: false }, clock()),
  );
const queue = () => deps.db.select().from(conversations).orderBy(asc(conversations.id));

test('everything that only this source has found goes with it, also who wrote it', async () => {
  await hear(ours, fresh(), fresh());
  await hear(theirs, fresh());
  expect(await removalOf(deps.db, ours)).toEqual({ mentions: 2, kept: 0, conversations: 2, open: 2 });
  await remove(ours);
  expect(await queue()).toMatchObject([{ sourceId: theirs }]);
  for (const table of [sources, mentions, authors, contacts]) expect(await deps.db.$count(table)).toBe(1);
});

test('what another source has found too stays with it and is counted as staying', async () => {
  const both = fresh();
  await hear(ours, both);
  await hear(theirs, both);
  expect(await removalOf(deps.db, ours)).toEqual({ mentions: 0, kept: 1, conversations: 0, open: 0 });
  await remove(ours);
  expect(await deps.db.select().from(mentions)).toMatchObject([{ sourceId: theirs }]);
  expect(await queue()).toMatchObject([{ sourceId: theirs, status: 'open' }]);
});

test('a conversation that others carry on stands on what is left of it', async () => {
  const first = fresh({ threadKey: 'vlakno', text: 'Kdy to přijde?' });
  await hear(ours, first);
  await hear(theirs, first);
  await hear(ours, fresh({ threadKey: 'vlakno', text: 'Haló, kdy to přijde?' }));
  const [before] = await queue();
  await remove(ours);
  const [left] = await deps.db.select().from(mentions);
  const [after] = await queue();
  expect(left?.text).toBe('Kdy to přijde?');
  expect(after).toMatchObject({ id: before!.id, sourceId: theirs, lastMentionId: left!.id });
  expect(after!.version).toBeGreaterThan(before!.version);
});

test('a person known from elsewhere stays; the story tells of the removal once', async () => {
  const author = { externalId: 'jana', name: 'Jana', isSelf: false };
  await hear(ours, fresh({ author }));
  await hear(theirs, fresh({ author }));
  await remove(ours);
  await remove(ours);
  expect(await deps.db.$count(authors)).toBe(1);
  expect(await deps.db.$count(contacts)).toBe(1);
  expect(await deps.db.$count(events, eq(events.kind, 'source.removed'))).toBe(1);
});
