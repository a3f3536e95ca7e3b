import { performance } from 'node:perf_hooks';

/** A text is held against so many pieces of it; a square law would make the whole that many times as dear. */
const PIECES = 10;
/** How much dearer a character of the whole may be: long lists cost the memory more. */
export const MAX_GROWTH = 3;
const ROUNDS = 7;
/** Below this a measured time is noise. */
const FLOOR_MS = 2;

/**
 * How much dearer a text of this scrap is than its pieces together. Both are measured right after each other, and the
 * best of some rounds counts, so that a busy machine burdens both alike.
 * @param length of the whole, in UTF-16 units
 */
export function growth(scrap: string, length: number, run: (text: string) => unknown): number {
  const whole = filled(scrap, length);
  const piece = filled(scrap, length / PIECES);
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS && Math.min(...ratios) >= MAX_GROWTH / 2; round += 1) {
    const pieces = timeOf(() => {
      for (let i = 0; i < PIECES; i += 1) run(piece);
    });
    ratios.push(timeOf(() => run(whole)) / Math.max(FLOOR_MS, pieces));
  }
  return Math.min(...ratios);
}

const filled = (scrap: string, length: number) =>
  scrap.repeat(Math.ceil(length / scrap.length)).slice(0, length);

function timeOf(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}
