import { LEARNED } from '../../src/analysis/sentiment/index.ts';
import { type Post, readCorpus } from './corpus.ts';
import type { Example } from './fit.ts';

export type Learned = (typeof LEARNED)[number];

/** Sisters teach each other words, too. */
const SISTER: Partial<Record<Learned, Learned>> = { cs: 'sk', sk: 'cs' };
const SISTER_WEIGHT = 0.5;
/** What the lists find is named alike in every language: so all teach each other. */
const OTHERS_WEIGHT = 0.3;
const NOTHING = new Uint32Array(0);

/** Posts about what shops are asked are nearer to what is to be read than chat is. */
const ASKED_WEIGHT = 2;

/** How much a post counts among the others of its language. */
export const countOf = ({ isAsked }: Post): number => (isAsked ? ASKED_WEIGHT : 1);

/** Posts of a language as examples, each counting so much. */
export type ExamplesOf = (posts: readonly Post[], from: Learned, weight: number) => Example[];

const withoutWords = (example: Example): Example => ({
  ...example,
  features: { ...example.features, words: NOTHING, letters: NOTHING, signs: NOTHING },
});

/** All that is learned from in one language. */
export interface Lessons {
  own: Example[];
  /** what the other languages teach */
  others: Example[];
  /** of that, what no own post says the same as */
  beside: Example[];
}

/** Gathers what one language is taught by its own posts and by the others. */
export async function lessonsFor(language: Learned, examplesOf: ExamplesOf): Promise<Lessons> {
  const others: Example[] = [];
  const beside: Example[] = [];
  for (const other of LEARNED.filter((one) => one !== language)) {
    const teach = (posts: readonly Post[]): Example[] =>
      other === SISTER[language]
        ? examplesOf(posts, other, SISTER_WEIGHT)
        : examplesOf(posts, other, OTHERS_WEIGHT).map(withoutWords);
    const posts = await readCorpus(other);
    others.push(...teach(posts));
    beside.push(...teach(posts.filter(({ isTranslated }) => !isTranslated)));
  }
  return { own: examplesOf(await readCorpus(language), language, 1), others, beside };
}
