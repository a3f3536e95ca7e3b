/**
 * Analysis: a text goes in, a verdict with its reasons comes out. Pure after loading: no clock, no database,
 * no network; the same input gives the same verdict.
 */
import { createLanguageDetector } from './language/detect.ts';
import { featuresOf } from './linear/features.ts';
import { findPrivateData } from './private/index.ts';
import { negatorsOf } from './sentiment/evidence.ts';
import { createSentimentReader } from './sentiment/index.ts';
import { createTopicReader } from './topics.ts';
import type { AnalysisInput, Language, Verdict } from './types.ts';
import { judgeUrgency } from './urgency/index.ts';

export { readAddress } from './address/index.ts';
export { lookAlike } from './look-alike.ts';
export { findPrivateData } from './private/index.ts';
export { findReplyParts, REPLY_PARTS } from './reply-parts/index.ts';
export type * from './types.ts';
export { greeting } from './vocative/greeting.ts';
export { sexOf, vocative } from './vocative/index.ts';

type LanguageInput = Pick<AnalysisInput, 'title' | 'text' | 'languageClaim' | 'languagePrior'>;

export interface Analyser {
  (input: AnalysisInput): Verdict;
  /** Only the language, for what has to be known before a verdict is wanted. */
  languageOf(words: LanguageInput): Language;
}

/**
 * Loads the models (about 100 ms, 15 MB) and gives the analyser. Call once a process.
 * @throws Error when the data of package eld is missing.
 */
export async function createAnalyser(): Promise<Analyser> {
  const detectLanguage = await createLanguageDetector();
  const readSentiment = createSentimentReader();
  const proposeLabels = createTopicReader();

  const judge = (input: AnalysisInput): Verdict => {
    const words = wordsOf(input);
    const { language, confidence } = detectLanguage(words, {
      prior: input.languagePrior,
      claim: input.languageClaim,
    });
    const features = featuresOf(words, negatorsOf(language));
    const feeling = readSentiment(words, language, features, input.rating);
    const privateData = findPrivateData(input.text, language, input.ownContacts);
    return {
      language,
      languageConfidence: confidence,
      ...feeling,
      ...judgeUrgency({
        text: words,
        language,
        feeling,
        visibility: input.visibility,
        authorFollowers: input.authorFollowers,
        earlierContacts: input.earlierContacts,
        isVip: input.isVip,
        privateCount: privateData.length,
      }),
      privateData,
      proposedLabels: proposeLabels(words, language, features, {
        isVip: input.isVip,
        hasRating: input.rating !== undefined,
      }),
    };
  };
  return Object.assign(judge, {
    languageOf: (input: LanguageInput) =>
      detectLanguage(wordsOf(input), { prior: input.languagePrior, claim: input.languageClaim }).language,
  });
}

const wordsOf = ({ title, text }: { title?: string; text: string }): string =>
  title ? `${title}\n${text}` : text;
