/** How a person is called: the vocative of given names and surnames, or nothing where we aren't sure. */
import { vocative as czechVocative, isWoman } from 'czech-vocative';
import { foldPlain } from '../../lib/fold.ts';
import { knownGiven, markedSurname } from './known.ts';
import type { NameLanguage, Sex } from './names.ts';
import { polishVocative } from './polish.ts';

export interface NameToCall {
  /** one word, or two joined by a hyphen */
  name: string;
  /** guessed from the name where it isn't given */
  sex?: Sex;
  kind: 'first' | 'surname';
  language: NameLanguage;
}

const ONE_WORD = /^\p{L}[\p{L}\p{M}'’]*$/u;
/** Surnames that only a woman bears. */
const WOMANS_SURNAME = {
  cs: /(?:ová|ova|á)$/u,
  sk: /(?:ová|ova|á)$/u,
  pl: /(?:ska|cka|dzka)$/u,
  en: /(?!)/u,
};
/** Adjectives, and what ends in a consonant: in Czech and Slovak a man's. */
const MANS_SURNAME = {
  cs: /(?:ý|ek|[^aeiouyáéíóúůýě])$/u,
  sk: /(?:ý|[^aeiouyáéíóúôý])$/u,
  pl: /(?:ski|cki|dzki)$/u,
  en: /(?!)/u,
};

/** Whose name it is; null for what both bear, and for what we don't know. */
export function sexOf(name: string, kind: NameToCall['kind'], language: NameLanguage): Sex | null {
  const lower = name.toLowerCase();
  if (kind === 'surname') {
    if (WOMANS_SURNAME[language].test(lower)) return 'f';
    return MANS_SURNAME[language].test(lower) ? 'm' : null;
  }
  const known = knownGiven(name, language);
  if (known) return known.sex;
  if (language === 'cs') return isWoman(lower) ? 'f' : 'm';
  if (language === 'en') return null;
  return lower.endsWith('a') ? 'f' : 'm';
}

/**
 * The vocative: Czech by package czech-vocative, Polish by our own rules, Slovak and English are called by the name
 * itself. A well-known name typed without its marks gets them back ("Zdenek" → "Zdeňku").
 * @returns null when it isn't one name, or when its bearer's sex decides and isn't known
 */
export function vocative({ name, sex, kind, language }: NameToCall): string | null {
  const parts = name.trim().split('-');
  if (parts.length > 2 || parts.some((part) => !ONE_WORD.test(part))) return null;
  if (parts.length === 2) {
    const called = parts.map((part) => vocative({ name: part, sex, kind, language }));
    return called.includes(null) ? null : called.join('-');
  }
  const proper = properName(parts[0]!, kind, language);
  if (language === 'sk' || language === 'en') return proper;
  const whose = sex ?? sexOf(proper, kind, language);
  if (whose === null) return null;
  if (language === 'pl') {
    return kind === 'surname' ? proper : capitalised(polishVocative(proper.toLowerCase(), whose));
  }
  return capitalised(czechVocative(proper, whose === 'f', kind === 'surname'));
}

/** With its marks, the first letter large and the others small. */
function properName(typed: string, kind: NameToCall['kind'], language: NameLanguage): string {
  const oneCase = typed === typed.toUpperCase() || typed === typed.toLowerCase();
  const name = oneCase ? capitalised(typed.toLowerCase()) : typed;
  if (kind === 'surname') return language === 'cs' || language === 'sk' ? markedSurname(name) : name;
  const known = knownGiven(name, language);
  return known && foldPlain(name) === name.toLowerCase() ? capitalised(known.proper) : name;
}

const capitalised = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
