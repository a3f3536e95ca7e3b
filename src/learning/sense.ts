/**
 * Telling by a find whether the name means us: naive Bayes over what the team said is not about us, against other finds
 * of the same watch and what people write at all. It goes by the words around, by how the name stands there (written
 * small, after which word) and by whether anybody in the text speaks as a customer. Pure.
 */
import { foldPlain } from '../lib/fold.ts';
import { isFunctionWord } from './function-words.ts';
import { isShopTalk } from './shop-talk.ts';

/** Fewer examples than this teach nothing. */
export const MIN_EXAMPLES = 3;
/** Words on either side of a find that tell what it means. */
const WINDOW = 8;
/** Characters that hold so many words, and bound the cost. */
const REACH = 160;
/** Words are compared by their beginning without a case ending, so that cases fall together. */
const STEM = 5;
const ENDING = /(?<=\p{L}{3})(?:ach|ech|ami|emi|ovi|om|em|am|ou|ow|ov|ho|mu|[aeiouy]+)$/u;
const MIN_WORD = 3;
/** A word in a single example may be chance: it counts for no more than this. */
const MAX_ONCE = 1.2;
/** As if so many other texts without any given word had been read: words that mean something are rare. */
const UNHEARD = 5;
/** One word counts for no more than e^3 to one. */
const MAX_WEIGHT = 3;
/** Nine to one against us, and from more than one sign unless it is a word in at least `SURE` examples. */
const THRESHOLD = Math.log(9);
const SURE = 4;
/** Without any word of the examples, by how the name stands there alone: fifty to one. */
const ALONE = Math.log(50);
/** A sign that speaks against us by less than two to one tells nobody anything. */
const TELLING = 0.7;
/** Marks stand for what isn't a word around: none begins with a letter. Whether a text has any word of customers: */
const SHOP_TALK = '+shop';
const NO_SHOP_TALK = '-shop';
/** How what was found is written, and the word right before it. */
const SMALL = '^a';
const CAPITAL = '^A';
const BEFORE = '<';
/** Marks of which every find has one or the other. */
const EITHER: ReadonlySet<string> = new Set([SHOP_TALK, NO_SHOP_TALK, SMALL, CAPITAL]);
/** So much of a text is asked for words of customers, in characters. */
const TALK_REACH = 600;

/** A text in which a watch found something. */
export interface Found {
  title?: string | null;
  text: string;
  spans: readonly { start: number; end: number; in: 'title' | 'text' }[];
}

/** What a watch has learned: for each sign how much it speaks against us, and in how many examples it was. */
export type Sense = ReadonlyMap<string, { weight: number; examples: number }>;

/** The beginnings of the words around what was found and the marks of how it stands there, each with what a person is shown for it. */
export function wordsAround({ title, text, spans }: Found): Map<string, string> {
  const words = new Map<string, string>();
  for (const { start, end, in: part } of spans) {
    const whole = (part === 'title' ? title : text) ?? '';
    const before = wordsOf(whole.slice(Math.max(0, start - REACH), start)).slice(-WINDOW);
    const after = wordsOf(whole.slice(end, end + REACH)).slice(0, WINDOW);
    const name = whole.slice(start, end);
    const last = before.at(-1) ?? '';
    words.set(/^\p{Ll}/u.test(name) ? SMALL : CAPITAL, name);
    words.set(`${BEFORE}${last}`, `${last} ${name}`.trim());
    for (const word of [...before, ...after]) if (tells(word)) words.set(stemOf(word), word);
  }
  words.set(
    wordsOf(`${title ?? ''} ${text}`.slice(0, TALK_REACH)).some(isShopTalk) ? SHOP_TALK : NO_SHOP_TALK,
    '',
  );
  return words;
}

/** Every word of a text as one beginning: how people write at all. */
export const wordsOfAny = (text: string): Map<string, string> =>
  new Map(
    wordsOf(text)
      .filter(tells)
      .map((word) => [stemOf(word), word]),
  );

/** Whether a word says anything of what a text is about. */
export const tells = (word: string): boolean =>
  word.length >= MIN_WORD && !isFunctionWord(word.slice(0, STEM));

/** What of a word is compared. */
export const stemOf = (word: string): string => word.replace(ENDING, '').slice(0, STEM);

/** All words of a text in order, plain. */
export const wordsOf = (text: string): string[] => foldPlain(text).match(/\p{L}+/gu) ?? [];

export type Bag = ReadonlyMap<string, string>;

/** Learns from finds that are not about us and others that are; null while there are too few. */
export function learnSense(notUs: readonly Bag[], others: readonly Bag[]): Sense | null {
  if (notUs.length < MIN_EXAMPLES) return null;
  const against = countsOf(notUs);
  const ordinary = countsOf(others);
  // what the watch didn't find has no marks
  const finds = (ordinary.get(SHOP_TALK) ?? 0) + (ordinary.get(NO_SHOP_TALK) ?? 0);
  const sense = new Map<string, { weight: number; examples: number }>();
  for (const stem of new Set([...against.keys(), ...ordinary.keys()])) {
    const examples = against.get(stem) ?? 0;
    const share = (examples + 0.5) / (notUs.length + 1);
    const elsewhere = ordinary.get(stem) ?? 0;
    const among = isMark(stem) ? finds : others.length;
    const usual = EITHER.has(stem) ? (elsewhere + 1) / (among + 2) : (elsewhere + 0.5) / (among + UNHEARD);
    const most = examples === 1 ? MAX_ONCE : MAX_WEIGHT;
    const weight = Math.max(-MAX_WEIGHT, Math.min(most, Math.log(share / usual)));
    // a word that is missing from a few examples says nothing for us, one that was never heard nothing against us
    const isChance = examples === 1 && isMark(stem);
    if ((examples > 0 && !isChance) || weight < -TELLING) sense.set(stem, { weight, examples });
  }
  return sense;
}

/** The words that say a find is not about us, the strongest first; null when it may well be: the odds are under `least`, a logarithm. */
export function tellsAgainst(sense: Sense, around: Bag, least = THRESHOLD): string[] | null {
  const known = [...around].flatMap(([stem, word]) => {
    const told = sense.get(stem);
    return told ? [{ word, isMark: isMark(stem), ...told }] : [];
  });
  const score = known.reduce((sum, { weight }) => sum + weight, 0);
  const telling = known.filter(({ weight }) => weight >= TELLING).sort((a, b) => b.weight - a.weight);
  const words = telling.filter((one) => !one.isMark);
  const isBacked = telling.length > 1 || words.some(({ examples }) => examples >= SURE);
  const isSure = words.length > 0 ? isBacked : score >= ALONE;
  if (score < least || !isSure) return null;
  const shown = (words.length > 0 ? words : telling).flatMap(({ word }) => (word === '' ? [] : [word]));
  return [...new Set(shown)];
}

const isMark = (stem: string): boolean => !/^\p{L}/u.test(stem);

function countsOf(bags: readonly Bag[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const bag of bags) for (const stem of bag.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}
