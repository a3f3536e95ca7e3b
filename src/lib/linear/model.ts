/** Learned linear weights in one byte each, and how they are kept in a file. */
import { type Features, weighed } from './features.ts';
import { Rows } from './rows.ts';

/** A file: these numbers, then for each output a scale and an offset, then the weights, output by output in a bucket. */
const MAGIC = 0x4f484c31;
const HEADER_NUMBERS = 3;
const NUMBER_BYTES = 4;

export interface Weights {
  outputs: number;
  /** features fall into this many buckets; a power of two */
  buckets: number;
  /** what one step of a weight is worth, by output */
  scales: Float32Array;
  offsets: Float32Array;
  steps: Int8Array;
}

export interface LinearModel {
  readonly outputs: number;
  /** One number for each output; the greater the likelier. */
  logits(features: Features): Float64Array;
  /** The same as shares that add up to one. */
  shares(features: Features): number[];
}

export const modelOf = (weights: Weights): LinearModel => modelsOf([weights])[0]!;

/** Models that are asked of the same texts: what stands in a text is added up once for all of them. */
export function modelsOf(all: readonly Weights[]): LinearModel[] {
  const rows = new Rows(all);
  const inText = textSums(rows);
  let outputs = 0;
  return all.map((weights) => {
    const first = outputs;
    outputs += weights.outputs;
    return modelIn(rows, first, weights, inText);
  });
}

/** Sums of the steps of each kind of evidence, of all outputs. */
type TextSums = (features: Features) => readonly Int32Array[];

/** Of words, letters and signs, as `weighed` has them; kept until other lists are asked about, which nobody changes. */
function textSums(rows: Rows): TextSums {
  const sums = [rows.sums(), rows.sums(), rows.sums()] as const;
  let summed: Features | undefined;
  return (features) => {
    const { words, letters, signs } = features;
    if (summed?.words === words && summed.letters === letters && summed.signs === signs) return sums;
    rows.add(words, sums[0]);
    rows.add(letters, sums[1]);
    rows.add(signs, sums[2]);
    summed = features;
    return sums;
  };
}

/** @param first of the outputs in the rows the one that is the model's first */
function modelIn(
  rows: Rows,
  first: number,
  { outputs, scales, offsets }: Weights,
  inText: TextSums,
): LinearModel {
  const knownSums = rows.sums();
  const logits = (features: Features): Float64Array => {
    const found = new Float64Array(outputs);
    const textSums = inText(features);
    rows.add(features.known, knownSums, first, first + outputs);
    const kinds = weighed(features);
    for (let k = 0; k < kinds.length; k += 1) {
      // all features of a kind have one value: their whole steps are added first
      const steps = textSums[k] ?? knownSums;
      const [, value] = kinds[k]!;
      for (let o = 0; o < outputs; o += 1) found[o] = found[o]! + value * steps[first + o]!;
    }
    for (let o = 0; o < outputs; o += 1) found[o] = found[o]! * (scales[o] ?? 0) + (offsets[o] ?? 0);
    return found;
  };
  return {
    outputs,
    logits,
    shares: (features) => sharesOf(logits(features)),
  };
}

function sharesOf(logits: Float64Array): number[] {
  let most = Number.NEGATIVE_INFINITY;
  for (let o = 0; o < logits.length; o += 1) most = Math.max(most, logits[o]!);
  const raised: number[] = [];
  let sum = 0;
  for (let o = 0; o < logits.length; o += 1) {
    const one = Math.exp(logits[o]! - most);
    raised.push(one);
    sum += one;
  }
  return raised.map((one) => one / sum);
}

export function encode({ outputs, buckets, scales, offsets, steps }: Weights): Uint8Array {
  const numbers = HEADER_NUMBERS + 2 * outputs;
  const bytes = new Uint8Array(numbers * NUMBER_BYTES + steps.length);
  const view = new DataView(bytes.buffer);
  [MAGIC, outputs, buckets].forEach((number, i) => {
    view.setUint32(i * NUMBER_BYTES, number, true);
  });
  for (let o = 0; o < outputs; o += 1) {
    view.setFloat32((HEADER_NUMBERS + o) * NUMBER_BYTES, scales[o] ?? 0, true);
    view.setFloat32((HEADER_NUMBERS + outputs + o) * NUMBER_BYTES, offsets[o] ?? 0, true);
  }
  bytes.set(new Uint8Array(steps.buffer, steps.byteOffset, steps.length), numbers * NUMBER_BYTES);
  return bytes;
}

export function decode(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const number = (at: number): number => view.getUint32(at * NUMBER_BYTES, true);
  const outputs = number(1);
  const buckets = number(2);
  const start = (HEADER_NUMBERS + 2 * outputs) * NUMBER_BYTES;
  if (number(0) !== MAGIC || bytes.length !== start + outputs * buckets)
    throw new Error('these are no learned weights of ours');
  const floats = (from: number): Float32Array =>
    Float32Array.from({ length: outputs }, (_, o) => view.getFloat32((from + o) * NUMBER_BYTES, true));
  return {
    outputs,
    buckets,
    scales: floats(HEADER_NUMBERS),
    offsets: floats(HEADER_NUMBERS + outputs),
    steps: new Int8Array(bytes.buffer, bytes.byteOffset + start, outputs * buckets),
  };
}
