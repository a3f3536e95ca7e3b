/** Passes over most words that begin none of some names, at the cost of three letters and a byte. */

/** A power of two. */
const SLOTS = 1 << 13;
const STEP = 31;

/** How some names of three letters and more begin. */
export class Beginnings {
  private readonly slots = new Uint8Array(SLOTS);

  add(name: string): void {
    this.slots[slotOf(name.charCodeAt(0), name.charCodeAt(1), name.charCodeAt(2))] = 1;
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
