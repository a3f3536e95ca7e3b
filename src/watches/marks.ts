/**
 * Who leaves marks out means any letter; who types one means that one. A text's "zabka" can be
 * Żabka, its "žabka" can't. A term without a single mark makes no claim and meets everything.
 */
import { type Folded, fold } from '../lib/fold.ts';

/** The last letters of a lemma change with its case (Zásilkovna, Zásilkovně), so their marks are free. */
const FREE_ENDING = 2;

/** For one word of a term: the letter with its mark at each folded position that must agree. */
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

/**
 * The marks that a form of a word must keep.
 * @param word one word of the term, as typed
 * @param form the folded form; when it isn't the word itself, the word's ending is free
 */
export function ownMarks(word: string, form: string): OwnMarks {
  const folded = fold(word);
  const length = folded.folded.length;
  const stem = folded.folded === form ? length : Math.max(0, length - FREE_ENDING);
  return lettersOf(word, folded, 0, Math.min(stem, form.length));
}

/** Whether the marks typed in `original`, between two folded offsets, are those of the term. */
export function marksAgree(
  own: OwnMarks,
  original: string,
  folded: Folded,
  start: number,
  end: number,
): boolean {
  const plain = folded.folded.slice(start, end);
  if (original.slice(folded.map[start], folded.map[end]).toLowerCase() === plain) return true;
  const written = lettersOf(original, folded, start, Math.min(end, start + own.length));
  return written.every((letter, i) => letter === plain[i] || letter === own[i]);
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
