import { createAnalyser } from '../../src/analysis/index.ts';
import { groupBy, share } from './data/figures.ts';
import { plainInput } from './data/plain-input.ts';
import { readTsv } from './data/tsv.ts';
import type { EvalReport } from './index.ts';

const SERVED = ['cs', 'sk', 'pl', 'en', 'de'];

/** Columns: text, lang, [variant]. A language that the desk doesn't serve is expected to come out as "other". */
export async function run(file: string): Promise<EvalReport> {
  const analyse = await createAnalyser();
  const rows = (await readTsv(file)).map((row) => {
    const expected = SERVED.includes(row.lang ?? '') ? row.lang : 'other';
    const isRight = analyse(plainInput(row.text ?? '')).language === expected;
    return { lang: row.lang ?? '', variant: row.variant ?? '', expected, isRight };
  });
  const accuracy = (some: typeof rows): number => share(some.filter((r) => r.isRight).length, some.length);
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
    table: Object.entries(byLanguage).map(([lang, value]) => `${lang.padEnd(6)}${value}`),
    result: {
      n: rows.length,
      accuracy: accuracy(served),
      otherRejected: accuracy(rows.filter((row) => row.expected === 'other')),
      byLanguage,
      byVariant: by('variant'),
    },
  };
}
