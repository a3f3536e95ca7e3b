/**
 * Inflected forms: everything a name turns into when Czech, Slovak or Polish sentences use it. Paradigms are
 * put to the folded word by its ending, without a dictionary: names are in none. What comes out may hold a
 * form that nobody says (Alzovi); that costs nothing. It must not hold one that is another word.
 */
import { foldPlain } from '../../lib/fold.ts';
import { declineAcronym, isAcronym, isLogo } from './acronyms.ts';
import { adjectivesOf, declineAdjective, looksAdjectival } from './adjectives.ts';
import { commonStart } from './common-start.ts';
import { declineCzech } from './czech.ts';
import { declineNumeral, isNumeral } from './numerals.ts';
import type { Declined, FormCase, FormLanguage, Lemma, Position } from './paradigm.ts';
import { declinePolish } from './polish.ts';
import { declineSlovak } from './slovak.ts';

export type { FormCase, FormLanguage, Position } from './paradigm.ts';

export interface Form {
  /** folded */
  text: string;
  /** as one would write it: with the letters of the word as typed, and the marks of the ending */
  shown: string;
  /** sorted by nobody: in the order of the paradigm */
  cases: FormCase[];
  language: FormLanguage;
}

export interface InflectOptions {
  /** `alone` when left out */
  position?: Position;
  /** which grammars; all when left out */
  languages?: readonly FormLanguage[];
  /** only as an adjective is declined */
  asAdjective?: boolean;
}

export const FORM_LANGUAGES: readonly FormLanguage[] = ['cs', 'sk', 'pl'];

/** Two letters are a preposition sooner than a name. */
const MIN_LENGTH = 3;
/** 4ka, 7Sky: a number in front changes nothing. */
const LETTERS_ONLY = /^\d*[a-z]{2,}$/;
/** No ending of a paradigm takes more letters of the word away: Żywiec, Żywca; Beata, Beacie. */
export const CHANGING = 3;
const LONG = 7;

const NOUNS: Readonly<Record<FormLanguage, (lemma: Lemma) => Declined[]>> = {
  cs: declineCzech,
  sk: declineSlovak,
  pl: declinePolish,
};

/**
 * The forms of one word, itself first. A word of other than Latin letters, or shorter than three, has no other.
 * @param word as typed: its marks tell soft consonants, capitals tell an acronym
 */
export function inflect(
  word: string,
  { position = 'alone', languages = FORM_LANGUAGES, asAdjective = false }: InflectOptions = {},
): Form[] {
  const folded = foldPlain(word);
  return languages.flatMap((language) => {
    const declined = asAdjective
      ? (declineNumeral(folded, language) ?? declineAdjective(lemmaOf(word, folded, position), language))
      : declensions(word, folded, position, language);
    const forms = new Map<string, Form>([[folded, { text: folded, shown: word, cases: ['nom'], language }]]);
    for (const { text, shown, cases } of declined) {
      const known = forms.get(text);
      if (!known)
        forms.set(text, { text, shown: asWritten(word, folded, shown), cases: [...cases], language });
      else for (const one of cases) if (!known.cases.includes(one)) known.cases.push(one);
    }
    return [...forms.values()];
  });
}

/** Gives a form the letters that the word was typed with, as far as the two agree: Zásilkovna, Zásilkovně. */
function asWritten(word: string, folded: string, form: string): string {
  const typed = word.normalize('NFC');
  // a vowel at the end of the word is an ending, whose mark goes with it: česká, českami
  const most = /[aeiouy]$/.test(folded) ? folded.length - 1 : folded.length;
  let common = 0;
  while (common < most && form[common] === folded[common]) common += 1;
  const stem = typed.length === folded.length ? typed.slice(0, common) : folded.slice(0, common);
  return (stem + form.slice(common)).replace(/rě$/u, 'ře').replace(/(?<![dtnbpvmf])ě$/u, 'e');
}

/** The texts of all forms of one word, each once, the word itself first. */
export function formTexts(
  word: string,
  position: Position,
  languages: readonly FormLanguage[] = FORM_LANGUAGES,
): string[] {
  const folded = foldPlain(word);
  const texts = new Set([folded]);
  for (const language of languages) {
    for (const { text } of declensions(word, folded, position, language)) texts.add(text);
  }
  return [...texts];
}

/**
 * What a word begins with in any of its forms. Of a long word that is told by its length; of a short one, where each
 * letter counts for finding it, by looking.
 */
export function startOfForms(
  word: string,
  position: Position,
  languages: readonly FormLanguage[] = FORM_LANGUAGES,
): string {
  const folded = foldPlain(word);
  if ((isAcronym(word) && !isLogo(word)) || !isDeclined(folded)) return folded;
  if (folded.length >= LONG) return folded.slice(0, -CHANGING);
  return commonStart(formTexts(word, position, languages));
}

/** Whether a folded word has other forms at all. */
export const isDeclined = (folded: string): boolean =>
  folded.length >= MIN_LENGTH && LETTERS_ONLY.test(folded);

function declensions(word: string, folded: string, position: Position, language: FormLanguage): Declined[] {
  const asLetters = isAcronym(word) ? declineAcronym(folded) : [];
  if ((asLetters.length > 0 && !isLogo(word)) || !isDeclined(folded)) return asLetters;
  const lemma = lemmaOf(word, folded, position);
  const counted = position === 'before' ? declineNumeral(folded, language) : null;
  if (counted) return counted;
  const adjective = position === 'before' || looksAdjectival(lemma, language);
  const others = adjective ? declineAdjective(lemma, language) : adjectivesOf(lemma, language);
  return [...asLetters, ...NOUNS[language](lemma), ...others];
}

function lemmaOf(word: string, folded: string, position: Position): Lemma {
  const typed = word.normalize('NFC').toLowerCase();
  return { typed: typed.length === folded.length ? typed : folded, folded, position };
}

/** Whether a word is an adjective by its ending, or a numeral: Česká, Polska, Mazowieckie, Tri. */
export const isAdjectival = (word: string): boolean =>
  /é$/iu.test(word) ||
  isNumeral(foldPlain(word)) ||
  looksAdjectival(lemmaOf(word, foldPlain(word), 'before'));
