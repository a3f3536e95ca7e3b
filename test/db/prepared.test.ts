import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Tx } from '../../src/db/client.ts';
import { idList, prepared } from '../../src/db/prepared.ts';
import { authors } from '../../src/db/schema/index.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { START } from '../setup/flow.ts';

let database: TestDatabase;
let built = 0;
const byIds = prepared((tx: Tx) => {
  built++;
  return tx
    .select({ name: authors.name })
    .from(authors)
    .where(sql`${authors.id} = any(${sql.placeholder('ids')}::bigint[])`)
    .orderBy(authors.id)
    .prepare('authors_by_ids');
});

beforeAll(async () => {
  database = await testDb();
  const names = ['a', 'b', 'c'];
  await database.db
    .insert(authors)
    .values(names.map((name) => ({ channel: 'feed', externalId: name, name, firstSeenAt: START })));
});
afterAll(() => database.close());

const named = async (tx: Tx, ids: number[]) =>
  (await byIds(tx).execute({ ids: idList(ids) })).map(({ name }) => name);

test('it is built once, and takes however many ids', async () => {
  expect(await named(database.db, [3, 1])).toEqual(['a', 'c']);
  expect(await named(database.db, [2])).toEqual(['b']);
  expect(await named(database.db, [])).toEqual([]);
  expect(built).toBe(1);
});

test('in a transaction it sees what the transaction did, and nothing of it stays behind', async () => {
  await database.db
    .transaction(async (tx) => {
      await tx.update(authors).set({ name: 'changed' }).where(sql`${authors.id} = 2`);
      expect(await named(tx, [2])).toEqual(['changed']);
      throw new Error('back');
    })
    .catch(() => {});
  expect(await named(database.db, [2])).toEqual(['b']);
});
