/** How the writer feels: words, negation, stress, marks, stars. Pure; word lists lie in `lexicons/`. */
import { foldPlain } from '../../lib/fold.ts';
import { cs } from '../lexicons/cs.ts';
import { en } from '../lexicons/en.ts';
import { type CompiledLexicon, compileLexicon, type Hit } from '../lexicons/lexicon.ts';
import { readMarks } from '../lexicons/marks.ts';
import { pl } from '../lexicons/pl.ts';
import { sk } from '../lexicons/sk.ts';
import type { Language, SentimentLabel } from '../types.ts';

export interface Sentiment {
  /** −1 … 1 */
  sentiment: number;
  sentimentLabel: SentimentLabel;
  /** 0 … 1 */
  sentimentConfidence: number;
}

/** Evidence that makes half of the scale; more words move the score towards its end. */
const HALF_EVIDENCE = 2;
/** A complaint overlooked costs more than a praise overlooked: little makes negative, more makes positive. */
const NEGATIVE_FROM = -0.15;
const POSITIVE_FROM = 0.4;
/** Stars nearer to the middle than this say nothing; the words decide. */
const MIDDLE_STARS = 0.2;
/** Both sides at least this strong, and near each other: mixed. */
const MIXED_EVIDENCE = 2.5;
const MIXED_RATIO = 0.6;

const INTENSE = 1.4;
const DIMINISHED = 0.7;
const NEGATED_GOOD = -0.75;
const NEGATED_BAD = -0.4;
/** A negator reaches this many words. */
const REACH = 3;
const BEFORE_CONTRAST = 0.6;
const SHOUTED = 1.2;
/** The stars a writer gave say more than our reading of the words. */
const STARS_SHARE = 0.85;
const STARS_CONFIDENCE = 0.95;
/** A review of a thousand words has said it by now. */
const MAX_LENGTH = 6000;

const WORD = /[a-z0-9]+(?:'[a-z]+)*|[.!?;,:\n]/g;
const NOT_TEXT = /https?:\/\/\S{1,2000}|(?<!\w)@\w{1,100}/g;
const LETTER_RUN = /([a-z])\1{2,}/g;
const SHOUTED_WORD = /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu;
const EXCLAIMED = /!{2,}|\?!|!\?/;
/** „super“ obsluha: praise between quotation marks is seldom meant. */
const QUOTED_WORD = /["„“»](\p{L}{3,20})["“”«]/gu;

const lexicons = {
  cs: compileLexicon(cs),
  sk: compileLexicon(sk),
  pl: compileLexicon(pl),
  en: compileLexicon(en),
};

/** Czech and Slovak are told apart badly when short, and people mix them: each falls back on the other. */
const LOOKED_IN: Readonly<Record<Language, readonly CompiledLexicon[]>> = {
  cs: [lexicons.cs, lexicons.sk],
  sk: [lexicons.sk, lexicons.cs],
  pl: [lexicons.pl],
  en: [lexicons.en],
  de: [],
  other: [],
};

interface Evidence {
  positive: number;
  negative: number;
}

function lookUp(searched: readonly CompiledLexicon[], words: string[], at: number): Hit | undefined {
  for (const lexicon of searched) {
    const hit = lexicon.lookUp(words, at);
    if (hit) return hit;
  }
  return undefined;
}

/** The factor that the words before `at` put on the word there. */
function factorBefore(lexicon: CompiledLexicon, words: string[], at: number, weight: number): number {
  let factor = 1;
  let negated = false;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
    const word = words[i] ?? '';
    if (lexicon.negators.has(word)) negated = true;
    else if (i === at - 1 && lexicon.intensifiers.has(word)) factor *= INTENSE;
    else if (i === at - 1 && lexicon.diminishers.has(word)) factor *= DIMINISHED;
  }
  if (!negated) return factor;
  if (weight > 0) return factor * NEGATED_GOOD;
  // "nikdy nepřišel": Slavic negation agrees instead of cancelling.
  const agrees = lexicon.negatingPrefix !== undefined && (words[at] ?? '').startsWith(lexicon.negatingPrefix);
  return agrees ? factor : factor * NEGATED_BAD;
}

