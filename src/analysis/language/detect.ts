/**
 * Which language a text is written in. eld's n-grams score it; what is usual at the source and what
 * the author claims tip the scale, because short Czech and Slovak without diacritics look alike.
 */
import type { Language } from '../types.ts';
import { lettersOf } from './letters.ts';
import { loadNgrams } from './ngrams.ts';
import { createScorer } from './score.ts';
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
/** How steeply the confidence grows with the lead over the second language. */
const CONFIDENCE_SLOPE = 45;
const PRIOR_ONLY_CONFIDENCE = 0.5;
const GUESS_CONFIDENCE = 0.3;

export interface LanguageGuess {
  language: Language;
  /** 0…1 */
  confidence: number;
}

/** What a text tells of its language by itself, before anything that is usual. */
export interface Heard {
  letters: string;
  /** by language of the table; nothing where there are no letters */
  scores: Float64Array;
  /** Czech against Slovak, told only where one of them leads */
  sisters?: Record<(typeof SISTERS)[number], number>;
}

export interface LanguageDetector {
  hear(text: string): Heard;
  guess(heard: Heard, hints?: { prior?: Language; claim?: string }): LanguageGuess;
}

/** The served language of a BCP 47 tag, if it is one. */
function servedOf(tag: string | undefined): (typeof SERVED)[number] | undefined {
  const base = tag?.toLowerCase().split(/[-_]/)[0];
  return SERVED.find((l) => l === base);
}

/** Loads the tables once and gives the detector. */
export async function createLanguageDetector(): Promise<LanguageDetector> {
  const table = await loadNgrams();
  const score = createScorer(table);
  const readSisters = createSisterReader();
  const served = SERVED.map((language) => table.languages.indexOf(language));
  const foreigners = table.languages.flatMap((l, i) => (SERVED.some((served) => served === l) ? [] : [i]));

  const hear = (text: string): Heard => {
    const letters = lettersOf(text);
    return { letters, scores: letters === '' ? NO_SCORES : score(letters) };
  };
  const guess: LanguageDetector['guess'] = (heard, hints = {}) => {
    const { letters: cleaned, scores } = heard;
    const prior = hints.prior === 'other' ? undefined : hints.prior;
    const claim = servedOf(hints.claim);
    const usual = prior ?? claim;
    if (cleaned.length < MIN_LETTERS && usual !== undefined)
      return { language: usual, confidence: PRIOR_ONLY_CONFIDENCE };
    if (cleaned === '') return { language: 'other', confidence: 0 };

    let foreign = 0;
    for (const i of foreigners) foreign = Math.max(foreign, scores[i] ?? 0);
    const own = served.map((i) => scores[i] ?? 0);
    const totals = own.map((score, i) => {
      if (score === 0) return 0;
      const language = SERVED[i];
      return score + (language === prior ? PRIOR_BONUS : 0) + (language === claim ? CLAIM_BONUS : 0);
    });
    if (SISTERS.some((language) => language === SERVED[highest(totals)])) {
      heard.sisters ??= readSisters(cleaned);
      for (const language of SISTERS) {
        const i = SERVED.indexOf(language);
        if (own[i] !== 0) totals[i] = totals[i]! + heard.sisters[language];
      }
    }
    const best = highest(totals);
    const language = SERVED[best]!;
    const lead = totals[best]!;
    const bestOwn = own[highest(own)]!;
    if (foreign > Math.max(bestOwn + FOREIGN_MARGIN, lead))
      return { language: 'other', confidence: sigmoid(foreign - bestOwn) };
    const second = totals[highest(totals, best)]!;
    const confidence = sigmoid(lead - second);
    return {
      language,
      confidence: cleaned.length < MIN_LETTERS ? Math.min(confidence, GUESS_CONFIDENCE) : confidence,
    };
  };
  return { hear, guess };
}

const NO_SCORES = new Float64Array(0);

/** Where the highest of some numbers stands, apart from one of them; of equal ones the first. */
function highest(numbers: readonly number[], except = -1): number {
  let best = except === 0 ? 1 : 0;
  for (let i = best + 1; i < numbers.length; i += 1)
    if (i !== except && numbers[i]! > numbers[best]!) best = i;
  return best;
}

/** Lead over the next language → confidence; 0.5 at no lead. */
const sigmoid = (lead: number): number => 1 / (1 + Math.exp(-CONFIDENCE_SLOPE * lead));
