/** What a text is read by when its feeling is learned: words, their neighbours, letter sequences and signs, hashed. */
import type { Features } from '../../lib/linear/features.ts';
import { bucketOf, HASH_START, hashOf, hashStep } from '../../lib/linear/hash.ts';
import { picturesIn } from '../pictures.ts';
import type { Reading } from '../reading.ts';
import { Bags } from './bags.ts';
import { BLANK, Tokens } from './tokens.ts';

export { type Features, weighed } from '../../lib/linear/features.ts';

/** Buckets that features fall into; a power of two. */
export const BUCKETS = 1 << 17;

/** Longer texts have said it by now; keeps the cost of an article flat. */
const MAX_LENGTH = 4000;

/** A negator colours this many words behind it. */
const REACH = 3;
/** Longer words are names and accidents. */
const MAX_WORD = 24;
/** So much of a sign tells, and of what stands at the end. */
const MAX_SIGN = 4;
const MAX_END = 2;
/** Lengths are told apart up to this power of two, pictures up to this many. */
const LONG_STEPS = 6;
const MOST_PICTURES = 8;

const bucket = (hash: number): number => bucketOf(hash, BUCKETS);

/** A hash that goes on behind a blank. */
const andThen = (hash: number): number => hashStep(hash, BLANK);
const startOf = (kind: number): number => hashStep(HASH_START, kind);

const WORD = startOf(1);
const PAIR = startOf(2);
const NEGATED = startOf(3);
const LETTERS = startOf(4);
const SIGN = startOf(5);
const OPENING = startOf(6);
const SKIP = startOf(7);

/** Stands before the first word of a sentence. */
const NO_WORD = '^';
const PAIR_WITH_NONE = andThen(hashOf(NO_WORD, PAIR));
const SKIP_FROM_NONE = andThen(hashOf(NO_WORD, SKIP));
const END = hashOf('end', SIGN);
const LONG = andThen(hashOf('long', SIGN));
const PICTURE = andThen(hashOf('e', SIGN));
const KNOWN = andThen(hashOf('known', SIGN));

/** The text that is being taken apart, and its features so far: one kind after the other. */
const tokens = new Tokens();
const bags = new Bags(BUCKETS);
const add = (hash: number): void => bags.add(bucket(hash));

/** A hash that goes on over a token, or over its beginning. */
function hashOver(token: number, start: number, most = Number.POSITIVE_INFINITY): number {
  const { units, starts, ends } = tokens;
  const from = starts[token]!;
  const end = Math.min(ends[token]!, from + most);
  let hash = start;
  for (let i = from; i < end; i += 1) hash = hashStep(hash, units[i]!);
  return hash;
}

/** Lists are asked for words by their hash: few slots have any, and hardly one has two. */
const SLOTS = 256;
const slotOf = (word: number): number => word & (SLOTS - 1);
const slotsOf = new WeakMap<ReadonlySet<string>, readonly (readonly string[])[]>();

function slotted(words: ReadonlySet<string>): readonly (readonly string[])[] {
  const known = slotsOf.get(words);
  if (known !== undefined) return known;
  const slots = Array.from({ length: SLOTS }, (_, slot) =>
    [...words].filter((word) => slotOf(hashOf(word, WORD)) === slot),
  );
  slotsOf.set(words, slots);
  return slots;
}

function isAmong(words: readonly string[], token: number): boolean {
  for (let i = 0; i < words.length; i += 1) if (tokens.is(token, words[i]!)) return true;
  return false;
}

/**
 * Each word, alone and with the one before it and the one before that.
 * @returns how many words there are
 */
