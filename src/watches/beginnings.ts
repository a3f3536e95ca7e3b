/** Passes over most words that begin none of some names, at the cost of three letters and a byte. */

/** A power of two. */
const SLOTS = 1 << 13;
const STEP = 31;

/** How some names begin, by their first three letters, or all where they are fewer. */
export class Beginnings {
  private readonly slots = new Uint8Array(SLOTS);

  add(name: string): void {
    this.slots[slotOf(codeAt(name, 0), codeAt(name, 1), codeAt(name, 2))] = 1;
  }

  /** Whether a word may begin with one of the names; false = surely not. */
  mayBegin(word: string): boolean {
    const { slots } = this;
    const first = codeAt(word, 0);
    const second = codeAt(word, 1);
    const third = codeAt(word, 2);
    return (
      slots[slotOf(first, second, third)] === 1 ||
      slots[slotOf(first, second, 0)] === 1 ||
      slots[slotOf(first, 0, 0)] === 1 ||
      slots[slotOf(0, 0, 0)] === 1
    );
  }

  /** Whether `head` and `tail` written in one, three letters or more, may begin as a name does; false = surely not. */
  mayHave(head: string, tail: string): boolean {
    // no function for a letter: this is asked of every two words that stand together
    const { length } = head;
    const second = length > 1 ? head.charCodeAt(1) : tail.charCodeAt(1 - length);
    const third = length > 2 ? head.charCodeAt(2) : tail.charCodeAt(2 - length);
    return this.slots[slotOf(head.charCodeAt(0), second, third)] === 1;
  }
}

const slotOf = (first: number, second: number, third: number): number =>
  ((first * STEP + second) * STEP + third) & (SLOTS - 1);

/** 0 behind the end. */
const codeAt = (word: string, at: number): number => (at < word.length ? word.charCodeAt(at) : 0);
