import { BUCKETS, featuresOf, named } from '../../src/analysis/linear/features.ts';
import { Reading } from '../../src/analysis/reading.ts';
import { negatorsOf, readFeeling } from '../../src/analysis/sentiment/evidence.ts';
import { FEELINGS, type LEARNED } from '../../src/analysis/sentiment/index.ts';
import { modelOf, type Weights } from '../../src/lib/linear/model.ts';
import { macroF1 } from '../eval/data/figures.ts';
import { type Post, readCorpus } from './corpus.ts';
import { balanced, type Example, learn } from './fit.ts';

type Learned = (typeof LEARNED)[number];

const ORDER = ['neg', 'neu', 'pos'] as const;
/** Czech and Slovak teach each other, at half the weight. */
const SISTER: Partial<Record<Learned, Learned>> = { cs: 'sk', sk: 'cs' };
const SISTER_WEIGHT = 0.5;
const FOLDS = 5;

const PLAN = { outputs: FEELINGS.length, buckets: BUCKETS, kind: 'one' } as const;

const examplesOf = (posts: readonly Post[], language: Learned, weight: number): Example[] =>
  posts
    .filter(({ isAsked }) => !isAsked)
    .map(({ text, sentiment }) => ({
      features: named(
        featuresOf(new Reading(text), negatorsOf(language)),
        readFeeling(new Reading(text), language).known,
      ),
      wanted: ORDER.map((one) => (one === sentiment ? 1 : 0)),
      weight,
    }));

async function gathered(language: Learned): Promise<{ own: Example[]; sisters: Example[] }> {
  const sister = SISTER[language];
  return {
    own: examplesOf(await readCorpus(language), language, 1),
    sisters: sister === undefined ? [] : examplesOf(await readCorpus(sister), language, SISTER_WEIGHT),
  };
}

/** The weights of one language, from the whole corpus. */
export async function trainSentiment(language: Learned): Promise<Weights> {
  const { own, sisters } = await gathered(language);
  return learn(balanced([...own, ...sisters]), PLAN);
}

/** Macro-F1 on posts that were left out of the training, a fifth at a time. */
export async function crossValidate(language: Learned): Promise<number> {
  const { own, sisters } = await gathered(language);
  const pairs: (readonly [string, string])[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = modelOf(learn(balanced([...own.filter((_, i) => i % FOLDS !== fold), ...sisters]), PLAN));
    own.forEach(({ features, wanted }, i) => {
      if (i % FOLDS !== fold) return;
      const shares = model.shares(features);
      pairs.push([ORDER[wanted.indexOf(1)] ?? '', ORDER[shares.indexOf(Math.max(...shares))] ?? '']);
    });
  }
  return macroF1(pairs, ORDER);
}
