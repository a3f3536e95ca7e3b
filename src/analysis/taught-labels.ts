/** What the team teaches about labels: a yes or no for each from words and letters, used only where it proved itself. Pure. */
import type { Features } from './linear/features.ts';
import {
  addedTo,
  type FewExample,
  type FewPlan,
  type KeptWeights,
  kept,
  learnFew,
  prepare,
  readerOf,
} from './linear/few.ts';
import type { TopicKey } from './types.ts';

/** A label as it is proposed once it was learned. */
export interface TaughtLabel {
  labelId: number;
  /** of the shipped ones; null = the team's own */
  key: TopicKey | null;
  /** what is to be added to the logit that is there already */
  add(features: Features): number;
  /** from this logit on it is proposed */
  line: number;
}

/** A text and whether it carries the label. */
export interface LabelExample {
  features: Features;
  /** logit of what is proposed without having been taught; 0 for a label of the team's own */
  base: number;
  isOn: boolean;
  /** a person put it on or took it off; else they left it as it was */
  isSaid: boolean;
}

/** Weights as they are kept, and how they did on texts left out of their learning. */
export interface LearnedLabel {
  weights: KeptWeights;
  line: number;
  /** of what would have been proposed, the share that was right; null when nothing would have been */
  precision: number | null;
  /** of what carries the label, the share that would have been proposed */
  found: number;
  /** good enough to propose */
  isGood: boolean;
}

/** A label is learned from so many examples on. */
export const LEAST_EXAMPLES = 20;
/** It is proposed only if so many of its proposals are right. */
export const LEAST_PRECISION = 0.7;
const FOLDS = 5;
/** Fewer right ones may be luck. */
const LEAST_HITS = 5;
const UNSAID_WEIGHT = 0.5;
/** A rare label counts more, up to this. */
const MOST_WEIGHT = 6;

const PLAN: FewPlan = {
  outputs: 1,
  kind: 'each',
  bias: true,
  leastSeen: 2,
  rounds: 12,
  rate: 1,
  decay: 0.01,
};

export const taughtLabel = (
  label: Pick<TaughtLabel, 'labelId' | 'key'>,
  { weights, line }: Pick<LearnedLabel, 'weights' | 'line'>,
): TaughtLabel => {
  const read = readerOf(weights);
  return { ...label, line, add: (features) => read(features)[0] ?? 0 };
};

/** How sure a proposal is; undefined below the line. */
export function surenessOf({ add, line }: TaughtLabel, features: Features, base: number): number | undefined {
  const over = base + add(features) - line;
  return over < 0 ? undefined : 1 / (1 + Math.exp(-over));
}

/**
 * Learns one label. For a shipped one it must also do better than what is proposed already.
 * @param examples in any order that has nothing to do with the label
 */
export function learnLabel(examples: readonly LabelExample[], isShipped: boolean): LearnedLabel {
  const on = examples.filter(({ isOn }) => isOn).length;
  const rare = Math.min(MOST_WEIGHT, Math.sqrt((examples.length - on) / Math.max(1, on)));
  const prepared = prepare(
    examples.map((example): FewExample => {
      const weight = (example.isSaid ? 1 : UNSAID_WEIGHT) * (example.isOn ? Math.max(1, rare) : 1);
      const { features, base, isOn } = example;
      return { features, base: [base], wanted: [isOn ? 1 : 0], weight };
    }),
    PLAN,
  );
  const judged: Judged[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const learned = learnFew(prepared, (i) => i % FOLDS !== fold);
    for (let i = fold; i < examples.length; i += FOLDS) {
      const { base, isOn } = examples[i]!;
      judged.push({ logit: base + addedTo(prepared, learned, i)[0]!, isOn });
    }
  }
  const best = bestLine(judged);
  const before = isShipped
    ? figuresAt(
        examples.map(({ base, isOn }) => ({ logit: base, isOn })),
        0,
      ).f1
    : 0;
  return {
    weights: kept(learnFew(prepared)),
    line: best.line,
    precision: best.precision,
    found: best.found,
    isGood: (best.precision ?? 0) >= LEAST_PRECISION && best.hits >= LEAST_HITS && best.f1 > before,
  };
}

interface Judged {
  logit: number;
  isOn: boolean;
}

interface Figures {
  line: number;
  hits: number;
  precision: number | null;
  found: number;
  f1: number;
}

function figuresAt(judged: readonly Judged[], line: number): Figures {
  const proposed = judged.filter(({ logit }) => logit >= line);
  const hits = proposed.filter(({ isOn }) => isOn).length;
  const all = judged.filter(({ isOn }) => isOn).length;
  return figures(line, hits, proposed.length, all);
}

const figures = (line: number, hits: number, proposed: number, all: number): Figures => ({
  line,
  hits,
  precision: proposed === 0 ? null : hits / proposed,
  found: all === 0 ? 0 : hits / all,
  f1: proposed + all === 0 ? 0 : (2 * hits) / (proposed + all),
});

/** Where precision and what is found together are best, among the lines that are precise enough if there are any. */
function bestLine(judged: readonly Judged[]): Figures {
  const sorted = [...judged].sort((a, b) => b.logit - a.logit);
  const all = judged.filter(({ isOn }) => isOn).length;
  let best = figures(0, 0, 0, all);
  let hits = 0;
  sorted.forEach(({ logit, isOn }, i) => {
    if (isOn) hits += 1;
    const below = sorted[i + 1]?.logit ?? logit;
    if (below === logit && i + 1 < sorted.length) return;
    const here = figures((logit + below) / 2, hits, i + 1, all);
    if (betterOf(here, best)) best = here;
  });
  return best;
}

const isPrecise = ({ precision, hits }: Figures): boolean =>
  (precision ?? 0) >= LEAST_PRECISION && hits >= LEAST_HITS;

const betterOf = (one: Figures, other: Figures): boolean =>
  isPrecise(one) === isPrecise(other) ? one.f1 > other.f1 : isPrecise(one);
