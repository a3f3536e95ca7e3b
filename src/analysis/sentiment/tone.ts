/** A tone that a person gave, as a score. Pure. */
import type { Sentiment } from './index.ts';

/** The three tones a person tells apart. */
export type Tone = 'negative' | 'neutral' | 'positive';

/** A feeling that somebody named is at least this strong. */
const LEAST_FELT = 0.5;

/** The feeling under another name: how strongly it is said stays as it was read, its side is the one given. */
export function asTone(tone: Tone, { sentiment }: Pick<Sentiment, 'sentiment'>): number {
  if (tone === 'neutral') return 0;
  const strength = Math.max(LEAST_FELT, Math.abs(sentiment));
  return tone === 'negative' ? -strength : strength;
}
