/**
 * Who leaves marks out means any letter; who types one means that one. A text's "zabka" can be
 * Żabka, its "žabka" can't. A term without a single mark makes no claim and meets everything.
 */
import { type Folded, fold } from '../lib/fold.ts';

/** The last letters of a lemma change with its case (Zásilkovna, Zásilkovně), so their marks are free. */
const FREE_ENDING = 2;
const VOWEL = /[aeiouy]/;

/** For one word of a term: its letter with its mark at each folded position. */
export type OwnMarks = readonly string[];

/** Whether the writer of the term typed any mark at all. */
export const isMarked = (term: string): boolean => {
  const plain = term.normalize('NFC').toLowerCase();
  const { folded } = fold(plain);
  return (
    plain !== folded &&
    lettersOf(plain, fold(plain), 0, folded.length).some((letter, i) => letter !== folded[i])
  );
};

/** The letters of one word of a term, as typed. */
export function ownMarks(word: string): OwnMarks {
  const folded = fold(word);
  return lettersOf(word, folded, 0, folded.folded.length);
}

/**
 * How many letters of a form must keep the marks of its word: all of the word itself (but the last where it
 * has cases, for z Żabką is spelled like Żabka when folded), and of another form
 * what is before the ending, up to where they part; Polish softens one letter more (Zosta, Zoście).
 */
export function markedLength(word: string, form: string, hasForms: boolean): number {
  if (form === word) return hasForms ? form.length - 1 : form.length;
  let common = 0;
  while (common < word.length && form[common] === word[common]) common += 1;
  const softened = /[sz]/.test(form.charAt(common - 1)) ? common - 1 : common;
  return Math.max(0, Math.min(word.length - FREE_ENDING, softened));
}

/** Whether anything is typed with a mark between two folded offsets. */
export const hasMarks = (original: string, { folded, map }: Folded, start: number, end: number): boolean =>
  original.slice(map[start], map[end]).toLowerCase() !== folded.slice(start, end);

/**
 * Whether the marks typed in `original`, in `length` letters from a folded offset on, are those of the term.
 * @param isCareful the writer types marks in this very place, so that a consonant without one is meant so:
 *   "české posty" are no České pošty. Vowels change with the case (dráhy, drah).
 */
export function marksAgree(
  own: OwnMarks,
  original: string,
  folded: Folded,
  start: number,
  length: number,
  isCareful: boolean,
): boolean {
  const end = start + length;
  const plain = folded.folded.slice(start, end);
  if (!isCareful && !hasMarks(original, folded, start, end)) return true;
  const written = lettersOf(original, folded, start, end);
  return written.every((letter, i) => {
    const mayBePlain = !isCareful || VOWEL.test(letter);
    return letter === own[i] || (mayBePlain && letter === plain[i]);
  });
}

/** The letters as written, one for each folded position, composed and in lower case. */
function lettersOf(original: string, { map }: Folded, start: number, end: number): string[] {
  const letters: string[] = [];
  for (let i = start; i < end; i += 1) {
    let next = i + 1;
    while (map[next] === map[i]) next += 1;
    letters.push(original.slice(map[i], map[next]).normalize('NFC').toLowerCase());
  }
  return letters;
}
