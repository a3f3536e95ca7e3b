/**
 * Analysis: a text goes in, a verdict with its reasons comes out. Pure after loading: no clock, no database,
 * no network; the same input gives the same verdict.
 */
import { createLanguageDetector } from './language/detect.ts';
import { findPrivateData } from './private/index.ts';
import { readSentiment } from './sentiment/index.ts';
import { proposeLabels } from './topics.ts';
import type { AnalysisInput, Verdict } from './types.ts';
import { judgeUrgency } from './urgency/index.ts';

export { lookAlike } from './look-alike.ts';
export type * from './types.ts';

export type Analyser = (input: AnalysisInput) => Verdict;

/**
 * Loads the models (about 100 ms, 15 MB) and gives the analyser. Call once a process.
 * @throws Error when the data of package eld is missing.
 */
export async function createAnalyser(): Promise<Analyser> {
  const detectLanguage = await createLanguageDetector();

  return (input) => {
    const words = input.title ? `${input.title}\n${input.text}` : input.text;
    const { language, confidence } = detectLanguage(words, {
      prior: input.languagePrior,
      claim: input.languageClaim,
    });
    const feeling = readSentiment(words, language, input.rating);
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
      proposedLabels: proposeLabels(words, { isVip: input.isVip, hasRating: input.rating !== undefined }),
    };
  };
}
