/** What a bench gives back: each promised figure with its verdict, and other lines for people. */
export interface BenchReport {
  name: string;
  /** none only where the bench cannot run at all */
  verdicts: readonly Verdict[];
  notes: readonly string[];
}

export interface Verdict {
  line: string;
  met: boolean;
}

interface Target {
  what: string;
  value: number;
  unit: string;
  /** one of the two */
  atMost?: number;
  atLeast?: number;
}

/** One line: the figure, its target, and whether it was met. */
export function judged({ what, value, unit, atMost, atLeast }: Target): Verdict {
  const met = (atMost === undefined || value <= atMost) && (atLeast === undefined || value >= atLeast);
  const limit = atMost === undefined ? `at least ${atLeast}` : `at most ${atMost}`;
  const figure = value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(1);
  return { line: `${what}: ${figure} ${unit} (target ${limit}: ${met ? 'met' : 'MISSED'})`, met };
}

/** Of sorted figures the one that this share of them lies below: 0.95 = the 95th percentile. */
export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor(sorted.length * share)] ?? Number.NaN;

/** The "same" random numbers every time, in [0, below): a linear congruential generator (Numerical Recipes). */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
