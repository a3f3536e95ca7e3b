/** Small linear weights learned from few examples in milliseconds, added to what a reader says already. Pure. */
import { BUCKETS, type Features, weighed } from './features.ts';

export interface FewExample {
  features: Features;
  /** what is said already, one logit for each output */
  base: readonly number[];
  /** what each output should say, 0 … 1; for `one` they add up to one */
  wanted: readonly number[];
  /** how much it counts */
  weight: number;
}

export interface FewPlan {
  outputs: number;
  /** one: the outputs exclude each other; each: every output is a yes or no of its own */
  kind: 'one' | 'each';
  /** whether outputs may be raised as a whole, whatever stands in the text */
  bias: boolean;
  /** features in fewer examples than this tell nothing */
  leastSeen: number;
  /** how often the examples are gone through */
  rounds: number;
  /** how far one example moves what is said of it */
  rate: number;
  /** share of every weight that is lost each round: what only one example holds stays small */
  decay: number;
}

/** What was learned, output by output a weight for each bucket. */
export interface FewWeights {
  buckets: readonly number[];
  outputs: readonly { bias: number; weights: ArrayLike<number> }[];
}

/** The same as plain data, to be kept as JSON. */
export interface KeptWeights {
  buckets: number[];
  outputs: { bias: number; weights: number[] }[];
}

const BIAS_SHARE = 0.2;
/** Three digits after the point are kept, of weights that are at least so great a share of the greatest. */
const DIGITS = 1e3;
const TELLING = 0.02;

/** An example as positions in the vocabulary: words and what lists found up to `split`, letters from there. */
interface Row {
  at: Int32Array;
  split: number;
  wordValue: number;
  letterValue: number;
}

/** Examples taken apart once, to be learned from in any selection. */
export interface Prepared {
  examples: readonly FewExample[];
  plan: FewPlan;
  buckets: number[];
  rows: Row[];
}

export function prepare(examples: readonly FewExample[], plan: FewPlan): Prepared {
  const seen = new Uint32Array(BUCKETS);
  for (const { features } of examples) {
    for (const id of features.words) seen[id]! += 1;
    for (const id of features.known) seen[id]! += 1;
    for (const id of features.letters) seen[id]! += 1;
  }
  const position = new Int32Array(BUCKETS).fill(-1);
  const buckets: number[] = [];
  for (let id = 0; id < BUCKETS; id += 1) {
    if (seen[id]! < plan.leastSeen) continue;
    position[id] = buckets.length;
    buckets.push(id);
  }
  const find = (id: number): number => position[id]!;
  return { examples, plan, buckets, rows: examples.map(({ features }) => rowOf(features, find)) };
}

/** @param find the position of a bucket; −1 where it has none */
function rowOf(features: Features, find: (id: number) => number): Row {
  const [[words, wordValue], [letters, letterValue]] = valued(features);
  const at = new Int32Array(words.length + features.known.length + letters.length);
  let count = 0;
  const take = (ids: Uint32Array): number => {
    for (const id of ids) {
      const position = find(id);
      if (position < 0) continue;
      at[count] = position;
      count += 1;
    }
    return count;
  };
  take(words);
  const split = take(features.known);
  return { at: at.subarray(0, take(letters)), split, wordValue, letterValue };
}

/** Words and letters with the value that each of them has; what lists found counts as a word, signs are left to the reader. */
function valued(features: Features): [[Uint32Array, number], [Uint32Array, number]] {
  const [words, letters] = weighed(features);
  return [words!, letters!];
}

interface Output {
  bias: number;
  weights: Float64Array;
}

/** Learns from those examples whose number `uses`; the same input gives the same weights. */
export function learnFew(prepared: Prepared, uses: (index: number) => boolean = () => true): FewWeights {
  const { examples, plan, buckets, rows } = prepared;
  const outputs: Output[] = Array.from({ length: plan.outputs }, () => ({
    bias: 0,
    weights: new Float64Array(buckets.length),
  }));
  const chosen = examples
    .map((_, i) => i)
    .filter(uses)
    .sort((a, b) => scattered(a) - scattered(b));
  // all weights fall together: one factor over them instead of a walk through all
  let scale = 1;
  for (let round = 0; round < plan.rounds; round += 1) {
    const rate = plan.rate / (1 + round / 2);
    for (const index of chosen) {
      const { base, wanted, weight } = examples[index]!;
      const row = rows[index]!;
      const logits = outputs.map((one, o) => base[o]! + one.bias + scale * sumOf(one.weights, row));
      sharesOf(logits, plan.kind).forEach((share, o) => {
        const by = rate * weight * (share - wanted[o]!);
        move(outputs[o]!.weights, row, -by / scale);
        if (plan.bias) outputs[o]!.bias -= BIAS_SHARE * by;
      });
    }
    scale *= 1 - plan.decay;
  }
  for (const { weights } of outputs) for (let i = 0; i < weights.length; i += 1) weights[i]! *= scale;
  return { buckets, outputs };
}

/** Rounded, and without buckets whose weights say next to nothing. */
export function kept({ buckets, outputs }: FewWeights): KeptWeights {
  const rounded = (weight: number): number => Math.round(weight * DIGITS) / DIGITS;
  const strength = (i: number): number => Math.max(...outputs.map(({ weights }) => Math.abs(weights[i]!)));
  const strengths = buckets.map((_, i) => strength(i));
  const least = TELLING * strengths.reduce((most, one) => Math.max(most, one), 0);
  const telling = buckets.map((_, i) => i).filter((i) => strengths[i]! > least);
  return {
    buckets: telling.map((i) => buckets[i]!),
    outputs: outputs.map(({ bias, weights }) => ({
      bias: rounded(bias),
      weights: telling.map((i) => rounded(weights[i]!)),
    })),
  };
}

/** Mixes examples that come in groups, always in the same way. */
const scattered = (index: number): number => Math.imul(index, 0x9e3779b1) >>> 0;

function sumOf(weights: ArrayLike<number>, { at, split, wordValue, letterValue }: Row): number {
  let words = 0;
  for (let i = 0; i < split; i += 1) words += weights[at[i]!]!;
  let letters = 0;
  for (let i = split; i < at.length; i += 1) letters += weights[at[i]!]!;
  return words * wordValue + letters * letterValue;
}

function move(weights: Float64Array, { at, split, wordValue, letterValue }: Row, by: number): void {
  const word = by * wordValue;
  for (let i = 0; i < split; i += 1) weights[at[i]!]! += word;
  const letter = by * letterValue;
  for (let i = split; i < at.length; i += 1) weights[at[i]!]! += letter;
}

function sharesOf(logits: readonly number[], kind: FewPlan['kind']): number[] {
  if (kind === 'each') return logits.map((logit) => 1 / (1 + Math.exp(-logit)));
  const raised = logits.map(Math.exp);
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map((one) => one / sum);
}

/** What is to be added to the logits that a reader found. */
export function readerOf({ buckets, outputs }: FewWeights): (features: Features) => number[] {
  const position = new Int32Array(BUCKETS).fill(-1);
  buckets.forEach((bucket, i) => {
    position[bucket] = i;
  });
  const find = (id: number): number => position[id]!;
  return (features) => {
    const row = rowOf(features, find);
    return outputs.map(({ bias, weights }) => bias + sumOf(weights, row));
  };
}

/** The same for an example that was prepared. */
export const addedTo = ({ rows }: Prepared, { outputs }: FewWeights, index: number): number[] =>
  outputs.map(({ bias, weights }) => bias + sumOf(weights, rows[index]!));
