import { vocative } from '../../src/analysis/index.ts';
import { groupBy, share } from './data/figures.ts';
import type { EvalReport } from './data/tasks.ts';
import { readTsv } from './data/tsv.ts';

/** Columns: name, sex (m, f), kind (first, surname), lang, expected (alternatives by a bar). Silence (null) counts as wrong. */
export async function run(file: string): Promise<EvalReport> {
  const rows = (await readTsv(file)).map((row) => {
    const found = vocative({
      name: row.name ?? '',
      sex: row.sex === 'f' ? 'f' : row.sex === 'm' ? 'm' : undefined,
      kind: row.kind === 'surname' ? 'surname' : 'first',
      language: (row.lang || 'cs') as 'cs',
    });
    const expected = (row.expected ?? '').split('|');
    return { lang: row.lang ?? '', kind: row.kind ?? '', name: row.name, expected, found };
  });
  type Row = (typeof rows)[number];
  const isRight = ({ expected, found }: Row): boolean => found !== null && expected.includes(found);
  const accuracy = (some: Row[]): number => share(some.filter(isRight).length, some.length);
  const by = (key: (row: Row) => string) =>
    Object.fromEntries(Array.from(groupBy(rows, key), ([name, some]) => [name, accuracy(some)]));
  const byKind = by((r) => `${r.lang} ${r.kind}`);
  return {
    table: [
      ...rows
        .filter((row) => !isRight(row))
        .map((r) => `${r.lang} ${r.name} → ${r.found}, not ${r.expected.join(' or ')}`),
      ...Object.entries(byKind).map(([kind, value]) => `${kind.padEnd(12)}${value}`),
    ],
    result: { n: rows.length, accuracy: accuracy(rows), byLanguage: by((r) => r.lang), byKind },
  };
}
