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
    const letter = (at: number): number =>
      at < head.length ? head.charCodeAt(at) : tail.charCodeAt(at - head.length);
    return this.slots[slotOf(letter(0), letter(1), letter(2))] === 1;
  }
}

const slotOf = (first: number, second: number, third: number): number =>
  ((first * STEP + second) * STEP + third) & (SLOTS - 1);
