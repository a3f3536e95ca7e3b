/** How a language's words of feeling are written down, and how they are looked up. */

/** The data of one language. All words are folded (no diacritics, lower case), parted by white space. */
export interface Lexicon {
  /**
   * Weight (−3 … 3) and its words. A plain entry is a stem and matches the beginning of a word;
   * `word$` matches the whole word only; `one_two` is a phrase, its last word again a stem.
   */
  scored: readonly (readonly [weight: number, words: string])[];
  /** words that turn the feeling of those after them */
  negators: string;
  /** beginning of a word that turns the rest of it: cs, sk "ne", pl "nie" */
  negatingPrefix?: string;
  intensifiers: string;
  diminishers: string;
  /** words after which the real message comes: "but" */
  contrast: string;
  /** phrases that say the opposite: "thanks for nothing" */
  ironic: string;
}

const MIN_STEM = 3;
/** Superlatives: cs "nej", sk and pl "naj". */
const SUPERLATIVE = /^n[ea]j(?=.{4})/;
const SUPERLATIVE_FACTOR = 1.2;
/** "nespokojený" is as strong as its opposite; "nezničený" says little. */
const TURNED_GOOD = -0.8;
const TURNED_BAD = -0.4;

/** A phrase: its words after the first, and what it weighs. */
interface Phrase {
  rest: readonly string[];
  weight: number;
}

export interface Hit {
  weight: number;
  /** words taken, 1 or more */
  length: number;
}

export interface CompiledLexicon {
  /** The entry that matches the words from `at` on, longest first; undefined when none does. */
  lookUp(words: readonly string[], at: number): Hit | undefined;
  isIronic(words: readonly string[], at: number): boolean;
  readonly negators: ReadonlySet<string>;
  readonly intensifiers: ReadonlySet<string>;
  readonly diminishers: ReadonlySet<string>;
  readonly contrast: ReadonlySet<string>;
  readonly negatingPrefix: string | undefined;
}

const list = (words: string): string[] => words.split(/\s+/).filter((w) => w !== '');

function addPhrase(phrases: Map<string, Phrase[]>, entry: string, weight: number): void {
  const [first = '', ...rest] = entry.split('_');
  const known = phrases.get(first) ?? [];
  known.push({ rest, weight });
  known.sort((a, b) => b.rest.length - a.rest.length);
  phrases.set(first, known);
}

function matchPhrase(phrases: Map<string, Phrase[]>, words: readonly string[], at: number): Hit | undefined {
  const found = phrases.get(words[at] ?? '')?.find(({ rest }) =>
    rest.every((part, i) => {
      const word = words[at + 1 + i] ?? '';
      return i === rest.length - 1 ? word.startsWith(part) : word === part;
    }),
  );
  return found && { weight: found.weight, length: found.rest.length + 1 };
}

/** Prepares a lexicon for looking up; a look-up costs as many map reads as the word has letters. */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const exact = new Map<string, number>();
  const stems = new Map<string, number>();
  const phrases = new Map<string, Phrase[]>();
  const ironic = new Map<string, Phrase[]>();
  for (const [weight, words] of lexicon.scored)
    for (const entry of list(words)) {
      if (entry.includes('_')) addPhrase(phrases, entry, weight);
      else if (entry.endsWith('$')) exact.set(entry.slice(0, -1), weight);
      else stems.set(entry, weight);
    }
  for (const entry of list(lexicon.ironic)) addPhrase(ironic, entry, 0);
  const prefix = lexicon.negatingPrefix;

  const single = (word: string): number | undefined => {
    const whole = exact.get(word);
    if (whole !== undefined) return whole;
    for (let length = word.length; length >= MIN_STEM; length -= 1) {
      const weight = stems.get(word.slice(0, length));
      if (weight !== undefined) return weight;
    }
    return undefined;
  };
  const derived = (word: string): number | undefined => {
    const plain = single(word);
    if (plain !== undefined) return plain;
    const positive = SUPERLATIVE.test(word) ? single(word.slice(3)) : undefined;
    if (positive !== undefined) return positive * SUPERLATIVE_FACTOR;
    if (prefix === undefined || !word.startsWith(prefix) || word.length < prefix.length + MIN_STEM)
      return undefined;
    const turned = single(word.slice(prefix.length));
    return turned && turned * (turned > 0 ? TURNED_GOOD : TURNED_BAD);
  };

  return {
    lookUp(words, at) {
      const phrase = matchPhrase(phrases, words, at);
      if (phrase) return phrase;
      const weight = derived(words[at] ?? '');
      return weight === undefined ? undefined : { weight, length: 1 };
    },
    isIronic: (words, at) => matchPhrase(ironic, words, at) !== undefined,
    negators: new Set(list(lexicon.negators)),
    intensifiers: new Set(list(lexicon.intensifiers)),
    diminishers: new Set(list(lexicon.diminishers)),
    contrast: new Set(list(lexicon.contrast)),
    negatingPrefix: prefix,
  };
}
