/** What is seen of a candidate at first sight, from which everything that is read of it is put together. */
import type { Telling } from '../forms/evidence.ts';
import { isCapital, isUpper, lettersOf, mannerOf, startsSentence } from '../forms/manner.ts';
import { isWordOfItsOwn, languagesOfWord } from '../forms/names-also-words.ts';
import type { Reading, Spot } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { isWord, isWordAnywhere } from './vocabulary.ts';

/** How a word is written: a number, in capitals, with one, with some inside, in small letters. */
export type Shape = '0' | 'X' | 'C' | 'm' | 'l';

export interface Sight {
  candidate: Candidate;
  language: string;
  /** Czech and Slovak share what is learned of their words */
  group: string;
  shape: Shape;
  shapeOfEnd: Shape | '';
  /** whether the text, a sentence, or neither begins with it */
  starts: 'T' | 'S' | 'i';
  /** how capitals are used in the text: shouted, as in titles, at the beginning of sentences, plainly */
  style: 'X' | 't' | 'c' | 'p';
  /** what the rules say, and what they doubted; a name that only has another sense, not spoken of here, isn't doubted */
  told: Telling;
  kind: string;
  /** the name is a word of this language: all of it, some of it, in another language, nowhere */
  nameIs: 'W' | 'w' | 'f' | '-';
  /** so is the word as it stands here */
  formIs: 'W' | '-' | '=';
  inflected: 'i' | 'e';
  /** first signs of what parts it from its neighbours */
  before: string;
  behind: string;
}

/** Letters alone are no words. */
const MIN_WORD = 2;

const GROUPS: Readonly<Record<string, string>> = { cs: 'c', sk: 'c', pl: 'p', en: 'e' };

export function sightOf(candidate: Candidate): Sight {
  const { reading, place, name, doubt } = candidate;
  const { words, folded } = reading;
  const { first, last } = place;
  const manner = mannerOf(reading);
  const language = reading.language() ?? '?';
  const { start } = words[first]!;
  const { end } = words[last]!;
  const shape = shapeAt(reading, words[first]!);
  return {
    candidate,
    language,
    group: GROUPS[language] ?? 'o',
    shape,
    shapeOfEnd: last > first ? shapeAt(reading, words[last]!) : '',
    starts: first === 0 ? 'T' : startsSentence(reading, first) ? 'S' : 'i',
    style: manner.shouting ? 'X' : manner.titles ? 't' : manner.careful ? 'c' : 'p',
    told: candidate.told === '+no other sense' ? '+undoubted' : candidate.told,
    kind: doubt === null || doubt.kind === 'sense' ? 'none' : doubt.kind,
    nameIs: nameIs(name, language),
    formIs: first < last ? '=' : isOtherWord(words[first]!.form, place.isInflected, language) ? 'W' : '-',
    inflected: place.isInflected ? 'i' : 'e',
    before: signOf(start === 0 ? null : folded.folded.slice(words[first - 1]?.end ?? 0, start)),
    behind: signOf(end === folded.folded.length ? null : folded.folded.slice(end, words[last + 1]?.start)),
  };
}

const isKnownWord = (word: string, language: string): boolean =>
  word.length >= MIN_WORD && (isWord(word, language) || languagesOfWord(word).includes(language));

const isOtherWord = (form: string, isInflected: boolean, language: string): boolean =>
  isKnownWord(form, language) || (isInflected && isWordOfItsOwn(form));

function nameIs(name: readonly string[], language: string): Sight['nameIs'] {
  if (name.every((word) => isKnownWord(word, language))) return 'W';
  if (name.length > 1) return name.some((word) => isKnownWord(word, language)) ? 'w' : '-';
  return isWordAnywhere(name[0]!) ? 'f' : '-';
}

export function shapeAt(reading: Reading, word: Spot): Shape {
  const letters = lettersOf(reading, word);
  if (/^\p{N}/u.test(letters)) return '0';
  if (isUpper(letters) && letters === letters.toUpperCase()) return 'X';
  if (isCapital(letters)) return 'C';
  return /\p{Lu}/u.test(letters) ? 'm' : 'l';
}

const SIGNS = /[.,!?:;()"'\-/&+*@#=%]/;

/** The first sign of a gap: `_` of a blank, `n` of a line, `$` where the text begins or ends, `o` of any other. */
function signOf(gap: string | null): string {
  if (gap === null) return '$';
  if (gap === ' ') return '_';
  if (gap.includes('\n')) return 'n';
  const sign = /\S/u.exec(gap)?.[0] ?? '_';
  return sign === '_' || SIGNS.test(sign) ? sign : 'o';
}
