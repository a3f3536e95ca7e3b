/** What is said last of a name that was found in a text, and how a find is told. */
import { type Doubt, isSigned, type Telling, tellsName } from './forms/evidence.ts';
import type { Place } from './forms/place.ts';
import type { Judge, Way } from './meaning/candidate.ts';
import type { Pattern } from './patterns.ts';
import { type Reading, type Spot, wordAt } from './reading.ts';
import { isLink } from './spellings.ts';

/**
 * Called for every place where a pattern is found; offsets are folded ones.
 * @param certain whom it means leaves no doubt: a #tag, an @handle, a domain
 */
export type OnHit = (pattern: number, start: number, end: number, certain: boolean) => void;

export class Judging {
  /** @param judge has the last word on whether a name is meant */
  constructor(private readonly judge: Judge) {}

  /** Whether a name that was found among words is meant: one that the team itself describes, by the rules. */
  means(
    pattern: Pattern,
    reading: Reading,
    place: Place,
    way: Way,
    told: Telling,
    rest = '',
    doubt: Doubt | null = pattern.manner.doubt,
  ): boolean {
    const { isName, isByRules } = pattern.manner;
    if (pattern.prefix || pattern.zone !== 'text' || pattern.manner.doubt?.near) return tellsName(told);
    if (isByRules || (!isName && !pattern.isNumber) || SURE.has(told)) return tellsName(told);
    const { start } = reading.words[place.first]!;
    if (way !== 'glued' && isSigned(reading, start, reading.words[place.last]!.end)) return tellsName(told);
    const words = pattern.spelling().words.map(([word = '']) => word);
    // B and Q is B&Q: what stands between tells nothing of either
    const sides = words.filter((word) => !isLink(word));
    const name = sides.length > 1 ? sides : words;
    return this.judge({ reading, place, name, way, rest, doubt, told });
  }
}

/** Among chains that everybody knows: Orange, Telekom alebo 4ka. */
export const LISTED: Telling = '+listed';
/** What sounds like the name and is no word: rosman. */
export const NO_WORD: Telling = '+no word';
/** Behind which nothing is left to judge. */
const SURE: ReadonlySet<Telling> = new Set([LISTED, NO_WORD]);

/** Whether it is a name that is looked for as one word. */
export const isNameOfOne = ({ zone, size, prefix, manner }: Pattern): boolean =>
  zone === 'text' && size === 1 && !prefix && manner.isName;

/** The words that a spot of a text is in. */
export function placeOf(reading: Reading, { start, end }: Spot, isInflected: boolean): Place {
  const first = wordAt(reading, start);
  return { first, last: Math.max(first, wordAt(reading, end - 1)), isInflected };
}

/** Tells of words, `size` of them, that a pattern was found in. */
export function hit(id: number, reading: Reading, at: number, size: number, onHit: OnHit): void {
  const { start } = reading.words[at]!;
  const { end } = reading.words[at + size - 1]!;
  onHit(id, start, end, isSigned(reading, start, end));
}
