import { SISTERS } from '../../src/analysis/language/sisters.ts';
import { featuresOf } from '../../src/analysis/linear/features.ts';
import { Reading } from '../../src/analysis/reading.ts';
import type { Weights } from '../../src/lib/linear/model.ts';
import { readCorpus } from './corpus.ts';
import { type Example, learn } from './fit.ts';

const BUCKETS = 1 << 15;
const NO_WORDS: ReadonlySet<string> = new Set();

/** Czech against Slovak, from all their posts. */
export async function trainSisters(): Promise<Weights> {
  const examples: Example[] = [];
  for (const language of SISTERS)
    for (const { text } of await readCorpus(language))
      examples.push({
        features: featuresOf(new Reading(text), NO_WORDS),
        wanted: SISTERS.map((one) => (one === language ? 1 : 0)),
        weight: 1,
      });
  return learn(examples, { outputs: SISTERS.length, buckets: BUCKETS, kind: 'one' });
}
