/** How a text is written, and its letters at a place: whether capitals and small letters mean anything in it. */
import { CAPITAL, goesOn, kindAt, SMALL } from '../characters.ts';
import { oncePerReading, type Reading, type Spot } from '../reading.ts';
import { isShoppingWord } from './shopping-words.ts';

/** A gap longer than this is no gap inside a sentence. */
const MAX_GAP = 4;
const SENTENCE_GAP = /^[ \t,/&+'-]+$/;
/** From so many letters (words) on, and above this share of capitals, capitals are a manner of writing. */
const SHOUTING = { letters: 12, share: 0.6 };
const TITLE_CASE = { words: 4, share: 0.6 };

export interface Manner {
  /** begins its sentences with a capital, so that a small letter is meant */
  careful: boolean;
  shouting: boolean;
  titles: boolean;
  /** for each word whether it is one of shopping */
  shopping: readonly boolean[];
}

export const mannerOf = oncePerReading((reading): Manner => {
  const { original, words } = reading;
  const { capitals, letters } = countLetters(original);
  const titled = words.filter((word) => isCapital(lettersOf(reading, word))).length;
  const shouting = letters >= SHOUTING.letters && capitals / letters > SHOUTING.share;
  return {
    shouting,
    titles: words.length >= TITLE_CASE.words && titled / words.length > TITLE_CASE.share,
    shopping: words.map((word) => isShoppingWord(word.form)),
    careful: !shouting && words.length > 0 && isCapital(lettersOf(reading, words[0]!)),
  };
});

/** How many letters of a text are capitals, and how many there are that are capitals or small. */
function countLetters(text: string): { capitals: number; letters: number } {
  let capitals = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindAt(text, at);
    if ((kind & (CAPITAL | SMALL)) === 0 || goesOn(text, at)) continue;
    letters += 1;
    if (kind === CAPITAL) capitals += 1;
  }
  return { capitals, letters };
}

export const lettersOf = ({ original, folded }: Reading, { start, end }: Spot): string =>
  original.slice(folded.map[start], folded.map[end]);

/** PENNY, BILLA in a text of small letters. */
export const isLogoTyped = (letters: string): boolean => isCapital(letters) && /^\p{Lu}{3,}$/u.test(letters);

export const isCapital = (letters: string): boolean => kindAt(letters, 0) === CAPITAL;

/** An acronym in capitals; its ending may be small (ČEZu). */
export const isUpper = (letters: string): boolean =>
  isCapital(letters) && /^\p{Lu}[\p{Lu}\p{N}]/u.test(letters);

export function startsSentence(reading: Reading, at: number): boolean {
  return at === 0 || !isInnerGap(reading, at - 1);
}

/** Whether nothing that ends a sentence stands behind the word. */
export function isInnerGap({ words, folded }: Reading, at: number): boolean {
  const from = words[at]!.end;
  const to = words[at + 1]!.start;
  if (to - from === 1 && folded.folded[from] === ' ') return true;
  return to - from <= MAX_GAP && SENTENCE_GAP.test(folded.folded.slice(from, to));
}
