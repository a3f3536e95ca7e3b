/**
 * `npm run train`: learns the weights of the analysis from the corpus beside this file and writes them to
 * `src/analysis/models`; `npm run train -- --try` only tells how well posts left out of the training are read.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { modelFile } from '../../src/analysis/linear/model.ts';
import { LEARNED } from '../../src/analysis/sentiment/index.ts';
import { TOPICS } from '../../src/analysis/topics.ts';
import { encode, type Weights } from '../../src/lib/linear/model.ts';
import { learnedFile } from '../../src/watches/meaning/files.ts';
import { VOCABULARIES } from '../../src/watches/meaning/vocabulary.ts';
import { trainAgain } from './again.ts';
import { readCorpus } from './corpus.ts';
import {
  crossValidateNames,
  everydayExamples,
  findPlaces,
  learnNames,
  readNames,
  trainSpeech,
  trainVocabulary,
} from './names.ts';
import { trainPressing } from './pressing.ts';
import { crossValidate, trainSentiment } from './sentiment.ts';
import { trainSisters } from './sisters.ts';
import { trainTopics } from './topics.ts';

const tryOnly = process.argv.includes('--try');

async function keep(task: string, language: string, weights: Weights): Promise<void> {
  if (tryOnly) return;
  const file = modelFile(task, language);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, encode(weights));
}

for (const language of LEARNED) {
  const posts = await readCorpus(language);
  const feelings = await crossValidate(language);
  const topics = await trainTopics(language);
  const again = await trainAgain(language);
  const each = TOPICS.map((topic, i) => `${topic} ${(topics.f1[i] ?? 0).toFixed(2)}`).join(', ');
  process.stdout.write(
    `${language}: ${posts.length} posts; left out: sentiment macro-F1 ${feelings}; topics F1 ${each}; asked again F1 ${again.f1[0]?.toFixed(2)}\n`,
  );
  if (!tryOnly) await keep('sentiment', language, await trainSentiment(language));
  await keep('topics', language, topics.weights);
  await keep('again', language, again.weights);
  await keep('pressing', language, await trainPressing(language));
}

if (!tryOnly) {
  // what is read of names is told by these, so they come first
  for (const language of VOCABULARIES)
    await writeFile(learnedFile(`words-${language}`), await trainVocabulary(language));
  await writeFile(learnedFile('speech'), encode(await trainSpeech()));
  await writeFile(
    learnedFile('names'),
    encode(learnNames(await findPlaces(await readNames()), await everydayExamples())),
  );
}
process.stdout.write(`names, those left out: ${JSON.stringify(await crossValidateNames())}\n`);

if (!tryOnly) await keep('language', 'cs-sk', await trainSisters());
