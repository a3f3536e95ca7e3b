import { createAnalyser } from '../../src/analysis/index.ts';
import { groupBy, share } from './data/figures.ts';
import { plainInput } from './data/plain-input.ts';
import type { EvalReport } from './data/tasks.ts';
import { readTsv } from './data/tsv.ts';

/** Columns: text_a, text_b, more_urgent (a or b), lang. Equal urgency is no answer, and counts as wrong. */
export async function run(file: string): Promise<EvalReport> {
  const analyse = await createAnalyser();
  const urgency = (text: string | undefined): number => analyse(plainInput(text ?? '')).urgency;
  const rows = (await readTsv(file)).map((row) => {
    const difference = urgency(row.text_a) - urgency(row.text_b);
    return { lang: row.lang ?? '', isRight: row.more_urgent === 'a' ? difference > 0 : difference < 0 };
  });
  const accuracy = (some: typeof rows): number => share(some.filter((r) => r.isRight).length, some.length);
  const byLanguage = Object.fromEntries(
    Array.from(
      groupBy(rows, (r) => r.lang),
      ([lang, some]) => [lang, accuracy(some)],
    ),
  );
  return {
    table: Object.entries(byLanguage).map(([lang, value]) => `${lang.padEnd(6)}${value}`),
    result: { n: rows.length, accuracy: accuracy(rows), byLanguage },
  };
}
