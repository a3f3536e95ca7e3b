/**
 * Czech against Slovak without their marks. Letter sequences learned from careful writers take stripped Czech for
 * Slovak; weights learned from posts, folded, tell them by their words.
 */
import { featuresOf } from '../linear/features.ts';
import { loadModel } from '../linear/model.ts';
import { Reading } from '../reading.ts';

export const SISTERS = ['cs', 'sk'] as const;

/** What certainty is worth on the detector's scale: little beside marks, which tell more, much without any. */
const WORTH = { marked: 0.08, plain: 0.3 } as const;
const ONLY_PLAIN = /^[\x00-\x7F]*$/;
const NO_WORDS: ReadonlySet<string> = new Set();

/** Loads the weights; gives what to add for each of the two (nothing, or less than nothing), by a text. */
export function createSisterReader(): (text: string) => Record<(typeof SISTERS)[number], number> {
  const model = loadModel('language', 'cs-sk');
  return (text) => {
    const [cs = 0, sk = 0] = model.shares(featuresOf(new Reading(text), NO_WORDS));
    const worth = ONLY_PLAIN.test(text) ? WORTH.plain : WORTH.marked;
    // only taken from the one that it is not: against other languages they stay as strong as they were
    return { cs: -worth * Math.max(0, sk - cs), sk: -worth * Math.max(0, cs - sk) };
  };
}