function addWords(negators: ReadonlySet<string>): number {
  const { units, starts, ends } = tokens;
  const negatorsIn = slotted(negators);
  let count = 0;
  let negatedFor = 0;
  // what a word goes on: pairs with the one before it, and with the one before that where there is one
  let pairs = PAIR_WITH_NONE;
  let nextSkips = SKIP_FROM_NONE;
  let skips = 0;
  let hasSkips = false;
  for (let token = 0; token < tokens.count; token += 1) {
    if (!tokens.isWord(token)) {
      if (!tokens.isEnd(token)) continue;
      negatedFor = 0;
      pairs = PAIR_WITH_NONE;
      nextSkips = SKIP_FROM_NONE;
      hasSkips = false;
      continue;
    }
    let [word, pair, skip, negated] = [WORD, pairs, skips, NEGATED];
    let [asFirst, asSkipped] = [PAIR, SKIP];
    const end = ends[token]!;
    for (let i = starts[token]!; i < end; i += 1) {
      const unit = units[i]!;
      word = hashStep(word, unit);
      pair = hashStep(pair, unit);
      skip = hashStep(skip, unit);
      negated = hashStep(negated, unit);
      asFirst = hashStep(asFirst, unit);
      asSkipped = hashStep(asSkipped, unit);
    }
    count += 1;
    add(word);
    add(pair);
    if (hasSkips) add(skip);
    if (negatedFor > 0) add(negated);
    negatedFor = isAmong(negatorsIn[slotOf(word)]!, token) ? REACH : negatedFor - 1;
    skips = nextSkips;
    hasSkips = true;
    nextSkips = andThen(asSkipped);
    pairs = andThen(asFirst);
  }
  return count;
}

/** Sequences of three to five letters of each word, with the blanks around it. */
function addLetters(): void {
  const { units, starts, ends } = tokens;
  for (let token = 0; token < tokens.count; token += 1) {
    if (!tokens.isWord(token) || tokens.isPlaceholder(token)) continue;
    const start = starts[token]!;
    const end = Math.min(ends[token]!, start + MAX_WORD);
    const cut = units[end]!;
    units[end] = BLANK;
    for (let at = start - 1; at + 2 <= end; at += 1) {
      let hash = hashStep(hashStep(hashStep(LETTERS, units[at]!), units[at + 1]!), units[at + 2]!);
      add(hash);
      if (at + 3 > end) continue;
      hash = hashStep(hash, units[at + 3]!);
      add(hash);
      if (at + 4 <= end) add(hashStep(hash, units[at + 4]!));
    }
    units[end] = cut;
  }
}

function addSigns(text: string, words: number): void {
  const { count } = tokens;
  for (let token = 0; token < count; token += 1)
    if (!tokens.isWord(token)) add(hashOver(token, SIGN, MAX_SIGN));
  if (count > 0) {
    const opening = hashOver(0, OPENING);
    add(count > 1 ? hashOver(1, andThen(opening)) : opening);
  }
  add(count > 0 ? hashOver(count - 1, andThen(END), MAX_END) : END);
  add(hashOf(String(Math.min(LONG_STEPS, Math.floor(Math.log2(words + 1)))), LONG));
  for (const picture of picturesIn(text).slice(0, MOST_PICTURES)) add(hashOf(picture, PICTURE));
}

const NOTHING = new Uint32Array(0);

/**
 * Takes a text apart; what word lists know of it is added by `named`.
 * @param negators words that turn what follows
 */
export function featuresOf(reading: Reading, negators: ReadonlySet<string>): Features {
  const { folded, text } = reading.upTo(MAX_LENGTH);
  tokens.read(folded);
  bags.clear();
  const words = addWords(negators);
  const letters = bags.next();
  addLetters();
  const signs = bags.next();
  addSigns(text, words);
  const all = bags.all();
  return {
    words: all.subarray(0, letters),
    letters: all.subarray(letters, signs),
    signs: all.subarray(signs),
    known: NOTHING,
  };
}

/**
 * The same with what word lists found, by name.
 * @param knownShare how much each of these counts, where it isn't the usual
 */
export function named(
  { words, letters, signs }: Features,
  names: readonly string[],
  knownShare?: number,
): Features {
  const known = new Uint32Array(names.length);
  for (let i = 0; i < names.length; i += 1) known[i] = bucket(hashOf(names[i]!, KNOWN));
  return { words, letters, signs, known, knownShare };
}
