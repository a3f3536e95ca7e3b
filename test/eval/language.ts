import { type Analyser, createAnalyser, type Language } from '../../src/analysis/index.ts';
import { foldPlain } from '../../src/lib/fold.ts';
import { groupBy, share } from './data/figures.ts';
import { plainInput } from './data/plain-input.ts';
import type { EvalReport } from './data/tasks.ts';
import { readTsv } from './data/tsv.ts';

const SERVED: readonly Language[] = ['cs', 'sk', 'pl', 'en', 'de'];
/** A source's usual language is wrong for every so manieth text: guests write everywhere. */
const STRANGER_EVERY = 10;

/**
 * Columns: text, lang, [variant]. A language that the desk doesn't serve is expected to come out as "other".
 * Measured as written, without diacritics (`stripped`), and as written with a usual language of the source that is
 * right nine times of ten (`withPrior`).
 */
export async function run(file: string): Promise<EvalReport> {
  const analyse = await createAnalyser();
  const rows = (await readTsv(file)).map((row, at) => {
    const text = row.text ?? '';
    const expected: Language = SERVED.find((one) => one === row.lang) ?? 'other';
    const found = languageOf(analyse, text);
    return {
      lang: row.lang ?? '',
      variant: row.variant ?? '',
      expected,
      isRight: found === expected,
      isRightStripped: languageOf(analyse, foldPlain(text)) === expected,
      isRightWithPrior: languageOf(analyse, text, priorOf(expected, at)) === expected,
      wrong: `${expected} → ${found}: ${text}`,
    };
  });
  type Row = (typeof rows)[number];
  const accuracy = (some: Row[]): number => share(some.filter((r) => r.isRight).length, some.length);
  const served = rows.filter((row) => row.expected !== 'other');
  const by = (column: 'lang' | 'variant'): Record<string, number> =>
    Object.fromEntries(
      Array.from(
        groupBy(served, (r) => r[column]),
        ([key, some]) => [key, accuracy(some)],
      ),
    );
  const byLanguage = by('lang');
  return {
    table: [
      ...rows.filter((row) => !row.isRight).map((row) => row.wrong),
      ...Object.entries(byLanguage).map(([lang, value]) => `${lang.padEnd(6)}${value}`),
    ],
    result: {
      n: rows.length,
      accuracy: accuracy(served),
      stripped: share(served.filter((r) => r.isRightStripped).length, served.length),
      withPrior: share(served.filter((r) => r.isRightWithPrior).length, served.length),
      otherRejected: accuracy(rows.filter((row) => row.expected === 'other')),
      byLanguage,
      byVariant: by('variant'),
    },
  };
}

const languageOf = (analyse: Analyser, text: string, prior?: Language): Language =>
  analyse({ ...plainInput(text), languagePrior: prior }).language;

/** The language usual where the text of row `at` was found; undefined for languages that we don't serve. */
function priorOf(language: Language, at: number): Language | undefined {
  const own = SERVED.indexOf(language);
  if (own < 0) return undefined;
  return at % STRANGER_EVERY === STRANGER_EVERY - 1 ? SERVED[(own + 1) % SERVED.length] : SERVED[own];
}
