/** How a language's words of feeling are written down, and how they are looked up. */
import { type Entries, Lists, listed, type Spot, WHOLE } from './entries.ts';

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
const SUPERLATIVE_PREFIX = 3;
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

/** The lists of a lexicon whose words are looked up wherever they may stand. */
const LISTS = ['scored', 'ironic', 'contrast'] as const;

/** What the lexicons that are asked together tell at a word of a text. */
export type LexiconSpot = Spot<number> | undefined;

/** One of the lexicons that are asked together. */
export class CompiledLexicon {
  readonly negators: ReadonlySet<string>;
  readonly intensifiers: ReadonlySet<string>;
  readonly diminishers: ReadonlySet<string>;
  readonly negatingPrefix: string | undefined;
  private readonly lists: Lists<number>;
  /** the places of its lists among all that are asked together */
  private readonly scored: number;
  private readonly ironic: number;
  private readonly contrast: number;

  constructor(lexicon: Lexicon, lists: Lists<number>, number: number) {
    this.negators = new Set(listed(lexicon.negators));
    this.intensifiers = new Set(listed(lexicon.intensifiers));
    this.diminishers = new Set(listed(lexicon.diminishers));
    this.negatingPrefix = lexicon.negatingPrefix;
    this.lists = lists;
    const first = LISTS.length * number;
    this.scored = first + LISTS.indexOf('scored');
    this.ironic = first + LISTS.indexOf('ironic');
    this.contrast = first + LISTS.indexOf('contrast');
  }

  /** The entry that matches the words from one on, longest first; undefined when none does. */
  lookUp(word: string, spot: LexiconSpot): Hit | undefined {
    const phrase = spot?.phrases?.[this.scored];
    if (phrase) return { weight: phrase.value, length: phrase.length };
    const weight = spot?.singles?.[this.scored] ?? this.derived(word);
    return weight === undefined ? undefined : { weight, length: 1 };
  }

  /** A phrase that says the opposite begins here. */
  isIronic = (spot: LexiconSpot): boolean => spot?.phrases?.[this.ironic] !== undefined;

  /** The real message comes after this word. */
  isContrast = (spot: LexiconSpot): boolean => spot?.singles?.[this.contrast] !== undefined;

  /** The weight of a word that is made from a known one. */
  private derived(word: string): number | undefined {
    const positive = isSuperlative(word) ? this.without(SUPERLATIVE_PREFIX, word) : undefined;
    if (positive !== undefined) return positive * SUPERLATIVE_FACTOR;
    const prefix = this.negatingPrefix;
    if (prefix === undefined || !word.startsWith(prefix) || word.length < prefix.length + MIN_STEM)
      return undefined;
    const turned = this.without(prefix.length, word);
    return turned && turned * (turned > 0 ? TURNED_GOOD : TURNED_BAD);
  }

  /** The weight of a word without so many letters at its beginning. */
  private without(letters: number, word: string): number | undefined {
    return this.lists.single(word.slice(letters))?.[this.scored];
  }
}

/** Lexicons that are asked together: each word of a text is looked up once for all of them. */
export interface CompiledLexicons {
  lists: Lists<number>;
  /** in the order in which they were given */
  each: readonly CompiledLexicon[];
}

export function compileLexicons(...lexicons: readonly Lexicon[]): CompiledLexicons {
  const lists = new Lists(lexicons.flatMap(entriesOf));
  return { lists, each: lexicons.map((lexicon, number) => new CompiledLexicon(lexicon, lists, number)) };
}

/** The entries of the lists, in their order. */
const entriesOf = ({ scored, ironic, contrast }: Lexicon): Entries<number>[] => [
  scored.flatMap(([weight, words]) => listed(words).map((entry) => [entry, weight] as const)),
  listed(ironic).map((entry) => [entry, 1]),
  listed(contrast).map((word) => [word + WHOLE, 1]),
];
