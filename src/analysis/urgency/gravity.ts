/** How soon a text must be looked at, taken as a whole: learned from posts that people graded, over lists of what may be at stake. Pure. */
import { partsReader } from '../lexicons/parts.ts';
import { STAKES } from '../lexicons/stakes/parts.ts';
import type { Reading } from '../reading.ts';
import type { Language } from '../types.ts';
import { isAlone } from './again.ts';
import type { Found } from './heard.ts';
import type { Asked } from './learned.ts';

/** Grades of the corpus (0–9) from which on each output of the learned weights says yes. */
export const GRADE_LINES = [3, 5, 7] as const;

const partsOf = partsReader({ list: 'stakes', count: STAKES.length, sign: 's', together: 'text' });

/** What was found in a text before it is read as a whole. */
export interface Told extends Found {
  /** what the lists know of its tone, by name */
  felt: readonly string[];
}

/** What lists and expressions found, by name. */
export const knownPressing = (text: Reading, language: Language, told: Told): string[] => [
  ...Array.from(told.cues, (cue) => `c${cue}`),
  ...partsOf(text, language),
  ...told.matters,
  ...told.again.filter(isAlone),
  ...told.felt,
  ...(told.isLinked ? ['linked'] : []),
];

/** The grade of what is nobody's matter, and what each line that is reached adds to it, in proportion to how sure that is. */
const LOWEST_GRADE = 1;
const GRADE_STEPS: readonly number[] = [1.5, 2.5, 4];
/** A text of so many words is believed by half: a single word may stand for anything. */
const HALF_BELIEVED = 2;

/** The grade, 0–9, that people would give a text for how soon it must be looked at; undefined where nothing was learned. */
export function gradeOf(asked: Asked, told: Told): number | undefined {
  const logits = asked.logits('pressing', knownPressing(asked.text, asked.language, told));
  if (logits === undefined) return undefined;
  const reached = logits.reduce(
    (grade, logit, line) => grade + (GRADE_STEPS[line] ?? 0) / (1 + Math.exp(-logit)),
    0,
  );
  const { length } = asked.text.words;
  return LOWEST_GRADE + (reached * length) / (length + HALF_BELIEVED);
}
