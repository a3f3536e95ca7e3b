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
  /** how soon somebody must look at it, judged by the text alone: 0 (never) … 9 (a life is in danger) */
  pressing: number;
  /** written about what shops are asked: its tone is mostly none, and would pull down what is known of tone */
  isAsked: boolean;
  /** of those, one that is often said alike in another language */
  isTranslated: boolean;
  /** its topics are those that somebody judged by topic */
  tellsTopics: boolean;
}

/**
 * Files from these numbers on were written about what shops are asked, then each for its own language again, then alike
 * once more. From the second on, nearly all that is wrong is called a complaint.
 */
const FIRST_ASKED = 60;
const FIRST_OWN = 80;
const FIRST_ALIKE_AGAIN = 84;

const SENTIMENTS: ReadonlySet<string> = new Set(['neg', 'neu', 'pos']);

/**
 * All posts of a language, file by file in the order of their names.
 * @param last files of a greater number are left out
 * @throws Error on a row that cannot be read */
export async function readCorpus(language: string, last = Number.POSITIVE_INFINITY): Promise<Post[]> {
  const folder = join(CORPUS, language);
  const names = (await readdir(folder))
    .filter((name) => name.endsWith('.tsv') && Number.parseInt(name, 10) <= last)
    .sort();
  const files = await Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
  );
  return files.flatMap(({ name, text }) => {
    const number = Number.parseInt(name, 10);
    const isAsked = number >= FIRST_ASKED;
    const isTranslated = isAsked && (number < FIRST_OWN || number >= FIRST_ALIKE_AGAIN);
    const tellsTopics = number < FIRST_OWN;
    return text
      .split('\n')
      .slice(1)
      .filter((line) => line !== '')
      .map((line, i) => ({
        ...postOf(line, `${language}/${name}:${i + 2}`),
        isAsked,
        isTranslated,
        tellsTopics,
      }));
  });
}

function postOf(line: string, place: string): Omit<Post, 'isAsked' | 'isTranslated' | 'tellsTopics'> {
  const [text, sentiment, topics, address, repeat, pressing] = line.split('\t');
  if (!text || !SENTIMENTS.has(sentiment ?? '') || !topics || !address)
    throw new Error(`${place} is not a row of the corpus`);
  if (!/^[01]$/.test(repeat ?? '') || !/^\d$/.test(pressing ?? ''))
    throw new Error(`${place} is not a row of the corpus`);
  return {
    text: text.replaceAll('\\n', '\n'),
    sentiment: sentiment as Post['sentiment'],
    topics: topics === '-' ? [] : topics.split(',').map((topic) => topic.trim()),
    address,
    repeat: repeat === '1',
    pressing: Number(pressing),
  };
}
