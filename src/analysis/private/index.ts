/** Private data in a text: what should not stay in public, and must not go to a log unmasked. */
import { fold, foldPlain } from '../../lib/fold.ts';
import { Reading } from '../reading.ts';
import type { AnalysisInput, Language, PrivateSpan } from '../types.ts';
import { findAddresses } from './address.ts';
import { findAccounts, findCards, findIbans } from './bank.ts';
import { findBirthDates } from './birth-date.ts';
import { findEmails } from './email.ts';
import { findCompanyIds, findNationalIds } from './identity.ts';
import { findOrders } from './order.ts';
import { findPairs } from './pairs.ts';
import { findPhones } from './phone.ts';
import { digitsOf, type Finding, Prepared } from './prepared.ts';

/** A phone has many of its digits near each other; most texts have none so, and skip its costly rule. */
const MANY_DIGITS = /(?:\d\D{0,4}){7}/;
/** Numbers are compared by their last digits, the country code being optional. */
const COMPARED_DIGITS = 9;
/** Longer texts are articles; what stands beyond is not searched. */
const MAX_LENGTH = 100_000;

interface Kind {
  /** in a text with fewer it finds nothing */
  digits: number;
  find(text: Prepared, language: Language): Finding[];
}

/** Sure kinds first: a later finding that overlaps an earlier one is dropped. */
const BY_SURENESS: readonly Kind[] = [
  { digits: 0, find: findEmails },
  { digits: 2, find: findIbans },
  { digits: 4, find: findBirthDates },
  { digits: 10, find: findPairs },
  { digits: 6, find: findNationalIds },
  { digits: 6, find: findAccounts },
  { digits: 6, find: findCompanyIds },
  { digits: 13, find: findCards },
  { digits: 1, find: findOrders },
  { digits: 1, find: findAddresses },
  {
    digits: 7,
    find: (text, language) => (MANY_DIGITS.test(text.folded) ? findPhones(text, language) : []),
  },
];

function findingsBySureness(text: Prepared, language: Language): Finding[] {
  const digits = countDigits(text.folded);
  return BY_SURENESS.flatMap((kind) => (kind.digits > digits ? [] : kind.find(text, language)));
}

function countDigits(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) count += 1;
  }
  return count;
}

/**
 * Finds private data.
 * @param text as received
 * @param language of the text; decides in which country a phone number is dialled
 * @param own the shop's own addresses, which are no secret
 * @returns spans in UTF-16 offsets of `text`, by position, not overlapping
 */
export function findPrivateData(
  text: string,
  language: Language,
  own: AnalysisInput['ownContacts'],
): PrivateSpan[] {
  return privateData(privateFindings(new Reading(text), language), own);
}

/** What was found in a text, whoever it belongs to. */
export interface PrivateFindings {
  /** the text that was searched, where anything was found */
  text: { original: string; folded: string } | null;
  /** by sureness, not overlapping */
  findings: readonly Finding[];
}

/** Finds what may be private in a text that others read, too. */
export function privateFindings(reading: Reading, language: Language): PrivateFindings {
  const text = new Prepared(reading.upTo(MAX_LENGTH));
  const all = findingsBySureness(text, language);
  if (all.length === 0) return { text: null, findings: all };
  const { original, folded } = text;
  const taken = new Uint8Array(folded.length);
  const findings = all.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return { text: { original, folded }, findings };
}

/** Of what was found all that isn't the shop's own, by position. */
export function privateData(
  { text, findings }: PrivateFindings,
  own: AnalysisInput['ownContacts'],
): PrivateSpan[] {
  if (text === null) return [];
  const ownEmails = new Set(own.emails.map(foldPlain));
  const ownPhones = new Set(own.phones.map((p) => digitsOf(p).slice(-COMPARED_DIGITS)));
  const isOwn = ({ type, start, end }: Finding): boolean => {
    const shown = text.folded.slice(start, end);
    if (type === 'email') return ownEmails.has(shown);
    return type === 'phone' && ownPhones.has(digitsOf(shown).slice(-COMPARED_DIGITS));
  };
  const theirs = findings.filter((finding) => !isOwn(finding)).sort((a, b) => a.start - b.start);
  if (theirs.length === 0) return [];
  const { map } = fold(text.original);
  return theirs.map(({ type, start, end }) => ({
    type,
    start: map[start] ?? 0,
    end: map[end] ?? text.original.length,
  }));
}
