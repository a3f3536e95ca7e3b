/** What kind of character stands where in a text, looked up in a table that is filled as characters are met. */
import { isFirstHalf, isSecondHalf } from '../lib/spelling.ts';

export const CAPITAL = 1;
export const SMALL = 2;
const OTHER_LETTER = 4;
export const NUMBER = 8;
export const MARK = 16;
const OTHER = 32;
/** What words are made of. */
export const IN_WORD = CAPITAL | SMALL | OTHER_LETTER | NUMBER;

const SIGNS: readonly (readonly [RegExp, number])[] = [
  [/\p{Lu}/u, CAPITAL],
  [/\p{Ll}/u, SMALL],
  [/\p{L}/u, OTHER_LETTER],
  [/\p{N}/u, NUMBER],
  [/\p{M}/u, MARK],
];

const LAST_OF_ONE_UNIT = 0xffff;

/** By code unit; 0 for one that wasn't met yet, and for the halves of pairs. */
const kinds = new Uint8Array(LAST_OF_ONE_UNIT + 1);

/** The kind of the character that the code unit at `at`, not before the beginning, is of; 0 behind the end. */
export function kindAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const kind = kinds[text.charCodeAt(at)]!;
  return kind === 0 ? kindAnew(text, at) : kind;
}

function kindAnew(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const character = String.fromCodePoint(text.codePointAt(goesOn(text, at) ? at - 1 : at)!);
  const kind = SIGNS.find(([sign]) => sign.test(character))?.[1] ?? OTHER;
  if (!isFirstHalf(code) && !isSecondHalf(code)) kinds[code] = kind;
  return kind;
}

/** Whether the code unit at a place goes on with the character that the one before it begins. */
export const goesOn = (text: string, at: number): boolean =>
  isSecondHalf(text.charCodeAt(at)) && isFirstHalf(text.charCodeAt(at - 1));
