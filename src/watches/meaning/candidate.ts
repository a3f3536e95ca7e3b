/** A place of a text that may name what a watch looks for. */
import { type Doubt, type Telling, tellsName } from '../forms/evidence.ts';
import type { Place } from '../forms/place.ts';
import type { Reading } from '../reading.ts';

/**
 * How the words at a place are those of a name: in a form of it, with other marks, with a slip, in two; one word of
 * several, another word made of it, a piece of a glued word, glued to others in a tag or handle.
 */
export type Way = 'form' | 'unmarked' | 'slip' | 'apart' | 'short' | 'made' | 'part' | 'glued';

export interface Candidate {
  reading: Reading;
  place: Place;
  /** the words of the name, folded, each as it was typed */
  name: readonly string[];
  way: Way;
  /** what stands behind the name in a word made of it; what it is glued to, `+` standing for the name */
  rest: string;
  /** what the rules doubt about it; null when nothing */
  doubt: Doubt | null;
  /** what the rules say */
  told: Telling;
}

/** Says whether the words at a place mean the name. */
export type Judge = (candidate: Candidate) => boolean;

/** Leaves it to the rules. */
export const byRules: Judge = ({ told }) => tellsName(told);
