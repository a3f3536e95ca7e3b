/**
 * Folding: how we compare words people typed with words we know.
 *
 * People write "příšerné", "PRISERNE" and "přı́šerné"; all three must meet the same entry of a
 * word list. Folding decomposes (NFKD), drops marks, lower-cases, and spells out the letters
 * that Unicode does not decompose (ł, ß, ø …). Because one letter can become two or none, the
 * long form also says where each folded character came from.
 */

import { characterAt, isFirstHalf, Spelling } from './spelling.ts';

/** Letters that NFKD leaves whole although a person without the key types something else. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ς: 'σ',
};

/** Typographic look-alikes; word lists know only the plain ones. */
const PLAIN_PUNCTUATION: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  ʼ: "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
};

const MARKS_AND_INVISIBLES = /[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const REPLACED = new RegExp(
  `[${Object.keys(SPELLED_OUT).join('')}${Object.keys(PLAIN_PUNCTUATION).join('')}]`,
  'gu',
);
const ASCII_ONLY = /^[\x00-\x7F]*$/;

/** A folded text with the way back. */
export interface Folded {
  /** The text, decomposed, without marks, in lower case. */
  readonly folded: string;
  /**
   * For each UTF-16 unit of `folded`, the index in the original of the character it came from;
   * one entry more than `folded.length`, the last being the original's length, so that
   * `original.slice(map[start], map[end])` is the original of `folded.slice(start, end)`.
   */
  readonly map: Uint32Array;
}

/** Folds one character, whatever it is. */
function foldAnew(character: string): string {
  return character
    .normalize('NFKD')
    .replace(MARKS_AND_INVISIBLES, '')
    .toLowerCase()
    .replace(MARKS_AND_INVISIBLES, '')
    .replace(REPLACED, (c) => SPELLED_OUT[c] ?? PLAIN_PUNCTUATION[c] ?? c);
}

/** Single characters repeat endlessly; each is folded once. Only the first plane and pictures are kept, so it stays small. */
const known = new Map<string, string>();
/** What a code unit is folded to, once it was asked; 0 where that is not one code unit, or depends on the next one. */
const singles = new Uint16Array(1 << 16);
/** First halves of emoji: with the second ones some 3,000 characters. */
const FIRST_OF_PICTURE = 0xd83c;
const LAST_OF_PICTURE = 0xd83e;

function foldCharacter(character: string): string {
  const seen = known.get(character);
  if (seen !== undefined) return seen;
  const folded = foldAnew(character);
  const unit = character.charCodeAt(0);
  if (character.length === 1 || (unit >= FIRST_OF_PICTURE && unit <= LAST_OF_PICTURE))
    known.set(character, folded);
  if (character.length === 1 && folded.length === 1 && !isFirstHalf(unit))
    singles[unit] = folded.charCodeAt(0);
  return folded;
}

/** The folded text is written here; of longer ones part by part. One character becomes at most 18. */
const spelling = new Spelling(4096);
const MOST_SPELLED = spelling.units.length - 18;

/**
 * Folds a text for comparing: no marks, lower case, ł→l, ß→ss, curly quotes made plain.
 * @param text any text; never throws, lone surrogates pass through.
 */
export function foldPlain(text: string): string {
  if (ASCII_ONLY.test(text)) return text.toLowerCase();
  const { units } = spelling;
  let folded = '';
  let length = 0;
  for (let at = 0; at < text.length; ) {
    if (length > MOST_SPELLED) {
      folded += spelling.text(length);
      length = 0;
    }
    const single = singles[text.charCodeAt(at)]!;
    if (single !== 0) {
      units[length] = single;
      length += 1;
      at += 1;
      continue;
    }
    const character = characterAt(text, at);
    const pieces = foldCharacter(character);
    for (let i = 0; i < pieces.length; i += 1) units[length + i] = pieces.charCodeAt(i);
    length += pieces.length;
    at += character.length;
  }
  return folded + spelling.text(length);
}

/**
 * Folds a text and remembers where each character came from (UTF-16 units on both sides), so that
 * what is found in the folded text can be shown in the original.
 * `fold(x).folded` equals `foldPlain(x)`.
 */
export function fold(text: string): Folded {
  if (ASCII_ONLY.test(text)) {
    const map = new Uint32Array(text.length + 1);
    for (let i = 0; i < map.length; i += 1) map[i] = i;
    return { folded: text.toLowerCase(), map };
  }
  const folded = foldPlain(text);
  const map = new Uint32Array(folded.length + 1);
  let at = 0;
  for (let index = 0; index < text.length; ) {
    if (singles[text.charCodeAt(index)] !== 0) {
      map[at] = index;
      at += 1;
      index += 1;
      continue;
    }
    const character = characterAt(text, index);
    const end = at + foldCharacter(character).length;
    for (; at < end; at += 1) map[at] = index;
    index += character.length;
  }
  map[at] = text.length;
  return { folded, map };
}
