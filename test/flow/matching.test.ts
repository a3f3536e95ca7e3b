import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { watches } from '../../src/db/schema/watches.ts';
import { createMatching } from '../../src/flow/matching.ts';
import { removeWatch, saveWatch } from '../../src/watches/store.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { START } from '../setup/flow.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDb();
});
afterAll(() => database.close());
beforeEach(() => database.db.delete(watches));

/** The clock stands: a change must be noticed all the same. */
const by = { userId: null, at: START };
const save = (id: number | null, expression: string, active = true) =>
  saveWatch(database.db, id, { name: expression, expression, exclude: '', active, hue: 0 }, by);

describe('the matcher of all active watches', () => {
  test('knows what was added, edited, switched off and removed', async () => {
    const matching = createMatching();
    const found = async (text: string) =>
      (await matching(database.db)).match({ text }).map(({ watchId }) => watchId);
    expect(await found('alza a mall')).toEqual([]);
    const first = await save(null, 'alza');
    const second = await save(null, 'mall');
    expect(await found('alza a mall')).toEqual([first, second]);
    await save(first, 'datart');
    expect(await found('alza a mall')).toEqual([second]);
    expect(await found('datart')).toEqual([first]);
    await save(second, 'mall', false);
    expect(await found('alza a mall')).toEqual([]);
    await save(second, 'mall');
    expect(await found('alza a mall')).toEqual([second]);
    await removeWatch(database.db, second, by);
    expect(await found('alza a mall')).toEqual([]);
  });

  test('takes in many without keeping others from their turn, and answers only when it is complete', async () => {
    const names = Array.from({ length: 500 }, (_, i) => `obchod${i}`);
    await database.db
      .insert(watches)
      .values(names.map((name) => ({ name, expression: name, createdAt: START, updatedAt: START })));
    const matching = createMatching();
    let turns = 0;
    const others = setInterval(() => {
      turns += 1;
    }, 0);
    const [one, other] = await Promise.all([matching(database.db), matching(database.db)]);
    clearInterval(others);
    expect(turns).toBeGreaterThan(3);
    for (const matcher of [one!, other!]) {
      expect(matcher.match({ text: names.join(' ') })).toHaveLength(names.length);
    }
  });

  test('after a failure is brought up to date by the next one who asks', async () => {
    const id = await save(null, 'alza');
    const matching = createMatching();
    const broken = new Proxy(database.db, {
      get: () => () => {
        throw new Error('connection lost');
      },
    });
    await expect(matching(broken)).rejects.toThrow('connection lost');
    expect((await matching(database.db)).match({ text: 'alza' }).map((match) => match.watchId)).toEqual([id]);
  });
});
