import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { encode, modelFile } from '../../src/analysis/linear/model.ts';
import { LEARNED } from '../../src/analysis/sentiment/index.ts';
import { groupBy } from '../eval/data/figures.ts';
import { readCorpus } from './corpus.ts';
import { trainSentiment } from './sentiment.ts';
import { trainSisters } from './sisters.ts';

/** A language has at least this many posts of our own. */
const LEAST_POSTS = 1500;

test.each(LEARNED)('the corpus of %s is large, varied and without repetition', async (language) => {
  const posts = await readCorpus(language);
  const texts = posts.map(({ text }) => text);
  expect(posts.length).toBeGreaterThanOrEqual(LEAST_POSTS);
  expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
  for (const [words, some] of groupBy(texts, opening)) expect(some.length, words).toBeLessThanOrEqual(5);
});

const opening = (text: string): string => text.split(/\s+/).slice(0, 4).join(' ');

test('the weights in the repository are those that `npm run train` makes of the corpus', async () => {
  const kept = async (task: string, of: string) => new Uint8Array(await readFile(modelFile(task, of)));
  expect(encode(await trainSentiment('pl'))).toEqual(await kept('sentiment', 'pl'));
  expect(encode(await trainSisters())).toEqual(await kept('language', 'cs-sk'));
}, 120_000);
