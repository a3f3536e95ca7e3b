/** Fits linear weights to examples. Deterministic: the same examples in the same order give the same bytes. */
import { type Features, weighed } from '../../src/lib/linear/features.ts';
import type { Weights } from '../../src/lib/linear/model.ts';

export interface Example {
  features: Features;
  /** what each output should say, 0 … 1; for `one` they add up to one */
  wanted: readonly number[];
  /** how much it counts */
  weight: number;
}

export interface Fit {
  outputs: number;
  buckets: number;
  /** one: the outputs exclude each other; each: every output is a yes or no of its own */
  kind: 'one' | 'each';
  rounds?: number;
  /** added to the offsets afterwards, by output */
  lean?: readonly number[];
}

const ROUNDS = 12;
const RATE = 0.05;
const OFFSET_RATE = 0.02;
/** Pulls weights that nothing holds back to zero. */
const DECAY = 0.002;
/** Share of words and letters left out each time, so that no single one is relied upon. */
const LEFT_OUT = 0.3;
/** An example is believed this much less than fully. */
const DOUBT = 0.05;
const SEED = 7;
const FIRST_SQUARE = 1e-3;
const MOST_STEPS = 127;

/** A plain linear congruential generator: good enough to shuffle, the same everywhere. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function sharesOf(logits: Float64Array, kind: Fit['kind']): number[] {
  if (kind === 'each') return Array.from(logits, (logit) => 1 / (1 + Math.exp(-logit)));
  const most = Math.max(...logits);
  const raised = Array.from(logits, (logit) => Math.exp(logit - most));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map((share) => share / sum);
}

/** Adaptive gradient descent over the cross-entropy. */
export function learn(examples: readonly Example[], plan: Fit): Weights {
  const { outputs, buckets, kind, rounds = ROUNDS } = plan;
  const mask = buckets - 1;
  const weights = new Float32Array(buckets * outputs);
  const squares = new Float32Array(buckets * outputs).fill(FIRST_SQUARE);
  const offsets = new Float64Array(outputs);
  const next = chance(SEED);
  const some = (ids: Uint32Array): Uint32Array => ids.filter(() => next() >= LEFT_OUT);
  const order = examples.map((_, i) => i);
  for (let round = 0; round < rounds; round += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const index of order) {
      const { features, wanted, weight } = examples[index] as Example;
      const seen = weighed({ ...features, words: some(features.words), letters: some(features.letters) });
      const logits = Float64Array.from(offsets);
      for (const [ids, value] of seen)
        for (const id of ids) {
          const at = (id & mask) * outputs;
          for (let o = 0; o < outputs; o += 1) logits[o] = (logits[o] ?? 0) + value * (weights[at + o] ?? 0);
        }
      const slope = sharesOf(logits, kind).map(
        (share, o) => (share - doubted(wanted[o] ?? 0, outputs)) * weight,
      );
      slope.forEach((by, o) => {
        offsets[o] = (offsets[o] ?? 0) - OFFSET_RATE * by;
      });
      for (const [ids, value] of seen)
        for (const id of ids) {
          const at = (id & mask) * outputs;
          for (let o = 0; o < outputs; o += 1) {
            const old = weights[at + o] ?? 0;
            const gradient = (slope[o] ?? 0) * value + DECAY * old;
            const square = (squares[at + o] ?? 0) + gradient * gradient;
            squares[at + o] = square;
            weights[at + o] = old - (RATE * gradient) / Math.sqrt(square);
          }
        }
    }
  }
  return inSteps(weights, offsets, plan);
}

const doubted = (wanted: number, outputs: number): number =>
  wanted * (1 - DOUBT) + ((1 - wanted) * DOUBT) / Math.max(1, outputs - 1);

/** Rounds the weights to one byte each. */
function inSteps(weights: Float32Array, offsets: Float64Array, { outputs, buckets, lean }: Fit): Weights {
  const scales = new Float32Array(outputs);
  for (let i = 0; i < weights.length; i += 1)
    scales[i % outputs] = Math.max(scales[i % outputs] ?? 0, Math.abs(weights[i] ?? 0) / MOST_STEPS);
  const steps = Int8Array.from(weights, (weight, i) => Math.round(weight / (scales[i % outputs] || 1)));
  return {
    outputs,
    buckets,
    scales,
    offsets: Float32Array.from(offsets, (offset, o) => offset + (lean?.[o] ?? 0)),
    steps,
  };
}

/** Examples weighed so that a rare answer counts more than a common one, by the root of how rare it is. */
export function balanced(examples: readonly Example[]): Example[] {
  const sums = (examples[0]?.wanted ?? []).map((_, o) =>
    examples.reduce((sum, { wanted, weight }) => sum + (wanted[o] ?? 0) * weight, 0),
  );
  const all = sums.reduce((a, b) => a + b, 0);
  return examples.map((example) => {
    const at = example.wanted.indexOf(1);
    return at < 0
      ? example
      : { ...example, weight: example.weight * Math.sqrt(all / (sums.length * (sums[at] || 1))) };
  });
}
