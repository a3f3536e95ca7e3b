/** Steps of weights in rows, a row a bucket, four steps in a number: what a feature tells is fetched and added together. */
import type { Weights } from './model.ts';

/** Steps in a number, each raised so that it is never less than nothing. */
const TOGETHER = 4;
const STEP_BITS = 8;
const RAISED_BY = 128;
/** Every second step of a number: with room for its sum above it. */
const EVERY_SECOND = 0x00ff00ff;
const SUM_BITS = 16;
const SUM = (1 << SUM_BITS) - 1;
/** So many raised steps surely have room. */
const MOST_ADDED = 256;

/** A row has the outputs of several models one after the other. */
export class Rows {
  private readonly mask: number;
  /** numbers in a row */
  private readonly width: number;
  private readonly steps: Int32Array;

  constructor(models: readonly Weights[]) {
    const buckets = Math.max(...models.map((model) => model.buckets));
    this.mask = buckets - 1;
    this.width = Math.ceil(models.reduce((sum, { outputs }) => sum + outputs, 0) / TOGETHER);
    this.steps = new Int32Array(buckets * this.width);
    let column = 0;
    for (const model of models) {
      for (let output = 0; output < model.outputs; output += 1) {
        const number = Math.floor(column / TOGETHER);
        fill(this.steps, this.width, number, (column % TOGETHER) * STEP_BITS, model, output);
        column += 1;
      }
    }
  }

  /** Room for the sums of all outputs. */
  sums(): Int32Array {
    return new Int32Array(this.width * TOGETHER);
  }

  /**
   * Adds up the steps of features, output by output.
   * @param sums what is written to, made by `sums`
   * @param from the first of the outputs that are wanted; others may be written, too
   */
  add(ids: Uint32Array, sums: Int32Array, from = 0, to = sums.length): void {
    for (let number = Math.floor(from / TOGETHER); number * TOGETHER < to; number += 1)
      this.addNumber(number, ids, sums);
  }

  private addNumber(number: number, ids: Uint32Array, sums: Int32Array): void {
    const { steps, width, mask } = this;
    const at = number * TOGETHER;
    sums.fill(-RAISED_BY * ids.length, at, at + TOGETHER);
    for (let from = 0; from < ids.length; from += MOST_ADDED) {
      const end = Math.min(ids.length, from + MOST_ADDED);
      let even = 0;
      let odd = 0;
      for (let i = from; i < end; i += 1) {
        const four = steps[(ids[i]! & mask) * width + number]!;
        even = (even + (four & EVERY_SECOND)) | 0;
        odd = (odd + ((four >>> STEP_BITS) & EVERY_SECOND)) | 0;
      }
      sums[at]! += even & SUM;
      sums[at + 1]! += odd & SUM;
      sums[at + 2]! += even >>> SUM_BITS;
      sums[at + 3]! += odd >>> SUM_BITS;
    }
  }
}

/** Writes the steps of one output into each row, at a place in one of its numbers. */
function fill(
  rows: Int32Array,
  width: number,
  number: number,
  shift: number,
  { outputs, buckets, steps }: Weights,
  output: number,
): void {
  // a model with fewer buckets says the same in several rows
  const mask = buckets - 1;
  for (let at = number, bucket = 0; at < rows.length; at += width, bucket += 1)
    rows[at]! |= (steps[(bucket & mask) * outputs + output]! + RAISED_BY) << shift;
}
