/** Parts that a text is made of, each with a list of words in every language, and how those that stand together are found. */
import type { Reading } from '../reading.ts';
import type { Language } from '../types.ts';
import { compileEntries, listed } from './entries.ts';

/** Names of what stands in the words of a text: parts, and pairs of parts that stand together. */
type ReadParts = (words: readonly string[]) => string[];

type Lists<P extends string> = Readonly<Record<P, string>>;

export interface PartsPlan<P extends string> {
  parts: readonly P[];
  /** begins every name, so that names of different plans differ */
  sign: string;
  /** within what parts stand together; where nothing does, only the parts themselves are named */
  together: 'sentence' | 'text' | 'nothing';
  /** also what is said first and what in a later sentence */
  across?: boolean;
}

interface Found {
  part: number;
  at: number;
}

const ENDS = new Set(['.', '!', '?', ';', '\n']);
/** Parts so many words apart belong together closely. */
const CLOSE = 4;
/** Parts further apart than this tell nothing of each other; keeps the cost of an endless text in proportion. */
const FAR = 30;

/** What is to be read of an article is said by then; keeps its cost flat. */
const MAX_LENGTH = 4000;

/**
 * Prepares the lists of all languages; Czech and Slovak, which mix in what people write, are read together.
 * @returns what names the parts of a text; in languages without lists there are none
 */
export function partsReader<P extends string>(
  plan: PartsPlan<P>,
  { cs, sk, pl, en }: Readonly<Record<'cs' | 'sk' | 'pl' | 'en', Lists<P>>>,
): (text: Reading, language: Language) => string[] {
  const czechAndSlovak = compileParts(plan, cs, sk);
  const readers: Partial<Record<Language, ReadParts>> = {
    cs: czechAndSlovak,
    sk: czechAndSlovak,
    pl: compileParts(plan, pl),
    en: compileParts(plan, en),
  };
  return (text, language) => readers[language]?.(text.upTo(MAX_LENGTH).words) ?? [];
}

/** Prepares the lists of one language, or of sisters that are read together. */
function compileParts<P extends string>(
  { parts, sign, together: within, across = false }: PartsPlan<P>,
  ...lists: readonly Lists<P>[]
): ReadParts {
  const entries = new Map<string, Set<number>>();
  for (const words of lists)
    for (const [number, part] of parts.entries())
      for (const entry of listed(words[part])) {
        const told = entries.get(entry) ?? new Set();
        entries.set(entry, told.add(number));
      }
  const known = compileEntries(entries);
  return (words) => {
    const names = new Set<string>();
    const earlier = new Set<number>();
    let together: Found[] = [];
    const close = (): void => {
      addNames(names, sign, together, within !== 'nothing');
      if (across) addAcross(names, sign, earlier, together);
      together = [];
    };
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at]!;
      // "3." ends no sentence
      if (
        within === 'sentence' &&
        together.length > 0 &&
        ENDS.has(word) &&
        !(word === '.' && words[at - 1] === '0')
      )
        close();
      add(together, known.phrase(words, at)?.value, at);
      add(together, known.single(word), at);
    }
    close();
    return [...names];
  };
}

function add(together: Found[], parts: ReadonlySet<number> | undefined, at: number): void {
  if (parts !== undefined) for (const part of parts) together.push({ part, at });
}

function addNames(names: Set<string>, sign: string, together: readonly Found[], withPairs: boolean): void {
  for (let i = 0; i < together.length; i += 1) {
    const one = together[i]!;
    names.add(`${sign}${one.part}`);
    if (!withPairs) continue;
    for (let j = i + 1; j < together.length; j += 1) {
      const other = together[j]!;
      if (other.at - one.at > FAR) break;
      if (one.part === other.part) continue;
      names.add(`${sign}${Math.min(one.part, other.part)}&${Math.max(one.part, other.part)}`);
      if (other.at - one.at <= CLOSE) names.add(`${sign}${one.part}>${other.part}`);
    }
  }
}

/** Names what of earlier sentences stands before what of this one, and counts this one among them. */
function addAcross(names: Set<string>, sign: string, earlier: Set<number>, here: readonly Found[]): void {
  const parts = new Set(here.map(({ part }) => part));
  for (const before of earlier) for (const part of parts) names.add(`${sign}${before}~${part}`);
  for (const part of parts) earlier.add(part);
}
