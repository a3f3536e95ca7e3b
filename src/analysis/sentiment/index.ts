/** How the writer feels: weights learned from posts of the genre, word lists, signs, stars. Pure. */
import { type Features, named } from '../linear/features.ts';
import { type LinearModel, modelFor } from '../linear/model.ts';
import type { Language, SentimentLabel } from '../types.ts';
import type { Feeling } from './evidence.ts';
import type { TaughtTone } from './taught.ts';

export interface Sentiment {
  /** −1 … 1 */
  sentiment: number;
  sentimentLabel: SentimentLabel;
  /** 0 … 1 */
  sentimentConfidence: number;
}

/** What the words say, before stars and before what the team taught. */
export interface Said extends Sentiment {
  /** how likely each of `FEELINGS` is; they add up to one */
  shares: readonly number[];
}

/** What the learned weights tell apart, in the order of the model's outputs. */
export const FEELINGS = ['negative', 'neutral', 'positive'] as const;

/** Languages that have learned weights. */
export const LEARNED = ['cs', 'sk', 'pl', 'en'] as const;

/** Evidence of the lists that makes half of the scale; more words move the score towards its end. */
const HALF_EVIDENCE = 2;
/** The learned weights decide; the lists tell how strong it is said. */
const LEARNED_SHARE = 0.75;
/** Where only lists speak: a complaint overlooked costs more than a praise overlooked. */
const NEGATIVE_FROM = -0.15;
const POSITIVE_FROM = 0.4;
/** Stars nearer to the middle than this say nothing; the words decide. */
const MIDDLE_STARS = 0.2;
/** Both sides at least this strong, and near each other: mixed. */
const MIXED_EVIDENCE = 2.5;
const MIXED_RATIO = 0.6;
const SHOUTED = 1.2;
/** The stars a writer gave say more than our reading of the words. */
const STARS_SHARE = 0.85;
const STARS_CONFIDENCE = 0.95;
/** Lists alone are never surer than this. */
const LISTS_CONFIDENCE = 0.5;

/** −1 … 1 from the stars given: the lowest is −1, the highest 1 (stars begin at one). */
function fromStars(rating: { value: number; max: number }): number | undefined {
  const lowest = rating.max > 1 ? 1 : 0;
  if (!(rating.max > lowest)) return undefined;
  return Math.max(-1, Math.min(1, ((rating.value - lowest) / (rating.max - lowest)) * 2 - 1));
}

const isMixed = ({ positive, negative }: Feeling): boolean => {
  const weaker = Math.min(positive, negative);
  return weaker >= MIXED_EVIDENCE && weaker / Math.max(positive, negative) >= MIXED_RATIO;
};

/** The score of the lists alone. */
function scoreOf({ positive, negative, shouted }: Feeling): number {
  const factor = shouted ? SHOUTED : 1;
  return ((positive - negative) * factor) / ((positive + negative) * factor + HALF_EVIDENCE);
}

const byScore = (score: number): SentimentLabel =>
  score >= POSITIVE_FROM ? 'positive' : score <= NEGATIVE_FROM ? 'negative' : 'neutral';

/** By the lists and signs alone, for languages without learned weights. */
function byLists(feeling: Feeling): Said {
  const score = scoreOf(feeling);
  const label = byScore(score);
  return {
    sentiment: score,
    sentimentLabel: isMixed(feeling) ? 'mixed' : label,
    sentimentConfidence: LISTS_CONFIDENCE * Math.max(LISTS_CONFIDENCE, Math.abs(score)),
    shares: FEELINGS.map((one) => (one === label ? LISTS_CONFIDENCE : (1 - LISTS_CONFIDENCE) / 2)),
  };
}

/** By the learned weights; the lists add how strongly it is said. */
function byWeights(features: Features, feeling: Feeling, model: LinearModel): Said {
  let [negative = 0, neutral = 0, positive = 0] = model.shares(named(features, feeling.known));
  if (feeling.ironic) [negative, positive] = [negative + positive, 0];
  const surest = Math.max(negative, neutral, positive);
  const label = FEELINGS[[negative, neutral, positive].indexOf(surest)] ?? 'neutral';
  const learned = (positive - negative) * (feeling.shouted ? SHOUTED : 1);
  const score = LEARNED_SHARE * learned + (1 - LEARNED_SHARE) * scoreOf(feeling);
  return {
    sentiment: Math.max(-1, Math.min(1, score)),
    sentimentLabel: isMixed(feeling) ? 'mixed' : label,
    sentimentConfidence: surest,
    shares: [negative, neutral, positive],
  };
}

export interface SentimentReader {
  /** what the words say, over what the lists know of them */
  said(feeling: Feeling, language: Language, features: Features): Said;
  /** the verdict: words as the team taught to read them, and stars, which outweigh them */
  (
    said: Said,
    features: Features,
    more?: { rating?: { value: number; max: number }; taught?: TaughtTone },
  ): Sentiment;
}

/**
 * Loads the learned weights (half a megabyte a language) and gives the reader. German and unserved languages are read
 * by signs only.
 */
export function createSentimentReader(): SentimentReader {
  const models = new Map(LEARNED.map((language) => [language as Language, modelFor('sentiment', language)]));
  const said: SentimentReader['said'] = (feeling, language, features) => {
    const model = models.get(language);
    return model === undefined ? byLists(feeling) : byWeights(features, feeling, model);
  };
  const read = (...[{ shares, ...words }, features, more = {}]: Parameters<SentimentReader>): Sentiment => {
    const felt = more.taught ? more.taught.read(features, { ...words, shares }) : words;
    const stars = more.rating && fromStars(more.rating);
    if (stars === undefined) return felt;
    const sentiment = stars * STARS_SHARE + felt.sentiment * (1 - STARS_SHARE);
    return {
      sentiment,
      sentimentLabel: Math.abs(stars) < MIDDLE_STARS ? felt.sentimentLabel : byScore(sentiment),
      sentimentConfidence: STARS_CONFIDENCE,
    };
  };
  return Object.assign(read, { said });
}
