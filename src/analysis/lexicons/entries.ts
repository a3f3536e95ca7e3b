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

  return {
    phrase(words, at) {
      const first = words[at];
      const second = words[at + 1];
      if (first === undefined || second === undefined) return undefined;
      const behind = phrases.get(doorOf(first, second));
      if (behind === undefined) return undefined;
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

function singles<T>(whole: ReadonlyMap<string, T>, stems: ReadonlyMap<string, T>): Entries<T>['single'] {
  const wholeWords = new WordTable([...whole.keys()]);
  const wholeValues = [...whole.values()];
  const stemWords = new WordTable([...stems.keys()]);
  const stemValues = [...stems.values()];
  const longest = Math.max(wholeWords.longest, stemWords.longest);
  return (word) => {
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
