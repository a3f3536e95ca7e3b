/**
 * `npm run train`: learns the weights of the analysis from the corpus beside this file and writes them to
 * `src/analysis/models`; `npm run train -- --try` only tells how well posts left out of the training are read.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { encode, modelFile } from '../../src/analysis/linear/model.ts';
import { LEARNED } from '../../src/analysis/sentiment/index.ts';
import { readCorpus } from './corpus.ts';
import { crossValidate, trainSentiment } from './sentiment.ts';

const tryOnly = process.argv.includes('--try');

for (const language of LEARNED) {
  const posts = await readCorpus(language);
  const figure = await crossValidate(language);
  process.stdout.write(`sentiment ${language}: ${posts.length} posts, left-out macro-F1 ${figure}\n`);
  if (tryOnly) continue;
  const file = modelFile('sentiment', language);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, encode(await trainSentiment(language)));
}
