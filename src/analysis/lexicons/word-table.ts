/** Known words in one string and one table of numbers: a fifth of the room of a Map, and asked without cutting a word. */

/** FNV-1a over code units; a hash grows with each letter read. */
export const HASH_START = 0x811c9dc5 | 0;
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

const UPPER_HALF = 0xffff0000 | 0;

export class WordTable {
  /** of the longest word */
  readonly longest: number;
  private readonly text: string;
  /** where each word begins in `text`; one more says where the last one ends */
  private readonly begins: Uint32Array;
  /** where the hash of a word points or next to that: its number, counted from one, below the upper half of its hash */
  private readonly slots: Uint32Array;

  /** @param words each once, fewer than 65,535 */
  constructor(words: readonly string[]) {
    this.text = words.join('');
    this.longest = words.reduce((most, word) => Math.max(most, word.length), 0);
    this.begins = new Uint32Array(words.length + 1);
    this.slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * words.length + 2)));
    for (const [number, word] of words.entries()) {
      this.begins[number + 1] = this.begins[number]! + word.length;
      let hash = HASH_START;
      for (let i = 0; i < word.length; i += 1) hash = hashStep(hash, word.charCodeAt(i));
      let slot = hash & (this.slots.length - 1);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (this.slots.length - 1);
      this.slots[slot] = (hash & UPPER_HALF) | (number + 1);
    }
  }

  /** The number of the word that is the beginning of `word` of this length and hash; −1 when none is. */
  find(word: string, length: number, hash: number): number {
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
      const held = this.slots[slot]!;
      if (((held ^ hash) & UPPER_HALF) !== 0) continue;
      const number = (held & ~UPPER_HALF) - 1;
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
