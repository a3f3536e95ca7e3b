/** Numbers without repetition, in the order in which they came. */

/** Numbers are below this power of two; above them stands the mark of their bag. */
export const NUMBER_BITS = 17;
const MOST_BAGS = 2 ** (32 - NUMBER_BITS);
/** Begins so small that it stays at hand; a long text makes it wider. */
const PLACES = 4096;

/**
 * Bags that are filled one after the other. One table serves all: a place in it is free to a bag until it leaves its own
 * mark there.
 */
export class Bags {
  private places = new Uint32Array(PLACES);
  private mark = 0;
  private held = new Uint32Array(PLACES / 2);
  private count = 0;
  /** how many the bags before this one hold */
  private before = 0;

  /** Empties all, to begin with a first one. */
  clear(): void {
    this.count = 0;
    this.next();
  }

  /** Begins another bag. @returns how many numbers are held so far */
  next(): number {
    this.mark += 1;
    if (this.mark === MOST_BAGS) {
      this.places.fill(0);
      this.mark = 1;
    }
    this.before = this.count;
    return this.count;
  }

  add(id: number): void {
    const { places, mark } = this;
    const marked = ((mark << NUMBER_BITS) | id) >>> 0;
    const last = places.length - 1;
    let at = id & last;
    for (; places[at]! >>> NUMBER_BITS === mark; at = (at + 1) & last) if (places[at] === marked) return;
    places[at] = marked;
    if (this.count === this.held.length) this.held = widened(this.held);
    this.held[this.count] = id;
    this.count += 1;
    if (this.count - this.before > places.length / 2) this.makeRoom();
  }

  /** What all bags hold, one after the other. */
  all(): Uint32Array {
    return this.held.slice(0, this.count);
  }

  private makeRoom(): void {
    const own = this.held.slice(this.before, this.count);
    this.places = new Uint32Array(2 * this.places.length);
    this.count = this.before;
    for (const id of own) this.add(id);
  }
}

function widened(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(2 * numbers.length);
  wider.set(numbers);
  return wider;
}
