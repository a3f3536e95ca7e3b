/** Hashes features into numbers, the same everywhere: FNV-1a over code units. */

export const HASH_START = 0x811c9dc5;

export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The bucket of a hash. @param buckets how many there are; a power of two */
export const bucketOf = (hash: number, buckets: number): number =>
  ((hash ^ (hash >>> 15)) >>> 0) & (buckets - 1);

/** The hash of a text, begun with another one. */
export function hashOf(text: string, start = HASH_START): number {
  let hash = start;
  for (let i = 0; i < text.length; i += 1) hash = hashStep(hash, text.charCodeAt(i));
  return hash;
}
