/**
 * Slips in names too short for `isOneSlip`: two letters that changed places, one doubled or not, one for another that
 * sounds alike, one left out. A short name is so near to others that all of this only makes it a candidate.
 */
import { commonStart } from './common-start.ts';
import { isOneSlip } from './one-slip.ts';
import { sounded } from './sounds.ts';

export const MIN_SHORT = 4;
export const MAX_SHORT = 6;
/** Of fewer letters none is left out. */
const MIN_LEFT_OUT = 5;
/** Case endings and a letter doubled come on top. */
const LONGEST_WRITTEN = MAX_SHORT + 4;

const FIRST = 'a'.charCodeAt(0);
const LETTERS = 26;
/** Letters that sound alike count as one. */
const ALIKE: Readonly<Record<string, string>> = { y: 'i', w: 'v', k: 'c', q: 'c', z: 's' };
const SPREAD = 0x9e3779b1;
/** What each letter adds to the key of a word, whatever its place. */
const weights = Int32Array.from({ length: LETTERS }, (_, at) => {
  const letter = String.fromCharCode(FIRST + at);
  const mixed = Math.imul((ALIKE[letter] ?? letter).charCodeAt(0), SPREAD);
  return Math.imul(mixed ^ (mixed >>> 13), SPREAD);
});

/** The same for words of the same letters in any order, doubled ones counted once; null for one with other letters. */
function keyOf(word: string): number | null {
  let key = 0;
  let before = -1;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code === before) continue;
    before = code;
    const weight = weights[code - FIRST];
    if (weight === undefined) return null;
    key = (key + weight) | 0;
  }
  return key;
}

/**
 * Whether `written` is a form of `name` with two letters changed, or sounds like it, the ending as it should be; where it
 * is the name itself, a letter may be missing, too.
 */
export function isShortSlip(written: string, form: string, name: string): boolean {
  if (written === form || !written.endsWith(endingOf(form, name))) return false;
  if (sounded(written) === sounded(form)) return true;
  if (!isOneSlip(written, form)) return false;
  if (written.length === form.length) return keyOf(written) === keyOf(form);
  return form === name && written.length < form.length;
}

/** What a form has that its name hasn't. */
const endingOf = (form: string, name: string): string => form.slice(commonStart([form, name]).length);

interface Entry {
  form: string;
  id: number;
  name: string;
}

/** A power of two. */
const SLOTS = 1 << 16;

/** Finds the short forms that a word may be a slip of, at the cost of its letters. */
export class ShortSlips {
  private readonly byKey = new Map<number, Entry[]>();
  /** which keys there may be; one that no longer occurs costs a look-up and is left */
  private readonly slots = new Uint8Array(SLOTS);

  get isEmpty(): boolean {
    return this.byKey.size === 0;
  }

  /** Makes a form of a name findable under `id`. */
  add(form: string, id: number, name: string): void {
    for (const key of keysOf(form, name)) {
      this.slots[key & (SLOTS - 1)] = 1;
      const entry = { form, id, name };
      const known = this.byKey.get(key);
      if (known) known.push(entry);
      else this.byKey.set(key, [entry]);
    }
  }

  /** Takes back what `add` made. */
  remove(form: string, id: number, name: string): void {
    for (const key of keysOf(form, name)) {
      const rest = (this.byKey.get(key) ?? []).filter((one) => one.form !== form || one.id !== id);
      if (rest.length > 0) this.byKey.set(key, rest);
      else this.byKey.delete(key);
    }
  }

  /** Calls with the number of each form that `written` may be a slip of. */
  find(written: string, then: (id: number, form: string) => void): void {
    if (written.length < MIN_SHORT || written.length > LONGEST_WRITTEN) return;
    const key = keyOf(written);
    if (key === null || this.slots[key & (SLOTS - 1)] === 0) return;
    for (const { form, id, name } of this.byKey.get(key) ?? [])
      if (isShortSlip(written, form, name)) then(id, form);
  }
}

function keysOf(form: string, name: string): Set<number> {
  const keys = new Set<number>();
  const add = (written: string): void => {
    const key = keyOf(written);
    if (key !== null) keys.add(key);
  };
  add(form);
  if (form !== name || form.length < MIN_LEFT_OUT) return keys;
  for (let at = 1; at + 1 < form.length; at += 1) add(form.slice(0, at) + form.slice(at + 1));
  return keys;
}
