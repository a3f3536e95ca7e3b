import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { modelFile } from '../../src/analysis/linear/model.ts';
import { LEARNED } from '../../src/analysis/sentiment/index.ts';
import { encode } from '../../src/lib/linear/model.ts';
import { learnedFile } from '../../src/watches/meaning/files.ts';
import { groupBy } from '../eval/data/figures.ts';
import { trainAgain } from './again.ts';

import { readCorpus } from './corpus.ts';
import {
  everydayExamples,
  findPlaces,
  learnNames,
  readNames,
  trainSpeech,
  trainVocabulary,
} from './names.ts';
import { trainPressing } from './pressing.ts';
import { trainSentiment } from './sentiment.ts';
import { trainSisters } from './sisters.ts';
import { trainTopics } from './topics.ts';

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

test.each([
  ['sentiment', 'pl', () => trainSentiment('pl')],
  ['language', 'cs-sk', trainSisters],
  ['topics', 'pl', async () => (await trainTopics('pl')).weights],
  ['again', 'pl', async () => (await trainAgain('pl')).weights],
  ['pressing', 'pl', () => trainPressing('pl')],
] as const)(
  'the weights %s-%s in the repository are those that `npm run train` makes of the corpus',
  async (task, of, train) => {
    expect(encode(await train())).toEqual(new Uint8Array(await readFile(modelFile(task, of))));
  },
  120_000,
);

test.each([
  ['words-pl', () => trainVocabulary('pl')],
  ['speech', async () => encode(await trainSpeech())],
  ['names', async () => encode(learnNames(await findPlaces(await readNames()), await everydayExamples()))],
] as const)(
  'what is learned of names (%s) is what `npm run train` makes of the corpus',
  async (name, train) => {
    expect(new Uint8Array(await train())).toEqual(new Uint8Array(await readFile(learnedFile(name))));
  },
  120_000,
);
