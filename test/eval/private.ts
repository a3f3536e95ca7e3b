import { createAnalyser } from '../../src/analysis/index.ts';
import { groupBy, share } from './data/figures.ts';
import { plainInput } from './data/plain-input.ts';
import type { EvalReport } from './data/tasks.ts';
import { readTsv } from './data/tsv.ts';

const NONE = '-';

/** Columns: text, types (by commas, "-" for none), lang. Prints what was missed, misnamed or wrongly found. */
export async function run(file: string): Promise<EvalReport> {
  const analyse = await createAnalyser();
  const rows = (await readTsv(file)).map((row) => {
    const text = row.text ?? '';
    const found = new Set(analyse(plainInput(text)).privateData.map((span) => span.type));
    const expected = row.types === NONE ? [] : (row.types ?? '').split(',').sort();
    return { text, lang: row.lang ?? '', expected, found: [...found].sort() };
  });
  const isExact = (row: (typeof rows)[number]): boolean => row.expected.join() === row.found.join();
  const wrong = rows.filter((row) => !isExact(row));
  const figures = (some: typeof rows) => {
    const holding = some.filter((row) => row.expected.length > 0);
    const clean = some.filter((row) => row.expected.length === 0);
    return {
      n: some.length,
      recall: share(holding.filter((row) => row.found.length > 0).length, holding.length),
      falsePositives: share(clean.filter((row) => row.found.length > 0).length, clean.length),
      typeExact: share(holding.filter(isExact).length, holding.length),
    };
  };
  return {
    table: wrong.map((row) => `${row.expected.join() || NONE} → ${row.found.join() || NONE}: ${row.text}`),
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
