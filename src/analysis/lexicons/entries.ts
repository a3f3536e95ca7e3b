/** How entries of word lists are written and looked up: stems, whole words, phrases. */
import { HASH_START, hashStep, Slots, WordTable } from './word-table.ts';

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
 * again a stem, or whole as in `one_two$`. All are folded. Of entries of a list written twice the later one holds; of equal phrases the earlier.
 */
export class Lists<T extends Value> {
  private readonly words: WordTable;
  /** by word of the table, what it tells where it stands alone, and what where another begins with it */
  private readonly wholes: (Spot<T> | undefined)[] = [];
  private readonly stems: (Spot<T> | undefined)[] = [];
  /** by the hash of the first four letters, how long the entries are that begin so: bit n for n letters, or 32 more */
  private readonly lengths = new Int32Array(BEGINNINGS);
  private readonly phrases: Phrases<T>;

  constructor(lists: readonly Entries<T>[]) {
    const entries = lists.map((list) => [...list]);
    const isPhrase = ([entry]: readonly [string, T]): boolean => entry.includes('_');
    this.phrases = new Phrases(entries.map((list) => list.filter(isPhrase)));
    const singles = entries.map((list) => list.filter((one) => !isPhrase(one)));
    const wholes = singles.map(
      (list) =>
        new Map(
          list.flatMap(([entry, value]) => (entry.endsWith(WHOLE) ? [[entry.slice(0, -1), value]] : [])),
        ),
    );
    const stems = singles.map(
      (list) => new Map(list.filter(([entry]) => !entry.endsWith(WHOLE) && entry.length >= MIN_STEM)),
    );
    const words = new Set([...wholes, ...stems].flatMap((list) => [...list.keys()]));
    // what a word begins with is told before it
    const shortestFirst = [...words].sort((a, b) => a.length - b.length);
    this.words = new WordTable(shortestFirst);
    const merge = merging<T>();
    for (const word of shortestFirst) {
      const begun = this.alone(word);
      const stem = merge(
        stems.map((list) => list.get(word)),
        begun,
      );
      this.stems.push(stem);
      this.wholes.push(
        merge(
          wholes.map((list) => list.get(word)),
          stem ?? begun,
        ),
      );
      this.lengths[placeOf(beginningOf(word, MIN_STEM + 1))]! |= 1 << word.length;
    }
  }

  /** What the lists tell of a word and those after it; of most words nothing. */
  tell(words: readonly string[], at: number): Spot<T> | undefined {
    const phrases = this.phrases.at(words, at);
    const alone = this.alone(words[at]!);
    return phrases === undefined ? alone : { phrases, singles: alone?.singles };
  }

  /** The same at each of the words. */
  tellAll(words: readonly string[]): (Spot<T> | undefined)[] {
    return words.map((_, at) => this.tell(words, at));
  }

  /** The whole word, or else the longest stem that it begins with. */
  single(word: string): ByList<T> | undefined {
    return this.alone(word)?.singles;
  }

