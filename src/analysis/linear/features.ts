/** What a text is read by when its feeling is learned: words, their neighbours, letter sequences and signs, hashed. */
import type { Features } from '../../lib/linear/features.ts';
import { bucketOf, HASH_START, hashStep } from '../../lib/linear/hash.ts';
import { picturesIn } from '../pictures.ts';
import type { Reading } from '../reading.ts';

export { type Features, weighed } from '../../lib/linear/features.ts';

/** Buckets that features fall into; a power of two. */
export const BUCKETS = 1 << 17;

/** Longer texts have said it by now; keeps the cost of an article flat. */
const MAX_LENGTH = 4000;
const LINK = /https?:\/\/\S{1,2000}|www\.\S{1,2000}/g;
const SIGN_OF_LINK = /:\/\/|www/;
const ADDRESSED = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{1,100}/gu;
const LETTER_RUN = /([a-z])\1{2,}/g;
/** An exclamation mark means one thing after praise and another after blame: what it stresses is among the known. */
const STRESS = /[!?]+/g;
const NUMBER = /\d[\d.,:/]{0,30}/g;
const TOKEN =
  /[\p{L}\p{N}§]+(?:'[a-z]+)?|[!?]+|\.{2,}|[;:=x][-']?[)(D/|*\][]+|<3|[.,;:]|\p{Extended_Pictographic}/gu;
const OPENS_WORD = /^[\p{L}\p{N}§]/u;

/** Ends what a negator reaches, and a pair of words; a comma only parts them. */
const ENDS = /^[.;:?]/;
/** Stands for what was taken out. */
const PLACEHOLDER = '§';

const SHORTEST = 2;
const LONGEST = 5;
/** A negator colours this many words behind it. */
const REACH = 3;
/** Longer words are names and accidents. */
const MAX_WORD = 24;
/** Lengths are told apart up to this power of two, pictures up to this many. */
const LONG_STEPS = 6;
const MOST_PICTURES = 8;

const bucket = (hash: number): number => bucketOf(hash, BUCKETS);

function hashOf(kind: number, text: string, more = ''): number {
  let hash = hashStep(HASH_START, kind);
  for (let i = 0; i < text.length; i += 1) hash = hashStep(hash, text.charCodeAt(i));
  if (more !== '') {
    hash = hashStep(hash, 32);
    for (let i = 0; i < more.length; i += 1) hash = hashStep(hash, more.charCodeAt(i));
  }
  return bucket(hash);
}

const KIND = { word: 1, pair: 2, negated: 3, letters: 4, sign: 5, opening: 6, skip: 7 } as const;

/** The words as they are compared: folded, links and names taken out, "supeeer" brought down to "super". */
function tokensOf({ folded }: Reading): string[] {
  // each of these walks through all of a text, and most texts have nothing for most of them
  const unlinked = SIGN_OF_LINK.test(folded) ? folded.replace(LINK, ' §url ') : folded;
  const unnamed = unlinked.includes('@') ? unlinked.replace(ADDRESSED, ' §user ') : unlinked;
  const plain = unnamed
    .replace(NUMBER, '0')
    .replace(STRESS, (mark) => (mark.includes('?') ? '?' : '.'))
    .replace(LETTER_RUN, '$1');
  return plain.match(TOKEN) ?? [];
}

const LAST_ASCII = 0x7f;

/** Does it begin as a word does? Most tokens are told by their first code unit. */
function isWord(token: string): boolean {
  const code = token.charCodeAt(0);
  if (code > LAST_ASCII) return OPENS_WORD.test(token);
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** Buckets without repetition. One table serves all: a bucket is in the bag that wrote its number there last. */
const writtenBy = new Uint32Array(BUCKETS);
let bags = 0;

/** What the bag that is being filled holds; one is filled at a time. */
let held = new Uint32Array(1024);

class Bag {
  private readonly number = nextBag();
  private count = 0;

  add(id: number): void {
    if (writtenBy[id] === this.number) return;
    writtenBy[id] = this.number;
    if (this.count === held.length) {
      const wider = new Uint32Array(2 * this.count);
      wider.set(held);
      held = wider;
    }
    held[this.count] = id;
    this.count += 1;
  }

  ids(): Uint32Array {
    return held.slice(0, this.count);
  }
}

function nextBag(): number {
  bags += 1;
  if (bags === 2 ** 32) {
    writtenBy.fill(0);
    bags = 1;
  }
  return bags;
}

function addLetters(into: Bag, word: string): void {
  const padded = ` ${word.slice(0, MAX_WORD)} `;
  for (let from = 0; from + SHORTEST <= padded.length; from += 1) {
    let hash = hashStep(HASH_START, KIND.letters);
    const last = Math.min(padded.length, from + LONGEST);
    for (let at = from; at < last; at += 1) {
      hash = hashStep(hash, padded.charCodeAt(at));
      if (at - from + 1 > SHORTEST) into.add(bucket(hash));
    }
  }
}

function wordFeatures(tokens: readonly string[], negators: ReadonlySet<string>) {
  const words = new Bag();
  const count = { words: 0 };
  let before = '^';
  let beforeThat = '';
  let negatedFor = 0;
  for (const token of tokens) {
    if (!isWord(token)) {
      if (ENDS.test(token)) {
        negatedFor = 0;
        beforeThat = '';
        before = '^';
      }
      continue;
    }
    count.words += 1;
    words.add(hashOf(KIND.word, token));
    words.add(hashOf(KIND.pair, before, token));
    if (beforeThat !== '') words.add(hashOf(KIND.skip, beforeThat, token));
    if (negatedFor > 0) words.add(hashOf(KIND.negated, token));
    negatedFor = negators.has(token) ? REACH : negatedFor - 1;
    beforeThat = before;
    before = token;
  }
  return { ids: words.ids(), count: count.words };
}

function letterFeatures(tokens: readonly string[]): Uint32Array {
  const letters = new Bag();
  for (const token of tokens) if (isWord(token) && !token.startsWith(PLACEHOLDER)) addLetters(letters, token);
  return letters.ids();
}

function signFeatures(text: string, tokens: readonly string[], words: number): Uint32Array {
  const signs = new Bag();
  for (const token of tokens) if (!isWord(token)) signs.add(hashOf(KIND.sign, token.slice(0, 4)));
  if (tokens.length > 0) signs.add(hashOf(KIND.opening, tokens[0] ?? '', tokens[1] ?? ''));
  signs.add(hashOf(KIND.sign, 'end', (tokens.at(-1) ?? '').slice(0, 2)));
  signs.add(hashOf(KIND.sign, 'long', String(Math.min(LONG_STEPS, Math.floor(Math.log2(words + 1))))));
  for (const picture of picturesIn(text).slice(0, MOST_PICTURES)) signs.add(hashOf(KIND.sign, 'e', picture));
  return signs.ids();
}

const NOTHING = new Uint32Array(0);

/**
 * Takes a text apart; what word lists know of it is added by `named`.
 * @param negators words that turn what follows
 */
export function featuresOf(reading: Reading, negators: ReadonlySet<string>): Features {
  const read = reading.upTo(MAX_LENGTH);
  const tokens = tokensOf(read);
  const words = wordFeatures(tokens, negators);
  return {
    words: words.ids,
    letters: letterFeatures(tokens),
    signs: signFeatures(read.text, tokens, words.count),
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
  for (let i = 0; i < names.length; i += 1) known[i] = hashOf(KIND.sign, 'known', names[i]);
  return { words, letters, signs, known, knownShare };
}
