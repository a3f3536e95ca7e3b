/** What stands in a text by a list of parts, and which of them stand together: names for the learned weights. */
import type { Reading } from '../reading.ts';
import type { Language } from '../types.ts';
import { type Known, knownIn, LIST, type ListName, type Told } from './known.ts';

export interface PartsPlan {
  list: ListName;
  /** how many parts the list has */
  count: number;
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

/**
 * Reads texts by a plan.
 * @returns what names the parts of a text, and pairs of parts that stand together; in languages without lists there are none
 */
export function partsReader({
  list,
  count,
  sign,
  together: within,
  across = false,
}: PartsPlan): (text: Reading, language: Language) => string[] {
  const names = new Names(sign, count);
  return (text, language) => {
    const known = knownIn(text, language);
    if (known === undefined) return [];
    const earlier: number[] = [];
    for (const together of foundIn(known, LIST[list], within === 'sentence')) {
      addNames(names, together, within !== 'nothing');
      if (across) addAcross(names, earlier, together);
    }
    return names.take();
  };
}

/** Parts of a list in the order of the text, all of them or those of each sentence. */
function foundIn({ words, spots }: Known, list: number, bySentence: boolean): Found[][] {
  let together: Found[] = [];
  const found = [together];
  for (let at = 0; at < words.length; at += 1) {
    if (bySentence && together.length > 0 && isEnd(words, at)) {
      together = [];
      found.push(together);
    }
    const spot = spots[at];
    if (spot === undefined) continue;
    add(together, spot.phrases?.[list]?.value, at);
    add(together, spot.singles?.[list], at);
  }
  return found;
}

/** "3." ends no sentence. */
function isEnd(words: readonly string[], at: number): boolean {
  const word = words[at]!;
  return ENDS.has(word) && !(word === '.' && words[at - 1] === '0');
}

function add(together: Found[], parts: Told | undefined, at: number): void {
  if (parts !== undefined) for (const part of parts) together.push({ part, at });
}

/** How two parts stand to each other, as it is written in a name. */
const RELATIONS = ['&', '>', '~'] as const;
type Relation = 0 | 1 | 2;
const BESIDE: Relation = 0;
const SHORTLY_BEFORE: Relation = 1;
const EARLIER: Relation = 2;

/** The names of a plan, each written once, and which of them a text has so far. */
class Names {
  private readonly sign: string;
  private readonly count: number;
  /** by number of a name: of a part, or after those of two parts and how they stand to each other */
  private readonly written: string[] = [];
  private readonly has: Uint8Array;
  private readonly numbers: number[] = [];

  constructor(sign: string, count: number) {
    this.sign = sign;
    this.count = count;
    this.has = new Uint8Array(count + RELATIONS.length * count * count);
  }

  part(part: number): void {
    if (this.isNew(part)) this.written[part] ??= `${this.sign}${part}`;
  }

  pair(one: number, relation: Relation, other: number): void {
    const number = this.count * (1 + relation * this.count + one) + other;
    if (this.isNew(number)) this.written[number] ??= `${this.sign}${one}${RELATIONS[relation]}${other}`;
  }

  private isNew(number: number): boolean {
    if (this.has[number] === 1) return false;
    this.has[number] = 1;
    this.numbers.push(number);
    return true;
  }

  /** All names of a text, in the order in which they were found; the next text has none yet. */
  take(): string[] {
    const names = this.numbers.map((number) => this.written[number]!);
    for (const number of this.numbers) this.has[number] = 0;
    this.numbers.length = 0;
    return names;
  }
}

function addNames(names: Names, together: readonly Found[], withPairs: boolean): void {
  for (let i = 0; i < together.length; i += 1) {
    const one = together[i]!;
    names.part(one.part);
    if (!withPairs) continue;
    for (let j = i + 1; j < together.length; j += 1) {
      const other = together[j]!;
      if (other.at - one.at > FAR) break;
      if (one.part === other.part) continue;
      names.pair(Math.min(one.part, other.part), BESIDE, Math.max(one.part, other.part));
      if (other.at - one.at <= CLOSE) names.pair(one.part, SHORTLY_BEFORE, other.part);
    }
  }
}

/** Names what of earlier sentences stands before what of this one, and counts this one among them. */
function addAcross(names: Names, earlier: number[], here: readonly Found[]): void {
  const parts: number[] = [];
  for (const { part } of here) if (!parts.includes(part)) parts.push(part);
  for (const before of earlier) for (const part of parts) names.pair(before, EARLIER, part);
  for (const part of parts) if (!earlier.includes(part)) earlier.push(part);
}
