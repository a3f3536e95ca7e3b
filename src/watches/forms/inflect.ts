/**
 * Inflected forms: everything a name turns into when Czech, Slovak or Polish sentences use it. Paradigms are
 * put to the folded word by its ending, without a dictionary: names are in none. What comes out may hold a
 * form that nobody says (Alzovi); that costs nothing. It must not hold one that is another word.
 */
import { foldPlain } from '../../lib/fold.ts';
import { declineAcronym, isAcronym } from './acronyms.ts';
import { declineAdjective, looksAdjectival } from './adjectives.ts';
import { declineCzech } from './czech.ts';
import type { Declined, FormCase, FormLanguage, Lemma, Position } from './paradigm.ts';
import { declinePolish } from './polish.ts';
import { declineSlovak } from './slovak.ts';

export type { FormCase, FormLanguage, Position } from './paradigm.ts';

export interface Form {
  /** folded */
  text: string;
  /** sorted by nobody: in the order of the paradigm */
  cases: FormCase[];
  language: FormLanguage;
}

export interface InflectOptions {
  /** `alone` when left out */
  position?: Position;
  /** which grammars; all when left out */
  languages?: readonly FormLanguage[];
}

export const FORM_LANGUAGES: readonly FormLanguage[] = ['cs', 'sk', 'pl'];

/** Two letters are a preposition sooner than a name. */
const MIN_LENGTH = 3;
const LETTERS_ONLY = /^[a-z]+$/;

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
  { position = 'alone', languages = FORM_LANGUAGES }: InflectOptions = {},
): Form[] {
  const folded = foldPlain(word);
  return languages.flatMap((language) => {
    const forms = new Map<string, Form>([[folded, { text: folded, cases: ['nom'], language }]]);
    for (const { text, cases } of declensions(word, folded, position, language)) {
      const known = forms.get(text);
      if (!known) forms.set(text, { text, cases: [...cases], language });
      else for (const one of cases) if (!known.cases.includes(one)) known.cases.push(one);
    }
    return [...forms.values()];
  });
}

/** The texts of all forms of one word in the three languages, each once, the word itself first. */
export function formTexts(word: string, position: Position): string[] {
  const folded = foldPlain(word);
  const texts = new Set([folded]);
  for (const language of FORM_LANGUAGES) {
    for (const { text } of declensions(word, folded, position, language)) texts.add(text);
  }
  return [...texts];
}

function declensions(word: string, folded: string, position: Position, language: FormLanguage): Declined[] {
  if (isAcronym(word)) return declineAcronym(folded);
  if (folded.length < MIN_LENGTH || !LETTERS_ONLY.test(folded)) return [];
  const typed = word.normalize('NFC').toLowerCase();
  const lemma: Lemma = { typed: typed.length === folded.length ? typed : folded, folded, position };
  const adjective = position === 'before' || looksAdjectival(lemma);
  return [...NOUNS[language](lemma), ...(adjective ? declineAdjective(lemma, language) : [])];
}
