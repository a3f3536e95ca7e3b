/**
 * How Czech, Slovak and Polish tell a name from the word it also is where no capital does: a thing has an adjective or
 * comes in the plural, a firm neither; one is in a firm, comes from it, writes to it. Folded; written for this project.
 */
import type { Spot } from '../reading.ts';
import { FORM_LANGUAGES, type FormLanguage, inflect } from './inflect.ts';

/** In, to, from, at: what stands before a name and its case. */
const PREPOSITIONS = new Set('v ve vo w we do z ze zo na od u k ke ku'.split(' '));

/** Endings that adjectives have and hardly another word, as they are written: dodatkowy, plný. */
const ADJECTIVE: Readonly<Record<FormLanguage, RegExp>> = {
  cs: /.{2}(?:(?:n|sk|ov)[ýáé]|[cdhkrt]ý)$/u,
  sk: /.{2}(?:(?:n|sk|ov)[ýáé]|[cdhkrt]ý)$/u,
  pl: /.{2}(?:ow[yae]|ny|sk(?:i|a|ie))$/u,
};

/** Whether the word before a place is an adjective of this language. */
export const isDescribed = (before: string, language: string): boolean =>
  isServed(language) && ADJECTIVE[language].test(before.normalize('NFC').toLowerCase());

/** Whether a preposition stands right before. */
export const isBehindPreposition = (words: readonly Spot[], first: number): boolean =>
  PREPOSITIONS.has(words[first - 1]?.form ?? '');

/** What only somebody does; beginnings, after which a thing isn't the one that did. */
const DEED =
  /^(?:ne|nie)?(?:posl|odesl|odosl|dovez|doviez|privez|zablok|odblok|nauct|uctov|strhl|strhol|slibil|slubil|omluv|ospravedl|wysl|przysl|zrusil|obieca|nalicz|zerwa)/;
const DEED_WITHIN = 3;
/** Words for people and beasts, who do things as firms do. */
const WHO = new Set(
  `teta babicka babka sasiad rodzina kapitan lider kocour kocur kocka medved pes vlk lev lew student rytir kominik zahradnik kralik skritek
  krasnal skrzat zajac zajic slon tygr tygrys misiek mis kot kotek lis sova sowa bocian drak smok certik diabelek aniol anjel andel piekarz
  stolarz stolar ogrodnik zeglarz fryzjer matka macko medvidek medvedik`.split(/\s+/u),
);

/** Pilulka mi poslala, Okay nám nedovezli: no pill does so. */
export const doesInSlavic = (words: readonly Spot[], last: number, name: string, language: string): boolean =>
  isServed(language) &&
  !WHO.has(name) &&
  words.slice(last + 1, last + 1 + DEED_WITHIN).some(({ form }) => DEED.test(form));

const plurals = new Map<string, ReadonlySet<string>>();

/** Whether a form of a folded name is of many, in any case it may be: rohlíky, whereas Żabki may be of Żabka. */
export function isOfMany(name: string, form: string, language: string): boolean {
  if (!isServed(language) || form === name) return false;
  const key = `${language}:${name}`;
  const known =
    plurals.get(key) ??
    new Set(
      inflect(name, { languages: [language] })
        .filter(({ cases }) => cases.length > 0 && cases.every((one) => one.endsWith('.pl')))
        .map(({ text }) => text),
    );
  plurals.set(key, known);
  return known.has(form);
}

const isServed = (language: string): language is FormLanguage =>
  (FORM_LANGUAGES as readonly string[]).includes(language);
