import { featuresOf, named } from '../../src/analysis/linear/features.ts';
import { Reading } from '../../src/analysis/reading.ts';
import { negatorsOf } from '../../src/analysis/sentiment/evidence.ts';
import { type Cue, findCues } from '../../src/analysis/urgency/cues.ts';
import { knownGrave } from '../../src/analysis/urgency/grave.ts';
import type { Leant } from './leant.ts';
import { countOf, type ExamplesOf, type Learned, taughtByAll } from './teaching.ts';

/** Posts that nobody judged are taken to be harmless, unless one of these is found. */
const ALARMING: readonly Cue[] = ['safety', 'selfHarm', 'legal', 'media', 'conduct', 'money'];
const UNJUDGED_WEIGHT = 0.5;
/** Of what shops get, more is grave than of what people chat about. */
const OFTENER = 3;

const examplesOf: ExamplesOf = (posts, from, weight) =>
  posts.flatMap((post) => {
    const { text, grave } = post;
    const reading = new Reading(text);
    const cues = findCues(reading.folded, from);
    if (grave === undefined && ALARMING.some((cue) => cues.has(cue))) return [];
    return {
      features: named(featuresOf(reading, negatorsOf(from)), knownGrave(reading, from, cues)),
      wanted: [grave === true ? 1 : 0],
      weight: weight * countOf(post) * (grave === undefined ? UNJUDGED_WEIGHT : 1),
    };
  });

/** The weights of one language that tell whether much is at stake. */
export const trainGrave = (language: Learned): Promise<Leant> => taughtByAll(language, examplesOf, OFTENER);
