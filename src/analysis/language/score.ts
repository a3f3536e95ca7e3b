/** How well a text's n-grams fit each language, as eld counts them. */
import { HASH_START, hashStep } from '../../lib/linear/hash.ts';
import type { NgramTable } from './ngrams.ts';

/** eld's own scale: an average n-gram score of this much is one half. */
const HALF_SCORE = 25;
/** Of a longer word the bytes up to here are cut; its last n-gram takes the rest. */
const MAX_WORD = 70;
const BYTES = 4;
const STRIDE = 3;
const SPACE = ' '.charCodeAt(0);
const AFTER_SPACE = hashStep(HASH_START, SPACE);
const MAX_UNITS = 2000;
/** Bytes of UTF-8 that one code unit takes at most. */
const UNIT_BYTES = 3;

/** A score from 0 to 1 for each language of the table. */
export type Scorer = (words: string) => Float64Array;

/**
 * Gives the scorer. It cuts n-grams as eld does: four bytes every three, words' ends marked by a space, each counted
 * once a text. Words are parted by single blanks, and there are at most 2,000 code units of them.
 */
export function createScorer(table: NgramTable): Scorer {
  const encoder = new TextEncoder();
  const bytes = new Uint8Array(MAX_UNITS * UNIT_BYTES);
  const seen = new HashSet();
  const sums = new Int32Array(table.languages.length);

  const hashOf = (start: number, from: number, to: number): number => {
    let hash = start;
    for (let i = from; i < to; i += 1) hash = hashStep(hash, table.units[bytes[i]!]!);
    return hash;
  };
  const addWord = (start: number, end: number): void => {
    const length = Math.min(end - start, MAX_WORD);
    let opening = AFTER_SPACE;
    let at = 0;
    for (; at + BYTES < length; at += STRIDE) {
      seen.add(hashOf(opening, start + at, start + at + BYTES));
      opening = HASH_START;
    }
    const last = start + Math.max(0, length === 3 ? 0 : length - BYTES);
    seen.add(hashStep(hashOf(opening, last, end), SPACE));
  };

  return (words) => {
    const { written } = encoder.encodeInto(words, bytes);
    seen.clear();
    let start = 0;
    for (let at = 0; at <= written; at += 1) {
      if (at < written && bytes[at] !== SPACE) continue;
      addWord(start, at);
      start = at + 1;
    }
    sums.fill(0);
    for (let i = 0; i < seen.size; i += 1) table.add(seen.at(i), sums);
    const scores = new Float64Array(sums.length);
    for (let i = 0; i < scores.length; i += 1) {
      const average = sums[i]! / seen.size;
      scores[i] = average / (average + HALF_SCORE);
    }
    return scores;
  };
}

/** Slots for the n-grams of one text: a power of two, more than twice as many as the longest one has. */
const SLOTS = 1 << 12;

/** A set of 32-bit numbers that is emptied at no cost. */
class HashSet {
  private readonly slots = new Int32Array(SLOTS);
  /** in which round a slot was taken last */
  private readonly takenIn = new Uint32Array(SLOTS);
  private readonly members = new Int32Array(SLOTS);
  private round = 0;
  size = 0;

  clear(): void {
    this.size = 0;
    this.round += 1;
    if (this.round === 2 ** 32) {
      this.takenIn.fill(0);
      this.round = 1;
    }
  }

  add(hash: number): void {
    let slot = hash & (SLOTS - 1);
    while (this.takenIn[slot] === this.round) {
      if (this.slots[slot] === hash) return;
      slot = (slot + 1) & (SLOTS - 1);
    }
    this.takenIn[slot] = this.round;
    this.slots[slot] = hash;
    this.members[this.size] = hash;
    this.size += 1;
  }

  at(index: number): number {
    return this.members[index]!;
  }
}
