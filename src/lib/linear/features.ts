/** What learned weights read: evidence as numbers of buckets, by kind. */

/** Kinds of evidence; the numbers are buckets, without repetition. */
export interface Features {
  words: Uint32Array;
  letters: Uint32Array;
  /** marks, emoji, how it begins and ends */
  signs: Uint32Array;
  /** what word lists found */
  known: Uint32Array;
  /** how much each of these counts, where it isn't the usual */
  knownShare?: number;
}

/**
 * Shares of the kinds of evidence. Words and letters are weighed by how many there are, so that a long text does not
 * shout down its own exclamation mark; what word lists know holds for texts of any kind and weighs most.
 */
const SHARES = { words: 1, letters: 1, signs: 0.35, known: 1.5 } as const;

/** The kinds with the value that each of their features has. */
export function weighed({
  words,
  letters,
  signs,
  known,
  knownShare = SHARES.known,
}: Features): readonly [Uint32Array, number][] {
  return [
    [words, SHARES.words / Math.sqrt(words.length || 1)],
    [letters, SHARES.letters / Math.sqrt(letters.length || 1)],
    [signs, SHARES.signs],
    [known, knownShare],
  ];
}
