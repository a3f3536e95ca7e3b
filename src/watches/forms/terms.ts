import { foldPlain } from '../../lib/fold.ts';
import { knownForms, type TermForms, type WordForms } from '../patterns.ts';
import { isAcronym } from './acronyms.ts';
import { type Doubt, doubtOf } from './evidence.ts';
import {
  FORM_LANGUAGES,
  type FormLanguage,
  formTexts,
  isDeclined,
  type Position,
  startOfForms,
} from './inflect.ts';
import { MIN_SLIP_LENGTH } from './one-slip.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const CAPITAL = /\p{Lu}/u;
const VOWELS = /[aeiouy]/;
/** IKEA, ASOS: capitals of a logo, read as a word. */
const LOGO_LENGTH = 4;

/**
 * The forms of a term as it stands in an expression. Words and names of several words come in all cases; what
 * is typed with a capital is a name, and where it is also a word the text must show which one it means. A single
 * word in quotes is exact.
 * @param languages whose cases are made
 */
export function inflected(
  term: string,
  quoted: boolean,
  languages: readonly FormLanguage[] = FORM_LANGUAGES,
): TermForms {
  const typed = term.match(WORD) ?? [];
  const exact = quoted && typed.length === 1;
  const spaced = /\s/u.test(term.trim());
  const words = typed.map((word, at) => {
    const fixed = exact || (!spaced && at < typed.length - 1);
    return fixed
      ? knownForms([foldPlain(word)])
      : new Declining(word, !spaced ? 'alone' : at < typed.length - 1 ? 'before' : 'last', languages);
  });
  const doubt = exact || !CAPITAL.test(term) ? null : doubtOfName(typed);
  const slips = !exact && words.length === 1 && words[0]!.word.length >= MIN_SLIP_LENGTH;
  return { words, doubt, slips, isName: CAPITAL.test(term) && !exact };
}

function doubtOfName(typed: readonly string[]): Doubt | null {
  const folded = foldPlain(typed.join(' '));
  const [word = ''] = typed;
  const isLetters =
    typed.length === 1 &&
    isAcronym(word) &&
    !/\p{N}/u.test(word) &&
    !(word.length === LOGO_LENGTH && VOWELS.test(folded));
  return doubtOf(folded, isLetters);
}

/** A word that is declined when its forms are asked for. */
class Declining implements WordForms {
  readonly word: string;
  readonly start: string;
  readonly isFixed: boolean;

  constructor(
    private readonly typed: string,
    private readonly position: Position,
    private readonly languages: readonly FormLanguage[],
  ) {
    this.word = foldPlain(typed);
    this.start = startOfForms(typed, position, languages);
    this.isFixed = languages.length === 0 || !(isAcronym(typed) || isDeclined(this.word));
  }

  all(): readonly string[] {
    return formTexts(this.typed, this.position, this.languages);
  }
}
