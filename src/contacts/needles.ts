/** The words by which a person would be found, as patterns of PostgreSQL. Pure. */
import type { Words } from '../db/scrub.ts';
import { foldPlain } from '../lib/fold.ts';
import type { Identity } from './erase.ts';

/** Shorter names, handles and ids are part of too many other words. */
const HANDLE_LEAST = 4;
const ID_LEAST = 6;
const WORD_LEAST = 3;
/** Digits of a phone number without its country. */
const HOME_DIGITS = 9;

/** A word that is not part of a longer one. */
const alone = (pattern: string): string => `(?<![[:alnum:]])${pattern}(?![[:alnum:]])`;
const literal = (text: string): string => text.replace(/[^\p{L}\p{N}\s]/gu, '\\$&').replace(/\s+/g, '\\s+');

/** With and without its marks, and in capitals: not every database knows which letters beyond ASCII belong together. */
function variants(text: string): string[] {
  const all = [text, text.toLowerCase(), text.toUpperCase(), foldPlain(text)];
  const asciiLower = (one: string) => one.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  return [...new Map(all.map((one) => [asciiLower(one), one])).values()];
}

/** Words to be found in all their variants, the longest first: an address before the handle that is its beginning. */
function wordsOf(texts: readonly string[]): Words[] {
  const byLength = new Map<number, Set<string>>();
  for (const variant of texts.flatMap(variants)) {
    const same = byLength.get(variant.length) ?? new Set();
    byLength.set(variant.length, same.add(literal(variant)));
  }
  return [...byLength]
    .sort(([a], [b]) => b - a)
    .map(([length, same]) => ({
      pattern: alone(`(?:${[...same].join('|')})`),
      instead: '•'.repeat(length),
    }));
}

/** Digits with whatever people put between them; the country before them is as good as none. */
function phoneWords(value: string): Words[] {
  const home = value.replace(/\D/g, '').slice(-HOME_DIGITS);
  const spaced = [...home].join('[ ./()-]{0,2}');
  return [
    {
      pattern: `(?<![0-9])(?:\\+|00)?[0-9]{0,3}[ ./()-]{0,2}${spaced}(?![0-9])`,
      instead: '•'.repeat(home.length),
    },
  ];
}

/**
 * What tells of this person wherever it stands: addresses, accounts, and names of several words that nobody else has.
 * @param names those that are nobody else's
 */
export function everywhere({ accounts, addresses, handles }: Identity, names: readonly string[]): Words[] {
  const texts = [
    ...addresses.flatMap(({ type, value }) => (type === 'email' ? [value] : [])),
    ...accounts.flatMap(({ handle }) => (handle && handle.length >= HANDLE_LEAST ? [handle] : [])),
    ...handles.flatMap(({ handle }) => (handle.length >= HANDLE_LEAST ? [handle] : [])),
    ...accounts.flatMap(({ externalId }) => (externalId.length >= ID_LEAST ? [externalId] : [])),
    ...accounts.flatMap(({ url }) => url ?? []),
    ...names.filter((name) => isTelling(name)),
  ];
  return [
    ...wordsOf(texts),
    ...addresses.flatMap(({ type, value }) => (type === 'phone' ? phoneWords(value) : [])),
  ];
}

/** Two words or more, or no word at all but a made-up name. */
const isTelling = (name: string): boolean => /\s/.test(name.trim()) || /\d|_/.test(name);

/**
 * What tells of this person where they have spoken: every word of their names, and how one calls them.
 * @param called forms in which they are addressed
 */
export function inTheirTalks({ names, accounts }: Identity, called: readonly string[]): Words[] {
  const texts = [
    ...names.flatMap((name) => [name, ...name.split(/\s+/)]),
    ...accounts.flatMap(({ handle }) =>
      handle ? [handle, handle.replace(/^@/, '').split(/[@.]/)[0] ?? ''] : [],
    ),
    ...called,
  ].filter((text) => text.length >= WORD_LEAST);
  return wordsOf(texts);
}

/** Texts that stand in what machines brought: as they are, and with letters beyond ASCII written as JSON escapes. */
export function rawTexts({ accounts, addresses }: Identity, names: readonly string[]): string[] {
  const texts = [
    ...addresses.map(({ value }) => value),
    ...accounts.flatMap(({ handle, externalId }) => [
      ...(handle && handle.length >= HANDLE_LEAST ? [handle] : []),
      ...(externalId.length >= ID_LEAST ? [externalId] : []),
    ]),
    ...names.filter((name) => isTelling(name)),
  ];
  return [...new Set(texts.flatMap((text) => [text, escaped(text)]))];
}

const escaped = (text: string): string =>
  text.replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
