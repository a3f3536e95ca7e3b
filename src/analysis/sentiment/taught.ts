/**
 * What the team teaches about tone, laid over what the house reads by itself. Two parts: texts that a person corrected
 * are known again when they come nearly the same; and small weights over words and letters shift the reading of others,
 * but only when, on examples left out of their learning, they mend more than chance would and spoil next to nothing. Pure.
 */
import type { Features } from '../linear/features.ts';
import {
  addedTo,
  type FewExample,
  type FewPlan,
  learnFew,
  type Prepared,
  prepare,
  readerOf,
} from '../linear/few.ts';
import { FEELINGS, type Said, type Sentiment } from './index.ts';
import { asTone, type Tone } from './tone.ts';

/** A text and what the team says of it. */
export interface ToneExample {
  features: Features;
  /** what the house reads in it by itself */
  said: Said;
  tone: Tone;
  /** a person said so; else they let it stand when they dealt with it, which tells only what should not change */
  corrected: boolean;
}

/** How often the reading agreed with the team on texts left out of the learning. */
export interface ToneReport {
  corrections: number;
  /** of the corrections, without and with what was learned */
  rightBefore: number;
  rightAfter: number;
  /** whether it is in use */
  isUsed: boolean;
}

export interface TaughtTone {
  read(features: Features, said: Said): Sentiment;
  report: ToneReport;
}

const FOLDS = 5;
/** Fewer corrections, or fewer texts that were let stand, teach no rule. */
const LEAST_CORRECTIONS = 20;
const LEAST_LET_STAND = 20;
/** What was let stand counts less than what was said. */
const LET_STAND_WEIGHT = 0.5;
/**
 * For one share of corrections that is mended at most this part of it may be spoilt of what was let stand: for every text
 * that is read wrong there are several that are read right.
 */
const MOST_SPOILT = 1 / 8;
/** So many standard deviations over an even draw: one in twenty by chance. */
const BEYOND_CHANCE = 1.64;
/** How much of what was learned is added, the most first. */
const STRENGTHS = [1, 0.7, 0.5, 0.35, 0.25] as const;
/** Words and pairs of words that two texts share, of those in the longer one, to be nearly the same. */
const NEARLY_SAME = 0.85;
const NEARLY_SAME_CONFIDENCE = 0.95;
const LEAST_SHARE = 0.01;

const PLAN: FewPlan = {
  outputs: FEELINGS.length,
  kind: 'one',
  bias: false,
  leastSeen: 2,
  rounds: 4,
  rate: 0.5,
  decay: 0.03,
};

/**
 * Builds the layer.
 * @param examples the oldest first; null when nobody corrected anything
 */
export function learnTone(examples: readonly ToneExample[]): TaughtTone | null {
  const corrections = examples.filter(({ corrected }) => corrected);
  if (corrections.length === 0) return null;
  const find = memoryOf(corrections);
  const { shift, report } = shiftOf(examples);
  return {
    report,
    read(features, said) {
      const known = find(features, leaningOf(said.shares));
      if (known !== null) return toned(known, said, NEARLY_SAME_CONFIDENCE);
      return shift === null ? plain(said) : shifted(said, shift(features));
    },
  };
}

const toned = (tone: Tone, said: Said, confidence: number): Sentiment => ({
  sentiment: asTone(tone, said),
  sentimentLabel: tone,
  sentimentConfidence: confidence,
});

/** The reading as it is. */
const plain = ({ shares: _, ...sentiment }: Said): Sentiment => sentiment;

/** The reading with weights added; it stays as it was unless another tone comes out on top. */
function shifted(said: Said, by: readonly number[]): Sentiment {
  const shares = sharesOf(logitsOf(said.shares).map((logit, o) => logit + by[o]!));
  const tone = leaningOf(shares);
  return tone === leaningOf(said.shares) ? plain(said) : toned(tone, said, Math.max(...shares));
}

const leaningOf = (shares: readonly number[]): Tone =>
  FEELINGS[shares.indexOf(Math.max(...shares))] ?? 'neutral';

const logitsOf = (shares: readonly number[]): number[] =>
  shares.map((share) => Math.log(Math.max(LEAST_SHARE, share)));

function sharesOf(logits: readonly number[]): number[] {
  const raised = logits.map(Math.exp);
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map((one) => one / sum);
}

