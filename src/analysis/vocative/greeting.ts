/** The first line of an answer: by name and sex where both are sure, neutral where they aren't. */
import { foldPlain } from '../../lib/fold.ts';
import type { AddressForm } from '../types.ts';
import { sexOf, vocative } from './index.ts';
import { knownGiven, markedSurname } from './known.ts';
import type { NameLanguage, Sex } from './names.ts';

const TITLE =
  /(?<!\p{L})(?:ing|mgr|mga|bc|bca|mudr|mddr|mvdr|judr|phdr|rndr|paeddr|thdr|doc|prof|dr|ph\.? ?d|csc|drsc|dis|mba|llm|inż|inz|hab|lek|mr|mrs|ms)(?!\p{L})\.?/giu;
/** Names of firms and of accounts that are nobody's. */
const NOBODY =
  /(?<!\p{L})(?:s\. ?r\. ?o|a\. ?s\.|spol|sp\. ?z ?o|e-?shop|shop|store|sklep|obchod|team|tým|klub|club|official|oficiální|fan|rodina|family|admin|support|zákazník|klient|anonym|user|uživatel|host|guest)(?!\p{L})/iu;
const NOT_A_NAME = /[\d_@#/&+|]/;
const WORD = /^\p{Lu}[\p{L}\p{M}'’]*(?:-\p{Lu}[\p{L}\p{M}'’]*)?$/u;
const INITIAL = /^\p{L}\.?$/u;
const MOST_WORDS = 3;
const LONGEST = 60;

interface Person {
  given?: string;
  surname?: string;
  sex: Sex;
}

/** Words of a display name without titles, pictures and initials; none when it isn't a person's. */
function wordsOf(display: string): string[] {
  if (display.length > LONGEST || NOBODY.test(display) || NOT_A_NAME.test(display)) return [];
  const words = display
    .replace(TITLE, ' ')
    .replace(/[^\p{L}\p{M}\s'’.-]/gu, ' ')
    .split(/[\s.]+/u)
    .filter((word) => word !== '' && !INITIAL.test(word));
  return words.length <= MOST_WORDS && words.every((word) => WORD.test(word)) ? words : [];
}

/** Whose name it is; undefined where a part of it leaves doubt. */
function personOf(display: string, language: NameLanguage): Person | undefined {
  const words = wordsOf(display);
  const at = words.findIndex((word) => knownGiven(word, language) !== undefined);
  if (at < 0) {
    // a surname alone is enough when only women bear it
    const [surname] = words;
    const isWomans =
      words.length === 1 && (language === 'cs' || language === 'sk') && /ov[áa]$/u.test(surname!);
    return isWomans ? { surname, sex: 'f' } : undefined;
  }
  const given = words[at]!;
  const others = words.filter((_, i) => i !== at);
  // "Novák Jan Petr" may be anything; "Jana Marie Nováková" is a given name first
  const surname = at === 0 ? others.at(-1) : others.length === 1 ? others[0] : undefined;
  const bySurname = surname === undefined ? null : sexOf(surname, 'surname', language);
  const byGiven = knownGiven(given, language)?.sex ?? null;
  const womanly = bySurname === 'f';
  if (byGiven === 'm' && womanly) return undefined;
  const sex = byGiven ?? (womanly ? 'f' : null);
  return sex === null ? undefined : { given, surname: sureSurname(given, surname, language), sex };
}

/** Endings that lose their marks when typed without: "Tomes" may be "Tomeš", "Vanek" "Vaněk". */
const DOUBTFUL = /(?:s|c|z|ar|[ntd]ek)$/;

/** The surname, unless it was typed without marks and we can't know which. */
function sureSurname(given: string, surname: string | undefined, language: NameLanguage): string | undefined {
  if (surname === undefined || (language !== 'cs' && language !== 'sk')) return surname;
  const typed = surname.toLowerCase();
  if (foldPlain(typed) !== typed || markedSurname(surname) !== surname) return surname;
  const proper = knownGiven(given, language)?.proper ?? given;
  const stripped = foldPlain(given) === given.toLowerCase() && foldPlain(proper) !== proper.toLowerCase();
  return stripped || DOUBTFUL.test(typed) ? undefined : surname;
}

const NEUTRAL: Record<NameLanguage, { formal: string; informal: string }> = {
  cs: { formal: 'Dobrý den', informal: 'Ahoj' },
  sk: { formal: 'Dobrý deň', informal: 'Ahoj' },
  pl: { formal: 'Dzień dobry', informal: 'Cześć' },
  en: { formal: 'Hello', informal: 'Hi' },
};
const CALLED: Record<'cs' | 'sk' | 'pl', Record<Sex, string>> = {
  cs: { m: 'pane', f: 'paní' },
  sk: { m: 'pán', f: 'pani' },
  pl: { m: 'Panie', f: 'Pani' },
};

/**
 * The greeting that an answer may begin with, comma included: "Dobrý den, paní Nováková," – "Ahoj Jano,". Formal
 * unless the person was informal first; without a name where the name, its sex or its form isn't sure.
 * @param display as the network shows the author
 */
export function greeting(display: string, language: NameLanguage, form: AddressForm): string {
  const tone = form === 'informal' ? 'informal' : 'formal';
  const person = personOf(display.trim(), language);
  const called = person && (tone === 'informal' ? byGivenName(person, language) : politely(person, language));
  return called ? `${NEUTRAL[language][tone]}${called},` : `${NEUTRAL[language][tone]},`;
}

function byGivenName({ given, sex }: Person, language: NameLanguage): string | null {
  const name = given && vocative({ name: given, sex, kind: 'first', language });
  return name ? ` ${name}` : null;
}

function politely(person: Person, language: NameLanguage): string | null {
  const { given, surname, sex } = person;
  if (language === 'en') return byGivenName(person, language);
  // Poles say Pan and Pani with the given name; "Panie Kowalski" sounds like a reproach
  const name =
    surname !== undefined && language !== 'pl'
      ? vocative({ name: surname, sex, kind: 'surname', language })
      : given && vocative({ name: given, sex, kind: 'first', language });
  return name ? `, ${CALLED[language][sex]} ${name}` : null;
}
