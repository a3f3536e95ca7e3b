/** Whether somebody speaks as customers do: learned word by word from posts that shops get, and from chatter. */
import type { Features } from '../../lib/linear/features.ts';
import { bucketOf, hashOf } from '../../lib/linear/hash.ts';
import { decode, type LinearModel, modelOf } from '../../lib/linear/model.ts';
import type { Place } from '../forms/place.ts';
import type { Spot } from '../reading.ts';
import { bytesOf } from './files.ts';

export const SPEECH_BUCKETS = 1 << 15;

const NOTHING = new Uint32Array(0);
const BEGINNING = 5;
/** Fewer words say nothing. */
const FEWEST = 2;
/** Logits are told apart in steps, up to so many either way. */
const STEPS_PER_LOGIT = 1.2;
const MOST_STEPS = 4;

/** What is read of words in `language`; Czech and Slovak share it. */
export function speechOf(words: readonly string[], language: string): Features {
  const found = new Set<number>();
  const start = hashOf(language === 'sk' ? 'cs' : language);
  for (const word of words) {
    found.add(bucketOf(hashOf(word, start), SPEECH_BUCKETS));
    if (word.length >= BEGINNING)
      found.add(bucketOf(hashOf(`${word.slice(0, BEGINNING)}~`, start), SPEECH_BUCKETS));
  }
  return { words: Uint32Array.from(found), letters: NOTHING, signs: NOTHING, known: NOTHING };
}

let model: LinearModel | null = null;

/** How much the words up to `reach` from a place are a customer's, in steps; null when there are too few. */
export function speechAround(
  words: readonly Spot[],
  { first, last }: Place,
  reach: number,
  language: string,
): number | null {
  const around: string[] = [];
  for (let at = Math.max(0, first - reach); at <= last + reach && at < words.length; at += 1)
    if (at < first || at > last) around.push(words[at]!.form);
  if (around.length < FEWEST) return null;
  model ??= modelOf(decode(bytesOf('speech')));
  const steps = Math.round(STEPS_PER_LOGIT * model.logits(speechOf(around, language))[0]!);
  return Math.max(-MOST_STEPS, Math.min(MOST_STEPS, steps));
}