/** Sums one clause's words. */
function readClause(
  searched: readonly CompiledLexicon[],
  words: string[],
  quoted: ReadonlySet<string>,
): Evidence {
  const evidence: Evidence = { positive: 0, negative: 0 };
  const [lexicon] = searched;
  if (lexicon === undefined) return evidence;
  for (let at = 0; at < words.length; ) {
    if (lexicon.contrast.has(words[at] ?? '')) {
      evidence.positive *= BEFORE_CONTRAST;
      evidence.negative *= BEFORE_CONTRAST;
    }
    const hit = lookUp(searched, words, at);
    if (hit === undefined) {
      at += 1;
      continue;
    }
    let weight = hit.weight * factorBefore(lexicon, words, at, hit.weight);
    if (weight > 0 && quoted.has(words[at] ?? '')) weight = -weight / 2;
    if (weight > 0) evidence.positive += weight;
    else evidence.negative -= weight;
    at += hit.length;
  }
  return evidence;
}

function readWords(text: string, language: Language): Evidence & { ironic: boolean } {
  const folded = foldPlain(text).replace(NOT_TEXT, ' ').replace(LETTER_RUN, '$1');
  const quoted = new Set(Array.from(text.matchAll(QUOTED_WORD), (m) => foldPlain(m[1] ?? '')));
  const searched = LOOKED_IN[language];
  const [lexicon] = searched;
  const total = { positive: 0, negative: 0, ironic: false };
  if (lexicon === undefined) return total;
  let clause: string[] = [];
  const close = (): void => {
    if (clause.some((_, at) => lexicon.isIronic(clause, at))) total.ironic = true;
    // A contrast word makes little of everything said before it, not only of its own clause.
    if (lexicon.contrast.has(clause[0] ?? '')) {
      total.positive *= BEFORE_CONTRAST;
      total.negative *= BEFORE_CONTRAST;
    }
    const { positive, negative } = readClause(searched, clause, quoted);
    total.positive += positive;
    total.negative += negative;
    clause = [];
  };
  for (const [word] of folded.matchAll(WORD)) {
    if (/^[a-z0-9]/.test(word)) clause.push(word);
    else close();
  }
  close();
  return total;
}

/** −1 … 1 from the stars given: the lowest is −1, the highest 1 (stars begin at one). */
function fromStars(rating: { value: number; max: number }): number | undefined {
  const lowest = rating.max > 1 ? 1 : 0;
  if (!(rating.max > lowest)) return undefined;
  return Math.max(-1, Math.min(1, ((rating.value - lowest) / (rating.max - lowest)) * 2 - 1));
}

function labelOf(score: number, evidence: Evidence): SentimentLabel {
  const { positive, negative } = evidence;
  const weaker = Math.min(positive, negative);
  if (weaker >= MIXED_EVIDENCE && weaker / Math.max(positive, negative) >= MIXED_RATIO) return 'mixed';
  if (score >= POSITIVE_FROM) return 'positive';
  return score <= NEGATIVE_FROM ? 'negative' : 'neutral';
}

/**
 * Reads the feeling of a text.
 * @param language decides the word list; German and unserved languages are read by marks and stars only
 * @param rating stars, which outweigh the words
 */
export function readSentiment(
  text: string,
  language: Language,
  rating?: { value: number; max: number },
): Sentiment {
  const read = text.slice(0, MAX_LENGTH);
  const words = readWords(read, language);
  const marks = readMarks(read);
  const evidence: Evidence = {
    positive: words.positive + marks.positive,
    negative: words.negative + marks.negative,
  };
  if (words.ironic || (marks.ironic && words.positive > 0)) {
    evidence.negative += Math.max(1.5, words.positive);
    evidence.positive = 0;
  }
  const shouted = (read.match(SHOUTED_WORD)?.length ?? 0) >= 2 || EXCLAIMED.test(read);
  const factor = shouted ? SHOUTED : 1;
  const strength = (evidence.positive + evidence.negative) * factor;
  const difference = (evidence.positive - evidence.negative) * factor;
  const score = difference / (strength + HALF_EVIDENCE);

  const stars = rating && fromStars(rating);
  if (stars !== undefined) {
    const sentiment = stars * STARS_SHARE + score * (1 - STARS_SHARE);
    return {
      sentiment,
      sentimentLabel:
        Math.abs(stars) < MIDDLE_STARS
          ? labelOf(score, evidence)
          : labelOf(sentiment, { positive: 0, negative: 0 }),
      sentimentConfidence: STARS_CONFIDENCE,
    };
  }
  const agreement = strength === 0 ? 0 : Math.abs(difference) / strength;
  const known = LOOKED_IN[language].length > 0 ? 1 : 0.5;
  return {
    sentiment: score,
    sentimentLabel: labelOf(score, evidence),
    sentimentConfidence:
      known * (strength === 0 ? 0.4 : 0.35 + 0.6 * agreement * (strength / (strength + HALF_EVIDENCE))),
  };
}
