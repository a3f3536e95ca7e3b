import { MINUTE } from './clock.ts';

export interface Pace<K> {
  /** Counts a call; false when its key has had its share of this minute. */
  allows(key: K, now: Date): boolean;
}

/** Keeps one hasty caller from taking everybody's time, in one process. Memory is bounded by the keys of one minute. */
export function createPace<K>(perMinute: number): Pace<K> {
  let minute = 0;
  let calls = new Map<K, number>();
  return {
    allows(key, now) {
      const current = Math.floor(now.getTime() / MINUTE);
      if (current !== minute) {
        minute = current;
        calls = new Map();
      }
      const made = (calls.get(key) ?? 0) + 1;
      calls.set(key, made);
      return made <= perMinute;
    },
  };
}
