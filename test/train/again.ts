import { featuresOf, named } from '../../src/analysis/linear/features.ts';
import { Reading } from '../../src/analysis/reading.ts';
import { negatorsOf } from '../../src/analysis/sentiment/evidence.ts';
import { knownAgain } from '../../src/analysis/urgency/again.ts';
import { findCues } from '../../src/analysis/urgency/cues.ts';
import type { Leant } from './leant.ts';
import { countOf, type ExamplesOf, type Learned, taughtByAll } from './teaching.ts';

/** Of what shops get, more are asked again than of what the corpus holds, chat and all. */
const OFTENER = 1.3;

const examplesOf: ExamplesOf = (posts, from, weight) =>
  posts.map((post) => {
    const { text, repeat } = post;
    const reading = new Reading(text);
    const expressed = findCues(reading.folded, from).has('repeat');
    return {
      features: named(featuresOf(reading, negatorsOf(from)), knownAgain(reading, from, expressed)),
      wanted: [repeat ? 1 : 0],
      weight: weight * countOf(post),
    };
  });

/** The weights of one language that tell whether somebody asks again. */
export const trainAgain = (language: Learned): Promise<Leant> => taughtByAll(language, examplesOf, OFTENER);
