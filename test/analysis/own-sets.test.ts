/** What the analysis reaches on the project's own sets must not fall; `npm run eval` says more. */
import { expect, test } from 'vitest';
import { keptFigures, ownSets, shortfalls } from '../eval/data/own-sets.ts';
import { measure } from '../eval/data/tasks.ts';

const kept = await keptFigures();

test('every figure kept has its set', () => {
  const sets = ownSets().map(({ task }) => task);
  expect(Object.keys(kept).filter((task) => !sets.includes(task))).toEqual([]);
});

test.each(ownSets())('$task reaches on its own set what it did', async ({ task, path }) => {
  const { result } = await measure(task, path);
  expect(shortfalls(kept[task], result)).toEqual([]);
});

test('a fall is told, of good things and of bad ones; a little one is not', () => {
  const before = { n: 10, recall: 0.95, falsePositives: 0.01, 'byLanguage.cs.recall': 0.95 };
  const reached = (over: object) =>
    shortfalls(before, {
      n: 10,
      recall: 0.95,
      falsePositives: 0.01,
      byLanguage: { cs: { recall: 0.95 } },
      ...over,
    });
  expect(reached({})).toEqual([]);
  expect(reached({ recall: 0.946, falsePositives: 0.014, byLanguage: { cs: { recall: 0.94 } } })).toEqual([]);
  expect(reached({ recall: 0.94 })).toEqual(['recall 0.95 → 0.94']);
  expect(reached({ falsePositives: 0.02 })).toEqual(['falsePositives 0.01 → 0.02']);
  expect(reached({ byLanguage: {} })).toEqual(['byLanguage.cs.recall 0.95 → nothing']);
  expect(reached({ n: 9 })).toEqual(['n 10 → 9']);
  expect(shortfalls(undefined, {})).toHaveLength(1);
});
