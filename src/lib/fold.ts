/**
 * Folding: how we compare words people typed with words we know.
 *
 * People write "příšerné", "PRISERNE" and "přı́šerné"; all three must meet the same entry of a
 * word list. Folding decomposes (NFKD), drops marks, lower-cases, and spells out the letters
 * that Unicode does not decompose (ł, ß, ø …). Because one letter can become two or none, the
 * long form also says where each folded character came from.
 */

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
const BEYOND_ASCII = /[^\x00-\x7F]/gu;
const LAST_ASCII = 0x7f;

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

/** Single characters repeat endlessly; each is folded once. Only the first plane is kept, so it stays small. */
const known = new Map<string, string>();

function foldCharacter(character: string): string {
  const seen = known.get(character);
  if (seen !== undefined) return seen;
  const folded = foldAnew(character);
  if (character.length === 1) known.set(character, folded);
  return folded;
}

/**
 * Folds a text for comparing: no marks, lower case, ł→l, ß→ss, curly quotes made plain.
 * @param text any text; never throws, lone surrogates pass through.
 */
export function foldPlain(text: string): string {
  if (ASCII_ONLY.test(text)) return text.toLowerCase();
  return text.replace(BEYOND_ASCII, foldCharacter).toLowerCase();
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
    const code = text.codePointAt(index) ?? 0;
    const length = code > 0xffff ? 2 : 1;
    const pieces = code <= LAST_ASCII ? 1 : foldCharacter(text.slice(index, index + length)).length;
    for (let i = 0; i < pieces; i += 1) map[at + i] = index;
    at += pieces;
    index += length;
  }
  map[at] = text.length;
  return { folded, map };
}
