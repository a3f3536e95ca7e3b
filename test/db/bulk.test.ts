import { gt, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertRows } from '../../src/db/bulk.ts';
import { authors, events } from '../../src/db/schema/index.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { START } from '../setup/flow.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDb();
});
afterAll(() => database.close());

test('rows arrive as they were given, in their order, what no row has at its default', async () => {
  const data = { list: [1, null], text: 'žluťoučký "kůň" \\u0000 😀' };
  await database.db.execute(
    insertRows(events, [
      { at: START, kind: 'first', data, sourceId: 7 },
      { at: START, kind: 'second', data: {}, userId: 8 },
    ]),
  );
  const rows = await database.db.select().from(events).orderBy(events.id);
  expect(rows).toEqual([
    { id: 1, at: START, kind: 'first', conversationId: null, sourceId: 7, userId: null, data },
    { id: 2, at: START, kind: 'second', conversationId: null, sourceId: null, userId: 8, data: {} },
  ]);
});

test('what all of many rows have travels once, and arrives in each', async () => {
  const data = { a: 'h\u0000alf \ud83d', n: 1 };
  const given = { at: START, data, conversationId: null, userId: undefined };
  const rows = Array.from({ length: 9 }, (_, n) => ({ ...given, kind: 'many', sourceId: n }));
  await database.db.execute(insertRows(events, rows));
  const same = Array.from({ length: 9 }, () => ({ at: START, kind: 'same', data: {} }));
  await database.db.execute(insertRows(events, same));
  const stored = await database.db.select().from(events).where(gt(events.id, 2)).orderBy(events.id);
  expect(stored).toMatchObject([
    ...rows.map(({ sourceId }) => ({
      at: START,
      kind: 'many',
      sourceId,
      conversationId: null,
      userId: null,
      data: { a: 'half \ufffd', n: 1 },
    })),
    ...same.map(() => ({ at: START, kind: 'same', data: {}, sourceId: null })),
  ]);
});

test('half a pair and NUL in one text do not cost the batch', async () => {
  const author = { channel: 'feed', firstSeenAt: START };
  await database.db.execute(
    sql`${insertRows(authors, [
      { ...author, externalId: 'a', name: 'half \ud83d of a pair' },
      { ...author, externalId: 'b', name: 'a\u0000b' },
      { ...author, externalId: 'c', name: 'literal \\ud83d stays' },
    ])} on conflict do nothing`,
  );
  const rows = await database.db.select().from(authors).orderBy(authors.id);
  expect(rows.map(({ name, isSelf }) => [name, isSelf])).toEqual([
    ['half \ufffd of a pair', false],
    ['ab', false],
    ['literal \\ud83d stays', false],
  ]);
});