  /** The same as a spot where no phrase begins: made once for all words that tell it. */
  private alone(word: string): Spot<T> | undefined {
    let hash = beginningOf(word, MIN_STEM);
    const lengths = this.lengths[placeOf(hash)]! | this.lengths[placeOf(beginningOf(word, MIN_STEM + 1))]!;
    if (lengths === 0) return undefined;
    let stem: Spot<T> | undefined;
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

/** The hash of so many letters of a word, fewer if it has no more. */
function beginningOf(word: string, letters: number): number {
  let hash = HASH_START;
  for (let i = 0; i < letters && i < word.length; i += 1) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}

/** Fills up what lists tell with what they tell otherwise; the same answers are kept once, there are few. */
function merging<T extends Value>() {
  const kept = new Map<string, Spot<T>>();
  return (told: ByList<T>, otherwise: Spot<T> | undefined): Spot<T> | undefined => {
    if (told.every((value) => value === undefined)) return undefined;
    const singles = told.map((value, list) => value ?? otherwise?.singles?.[list]);
    const name = singles.join(';');
    const known = kept.get(name) ?? { phrases: undefined, singles };
    kept.set(name, known);
    return known;
  };
}

/** What is said of a beginning of phrases, in bits: phrases stand there, and longer beginnings go on from it. */
const STANDS = 1;
const GOES_ON = 2;

/** "to" alone begins hundreds of phrases: they are told apart by so many letters of the word after it. */
const LETTERS_OF_SECOND = 3;

/**
 * The phrases of lists that are asked together, by their beginning: the first word and some letters of the second.
 * Longer ones come before shorter ones, and those of a length in the order of their list.
 */
class Phrases<T extends Value> {
  private readonly none: readonly -1[];
  private readonly said = new Uint8Array(BEGINNINGS);
  private readonly slots: Slots;
  /** all of them as they are written, one after another, and where each begins; one more says where the last one ends */
  private readonly text: string;
  private readonly begins: Uint32Array;
  private readonly isWhole: readonly boolean[];
  private readonly listOf: Uint8Array;
  private readonly matches: readonly Match<T>[];

  constructor(lists: readonly (readonly (readonly [entry: string, value: T])[])[]) {
    this.none = lists.map(() => -1);
    const phrases = lists.flatMap((entries, list) =>
      entries.map(([written, value]) => {
        const isWhole = written.endsWith(WHOLE);
        const entry = isWhole ? written.slice(0, -1) : written;
        return { entry, isWhole, list, match: { value, length: entry.split('_').length } };
      }),
    );
    phrases.sort((a, b) => b.match.length - a.match.length);
    this.slots = new Slots(phrases.length);
    this.text = phrases.map(({ entry }) => entry).join('');
    this.begins = new Uint32Array(phrases.length + 1);
    this.isWhole = phrases.map(({ isWhole }) => isWhole);
    this.listOf = Uint8Array.from(phrases, ({ list }) => list);
    this.matches = phrases.map(({ match }) => match);
    for (const [number, { entry }] of phrases.entries()) {
      this.begins[number + 1] = this.begins[number]! + entry.length;
      this.slots.put(this.note(entry), number);
    }
  }

  /** Notes where a phrase stands, and says it. */
  private note(entry: string): number {
    const [first = '', second = ''] = entry.split('_');
    const letters = Math.min(LETTERS_OF_SECOND, second.length);
    let hash = beginningOf(first, first.length);
    for (let i = 0; i < letters; i += 1) {
      hash = hashStep(hash, second.charCodeAt(i));
      this.said[placeOf(hash)]! |= i + 1 < letters ? GOES_ON : STANDS;
    }
    return hash;
  }

  /** Of each list the longest phrase of the words from `at` on. */
  at(words: readonly string[], at: number): ByList<Match<T>> | undefined {
    if (at + 1 >= words.length) return undefined;
    const first = words[at]!;
    const second = words[at + 1]!;
    let hash = beginningOf(first, first.length);
    let found: number[] | undefined;
    for (let i = 0; i < second.length && i < LETTERS_OF_SECOND; i += 1) {
      hash = hashStep(hash, second.charCodeAt(i));
      const said = this.said[placeOf(hash)]!;
      if ((said & STANDS) !== 0) found = this.longest(hash, words, at, found);
      if ((said & GOES_ON) === 0) break;
    }
    return found?.map((number) => this.matches[number]);
  }

  /** Of each list the number of the longest phrase with a beginning, or of a longer one that was found before. */
  private longest(
    beginning: number,
    words: readonly string[],
    at: number,
    before: number[] | undefined,
  ): number[] | undefined {
    let found = before;
    const { slots } = this;
    for (let slot = slots.seek(beginning, beginning); slot >= 0; slot = slots.seek(beginning, slot + 1)) {
      const number = slots.numberIn(slot);
      if (!this.isAt(number, words, at)) continue;
      found ??= this.none.slice();
      const list = this.listOf[number]!;
      if (found[list] === -1 || number < found[list]!) found[list] = number;
    }
    return found;
  }

  /** Whether a phrase stands at a word: all of its words but the last as they are, and that mostly as a stem. */
  private isAt(number: number, words: readonly string[], from: number): boolean {
    const end = this.begins[number + 1]!;
    let at = from;
    let word = words[at]!;
    let letter = 0;
    for (let i = this.begins[number]!; i < end; i += 1) {
      const code = this.text.charCodeAt(i);
      if (code === NEXT_WORD) {
        if (letter !== word.length) return false;
        at += 1;
        word = words[at] ?? '';
        letter = 0;
      } else {
        if (letter >= word.length || word.charCodeAt(letter) !== code) return false;
        letter += 1;
      }
    }
    return !this.isWhole[number] || letter === word.length;
  }
}

/** Parts the words of a phrase. */
const NEXT_WORD = '_'.charCodeAt(0);
