import { featuresOf, named } from '../../src/analysis/linear/features.ts';
import { Reading } from '../../src/analysis/reading.ts';
import { negatorsOf, readFeeling } from '../../src/analysis/sentiment/evidence.ts';
import { GRADE_LINES, knownPressing } from '../../src/analysis/urgency/gravity.ts';
import { findIn } from '../../src/analysis/urgency/heard.ts';
import type { Weights } from '../../src/lib/linear/model.ts';
import { type Fit, learn } from './fit.ts';
import { countOf, type ExamplesOf, type Learned, lessonsFor } from './teaching.ts';

const PLAN: Fit = { outputs: GRADE_LINES.length, buckets: 1 << 16, kind: 'each' };

const examplesOf: ExamplesOf = (posts, from, weight) =>
  posts.map((post) => {
    const reading = new Reading(post.text);
    const told = { ...findIn(reading, from), felt: readFeeling(reading, from).known };
    return {
      features: named(featuresOf(reading, negatorsOf(from)), knownPressing(reading, from, told)),
      wanted: GRADE_LINES.map((line) => (post.pressing >= line ? 1 : 0)),
      weight: weight * countOf(post),
    };
  });

/** The weights of one language that tell from which grades on a text presses. */
export async function trainPressing(language: Learned): Promise<Weights> {
  const { own, others } = await lessonsFor(language, examplesOf);
  return learn([...own, ...others], PLAN);
}
