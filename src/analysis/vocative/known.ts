/** What a word of somebody's name is known as: whose given name it is, and how it is written with its marks. */
import { foldPlain } from '../../lib/fold.ts';
import { GIVEN, MARKED_SURNAMES, type NameLanguage, type Sex, UNISEX } from './names.ts';

export interface KnownName {
  /** with its marks, as it is properly written */
  proper: string;
  /** null: borne by both */
  sex: Sex | null;
}

type Book = Map<string, KnownName>;

const books = Object.fromEntries(
  Object.entries(GIVEN).map(([language, names]) => [language, bookOf(names)]),
) as Record<NameLanguage, Book>;

/** Names by their folded form; one that two names share without marks ("Zdenka", "Zdeňka") keeps the marks as typed. */
function bookOf(names: Readonly<Record<Sex, readonly string[]>>): Book {
  const book: Book = new Map();
  for (const sex of ['m', 'f'] as const)
    for (const proper of names[sex]) {
      const key = foldPlain(proper);
      const other = book.get(key);
      const unisex = other !== undefined && other.sex !== sex;
      const shared = other !== undefined && other.proper !== proper;
      book.set(key, { proper: shared ? key : proper, sex: unisex ? null : sex });
      book.set(proper.toLowerCase(), { proper, sex: unisex ? null : sex });
    }
  return book;
}

/** Czechs and Slovaks bear each other's names; in English anybody's name is said as it is. */
const READ: Record<NameLanguage, readonly NameLanguage[]> = {
  cs: ['cs', 'sk'],
  sk: ['sk', 'cs'],
  pl: ['pl'],
  en: ['en', 'cs', 'sk', 'pl'],
};

/** A given name known in this language, as typed or without its marks. */
export function knownGiven(word: string, language: NameLanguage): KnownName | undefined {
  const typed = word.toLowerCase();
  if (UNISEX.has(typed)) return { proper: word, sex: null };
  const hasMarks = foldPlain(typed) !== typed;
  for (const name of READ[language]) {
    const known = books[name].get(typed);
    // what was typed with marks must be that name; without them it may be any
    if (known && (!hasMarks || known.proper.toLowerCase() === typed)) return known;
  }
  return undefined;
}

const surnames = new Map(MARKED_SURNAMES.map((name) => [foldPlain(name), name]));

/** The commonest Czech surnames typed without marks get them back; others come back as they are. */
export function markedSurname(surname: string): string {
  const typed = surname.toLowerCase();
  if (foldPlain(typed) !== typed) return surname;
  const whole = surnames.get(typed);
  if (whole) return whole;
  return WOMAN.test(typed) ? (womanOf(typed) ?? surname) : surname;
}

const WOMAN = /(?:ova|a)$/;

/** "Novakova" → "Nováková", "Cerna" → "Černá": by the man's name of the same stem. */
function womanOf(typed: string): string | undefined {
  const stem = typed.replace(WOMAN, '');
  for (const [ending, added] of [
    ['', 'ová'],
    ['a', 'ová'],
    ['y', 'á'],
  ] as const) {
    const man = surnames.get(`${stem}${ending}`);
    if (man && foldPlain(added) === typed.slice(stem.length))
      return `${man.slice(0, man.length - ending.length)}${added}`;
  }
  // "Hájek" – "Hájková", "Němec" – "Němcová"
  const mobile = /^(.*)([kc])$/.exec(stem);
  const man = mobile && typed.endsWith('ova') ? surnames.get(`${mobile[1]}e${mobile[2]}`) : undefined;
  return man && `${man.slice(0, -2)}${man.slice(-1)}ová`;
}
