/** Learned linear weights in one byte each, and how they are kept in a file. */
import { type Features, weighed } from './features.ts';

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

export function modelOf({ outputs, buckets, scales, offsets, steps }: Weights): LinearModel {
  const add = adderOf({ outputs, buckets, steps });
  const logits = (features: Features): Float64Array => {
    const sums = new Float64Array(outputs);
    const found = new Int32Array(outputs);
    const kinds = weighed(features);
    for (let k = 0; k < kinds.length; k += 1) {
      const [ids, value] = kinds[k]!;
      if (ids.length === 0) continue;
      // all features of a kind have one value: their whole steps are added first
      add(ids, found);
      for (let o = 0; o < outputs; o += 1) sums[o] = sums[o]! + value * found[o]!;
    }
    for (let o = 0; o < outputs; o += 1) sums[o] = sums[o]! * (scales[o] ?? 0) + (offsets[o] ?? 0);
    return sums;
  };
  return {
    outputs,
    logits,
    shares(features) {
      const found = logits(features);
      const most = Math.max(...found);
      const raised = Array.from(found, (logit) => Math.exp(logit - most));
      const sum = raised.reduce((a, b) => a + b, 0);
      return raised.map((share) => share / sum);
    },
  };
}

type Adder = (ids: Uint32Array, sums: Int32Array) => void;

/** Sums the steps of features, output by output, into `sums`. The numbers of outputs that are asked most are spelled out. */
function adderOf({ outputs, buckets, steps }: Pick<Weights, 'outputs' | 'buckets' | 'steps'>): Adder {
  const mask = buckets - 1;
  if (outputs === 1) return addOne(steps, mask);
  if (outputs === 3) return addThree(steps, mask);
  if (outputs === 7) return addSeven(steps, mask);
  return (ids, sums) => {
    sums.fill(0);
    for (let i = 0; i < ids.length; i += 1) {
      const at = (ids[i]! & mask) * outputs;
      for (let o = 0; o < outputs; o += 1) sums[o]! += steps[at + o]!;
    }
  };
}

const addOne =
  (steps: Int8Array, mask: number): Adder =>
  (ids, sums) => {
    let only = 0;
    for (let i = 0; i < ids.length; i += 1) only += steps[ids[i]! & mask]!;
    sums[0] = only;
  };

const addThree =
  (steps: Int8Array, mask: number): Adder =>
  (ids, sums) => {
    let [first, second, third] = [0, 0, 0];
    for (let i = 0; i < ids.length; i += 1) {
      const at = (ids[i]! & mask) * 3;
      first += steps[at]!;
      second += steps[at + 1]!;
      third += steps[at + 2]!;
    }
    sums[0] = first;
    sums[1] = second;
    sums[2] = third;
  };

const addSeven =
  (steps: Int8Array, mask: number): Adder =>
  (ids, sums) => {
    let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0];
    for (let i = 0; i < ids.length; i += 1) {
      const at = (ids[i]! & mask) * 7;
      a += steps[at]!;
      b += steps[at + 1]!;
      c += steps[at + 2]!;
      d += steps[at + 3]!;
      e += steps[at + 4]!;
      f += steps[at + 5]!;
      g += steps[at + 6]!;
    }
    sums[0] = a;
    sums[1] = b;
    sums[2] = c;
    sums[3] = d;
    sums[4] = e;
    sums[5] = f;
    sums[6] = g;
  };

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
