import { featuresOf, named } from '../../src/analysis/linear/features.ts';
import { Reading } from '../../src/analysis/reading.ts';
import { negatorsOf } from '../../src/analysis/sentiment/evidence.ts';
import { AGAIN_SHARE } from '../../src/analysis/urgency/again.ts';
import { findIn } from '../../src/analysis/urgency/heard.ts';
import { type Leant, learnLeant } from './leant.ts';
import { countOf, type ExamplesOf, type Learned, lessonsFor } from './teaching.ts';

const BUCKETS = 1 << 17;
/** It is said in more ways than feelings are: what is rare is met often enough only so. */
const ROUNDS = 20;
/** Of what shops get, about as many are asked again as of the corpus. */
const AS_OFTEN = 1;

const examplesOf: ExamplesOf = (posts, from, weight) =>
  posts.map((post) => {
    const { text, repeat } = post;
    const reading = new Reading(text);
    const { again, matters } = findIn(reading, from);
    return {
      features: named(featuresOf(reading, negatorsOf(from)), [...again, ...matters], AGAIN_SHARE),
      wanted: [repeat ? 1 : 0],
      weight: weight * countOf(post),
    };
  });

/** The weights of one language that tell whether somebody asks again. */
export async function trainAgain(language: Learned): Promise<Leant> {
  const { own, others, beside } = await lessonsFor(language, examplesOf);
  return learnLeant(own, others, { outputs: 1, buckets: BUCKETS, rounds: ROUNDS }, AS_OFTEN, beside);
}
