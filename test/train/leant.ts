import { modelOf, type Weights } from '../../src/lib/linear/model.ts';
import { type Example, type Fit, learn } from './fit.ts';

const FOLDS = 5;

export interface Leant {
  weights: Weights;
  /** of every output, at its line, on examples that were left out */
  f1: number[];
}

/**
 * Weights of yes or no, leant so that one half is where each is best told from the rest: on a fifth of the own examples
 * at a time, left out of the learning.
 * @param others learned from, never judged by
 * @param oftener how many times as often a yes comes among what shops get as in the corpus
 * @param beside of the others those that no own post says the same as: only they are learned from while judging
 */
export function learnLeant(
  own: readonly Example[],
  others: readonly Example[],
  plan: Omit<Fit, 'kind'>,
  oftener = 1,
  beside: readonly Example[] = others,
): Leant {
  const each = { ...plan, kind: 'each' } as const;
  const found: Float64Array[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = modelOf(learn([...own.filter((_, i) => i % FOLDS !== fold), ...beside], each));
    own.forEach(({ features }, i) => {
      if (i % FOLDS === fold) found[i] = model.logits(features);
    });
  }
  const best = Array.from({ length: plan.outputs }, (_, o) =>
    bestLine(
      own.map(({ wanted }, i) => ({ logit: found[i]?.[o] ?? 0, is: wanted[o] === 1 })),
      oftener,
    ),
  );
  return {
    weights: learn([...own, ...others], { ...each, lean: best.map(({ line }) => -line) }),
    f1: best.map(({ f1 }) => f1),
  };
}

/** The logit from which on the answer is yes: where recall and precision together are best. */
function bestLine(rows: { logit: number; is: boolean }[], oftener: number): { line: number; f1: number } {
  const sorted = [...rows].sort((a, b) => b.logit - a.logit);
  const all = oftener * rows.filter(({ is }) => is).length;
  let best = { line: 0, f1: 0 };
  let hits = 0;
  let proposed = 0;
  sorted.forEach(({ logit, is }, i) => {
    proposed += is ? oftener : 1;
    if (is) hits += oftener;
    const f1 = (2 * hits) / (proposed + all);
    if (f1 > best.f1) best = { line: (logit + (sorted[i + 1]?.logit ?? logit)) / 2, f1 };
  });
  return best;
}