/**
 * Finds the tone given to a text with nearly the same words. Only where the house reads both alike: a word more or less
 * that turns its reading is a difference that counts. Of several that are equally near the majority decides, then the
 * newest.
 */
function memoryOf(corrections: readonly ToneExample[]) {
  const holders = new Map<number, number[]>();
  corrections.forEach(({ features }, i) => {
    for (const id of features.words) {
      const list = holders.get(id);
      if (list === undefined) holders.set(id, [i]);
      else list.push(i);
    }
  });
  const leanings = corrections.map(({ said }) => leaningOf(said.shares));
  return ({ words }: Features, leaning: Tone): Tone | null => {
    const shared = new Map<number, number>();
    for (const id of words) for (const i of holders.get(id) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
    let nearest = NEARLY_SAME;
    let found: number[] = [];
    for (const [i, count] of shared) {
      if (leanings[i] !== leaning) continue;
      const likeness = count / Math.max(words.length, corrections[i]!.features.words.length);
      if (likeness < nearest) continue;
      if (likeness > nearest) found = [];
      nearest = likeness;
      found.push(i);
    }
    return found.length === 0 ? null : majority(found.sort((a, b) => a - b).map((i) => corrections[i]!.tone));
  };
}

/** The tone said most often; of equals the one said last. */
function majority(tones: readonly Tone[]): Tone {
  const counts = new Map<Tone, number>();
  for (const tone of tones) counts.set(tone, (counts.get(tone) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return tones.findLast((tone) => counts.get(tone) === most)!;
}

/** Learns the weights and puts them to the test. */
function shiftOf(examples: readonly ToneExample[]) {
  const corrections = examples.filter(({ corrected }) => corrected);
  const before = corrections.filter(({ said, tone }) => said.sentimentLabel === tone).length;
  const unused = { corrections: corrections.length, rightBefore: before, rightAfter: before, isUsed: false };
  const letStand = examples.length - corrections.length;
  if (corrections.length < LEAST_CORRECTIONS || letStand < LEAST_LET_STAND) {
    return { shift: null, report: unused };
  }
  const prepared = prepare(examples.map(fewExample), PLAN);
  const by = leftOut(prepared);
  const trials = STRENGTHS.map((strength) => ({ strength, ...trial(examples, by, strength) }));
  const [best] = trials.filter(({ isGood }) => isGood).sort((a, b) => b.right - a.right);
  if (best === undefined) return { shift: null, report: unused };
  const read = readerOf(learnFew(prepared));
  return {
    shift: (features: Features) => read(features).map((one) => one * best.strength),
    report: { ...unused, rightAfter: best.right, isUsed: true },
  };
}

const fewExample = ({ features, said, tone, corrected }: ToneExample): FewExample => ({
  features,
  base: logitsOf(said.shares),
  wanted: FEELINGS.map((one) => (one === tone ? 1 : 0)),
  weight: corrected ? 1 : LET_STAND_WEIGHT,
});

/** For each example what would be added to it by weights that were learned without it. */
function leftOut(prepared: Prepared): number[][] {
  const by: number[][] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const learned = learnFew(prepared, (i) => i % FOLDS !== fold);
    for (let i = fold; i < prepared.examples.length; i += FOLDS) by[i] = addedTo(prepared, learned, i);
  }
  return by;
}

/** Whether a strength mends corrections beyond chance and leaves alone what was let stand. */
function trial(examples: readonly ToneExample[], by: readonly number[][], strength: number) {
  let [right, mended, broken, spoilt] = [0, 0, 0, 0];
  examples.forEach(({ said, tone, corrected }, i) => {
    const after = shifted(
      said,
      by[i]!.map((one) => one * strength),
    ).sentimentLabel;
    if (!corrected) {
      if (after !== tone && said.sentimentLabel === tone) spoilt += 1;
      return;
    }
    if (after === tone) right += 1;
    if (after === tone && said.sentimentLabel !== tone) mended += 1;
    if (after !== tone && said.sentimentLabel === tone) broken += 1;
  });
  const corrections = examples.filter(({ corrected }) => corrected).length;
  const isBeyondChance = mended - broken > BEYOND_CHANCE * Math.sqrt(mended + broken);
  const mostSpoilt = (MOST_SPOILT * (mended - broken)) / corrections;
  return { right, isGood: isBeyondChance && spoilt / (examples.length - corrections) <= mostSpoilt };
}
