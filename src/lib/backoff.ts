import { HOUR, MINUTE } from './clock.ts';

const FIRST = MINUTE;
const LONGEST = 6 * HOUR;
/** ± share, so that sources that failed together don't come back together */
const JITTER = 0.2;

/** Milliseconds to wait after the n-th failure in a row (1, 2, 3 …): doubling from a minute to six hours. `random` is in [0, 1). */
export function backoff(failures: number, random: number): number {
  const plain = Math.min(FIRST * 2 ** Math.max(0, Math.min(failures, 30) - 1), LONGEST);
  return Math.round(plain * jitter(random));
}

/** Factor around 1 for spreading regular polls. */
export const jitter = (random: number): number => 1 - JITTER / 2 + random * JITTER;
