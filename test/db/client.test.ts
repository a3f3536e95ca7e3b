import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../src/db/client.ts';
import { events } from '../../src/db/schema/events.ts';
import { StartError } from '../../src/lib/start-error.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';

const AT = new Date('2026-03-29T01:30:00.123Z');

describe('the client', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDb();
  });
  afterAll(() => database.close());

  it('writes and reads a row of the schema', async () => {
    const { db } = database;
    const [row] = await db
      .insert(events)
      .values({ at: AT, kind: 'settings.changed', conversationId: 2 ** 40, data: { name: 'Žluťoučký' } })
      .returning();
    expect(row).toMatchObject({ at: AT, conversationId: 2 ** 40, data: { name: 'Žluťoučký' } });
  });

  it('gives instants as Date and big integers as numbers in hand-written SQL too', async () => {
    const [row] = await database.db.execute(
      sql`select ${AT}::timestamptz as at, count(*) as n, array[1::bigint, 2] as ids from generate_series(1, 3)`,
    );
    expect(row).toEqual({ at: AT, n: 3, ids: [1, 2] });
    const [raw] =
      await database.sql`select ${AT}::timestamptz as at, ${database.sql.json({ a: 1 })}::jsonb as data`;
    expect(raw).toEqual({ at: AT, data: { a: 1 } });
  });

  it('finds Czech and Polish letters regardless of case and marks', async () => {
    const [row] = await database.sql`
      select lower('PŘÍŠERNĚ ŁÓDŹ') as lower, unaccent('příšerně łódź') as plain, 'Ž' ilike 'ž' as alike`;
    expect(row).toEqual({ lower: 'příšerně łódź', plain: 'priserne lodz', alike: true });
  });

  it('takes a verb for a transaction or the whole database, and rolls back together', async () => {
    const { db } = database;
    const before = await db.$count(events);
    await expect(
      db.transaction(async (tx) => {
        await tx.insert(events).values({ at: AT, kind: 'settings.changed', data: {} });
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await db.$count(events)).toBe(before);
  });

  it('says where it could not connect, and never the password', async () => {
    const refused = connect('postgres://someone:secret@127.0.0.1:1/shop');
    await expect(refused).rejects.toThrow(StartError);
    await expect(refused).rejects.toThrow(/127\.0\.0\.1:1\/shop/);
    await expect(refused).rejects.not.toThrow(/secret/);
  });
});
