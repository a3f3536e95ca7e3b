/** What a text is about: proposals for the seven labels, learned from posts of the genre. A person confirms them. */
import { cs } from './lexicons/topics/cs.ts';
import { type CountCues, compileCues } from './lexicons/topics/cues.ts';
import { en } from './lexicons/topics/en.ts';
import { pl } from './lexicons/topics/pl.ts';
import { sk } from './lexicons/topics/sk.ts';
import { type Features, named } from './linear/features.ts';
import { type LinearModel, modelFor } from './linear/model.ts';
import type { Reading } from './reading.ts';
import { LEARNED } from './sentiment/index.ts';
import { surenessOf, type TaughtLabel } from './taught-labels.ts';
import type { Language, ProposedLabel, ProposedOwnLabel, TopicKey } from './types.ts';

/** What the learned weights tell, in the order of the model's outputs. */
export const TOPICS = [
  'complaint',
  'review',
  'undelivered',
  'order',
  'discount',
  'invoicing',
  'vip',
] as const satisfies readonly TopicKey[];

/** Proposals below this are not worth a click. */
const LEAST = 0.5;
/** Without learned weights: one plain word, or more. */
const ONE_WORD = 0.55;
const MORE_WORDS = 0.75;
const UNSAID = 0.2;
const BY_FACT = 0.95;
const MAX_LENGTH = 4000;

/** A code for a discount as it is printed: JARO15. Names of models look alike: what it tells is learned. */
const COUPON = /(?<![\p{L}\p{N}])\p{Lu}{3,14}\d{1,4}(?![\p{L}\p{N}])/u;
/** A capital, or a letter that may be one, before a digit: quicker found, and in most texts there is none. */
const MAY_BE_COUPON = /[A-Z\u00c0-\uffff]\d/;
/** Two amounts with their pence: prices are compared. */
const PRICES = /\d[.,]\d\d(?!\d)[^\n]{1,80}?\d[.,]\d\d(?!\d)/;

/** Czech and Slovak are told apart badly when short, and people mix them: their lists are read as one. */
const czechAndSlovak = compileCues(cs, sk);
const COUNTED_BY: Readonly<Record<Language, CountCues | undefined>> = {
  cs: czechAndSlovak,
  sk: czechAndSlovak,
  pl: compileCues(pl),
  en: compileCues(en),
  de: undefined,
  other: undefined,
};

/**
 * Topics whose cues stand in a text, by the lists of its language: `order?` for a weak word, `order??` for more of
 * them, `order` for a strong one, `order+` for more; and what is written like a coupon or a comparison of prices. Names
 * for the learned weights.
 */
export function knownTopics(text: Reading, language: Language): string[] {
  const read = text.upTo(MAX_LENGTH);
  const counted = COUNTED_BY[language]?.(read.words);
  const names = Array.from(counted ?? [], ([key, { strong, weak }]) => [
    ...(weak > 0 ? [`${key}?`] : []),
    ...(weak > 1 ? [`${key}??`] : []),
    ...(strong > 0 ? [key] : []),
    ...(strong > 1 ? [`${key}+`] : []),
  ]).flat();
  if (MAY_BE_COUPON.test(read.text) && COUPON.test(read.text)) names.push('coupon');
  if (PRICES.test(read.text)) names.push('prices');
  return names;
}

export interface Topics {
  /** of the seven, the surest first */
  proposedLabels: ProposedLabel[];
  /** of the team's own, the surest first */
  ownLabels: ProposedOwnLabel[];
}

interface TopicFacts {
  isVip: boolean;
  hasRating: boolean;
  taught?: readonly TaughtLabel[];
}

export interface TopicReader {
  (lesson: TopicLesson, facts: TopicFacts): Topics;
  /** a text as labels are read from it, and learned */
  lesson(text: Reading, language: Language, features: Features): TopicLesson;
}

export interface TopicLesson {
  /** with what the lists found */
  labelFeatures: Features;
  /** what the words alone say of each of the seven, as logits: from zero on it is proposed */
  topics: Record<TopicKey, number>;
}

/** Loads the learned weights and gives the reader of labels to propose. */
export function createTopicReader(): TopicReader {
  const models = new Map(LEARNED.map((language) => [language as Language, modelFor('topics', language)]));
  const lesson: TopicReader['lesson'] = (text, language, features) => {
    const model = models.get(language);
    const known = knownTopics(text, language);
    const labelFeatures = named(features, known);
    return { labelFeatures, topics: model === undefined ? byWords(known) : byWeights(labelFeatures, model) };
  };
  const read = ({ labelFeatures, topics }: TopicLesson, facts: TopicFacts): Topics => {
    const taught = new Map(facts.taught?.map((label) => [label.key ?? label.labelId, label]));
    const proposed = new Map<TopicKey, number>();
    for (const [key, logit] of Object.entries(topics) as [TopicKey, number][]) {
      const label = taught.get(key);
      const sureness = label ? surenessOf(label, labelFeatures, logit) : shareOf(logit);
      if (sureness !== undefined && sureness >= LEAST) proposed.set(key, sureness);
    }
    if (facts.hasRating) proposed.set('review', BY_FACT);
    if (facts.isVip) proposed.set('vip', BY_FACT);
    const own = [...taught.values()].flatMap((label) => {
      const confidence = label.key === null ? surenessOf(label, labelFeatures, 0) : undefined;
      return confidence === undefined ? [] : [{ labelId: label.labelId, confidence }];
    });
    return {
      proposedLabels: surestFirst(Array.from(proposed, ([key, confidence]) => ({ key, confidence }))),
      ownLabels: surestFirst(own),
    };
  };
  return Object.assign(read, { lesson });
}

const surestFirst = <L extends { confidence: number }>(labels: L[]): L[] =>
  labels.sort((a, b) => b.confidence - a.confidence);

const shareOf = (logit: number): number => 1 / (1 + Math.exp(-logit));
const logitOf = (share: number): number => Math.log(share / (1 - share));

const byWords = (known: readonly string[]): Record<TopicKey, number> =>
  each((key) => logitOf(known.includes(`${key}+`) ? MORE_WORDS : known.includes(key) ? ONE_WORD : UNSAID));

function byWeights(features: Features, model: LinearModel): Record<TopicKey, number> {
  const found = model.logits(features);
  return each((_, i) => found[i] ?? 0);
}

const each = (logit: (key: TopicKey, i: number) => number): Record<TopicKey, number> =>
  Object.fromEntries(TOPICS.map((key, i) => [key, logit(key, i)])) as Record<TopicKey, number>;
