/** Numbers without repetition, in the order in which they came. */

/** A bag can't have more numbers of its own than this before the table is wiped. */
const MOST_BAGS = 2 ** 16;

/** Bags that are filled one after the other. One table serves all: a number is in the bag that left its mark there last. */
export class Bags {
  private readonly marks: Uint16Array;
  private mark = 0;
  private held = new Uint32Array(1024);
  private count = 0;

  /** @param range numbers are below it */
  constructor(range: number) {
    this.marks = new Uint16Array(range);
  }

  /** Empties all, to begin with a first one. */
  clear(): void {
    this.count = 0;
    this.next();
  }

  /** Begins another bag. @returns how many numbers are held so far */
  next(): number {
    this.mark += 1;
    if (this.mark === MOST_BAGS) {
      this.marks.fill(0);
      this.mark = 1;
    }
    return this.count;
  }

  add(id: number): void {
    if (this.marks[id] === this.mark) return;
    this.marks[id] = this.mark;
    if (this.count === this.held.length) {
      const wider = new Uint32Array(2 * this.count);
      wider.set(this.held);
      this.held = wider;
    }
    this.held[this.count] = id;
    this.count += 1;
  }

  /** What all bags hold, one after the other. */
  all(): Uint32Array {
    return this.held.slice(0, this.count);
  }
}
