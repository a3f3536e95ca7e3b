/**
 * Telling by the words around a find whether the name means us: naive Bayes over what the team said is not about us,
 * against other finds of the same watch and what people write at all. Pure.
 */
import { foldPlain } from '../lib/fold.ts';
import { isFunctionWord } from './function-words.ts';

/** Fewer examples than this teach nothing. */
export const MIN_EXAMPLES = 3;
/** Words on either side of a find that tell what it means. */
const WINDOW = 8;
/** Characters that hold so many words, and bound the cost. */
const REACH = 160;
/** Words are compared by their beginning, so that cases fall together. */
const STEM = 5;
const MIN_WORD = 3;
/** A word in fewer examples than this may be chance. */
const MIN_SEEN = 2;
/** As if so many other texts without any given word had been read: words that mean something are rare. */
const UNHEARD = 5;
/** One word counts for no more than e^3 to one. */
const MAX_WEIGHT = 3;
/** Nine to one against us, and from more than one word unless the word is in at least `SURE` examples. */
const THRESHOLD = Math.log(9);
const TELLING = 0.7;
const SURE = 4;

/** A text in which a watch found something. */
export interface Found {
  title?: string | null;
  text: string;
  spans: readonly { start: number; end: number; in: 'title' | 'text' }[];
}

/** What a watch has learned: for each beginning of a word how much it speaks against us, and in how many examples it was. */
export type Sense = ReadonlyMap<string, { weight: number; examples: number }>;

/** The beginnings of the words around what was found, each once, with one of the words it stands for. */
export function wordsAround({ title, text, spans }: Found): Map<string, string> {
  const words = new Map<string, string>();
  for (const { start, end, in: part } of spans) {
    const whole = (part === 'title' ? title : text) ?? '';
    const before = wordsOf(whole.slice(Math.max(0, start - REACH), start)).slice(-WINDOW);
    const after = wordsOf(whole.slice(end, end + REACH)).slice(0, WINDOW);
    for (const word of [...before, ...after])
      if (word.length >= MIN_WORD) words.set(word.slice(0, STEM), word);
  }
  return words;
}

/** Every word of a text as one beginning: how people write at all. */
export const wordsOfAny = (text: string): Map<string, string> =>
  new Map(
    wordsOf(text)
      .filter(tells)
      .map((word) => [word.slice(0, STEM), word]),
  );

const tells = (word: string): boolean => word.length >= MIN_WORD && !isFunctionWord(word.slice(0, STEM));

const wordsOf = (text: string): string[] => foldPlain(text).match(/\p{L}+/gu) ?? [];

type Bag = ReadonlyMap<string, string>;

/** Learns from finds that are not about us and others that are; null while there are too few. */
export function learnSense(notUs: readonly Bag[], others: readonly Bag[]): Sense | null {
  if (notUs.length < MIN_EXAMPLES) return null;
  const against = countsOf(notUs);
  const ordinary = countsOf(others);
  const sense = new Map<string, { weight: number; examples: number }>();
  for (const stem of new Set([...against.keys(), ...ordinary.keys()])) {
    const examples = against.get(stem) ?? 0;
    const share = (examples + 0.5) / (notUs.length + 1);
    const usual = ((ordinary.get(stem) ?? 0) + 0.5) / (others.length + UNHEARD);
    const weight = Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, Math.log(share / usual)));
    // a word that is missing from a few examples says nothing for us, one that was never heard nothing against us
    if (examples >= MIN_SEEN || (examples === 0 && weight < -TELLING)) sense.set(stem, { weight, examples });
  }
  return sense;
}

/** The words that say a find is not about us, the strongest first; null when it may well be. */
export function tellsAgainst(sense: Sense, around: Bag): string[] | null {
  const known = [...around].flatMap(([stem, word]) => {
    const told = sense.get(stem);
    return told ? [{ word, ...told }] : [];
  });
  const score = known.reduce((sum, { weight }) => sum + weight, 0);
  const telling = known.filter(({ weight }) => weight >= TELLING).sort((a, b) => b.weight - a.weight);
  const isSure = telling.length > 1 || telling.some(({ examples }) => examples >= SURE);
  return score >= THRESHOLD && isSure ? telling.map(({ word }) => word) : null;
}

function countsOf(bags: readonly Bag[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const bag of bags) for (const stem of bag.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}
