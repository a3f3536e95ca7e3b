/** How entries of a word list are written and looked up: stems, whole words, phrases. */
import { HASH_START, hashStep, WordTable } from './word-table.ts';

const MIN_STEM = 3;

/** A phrase: its first word and those after it, and what it stands for. */
interface Phrase<T> {
  first: string;
  rest: readonly string[];
  value: T;
}

export interface Match<T> {
  value: T;
  /** words taken, 1 or more */
  length: number;
}

/**
 * Entries ready for looking up. A plain entry is a stem and matches the beginning of a word; `word$` matches the whole
 * word only; `one_two` is a phrase, its last word again a stem. All are folded.
 */
export interface Entries<T> {
  /** The longest phrase of the words from `at` on. */
  phrase(words: readonly string[], at: number): Match<T> | undefined;
  /** The whole word, or else the longest stem that it begins with. */
  single(word: string): T | undefined;
}

/** Takes entries apart that white space parts. */
export const listed = (words: string): string[] => words.split(/\s+/).filter((w) => w !== '');

/**
 * Prepares entries; a look-up walks once through the letters of a word.
 * Of entries written twice the later one holds; of equal phrases the earlier.
 */
export function compileEntries<T>(entries: Iterable<readonly [entry: string, value: T]>): Entries<T> {
  const whole = new Map<string, T>();
  const stems = new Map<string, T>();
  const phrases = new Map<number, Phrase<T>[]>();
  for (const [entry, value] of entries) {
    if (entry.includes('_')) addPhrase(phrases, entry, value);
    else if (entry.endsWith('$')) whole.set(entry.slice(0, -1), value);
    else if (entry.length >= MIN_STEM) stems.set(entry, value);
  }
  for (const known of phrases.values()) known.sort((a, b) => b.rest.length - a.rest.length);
  const maybe = new Uint8Array(BEGINNINGS);
  for (const door of phrases.keys()) maybe[door & (BEGINNINGS - 1)] = 1;

  return {
    phrase(words, at) {
      if (at + 1 >= words.length) return undefined;
      const door = doorsOf(words)[at]!;
      // most words begin no phrase of a list, and looking at one byte is far quicker than asking the map
      if (maybe[door & (BEGINNINGS - 1)] === 0) return undefined;
      const behind = phrases.get(door);
      if (behind === undefined) return undefined;
      const first = words[at];
      for (let i = 0; i < behind.length; i += 1) {
        const phrase = behind[i]!;
        if (phrase.first === first && follows(phrase.rest, words, at + 1))
          return { value: phrase.value, length: phrase.rest.length + 1 };
      }
      return undefined;
    },
    single: singles(whole, stems),
  };
}

/** So many beginnings of words are told apart: a power of two, some times as many as a list has. */
const BEGINNINGS = 1 << 13;

/** Which the first three letters of a word are. */
const beginningOf = (word: string): number => {
  let hash = HASH_START;
  for (let i = 0; i < MIN_STEM; i += 1) hash = hashStep(hash, word.charCodeAt(i));
  return (hash ^ (hash >>> 15)) & (BEGINNINGS - 1);
};

/** One where an entry may begin so: most words begin like none of a list. */
function beginningsOf(entries: readonly string[]): Uint8Array {
  const beginnings = new Uint8Array(BEGINNINGS);
  for (const entry of entries) if (entry.length >= MIN_STEM) beginnings[beginningOf(entry)] = 1;
  return beginnings;
}

function singles<T>(whole: ReadonlyMap<string, T>, stems: ReadonlyMap<string, T>): Entries<T>['single'] {
  const wholeWords = new WordTable([...whole.keys()]);
  const wholeValues = [...whole.values()];
  const stemWords = new WordTable([...stems.keys()]);
  const stemValues = [...stems.values()];
  const longest = Math.max(wholeWords.longest, stemWords.longest);
  const beginnings = beginningsOf([...whole.keys(), ...stems.keys()]);
  return (word) => {
    if (word.length >= MIN_STEM && beginnings[beginningOf(word)] === 0) return undefined;
    let hash = HASH_START;
    let stem = -1;
    for (let length = 1; length <= word.length && length <= longest; length += 1) {
      hash = hashStep(hash, word.charCodeAt(length - 1));
      if (length === word.length) {
        const same = wholeWords.find(word, length, hash);
        if (same >= 0) return wholeValues[same];
      }
      if (length >= MIN_STEM) {
        const longer = stemWords.find(word, length, hash);
        if (longer >= 0) stem = longer;
      }
    }
    return stem < 0 ? undefined : stemValues[stem];
  };
}

/** The doors of the words that were asked about last, and how many words those were. */
let asked: readonly string[] = [];
let opened = new Int32Array(256);
let openedFor = 0;

/** The door at each word but the last. Many lists are asked about the same words one after the other. */
function doorsOf(words: readonly string[]): Int32Array {
  if (asked === words && openedFor === words.length) return opened;
  asked = words;
  openedFor = words.length;
  if (opened.length < words.length) opened = new Int32Array(2 * words.length);
  for (let at = 0; at + 1 < words.length; at += 1) opened[at] = doorOf(words[at]!, words[at + 1]!);
  return opened;
}

function addPhrase<T>(phrases: Map<number, Phrase<T>[]>, entry: string, value: T): void {
  const [first = '', ...rest] = entry.split('_');
  const door = doorOf(first, rest[0] ?? '');
  const known = phrases.get(door) ?? [];
  known.push({ first, rest, value });
  phrases.set(door, known);
}

/** Phrases stand together by their first word and the letter after it: "to" alone begins hundreds. */
function doorOf(first: string, second: string): number {
  let hash = HASH_START;
  for (let i = 0; i < first.length; i += 1) hash = hashStep(hash, first.charCodeAt(i));
  return hashStep(hash, second.charCodeAt(0)) | 0;
}

function follows(rest: readonly string[], words: readonly string[], from: number): boolean {
  const last = rest.length - 1;
  for (let i = 0; i < last; i += 1) if (words[from + i] !== rest[i]) return false;
  return (words[from + last] ?? '').startsWith(rest[last]!);
}
