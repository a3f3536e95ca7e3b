import { createAnalyser } from '../../src/analysis/index.ts';
import { groupBy, share } from './data/figures.ts';
import { plainInput } from './data/plain-input.ts';
import type { EvalReport } from './data/tasks.ts';
import { readTsv } from './data/tsv.ts';

/** Columns: text, expected (1: says that it is not the first contact), lang. By words alone, no history is given. */
export async function run(file: string): Promise<EvalReport> {
  const analyse = await createAnalyser();
  const rows = (await readTsv(file)).map((row) => {
    const verdict = analyse({ ...plainInput(row.text ?? ''), languagePrior: row.lang as 'cs' });
    const found = verdict.urgencyReasons.some(({ code }) => code === 'repeatWords');
    return { text: row.text ?? '', lang: row.lang ?? '', expected: row.expected === '1', found };
  });
  const figures = (some: typeof rows) => {
    const hits = some.filter((row) => row.expected && row.found).length;
    const precision = share(hits, some.filter((row) => row.found).length);
    const recall = share(hits, some.filter((row) => row.expected).length);
    const f1 = share(2 * precision * recall, precision + recall);
    return { n: some.length, precision, recall, f1 };
  };
  const wrong = rows.filter((row) => row.expected !== row.found);
  return {
    table: wrong.map((row) => `${row.lang} ${row.expected ? 'missed' : 'false'}: ${row.text}`),
    result: {
      ...figures(rows),
      byLanguage: Object.fromEntries(
        Array.from(
          groupBy(rows, (r) => r.lang),
          ([lang, some]) => [lang, figures(some)],
        ),
      ),
    },
  };
}
