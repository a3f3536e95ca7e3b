/**
 * What a long public text is recognized by when it comes again. An article, taken over by other papers with small edits and
 * their own frames around, by the least hashes of its shingles (a bottom-k sketch); a post so, too, but nearly word for
 * word; any other public text only by being the same, word for word. Pure.
 */
import { foldPlain } from '../../lib/fold.ts';

/** Shorter texts are what many people say by themselves: they are nobody's copies. */
const MIN_WORDS = 25;
const MIN_WORDS_ALIKE = 40;
/** Fewer characters can't hold so many words: most texts are turned away by this alone. */
const MIN_CHARACTERS = 100;
/** Words that make a shingle. */
const SHINGLE = 3;
/** Hashes kept: more make the comparison finer (64 give ± 0.06). */
const SKETCH = 64;
/** Of these as many are looked up: of texts alike by half, one in 250 pairs has none in common. */
const KEYS = 8;
/** Numbers of so many digits name an order, a phone, an amount: with another one it is another matter. */
const NUMBER = /\d{3,}/g;

export interface Print {
  /** of a text that is a copy only word for word; else null */
  same: number | null;
  /** by which likely copies are found */
  keys: number[];
  /** by which two texts are compared, ascending */
  sketch: number[];
}

export interface Printed {
  kind: string;
  visibility: string;
  title?: string | null;
  text: string;
}

/** The print of a text; null for what is private, short, or a review (each is somebody's own). */
export function printOf({ kind, visibility, title, text }: Printed): Print | null {
  if (visibility !== 'public' || kind === 'review' || kind === 'message' || kind === 'email') return null;
  if (text.length < MIN_CHARACTERS) return null;
  const words = foldPlain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < MIN_WORDS) return null;
  const isLong = words.length >= MIN_WORDS_ALIKE;
  if (kind === 'article' && isLong) return sketchOf(words, 0);
  // people who complain alike differ in their numbers
  if (kind === 'post' && isLong) return sketchOf(words, hashOf([...text.matchAll(NUMBER)].join(' '), 1));
  return { same: hashOf(`${title ?? ''} ${words.join(' ')}`, 2), keys: [], sketch: [] };
}

/** How much of two texts is the same, 0–1: the share of common shingles among all of both, as their sketches tell it. */
export function likeness(one: readonly number[], other: readonly number[]): number {
  const size = Math.min(SKETCH, Math.max(one.length, other.length));
  const theirs = new Set(other);
  const union = [...new Set([...one, ...other])].sort((a, b) => a - b).slice(0, size);
  const ours = new Set(one);
  return union.filter((hash) => ours.has(hash) && theirs.has(hash)).length / union.length;
}

function sketchOf(words: readonly string[], salt: number): Print {
  const hashes = new Set<number>();
  const each = words.map((word) => hashOf(word, salt));
  for (let at = 0; at + SHINGLE <= each.length; at++) {
    let hash = salt | 0;
    for (let n = 0; n < SHINGLE; n++) hash = mixed(Math.imul(hash, 31) ^ each[at + n]!);
    hashes.add(hash);
  }
  const sketch = [...hashes].sort((a, b) => a - b).slice(0, SKETCH);
  return { same: null, keys: sketch.slice(0, KEYS), sketch };
}

/** FNV-1a, 32 bits, signed as PostgreSQL's integer. */
function hashOf(text: string, salt: number): number {
  let hash = 0x811c9dc5 ^ salt;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

/** Neighbouring hashes are spread over the whole range (the finalizer of MurmurHash3). */
function mixed(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}
