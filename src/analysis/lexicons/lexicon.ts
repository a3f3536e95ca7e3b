/** How a language's words of feeling are written down, and how they are looked up. */
import { compileEntries, listed } from './entries.ts';

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
/** Superlatives: cs "nej", sk and pl "naj", before a word of at least four letters. */
const SUPERLATIVE_LENGTH = 7;
const isSuperlative = (word: string): boolean =>
  word.length >= SUPERLATIVE_LENGTH && (word.startsWith('nej') || word.startsWith('naj'));
const SUPERLATIVE_FACTOR = 1.2;
/** "nespokojený" is as strong as its opposite; "nezničený" says little. */
const TURNED_GOOD = -0.8;
const TURNED_BAD = -0.4;

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

/** Prepares a lexicon for looking up; a look-up costs as many map reads as the word has letters. */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const scored = compileEntries(
    lexicon.scored.flatMap(([weight, words]) => listed(words).map((entry) => [entry, weight] as const)),
  );
  const ironic = compileEntries(listed(lexicon.ironic).map((entry) => [entry, true] as const));
  const prefix = lexicon.negatingPrefix;

  const derived = (word: string): number | undefined => {
    const plain = scored.single(word);
    if (plain !== undefined) return plain;
    const positive = isSuperlative(word) ? scored.single(word.slice(3)) : undefined;
    if (positive !== undefined) return positive * SUPERLATIVE_FACTOR;
    if (prefix === undefined || !word.startsWith(prefix) || word.length < prefix.length + MIN_STEM)
      return undefined;
    const turned = scored.single(word.slice(prefix.length));
    return turned && turned * (turned > 0 ? TURNED_GOOD : TURNED_BAD);
  };

  return {
    lookUp(words, at) {
      const phrase = scored.phrase(words, at);
      if (phrase) return { weight: phrase.value, length: phrase.length };
      const weight = derived(words[at] ?? '');
      return weight === undefined ? undefined : { weight, length: 1 };
    },
    isIronic: (words, at) => ironic.phrase(words, at) !== undefined,
    negators: new Set(listed(lexicon.negators)),
    intensifiers: new Set(listed(lexicon.intensifiers)),
    diminishers: new Set(listed(lexicon.diminishers)),
    contrast: new Set(listed(lexicon.contrast)),
    negatingPrefix: prefix,
  };
}
