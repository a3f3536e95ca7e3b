import { MINUTE } from '../lib/clock.ts';

/** Requests a key may make in a minute, in one process. */
export const CALLS_A_MINUTE = 600;

export interface Pace {
  /** Counts a call; false when the key has had its share of this minute. */
  allows(keyId: number, now: Date): boolean;
}

/** Keeps one hasty program from taking the desk's time. Memory is bounded by the keys of one minute. */
export function createPace(perMinute = CALLS_A_MINUTE): Pace {
  let minute = 0;
  let calls = new Map<number, number>();
  return {
    allows(keyId, now) {
      const current = Math.floor(now.getTime() / MINUTE);
      if (current !== minute) {
        minute = current;
        calls = new Map();
      }
      const made = (calls.get(keyId) ?? 0) + 1;
      calls.set(keyId, made);
      return made <= perMinute;
    },
  };
}
