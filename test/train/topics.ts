import { featuresOf, named } from '../../src/analysis/linear/features.ts';
import { modelOf, type Weights } from '../../src/analysis/linear/model.ts';
import { Reading } from '../../src/analysis/reading.ts';
import { negatorsOf } from '../../src/analysis/sentiment/evidence.ts';
import type { LEARNED } from '../../src/analysis/sentiment/index.ts';
import { knownTopics, TOPICS } from '../../src/analysis/topics.ts';
import { readCorpus } from './corpus.ts';
import { type Example, learn } from './fit.ts';

type Learned = (typeof LEARNED)[number];

/** Topics need fewer distinctions than feelings. */
const BUCKETS = 1 << 15;
const PLAN = { outputs: TOPICS.length, buckets: BUCKETS, kind: 'each' } as const;
const SISTER: Partial<Record<Learned, Learned>> = { cs: 'sk', sk: 'cs' };
const SISTER_WEIGHT = 0.5;
const FOLDS = 5;

async function examplesOf(from: Learned, language: Learned, weight: number): Promise<Example[]> {
  return (await readCorpus(from)).map(({ text, topics }) => ({
    features: named(
      featuresOf(new Reading(text), negatorsOf(language)),
      knownTopics(new Reading(text), from),
    ),
    wanted: TOPICS.map((topic) => (topics.includes(topic) ? 1 : 0)),
    weight,
  }));
}

async function gathered(language: Learned): Promise<{ own: Example[]; sisters: Example[] }> {
  const sister = SISTER[language];
  return {
    own: await examplesOf(language, language, 1),
    sisters: sister === undefined ? [] : await examplesOf(sister, language, SISTER_WEIGHT),
  };
}

/** The weights of one language, leant so that one half is where each topic is best told from the rest. */
export async function trainTopics(language: Learned): Promise<{ weights: Weights; f1: number[] }> {
  const { own, sisters } = await gathered(language);
  const found: Float64Array[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = modelOf(learn([...own.filter((_, i) => i % FOLDS !== fold), ...sisters], PLAN));
    own.forEach(({ features }, i) => {
      if (i % FOLDS === fold) found[i] = model.logits(features);
    });
  }
  const best = TOPICS.map((_, topic) =>
    bestLine(own.map(({ wanted }, i) => ({ logit: found[i]?.[topic] ?? 0, is: wanted[topic] === 1 }))),
  );
  return {
    weights: learn([...own, ...sisters], { ...PLAN, lean: best.map(({ line }) => -line) }),
    f1: best.map(({ f1 }) => f1),
  };
}

/** The logit from which on a topic is proposed: where recall and precision together are best. */
function bestLine(rows: { logit: number; is: boolean }[]): { line: number; f1: number } {
  const sorted = [...rows].sort((a, b) => b.logit - a.logit);
  const all = rows.filter(({ is }) => is).length;
  let best = { line: 0, f1: 0 };
  let hits = 0;
  sorted.forEach(({ logit, is }, i) => {
    if (is) hits += 1;
    const f1 = (2 * hits) / (i + 1 + all);
    if (f1 > best.f1) best = { line: (logit + (sorted[i + 1]?.logit ?? logit)) / 2, f1 };
  });
  return best;
}
