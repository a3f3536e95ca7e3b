/** How entries of a word list are written and looked up: stems, whole words, phrases. */

const MIN_STEM = 3;

/** A phrase: its words after the first, and what it stands for. */
interface Phrase<T> {
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
 * Prepares entries; a look-up costs at most as many map reads as the word has letters.
 * Of entries written twice the later one holds; of equal phrases the earlier.
 */
export function compileEntries<T>(entries: Iterable<readonly [entry: string, value: T]>): Entries<T> {
  const exact = new Map<string, T>();
  const stems = new Map<string, T>();
  const phrases = new Map<string, Phrase<T>[]>();
  /** how stems begin, with the length of the longest that begins so */
  const beginnings = new Map<string, number>();
  for (const [entry, value] of entries) {
    if (entry.includes('_')) addPhrase(phrases, entry, value);
    else if (entry.endsWith('$')) exact.set(entry.slice(0, -1), value);
    else {
      stems.set(entry, value);
      const start = entry.slice(0, MIN_STEM);
      beginnings.set(start, Math.max(beginnings.get(start) ?? 0, entry.length));
    }
  }
  for (const known of phrases.values()) known.sort((a, b) => b.rest.length - a.rest.length);

  return {
    phrase(words, at) {
      const found = phrases
        .get(doorOf(words[at] ?? '', words[at + 1] ?? ''))
        ?.find(({ rest }) => follows(rest, words, at + 1));
      return found && { value: found.value, length: found.rest.length + 1 };
    },
    single(word) {
      const whole = exact.get(word);
      if (whole !== undefined) return whole;
      const longest = beginnings.get(word.slice(0, MIN_STEM));
      if (longest === undefined) return undefined;
      for (let length = Math.min(longest, word.length); length >= MIN_STEM; length -= 1) {
        const value = stems.get(word.slice(0, length));
        if (value !== undefined) return value;
      }
      return undefined;
    },
  };
}

function addPhrase<T>(phrases: Map<string, Phrase<T>[]>, entry: string, value: T): void {
  const [first = '', ...rest] = entry.split('_');
  const door = doorOf(first, rest[0] ?? '');
  const known = phrases.get(door) ?? [];
  known.push({ rest, value });
  phrases.set(door, known);
}

/** Phrases stand together by their first word and the letter after it: "to" alone begins hundreds. */
const doorOf = (first: string, second: string): string => `${first} ${second.charAt(0)}`;

const follows = (rest: readonly string[], words: readonly string[], from: number): boolean =>
  rest.every((part, i) => {
    const word = words[from + i] ?? '';
    return i === rest.length - 1 ? word.startsWith(part) : word === part;
  });
