import { foldPlain } from '../../lib/fold.ts';
import type { TermForms } from '../patterns.ts';
import { knownForms, type WordForms } from '../word-forms.ts';
import { isAcronym, isLogo } from './acronyms.ts';
import { isMadeAdjective } from './adjectives.ts';
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
import { MIN_SHORT } from './short-slips.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const CAPITAL = /\p{Lu}/u;
/** 4ka, 4camping: a number has no capital, but with letters behind it is a name. */
const NUMBERED = /^\d+\p{L}+$/u;
/** Of so few letters behind a number anything may be made: a tram, a car, a mark at school. */
const FEW_LETTERS = /^\d+\p{L}{1,3}$/u;
/** Long enough, and with no hiss at the end. */
const TAKES_S = /^[a-z]{3,}[^szx]$/;
/** A piece so short is no word of its own, nor is a name shorter than that. */
const SHORT_TAIL = 2;
const MIN_WITH_TAIL = 5;
/** A verb is made of it: no hiss at the end, nor what is one already. */
const TAKES_ED = /^[a-z]{3,}(?<!ing|ed)[^aisuxz]$/;

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
  const isName = (CAPITAL.test(term) || NUMBERED.test(term)) && !exact;
  const doubt = isName ? doubtOfName(typed) : null;
  const words = typed.map((word, at) => {
    const fixed = exact || (!spaced && at < typed.length - 1);
    const tail = !exact && !spaced && at > 0 && at === typed.length - 1 ? tailForms(typed, languages) : null;
    if (tail) return tail;
    return fixed
      ? knownForms([foldPlain(word)])
      : new Declining(
          word,
          !spaced ? 'alone' : at < typed.length - 1 ? 'before' : 'last',
          languages,
          at === typed.length - 1 && isName && (spaced || doubt === null || doubt.kind === 'sense'),
        );
  });
  const length = words.reduce((sum, { word }) => sum + word.length, 0);
  const slips =
    !exact && (words.length === 1 ? length >= MIN_SHORT : spaced && length >= MIN_SLIP_LENGTH - 1);
  return { words, doubt, slips, isName };
}

/** Open'er, na Open'erze: a short last piece is declined as the whole word is. */
function tailForms(typed: readonly string[], languages: readonly FormLanguage[]): WordForms | null {
  const tail = foldPlain(typed.at(-1)!);
  const head = foldPlain(typed.slice(0, -1).join(''));
  if (tail.length > SHORT_TAIL || head.length + tail.length < MIN_WITH_TAIL) return null;
  const forms = formTexts(head + tail, 'alone', languages);
  return knownForms(forms.filter((form) => form.startsWith(head)).map((form) => form.slice(head.length)));
}

function doubtOfName(typed: readonly string[]): Doubt | null {
  const folded = foldPlain(typed.join(' '));
  const [word = ''] = typed;
  if (typed.length === 1 && FEW_LETTERS.test(word)) return { kind: 'letters', languages: [], name: folded };
  const isLetters = typed.length === 1 && isAcronym(word) && !/\p{N}/u.test(word) && !isLogo(word);
  return doubtOf(folded, isLetters);
}

/** Tescos; ebayed, googling. */
function englishForms(word: string): string[] {
  const many = TAKES_S.test(word) ? [`${word}s`] : [];
  if (!TAKES_ED.test(word)) return many;
  const stem = word.endsWith('e') ? word.slice(0, -1) : word;
  return [...many, `${stem}ed`, `${stem}ing`];
}

/** Whether a form of a word is a verb or an adjective made of it, which nobody gets wrong: answered is no answeared. */
export const isMadeOf = (form: string, word: string): boolean =>
  form !== word && (/(?:ed|ing)$/.test(form) || isMadeAdjective(form));

/** A word that is declined when its forms are asked for. */
class Declining implements WordForms {
  readonly word: string;
  readonly start: string;
  readonly isFixed: boolean;

  constructor(
    private readonly typed: string,
    private readonly position: Position,
    private readonly languages: readonly FormLanguage[],
    /** a name that is no word may be used as English words are: in Lidls and Tescos everywhere, I ebayed it */
    private readonly inEnglish: boolean,
  ) {
    this.word = foldPlain(typed);
    this.start = startOfForms(typed, position, languages);
    this.isFixed = languages.length === 0 || !(isAcronym(typed) || isDeclined(this.word));
  }

  all(): readonly string[] {
    const forms = formTexts(this.typed, this.position, this.languages);
    if (!this.inEnglish || this.isFixed) return forms;
    const used = englishForms(this.word).filter((form) => form.startsWith(this.start));
    return [...new Set([...forms, ...used])];
  }
}
