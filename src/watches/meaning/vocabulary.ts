/**
 * Words of a language, in any form: those that the project's own posts write in small letters, and a list of others that
 * firms are called by. Kept as bits that a word sets by its hashes; one word in a hundred that isn't there is taken for
 * one that is.
 */
import { bucketOf, hashOf } from '../../lib/linear/hash.ts';
import { bytesOf } from './files.ts';

export const VOCABULARIES = ['cs', 'sk', 'pl', 'en'] as const;

/** Bits of one vocabulary; a power of two. */
export const VOCABULARY_BITS = 1 << 19;
const SALTS = ['', '~'] as const;

/** The bits that a folded word sets. */
export const bitsOf = (word: string): number[] =>
  SALTS.map((salt) => bucketOf(hashOf(salt + word), VOCABULARY_BITS));

const read = new Map<string, Uint8Array>();

function vocabularyOf(language: string): Uint8Array {
  const known = read.get(language) ?? bytesOf(`words-${language}`);
  read.set(language, known);
  return known;
}

/** Whether a folded word is one of a language; none of a language not served. */
export const isWord = (word: string, language: string): boolean =>
  (VOCABULARIES as readonly string[]).includes(language) &&
  bitsOf(word).every((bit) => (vocabularyOf(language)[bit >> 3]! & (1 << (bit & 7))) !== 0);

/** Whether a folded word is one of any language served. */
export const isWordAnywhere = (word: string): boolean =>
  VOCABULARIES.some((language) => isWord(word, language));
