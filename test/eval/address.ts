import { createAnalyser, readAddress } from '../../src/analysis/index.ts';
import { groupBy, share } from './data/figures.ts';
import { plainInput } from './data/plain-input.ts';
import type { EvalReport } from './data/tasks.ts';
import { readTsv } from './data/tsv.ts';

/** Columns: text, expected (formal, informal, plural, none), lang. The language is found, the column being the usual one. */
export async function run(file: string): Promise<EvalReport> {
  const analyse = await createAnalyser();
  const rows = (await readTsv(file)).map((row) => {
    const text = row.text ?? '';
    const { language } = analyse({ ...plainInput(text), languagePrior: row.lang as 'cs' });
    const { form, evidence } = readAddress(text, language);
    const by = evidence.map(({ start, end }) => text.slice(start, end)).join(', ');
    return { text, lang: row.lang ?? '', expected: row.expected ?? '', form, by };
  });
  const accuracy = (some: typeof rows): number =>
    share(some.filter((row) => row.expected === row.form).length, some.length);
  const by = (key: (row: (typeof rows)[number]) => string) =>
    Object.fromEntries(Array.from(groupBy(rows, key), ([name, some]) => [name, accuracy(some)]));
  const wrong = rows.filter((row) => row.expected !== row.form);
  return {
    table: [
      ...wrong.map((row) => `${row.lang} ${row.expected} → ${row.form} (${row.by}): ${row.text}`),
      ...Object.entries(by((r) => r.lang)).map(([lang, value]) => `${lang.padEnd(6)}${value}`),
    ],
    result: {
      n: rows.length,
      accuracy: accuracy(rows),
      byLanguage: by((r) => r.lang),
      byForm: by((r) => r.expected),
    },
  };
}
