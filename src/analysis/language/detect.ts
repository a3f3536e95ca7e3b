/**
 * Which language a text is written in. eld's n-grams score it; what is usual at the source and what
 * the author claims tip the scale, because short Czech and Slovak without diacritics look alike.
 */
import type { Language } from '../types.ts';
import { HASH_START, hashStep, loadNgrams, type NgramTable } from './ngrams.ts';
import { createSisterReader, SISTERS } from './sisters.ts';

const SERVED = ['cs', 'sk', 'pl', 'en', 'de'] as const;

/** Bonus to the usual language on eld's scale 0…1 (measured: 0.10–0.15 helps most, 0.3 harms). */
const PRIOR_BONUS = 0.12;
/** A claim often says only which language the author's application is set to. */
const CLAIM_BONUS = 0.06;
/** A text is foreign when another language beats the best of ours by this much. */
const FOREIGN_MARGIN = 0.05;
/** With so few letters n-grams guess; the usual language is the better bet. */
const MIN_LETTERS = 10;
/** Enough to be sure, and keeps the cost of a long article flat. */
const MAX_LETTERS = 600;
/** How steeply the confidence grows with the lead over the second language. */
const CONFIDENCE_SLOPE = 45;
const PRIOR_ONLY_CONFIDENCE = 0.5;
const GUESS_CONFIDENCE = 0.3;
/** eld's own scale: an average n-gram score of this much is one half. */
const HALF_SCORE = 25;

const NOT_LANGUAGE =
  /https?:\/\/\S{1,2000}|www\.\S{1,2000}|[\w.+-]{1,64}@[\w.-]{1,255}|[@#][\p{L}\p{N}_]{1,100}|[\p{L}]{0,20}\p{N}[\p{L}\p{N}]{0,60}/gu;
const NOT_LETTERS = /[^\p{L}]+(?<!['`’])/gu;
/** Longest text looked at before cleaning, so that a wall of links costs nothing. */
const LOOKED_AT = 4000;

export interface LanguageGuess {
  language: Language;
  /** 0…1 */
  confidence: number;
}

export type LanguageDetector = (text: string, hints?: { prior?: Language; claim?: string }) => LanguageGuess;

/** The served language of a BCP 47 tag, if it is one. */
function servedOf(tag: string | undefined): (typeof SERVED)[number] | undefined {
  const base = tag?.toLowerCase().split(/[-_]/)[0];
  return SERVED.find((l) => l === base);
}

const encoder = new TextEncoder();

/** n-grams as eld cuts them: four bytes every three, words' ends marked by a space, each once. */
function score(words: string[], table: NgramTable): Float64Array {
  const seen = new Set<number>();
  const space = ' '.charCodeAt(0);
  for (const word of words) {
    const bytes = encoder.encode(word);
    const length = Math.min(bytes.length, 70);
    const gram = (from: number, to: number, opens: boolean, closes: boolean): void => {
      let hash = opens ? hashStep(HASH_START, space) : HASH_START;
      for (let i = Math.max(0, from); i < to; i += 1)
        hash = hashStep(hash, table.units[bytes[i] ?? 0] ?? space);
      seen.add(closes ? hashStep(hash, space) : hash);
    };
    let at = 0;
    for (; at + 4 < length; at += 3) gram(at, at + 4, at === 0, false);
    gram(length === 3 ? 0 : length - 4, bytes.length, at === 0, true);
  }
  const scores = new Float64Array(table.languages.length);
  for (const hash of seen) table.add(hash, scores);
  for (let i = 0; i < scores.length; i += 1) {
    const average = (scores[i] ?? 0) / Math.max(1, seen.size);
    scores[i] = average / (average + HALF_SCORE);
  }
  return scores;
}

/** Loads the tables once and gives the detector. */
export async function createLanguageDetector(): Promise<LanguageDetector> {
  const table = await loadNgrams();
  const sisters = createSisterReader();
  const indexOf = new Map(SERVED.map((l) => [l, table.languages.indexOf(l)]));
  const foreigners = table.languages.flatMap((l, i) => (SERVED.some((served) => served === l) ? [] : [i]));

  return (text, hints = {}) => {
    const prior = hints.prior === 'other' ? undefined : hints.prior;
    const claim = servedOf(hints.claim);
    const cleaned = text
      .slice(0, LOOKED_AT)
      .replace(NOT_LANGUAGE, ' ')
      .replace(NOT_LETTERS, ' ')
      .trim()
      .toLowerCase()
      .slice(0, MAX_LETTERS);
    const usual = prior ?? claim;
    if (cleaned.length < MIN_LETTERS && usual !== undefined)
      return { language: usual, confidence: PRIOR_ONLY_CONFIDENCE };
    if (cleaned === '') return { language: 'other', confidence: 0 };

    const words = cleaned.split(' ');
    const scores = score(words, table);
    let foreign = 0;
    for (const i of foreigners) foreign = Math.max(foreign, scores[i] ?? 0);
    const ranked = SERVED.map((language) => {
      const own = scores[indexOf.get(language) ?? 0] ?? 0;
      const bonus = (language === prior ? PRIOR_BONUS : 0) + (language === claim ? CLAIM_BONUS : 0);
      return { language, own, total: own === 0 ? 0 : own + bonus };
    }).sort((a, b) => b.total - a.total);
    if (SISTERS.some((language) => language === ranked[0]?.language)) {
      const told = sisters(cleaned);
      for (const one of ranked)
        if (one.language === 'cs' || one.language === 'sk')
          one.total += one.own === 0 ? 0 : told[one.language];
      ranked.sort((a, b) => b.total - a.total);
    }
    const [best, second] = ranked;
    const bestOwn = Math.max(...ranked.map((r) => r.own));
    if (best === undefined || foreign > Math.max(bestOwn + FOREIGN_MARGIN, best.total))
      return { language: 'other', confidence: sigmoid(foreign - bestOwn) };
    const confidence = sigmoid(best.total - (second?.total ?? 0));
    return {
      language: best.language,
      confidence: cleaned.length < MIN_LETTERS ? Math.min(confidence, GUESS_CONFIDENCE) : confidence,
    };
  };
}

/** Lead over the next language → confidence; 0.5 at no lead. */
const sigmoid = (lead: number): number => 1 / (1 + Math.exp(-CONFIDENCE_SLOPE * lead));
