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
const SALTED = hashOf('~');

const firstBit = (word: string): number => bucketOf(hashOf(word), VOCABULARY_BITS);
const secondBit = (word: string): number => bucketOf(hashOf(word, SALTED), VOCABULARY_BITS);

/** The bits that a folded word sets. */
export const bitsOf = (word: string): [number, number] => [firstBit(word), secondBit(word)];

const read = new Map<string, Uint8Array>();

/** Null for a language that isn't served. */
function vocabularyOf(language: string): Uint8Array | null {
  const known = read.get(language);
  if (known) return known;
  if (!(VOCABULARIES as readonly string[]).includes(language)) return null;
  const bytes = bytesOf(`words-${language}`);
  read.set(language, bytes);
  return bytes;
}

const isSet = (vocabulary: Uint8Array, bit: number): boolean =>
  (vocabulary[bit >> 3]! & (1 << (bit & 7))) !== 0;

/** Whether a folded word is one of a language; none of a language not served. */
export function isWord(word: string, language: string): boolean {
  const vocabulary = vocabularyOf(language);
  return vocabulary !== null && isSet(vocabulary, firstBit(word)) && isSet(vocabulary, secondBit(word));
}

/** Whether a folded word is one of any language served. */
export function isWordAnywhere(word: string): boolean {
  const [first, second] = bitsOf(word);
  return VOCABULARIES.some((language) => {
    const vocabulary = vocabularyOf(language)!;
    return isSet(vocabulary, first) && isSet(vocabulary, second);
  });
}
