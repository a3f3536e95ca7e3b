import { LEARNED } from '../../src/analysis/sentiment/index.ts';
import { type Post, readCorpus } from './corpus.ts';
import type { Example } from './fit.ts';
import { type Leant, learnLeant } from './leant.ts';

export type Learned = (typeof LEARNED)[number];

const BUCKETS = 1 << 15;
/** Sisters teach each other words, too. */
const SISTER: Partial<Record<Learned, Learned>> = { cs: 'sk', sk: 'cs' };
const SISTER_WEIGHT = 0.5;
/** What the lists find is named alike in every language: so all teach each other. */
const OTHERS_WEIGHT = 0.3;
const NOTHING = new Uint32Array(0);

/** Posts about what shops are asked are nearer to what is to be read than chat is. */
const PARALLEL_WEIGHT = 2;

/** How much a post counts among the others of its language. */
export const countOf = ({ isParallel }: Post): number => (isParallel ? PARALLEL_WEIGHT : 1);

/** Posts of a language as examples, each counting so much. */
export type ExamplesOf = (posts: readonly Post[], from: Learned, weight: number) => Example[];

const withoutWords = (example: Example): Example => ({
  ...example,
  features: { ...example.features, words: NOTHING, letters: NOTHING, signs: NOTHING },
});

/**
 * The weights of one yes or no in one language, which the others help to teach.
 * @param oftener how many times as often a yes comes among what shops get as in the corpus
 */
export async function taughtByAll(
  language: Learned,
  examplesOf: ExamplesOf,
  oftener: number,
): Promise<Leant> {
  const others: Example[] = [];
  const beside: Example[] = [];
  for (const other of LEARNED.filter((one) => one !== language)) {
    const teach = (posts: readonly Post[]): Example[] =>
      other === SISTER[language]
        ? examplesOf(posts, other, SISTER_WEIGHT)
        : examplesOf(posts, other, OTHERS_WEIGHT).map(withoutWords);
    const posts = await readCorpus(other);
    others.push(...teach(posts));
    beside.push(...teach(posts.filter(({ isParallel }) => !isParallel)));
  }
  const own = examplesOf(await readCorpus(language), language, 1);
  return learnLeant(own, others, { outputs: 1, buckets: BUCKETS }, oftener, beside);
}
