/** Known words in one string and one table of numbers: a fifth of the room of a Map, and asked without cutting a word. */

/** FNV-1a over code units; a hash grows with each letter read. */
export const HASH_START = 0x811c9dc5 | 0;
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

const UPPER_HALF = 0xffff0000 | 0;

/**
 * Numbers by hash: each stands where its hash points or next to that, with the upper half of the hash above it, so that
 * what a number is of is seldom looked at in vain.
 */
export class Slots {
  private readonly held: Uint32Array;

  /** @param count how many numbers will be put in, fewer than 65,535 */
  constructor(count: number) {
    this.held = new Uint32Array(2 ** Math.ceil(Math.log2(2 * count + 2)));
  }

  put(hash: number, number: number): void {
    let slot = hash & (this.held.length - 1);
    while (this.held[slot] !== 0) slot = (slot + 1) & (this.held.length - 1);
    this.held[slot] = (hash & UPPER_HALF) | (number + 1);
  }

  /** The first slot from one on whose number may have this hash, in the order in which they were put in; −1 when there is none. */
  seek(hash: number, from: number): number {
    const mask = this.held.length - 1;
    for (let slot = from & mask; ; slot = (slot + 1) & mask) {
      const held = this.held[slot]!;
      if (held === 0) return -1;
      if (((held ^ hash) & UPPER_HALF) === 0) return slot;
    }
  }

  numberIn(slot: number): number {
    return (this.held[slot]! & ~UPPER_HALF) - 1;
  }
}

export class WordTable {
  /** of the longest word */
  readonly longest: number;
  private readonly text: string;
  /** where each word begins in `text`; one more says where the last one ends */
  private readonly begins: Uint32Array;
  private readonly slots: Slots;

  /** @param words each once, fewer than 65,535 */
  constructor(words: readonly string[]) {
    this.text = words.join('');
    this.longest = words.reduce((most, word) => Math.max(most, word.length), 0);
    this.begins = new Uint32Array(words.length + 1);
    this.slots = new Slots(words.length);
    for (const [number, word] of words.entries()) {
      this.begins[number + 1] = this.begins[number]! + word.length;
      let hash = HASH_START;
      for (let i = 0; i < word.length; i += 1) hash = hashStep(hash, word.charCodeAt(i));
      this.slots.put(hash, number);
    }
  }

  /** The number of the word that is the beginning of `word` of this length and hash; −1 when none is. */
  find(word: string, length: number, hash: number): number {
    for (let slot = this.slots.seek(hash, hash); slot >= 0; slot = this.slots.seek(hash, slot + 1)) {
      const number = this.slots.numberIn(slot);
      if (this.isAt(number, word, length)) return number;
    }
    return -1;
  }

  private isAt(number: number, word: string, length: number): boolean {
    const begin = this.begins[number]!;
    if (this.begins[number + 1]! - begin !== length) return false;
    for (let i = 0; i < length; i += 1)
      if (this.text.charCodeAt(begin + i) !== word.charCodeAt(i)) return false;
    return true;
  }
}
