/** Whether a writer says that they have asked before: learned from posts, over lists of what asking is made of. Pure. */
import { PARTS_OF_ASKING } from '../lexicons/again/parts.ts';
import { partsReader } from '../lexicons/parts.ts';
import type { Reading } from '../reading.ts';
import type { Language } from '../types.ts';
import { contactIn, FAULTS_COUNTED, NONE_OPEN, OURS } from './contact.ts';
import type { Asked } from './learned.ts';

/** Name of what the expressions found. */
const EXPRESSED = 'expressed';

/** There are many of them, and most say the same: each counts for less than of other lists. */
export const AGAIN_SHARE = 0.4;

const SIGN = 'a';
const partsOf = partsReader({
  list: 'again',
  count: PARTS_OF_ASKING.length,
  sign: SIGN,
  together: 'sentence',
  across: true,
});

/**
 * What the lists know of asking again in a text, by name.
 * @param expressed the expressions of the language found a phrase for it
 */
export function knownAgain(text: Reading, language: Language, expressed: boolean): string[] {
  const parts = partsOf(text, language);
  for (const name of contactIn(text, language)) parts.push(name);
  if (expressed) parts.push(EXPRESSED);
  return parts;
}

const ALONE: ReadonlySet<string> = new Set([
  ...PARTS_OF_ASKING.map((_, part) => `${SIGN}${part}`),
  EXPRESSED,
]);

/** Whether `knownAgain` names something by itself so, not how it stands to another. */
export const isAlone = (name: string): boolean => ALONE.has(name);

/** A text that names no contact with us at all must say it so much more surely, */
const BETWEEN_THE_LINES = 0.6;
/** and one that counts faults, for things break again without anybody being told, */
const OF_FAULTS = 1;
/** and one that names contact with others alone, or says that it is settled. */
const WITH_OTHERS = 2;

function doubtOf(known: readonly string[]): number {
  if (known.includes(OURS)) return 0;
  if (known.includes(NONE_OPEN)) return WITH_OTHERS;
  return known.some((name) => FAULTS_COUNTED.has(name)) ? OF_FAULTS : BETWEEN_THE_LINES;
}

/** Nobody asks again. */
const NOT_AT_ALL = Number.NEGATIVE_INFINITY;

/**
 * How surely the writer has asked before, as a logit. Where nothing was learned, the expressions alone tell.
 * @param known what `knownAgain` found in the text; without any of it nobody asks again
 * @param matters what the text is about, by name
 */
export function howSurelyAgain(asked: Asked, known: readonly string[], matters: readonly string[]): number {
  if (known.length === 0) return NOT_AT_ALL;
  const [logit] = asked.logits('again', [...known, ...matters], AGAIN_SHARE) ?? [
    known.includes(EXPRESSED) ? 1 : NOT_AT_ALL,
  ];
  return (logit ?? NOT_AT_ALL) - doubtOf(known);
}
