import { createAnalyser } from '../../src/analysis/index.ts';
import { groupBy, macroF1, share } from './data/figures.ts';
import { plainInput } from './data/plain-input.ts';
import type { EvalReport } from './data/tasks.ts';
import { readTsv } from './data/tsv.ts';

const NONE = 'none';

/** Columns: text, label (one of the seven, or none), lang. The surest proposal is the answer; no proposal is "none". */
export async function run(file: string): Promise<EvalReport> {
  const analyse = await createAnalyser();
  const rows = (await readTsv(file)).map((row) => {
    const verdict = analyse({ ...plainInput(row.text ?? ''), languagePrior: row.lang as 'cs' });
    const found = verdict.proposedLabels[0]?.key ?? NONE;
    return { text: row.text ?? '', lang: row.lang ?? '', pair: [row.label ?? '', found] as const };
  });
  const figures = (some: typeof rows) => {
    const pairs = some.map((row) => row.pair);
    return {
      n: some.length,
      accuracy: share(pairs.filter(([e, f]) => e === f).length, pairs.length),
      macroF1: macroF1(pairs, [...new Set(pairs.map(([expected]) => expected))]),
    };
  };
  const by = (key: (row: (typeof rows)[number]) => string) =>
    Object.fromEntries(Array.from(groupBy(rows, key), ([name, some]) => [name, figures(some)]));
  const wrong = rows.filter(({ pair: [expected, found] }) => expected !== found);
  return {
    table: wrong.map(({ lang, pair: [expected, found], text }) => `${lang} ${expected} → ${found}: ${text}`),
    result: {
      ...figures(rows),
      byLanguage: by((r) => r.lang),
      byLabel: Object.fromEntries(
        Array.from(
          groupBy(rows, (r) => r.pair[0]),
          ([label, some]) => [label, share(some.filter(({ pair }) => pair[1] === label).length, some.length)],
        ),
      ),
    },
  };
}
