import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const CORPUS = join(import.meta.dirname, 'corpus');

/** A post of the corpus, as its file says. */
export interface Post {
  text: string;
  sentiment: 'neg' | 'neu' | 'pos';
  topics: string[];
  address: string;
  repeat: boolean;
  /** whether somebody's safety, data, money or day is at stake; undefined where nobody judged it */
  grave?: boolean;
  /** written about what shops are asked: not for learning tone, and often said alike in all languages */
  isParallel: boolean;
}

/**
 * Files from this number on were written about the things that shops are asked: their tone is mostly none, and would pull
 * down what is known of tone.
 */
const FIRST_PARALLEL = 60;

const SENTIMENTS: ReadonlySet<string> = new Set(['neg', 'neu', 'pos']);

/** All posts of a language, file by file in the order of their names. @throws Error on a row that cannot be read */
export async function readCorpus(language: string): Promise<Post[]> {
  const folder = join(CORPUS, language);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.tsv')).sort();
  const files = await Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
  );
  return files.flatMap(({ name, text }) =>
    text
      .split('\n')
      .slice(1)
      .filter((line) => line !== '')
      .map((line, i) => ({
        ...postOf(line, `${language}/${name}:${i + 2}`),
        isParallel: Number.parseInt(name, 10) >= FIRST_PARALLEL,
      })),
  );
}

function postOf(line: string, place: string): Omit<Post, 'isParallel'> {
  const [text, sentiment, topics, address, repeat, grave] = line.split('\t');
  if (!text || !SENTIMENTS.has(sentiment ?? '') || !topics || !address || !/^[01]$/.test(repeat ?? ''))
    throw new Error(`${place} is not a row of the corpus`);
  return {
    text: text.replaceAll('\\n', '\n'),
    sentiment: sentiment as Post['sentiment'],
    topics: topics === '-' ? [] : topics.split(',').map((topic) => topic.trim()),
    address,
    repeat: repeat === '1',
    grave: grave === undefined ? undefined : grave === '1',
  };
}
