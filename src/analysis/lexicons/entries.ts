/** How entries of word lists are written and looked up: stems, whole words, phrases. */
import { HASH_START, hashStep, WordTable } from './word-table.ts';

const MIN_STEM = 3;

/** Ends an entry that stands for a whole word. */
export const WHOLE = '$';

/** What an entry stands for. */
export type Value = number | readonly number[];

/** A list: its entries, and what each stands for. */
export type Entries<T extends Value> = Iterable<readonly [entry: string, value: T]>;

export interface Match<T> {
  value: T;
  /** words taken, 1 or more */
  length: number;
}

/** What each of the lists tells, by its number; nothing where it doesn't know the word. */
type ByList<T> = readonly (T | undefined)[];

/** What the lists tell of a word and those after it. */
export interface Spot<T> {
  /** the longest phrase that begins here */
  phrases: ByList<Match<T>> | undefined;
  /** the whole word, or else the longest stem that it begins with */
  singles: ByList<T> | undefined;
}

/** Takes entries apart that white space parts. */
export const listed = (words: string): string[] => words.split(/\s+/).filter((w) => w !== '');

/** So many beginnings of words and of phrases are told apart: a power of two, some times as many as lists have. */
const BEGINNINGS = 1 << 14;
const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (BEGINNINGS - 1);

/**
 * Lists that are asked together: a word is looked up once for all of them, and most words are in none. A plain entry is
 * a stem and matches the beginning of a word; `word$` matches the whole word only; `one_two` is a phrase, its last word
 * again a stem. All are folded. Of entries of a list written twice the later one holds; of equal phrases the earlier.
 */
export class Lists<T extends Value> {
  private readonly words: WordTable;
  /** by word of the table, what it tells where it stands alone, and what where another begins with it */
  private readonly wholes: (ByList<T> | undefined)[] = [];
  private readonly stems: (ByList<T> | undefined)[] = [];
  /** by the beginning of a word, which lengths have entries with it: bit n for n letters, or 32 more */
  private readonly lengths = new Int32Array(BEGINNINGS);
  private readonly phrases: Phrases<T>;

  constructor(lists: readonly Entries<T>[]) {
    const entries = lists.map((list) => [...list]);
    const isPhrase = ([entry]: readonly [string, T]): boolean => entry.includes('_');
    this.phrases = new Phrases(entries.map((list) => list.filter(isPhrase)));
    const singles = entries.map((list) => list.filter((one) => !isPhrase(one)));
    const wholes = singles.map((list) => new Map(list.filter(([entry]) => entry.endsWith(WHOLE))));
    const stems = singles.map(
      (list) => new Map(list.filter(([entry]) => !entry.endsWith(WHOLE) && entry.length >= MIN_STEM)),
    );
    const words = new Set([...wholes, ...stems].flatMap((list) => Array.from(list.keys(), wordOf)));
    // what a word begins with is told before it
    const shortestFirst = [...words].sort((a, b) => a.length - b.length);
    this.words = new WordTable(shortestFirst);
    const merge = merging<T>();
    for (const word of shortestFirst) {
      const begun = this.single(word);
      const stem = merge(
        stems.map((list) => list.get(word)),
        begun,
      );
      this.stems.push(stem);
      this.wholes.push(
        merge(
          wholes.map((list) => list.get(word + WHOLE)),
          stem ?? begun,
        ),
      );
      this.lengths[placeOf(beginningOf(word))]! |= 1 << word.length;
    }
  }

  /** What the lists tell of a word and those after it; of most words nothing. */
  tell(words: readonly string[], at: number): Spot<T> | undefined {
    const phrases = this.phrases.at(words, at);
    const singles = this.single(words[at]!);
    return phrases === undefined && singles === undefined ? undefined : { phrases, singles };
  }

  /** The same at each of the words. */
  tellAll(words: readonly string[]): (Spot<T> | undefined)[] {
    return words.map((_, at) => this.tell(words, at));
  }

  /** The whole word, or else the longest stem that it begins with. */
  single(word: string): ByList<T> | undefined {
    let hash = beginningOf(word);
    const lengths = this.lengths[placeOf(hash)]!;
    if (lengths === 0) return undefined;
    let stem: ByList<T> | undefined;
    for (let length = Math.min(MIN_STEM, word.length); ; length += 1) {
      if (((lengths >>> length) & 1) === 1) {
        const number = this.words.find(word, length, hash);
        if (number >= 0) {
          if (length === word.length && this.wholes[number] !== undefined) return this.wholes[number];
          stem = this.stems[number] ?? stem;
        }
      }
      if (length >= word.length || length >= this.words.longest) return stem;
      hash = hashStep(hash, word.charCodeAt(length));
    }
  }
}

const wordOf = (entry: string): string => (entry.endsWith(WHOLE) ? entry.slice(0, -1) : entry);

/** The hash of the first letters of a word. */
function beginningOf(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < MIN_STEM && i < word.length; i += 1) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}

/** Fills up what lists tell with what they tell otherwise; the same answers are kept once, there are few. */
function merging<T extends Value>() {
  const kept = new Map<string, ByList<T>>();
  return (told: ByList<T>, otherwise: ByList<T> | undefined): ByList<T> | undefined => {
    if (told.every((value) => value === undefined)) return undefined;
    const filled = told.map((value, list) => value ?? otherwise?.[list]);
    const known = kept.get(filled.join(';')) ?? filled;
    kept.set(filled.join(';'), known);
    return known;
  };
}

/** A phrase of a list: its first word and those after it. */
interface Phrase<T> {
  list: number;
  first: string;
  rest: readonly string[];
  match: Match<T>;
}

/** The phrases of lists that are asked together. */
class Phrases<T extends Value> {
  private readonly none: ByList<Match<T>>;
  private readonly behind = new Map<number, Phrase<T>[]>();
  /** most words begin no phrase, and looking at one byte is far quicker than asking the map */
  private readonly mayBe = new Uint8Array(BEGINNINGS);

  constructor(lists: readonly (readonly (readonly [entry: string, value: T])[])[]) {
    this.none = lists.map(() => undefined);
    for (const [list, entries] of lists.entries())
      for (const [entry, value] of entries) this.add(list, entry, value);
    for (const known of this.behind.values()) known.sort((a, b) => b.rest.length - a.rest.length);
  }

  private add(list: number, entry: string, value: T): void {
    const [first = '', ...rest] = entry.split('_');
    const door = doorOf(first, rest[0] ?? '');
    const known = this.behind.get(door) ?? [];
    known.push({ list, first, rest, match: { value, length: rest.length + 1 } });
    this.behind.set(door, known);
    this.mayBe[placeOf(door)] = 1;
  }

  /** Of each list the longest phrase of the words from `at` on. */
  at(words: readonly string[], at: number): ByList<Match<T>> | undefined {
    if (at + 1 >= words.length) return undefined;
    const first = words[at]!;
    const door = doorOf(first, words[at + 1]!);
    if (this.mayBe[placeOf(door)] === 0) return undefined;
    const known = this.behind.get(door);
    if (known === undefined) return undefined;
    let found: (Match<T> | undefined)[] | undefined;
    for (let i = 0; i < known.length; i += 1) {
      const phrase = known[i]!;
      if (found?.[phrase.list] !== undefined || phrase.first !== first) continue;
      if (!follows(phrase.rest, words, at + 1)) continue;
      found ??= this.none.slice();
      found[phrase.list] = phrase.match;
    }
    return found;
  }
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
