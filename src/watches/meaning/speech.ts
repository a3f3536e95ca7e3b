/** Whether somebody speaks as customers do: learned word by word from posts that shops get, and from chatter. */
import type { Features } from '../../lib/linear/features.ts';
import { bucketOf, hashOf } from '../../lib/linear/hash.ts';
import { decode, type Weights } from '../../lib/linear/model.ts';
import type { Place } from '../forms/place.ts';
import type { Reading } from '../reading.ts';
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
  const own = bucketOf(hashOf(word, start), SPEECH_BUCKETS);
  if (word.length < BEGINNING) return [own];
  return [own, bucketOf(hashOf(`${word.slice(0, BEGINNING)}~`, start), SPEECH_BUCKETS)];
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

/** Of each word of a text the sum of its steps, and how many they are. */
interface Steps {
  sums: Int32Array;
  counts: Uint8Array;
}

const read = new WeakMap<Reading, Steps>();

function stepsOf(reading: Reading, { steps }: Weights, language: string): Steps {
  const known = read.get(reading);
  if (known) return known;
  const { words } = reading;
  const found: Steps = { sums: new Int32Array(words.length), counts: new Uint8Array(words.length) };
  const start = startOf(language);
  words.forEach(({ form }, at) => {
    for (const bucket of bucketsOf(form, start)) {
      found.sums[at]! += steps[bucket]!;
      found.counts[at]! += 1;
    }
  });
  read.set(reading, found);
  return found;
}

/** How much the words up to `reach` from a place are a customer's, in steps; null when there are too few. */
export function speechAround(
  reading: Reading,
  { first, last }: Place,
  reach: number,
  language: string,
): number | null {
  weights ??= decode(bytesOf('speech'));
  const { sums, counts } = stepsOf(reading, weights, language);
  let [sum, count, words] = [0, 0, 0];
  for (let at = Math.max(0, first - reach); at <= last + reach && at < sums.length; at += 1) {
    if (at >= first && at <= last) continue;
    sum += sums[at]!;
    count += counts[at]!;
    words += 1;
  }
  if (words < FEWEST) return null;
  const logit = (weights.scales[0]! * sum) / Math.sqrt(count) + weights.offsets[0]!;
  return Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(STEPS_PER_LOGIT * logit)));
}
