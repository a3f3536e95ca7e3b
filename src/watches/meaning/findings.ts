/** What is gathered about a place, as numbers of buckets: each finding is hashed as it would be written, but never written. */
import { bucketOf, hashOf } from '../../lib/linear/hash.ts';

/** Buckets that what is read falls into; a power of two. */
export const BUCKETS = 1 << 15;

type Value = string | number | boolean | null;

/** Buckets in the order in which they were found, each once. */
export class Buckets {
  private readonly found: number[] = [];
  private readonly isFound = new Uint8Array(BUCKETS);

  /** Adds what a text with up to four values in it says. */
  add(texts: TemplateStringsArray, a?: Value, b?: Value, c?: Value, d?: Value): void {
    let hash = hashOf(texts[0]!);
    if (a !== undefined) hash = hashOf(texts[1]!, hashOf(String(a), hash));
    if (b !== undefined) hash = hashOf(texts[2]!, hashOf(String(b), hash));
    if (c !== undefined) hash = hashOf(texts[3]!, hashOf(String(c), hash));
    if (d !== undefined) hash = hashOf(texts[4]!, hashOf(String(d), hash));
    const bucket = bucketOf(hash, BUCKETS);
    if (this.isFound[bucket] !== 0) return;
    this.isFound[bucket] = 1;
    this.found.push(bucket);
  }

  /** Forgets everything. */
  clear(): void {
    for (const bucket of this.found) this.isFound[bucket] = 0;
    this.found.length = 0;
  }

  all(): Uint32Array {
    return new Uint32Array(this.found);
  }
}

/** What is being gathered: findings by name, and words around. */
export interface Findings {
  known: Buckets;
  words: Buckets;
}
