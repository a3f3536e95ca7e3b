/**
 * Analysis: a text goes in, a verdict with its reasons comes out. Pure after loading: no clock, no database,
 * no network; the same input gives the same verdict.
 */
import type { Aside } from './aside/index.ts';
import { Spare } from './aside/spare.ts';
import { createLanguageDetector } from './language/detect.ts';
import { type Features, featuresOf } from './linear/features.ts';
import { privateData, privateFindings } from './private/index.ts';
import { ReadText, type Told, type Understood } from './read-text.ts';
import { Reading } from './reading.ts';
import { negatorsOf, readFeeling } from './sentiment/evidence.ts';
import { createSentimentReader, type Said } from './sentiment/index.ts';
import { createTopicReader, type TopicLesson } from './topics.ts';
import type { AnalysisInput, Language, Verdict, Words } from './types.ts';
import { judgeUrgency, readPressing } from './urgency/index.ts';

export { mixedAddress, readAddress } from './address/index.ts';
export { emojiAllowed, emojiIn } from './advice/emoji.ts';
export { findRiskyWords, RISK_CODES, type RiskCode } from './advice/index.ts';
export type { Aside } from './aside/index.ts';
export { lookAlike } from './look-alike.ts';
export { findPrivateData } from './private/index.ts';
export type { ReadText, Told } from './read-text.ts';
export { findReplyParts, REPLY_PARTS } from './reply-parts/index.ts';
export { learnTone, type TaughtTone, type ToneExample, type ToneReport } from './sentiment/taught.ts';
export { asTone, type Tone } from './sentiment/tone.ts';
export {
  type LabelExample,
  LEAST_EXAMPLES,
  LEAST_PRECISION,
  type LearnedLabel,
  learnLabel,
  type TaughtLabel,
  taughtLabel,
} from './taught-labels.ts';
export type * from './types.ts';
export { retell, WEIGHTS as SHIPPED_WEIGHTS, weighAnew } from './urgency/index.ts';
export { greeting } from './vocative/greeting.ts';
export { sexOf, vocative } from './vocative/index.ts';

/** A text as something is learned from it. */
export interface Lesson extends TopicLesson {
  features: Features;
  /** how its tone is read without anything taught */
  said: Said;
}

export interface Analyser {
  (input: AnalysisInput): Verdict;
  /** A text that nobody has read yet, or that another reader was told of. */
  open(words: Words, told?: Told): ReadText;
  /** Most of the work of a verdict, ahead of it; `languagePrior` may prove to be another then. */
  read(words: Words & Pick<AnalysisInput, 'read'>): ReadText;
  /** A second reader beside this one, for as long as much is to be read. Whoever asks for it closes it. */
  aside(): Aside;
  /** Much like these texts will soon be read: a second reader is made ready, and kept for three minutes. */
  expectMuch(texts: readonly Words[]): void;
  /** Only the language, for what has to be known before a verdict is wanted. */
  languageOf(words: Words & Pick<AnalysisInput, 'read'>): Language;
  /** A text taken apart for learning, in the language it was judged in. */
  lessonOf(words: { title?: string; text: string }, language: Language): Lesson;
}

/**
 * Loads the models (about 100 ms, 20 MB) and gives the analyser. Call once a process.
 * @throws Error when the data of package eld is missing.
 */
export async function createAnalyser(): Promise<Analyser> {
  const languages = await createLanguageDetector();
  const readSentiment = createSentimentReader();
  const proposeLabels = createTopicReader();

  const understand = (input: Words, language: Language): Understood => {
    const words = new Reading(wordsOf(input));
    const features = featuresOf(words, negatorsOf(language));
    const feeling = readFeeling(words, language);
    const said = readSentiment.said(feeling, language, features);
    return {
      features,
      said,
      pressing: readPressing(words, language, { features, felt: feeling.known, tone: said }),
      lesson: proposeLabels.lesson(words, language, features),
      // places are told in the text alone
      found: privateFindings(input.title ? new Reading(input.text) : words, language),
    };
  };
  const open: Analyser['open'] = ({ title, text }, told) => {
    const words = { title, text };
    const hear = () => languages.hear(wordsOf(words));
    return new ReadText({ hear, understand: (language) => understand(words, language) }, told);
  };
  const guess = ({ heard }: Pick<ReadText, 'heard'>, { languagePrior, languageClaim }: Words) =>
    languages.guess(heard, { prior: languagePrior, claim: languageClaim });

  const judge = (input: AnalysisInput): Verdict => {
    const read = input.read ?? open(input);
    const { language, confidence } = guess(read, input);
    const { features, said, pressing, lesson, found } = read.as(language);
    const feeling = readSentiment(said, features, {
      rating: input.rating,
      taught: input.taught?.tone ?? undefined,
    });
    const shown = privateData(found, input.ownContacts);
    return {
      language,
      languageConfidence: confidence,
      ...feeling,
      ...judgeUrgency({
        said: pressing,
        feeling,
        visibility: input.visibility,
        authorFollowers: input.authorFollowers,
        earlierContacts: input.earlierContacts,
        isVip: input.isVip,
        privateCount: shown.length,
        arrived: input.arrived,
        weights: input.urgencyWeights,
      }),
      privateData: shown,
      ...proposeLabels(lesson, {
        isVip: input.isVip,
        hasRating: input.rating !== undefined,
        taught: input.taught?.labels,
      }),
    };
  };
  const lessonOf: Analyser['lessonOf'] = (input, language) => {
    const words = new Reading(wordsOf(input));
    const features = featuresOf(words, negatorsOf(language));
    return {
      features,
      said: readSentiment.said(readFeeling(words, language), language, features),
      ...proposeLabels.lesson(words, language, features),
    };
  };
  const read: Analyser['read'] = (input) => {
    const text = input.read ?? open(input);
    text.as(guess(text, input).language);
    return text;
  };
  const languageOf: Analyser['languageOf'] = (input) =>
    guess(input.read ?? { heard: languages.hear(wordsOf(input)) }, input).language;
  const spare = new Spare();
  return Object.assign(judge, {
    open,
    read,
    languageOf,
    lessonOf,
    aside: () => spare.take(),
    expectMuch: (texts: readonly Words[]) => spare.prepare(texts),
  });
}

/** Title and text as they are judged together. */
export const wordsOf = ({ title, text }: { title?: string | null; text: string }): string =>
  title ? `${title}\n${text}` : text;
