import { featuresOf, named } from '../../src/analysis/linear/features.ts';
import { Reading } from '../../src/analysis/reading.ts';
import { negatorsOf } from '../../src/analysis/sentiment/evidence.ts';
import { knownTopics, TOPICS } from '../../src/analysis/topics.ts';
import { readCorpus } from './corpus.ts';
import type { Example } from './fit.ts';
import { type Leant, learnLeant } from './leant.ts';
import { countOf, type Learned } from './teaching.ts';

/** Topics need fewer distinctions than feelings. */
const BUCKETS = 1 << 15;
const SISTER: Partial<Record<Learned, Learned>> = { cs: 'sk', sk: 'cs' };
const SISTER_WEIGHT = 0.5;
/** Of what shops get, more is about something than of what people chat about. */
const OFTENER = 1.5;

/** From this grade on much is at stake. */
const GRAVE = 6;

async function examplesOf(from: Learned, language: Learned, weight: number): Promise<Example[]> {
  // of posts written for what is at stake, those without a topic were not judged by topic
  const posts = (await readCorpus(from)).filter(
    ({ topics, pressing, isAsked, tellsTopics }) =>
      tellsTopics && (!isAsked || topics.length > 0 || pressing < GRAVE),
  );
  return posts.map((post) => ({
    features: named(
      featuresOf(new Reading(post.text), negatorsOf(language)),
      knownTopics(new Reading(post.text), from),
    ),
    wanted: TOPICS.map((topic) => (post.topics.includes(topic) ? 1 : 0)),
    weight: weight * countOf(post),
  }));
}

/** The weights of one language. */
export async function trainTopics(language: Learned): Promise<Leant> {
  const sister = SISTER[language];
  return learnLeant(
    await examplesOf(language, language, 1),
    sister === undefined ? [] : await examplesOf(sister, language, SISTER_WEIGHT),
    { outputs: TOPICS.length, buckets: BUCKETS },
    OFTENER,
  );
}
