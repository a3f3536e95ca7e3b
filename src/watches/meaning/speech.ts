/** Whether somebody speaks as customers do: learned word by word from posts that shops get, and from chatter. */
import type { Features } from '../../lib/linear/features.ts';
import { bucketOf, hashOf } from '../../lib/linear/hash.ts';
import { decode, type Weights } from '../../lib/linear/model.ts';
import type { Place } from '../forms/place.ts';
import { oncePerReading, type Reading } from '../reading.ts';
import { bytesOf } from './files.ts';

export const SPEECH_BUCKETS = 1 << 15;

const NOTHING = new Uint32Array(0);
const BEGINNING = 5;
/** Fewer words say nothing. */
const FEWEST = 2;
/** Logits are told apart in steps, up to so many either way. */
const STEPS_PER_LOGIT = 1.2;
const MOST_STEPS = 4;

/** The buckets of one word: its own, and that of its beginning. */
function bucketsOf(word: string, start: number): number[] {
  const beginning = hashOf(word.slice(0, BEGINNING), start);
  const own = bucketOf(hashOf(word.slice(BEGINNING), beginning), SPEECH_BUCKETS);
  return word.length < BEGINNING ? [own] : [own, bucketOf(hashOf('~', beginning), SPEECH_BUCKETS)];
}

/** Czech and Slovak share what is learned. */
const startOf = (language: string): number => hashOf(language === 'sk' ? 'cs' : language);

/** What is read of words in `language`, to be learned from. */
export function speechOf(words: readonly string[], language: string): Features {
  const start = startOf(language);
  const found = new Set(words.flatMap((word) => bucketsOf(word, start)));
  return { words: Uint32Array.from(found), letters: NOTHING, signs: NOTHING, known: NOTHING };
}

let weights: Weights | null = null;

function weightsOfSpeech(): Weights {
  weights ??= decode(bytesOf('speech'));
  return weights;
}

/** For each word of a text, and behind the last, the sum of the steps of all before it, and how many they are. */
interface Steps {
  sums: Int32Array;
  counts: Int32Array;
}

const stepsOf = oncePerReading((reading): Steps => {
  const { steps } = weightsOfSpeech();
  const { words } = reading;
  const sums = new Int32Array(words.length + 1);
  const counts = new Int32Array(words.length + 1);
  const start = startOf(reading.language() ?? '?');
  for (let at = 0; at < words.length; at += 1) {
    const buckets = bucketsOf(words[at]!.form, start);
    let sum = 0;
    for (const bucket of buckets) sum += steps[bucket]!;
    sums[at + 1] = sums[at]! + sum;
    counts[at + 1] = counts[at]! + buckets.length;
  }
  return { sums, counts };
});

/** How much the words up to `reach` from a place are a customer's, in steps; null when there are too few. */
export function speechAround(reading: Reading, { first, last }: Place, reach: number): number | null {
  const { sums, counts } = stepsOf(reading);
  const from = Math.max(0, first - reach);
  const to = Math.min(reading.words.length, last + reach + 1);
  const behind = last + 1;
  if (first - from + to - behind < FEWEST) return null;
  const sum = sums[first]! - sums[from]! + sums[to]! - sums[behind]!;
  const count = counts[first]! - counts[from]! + counts[to]! - counts[behind]!;
  const { scales, offsets } = weightsOfSpeech();
  const logit = (scales[0]! * sum) / Math.sqrt(count) + offsets[0]!;
  return Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(STEPS_PER_LOGIT * logit)));
}
