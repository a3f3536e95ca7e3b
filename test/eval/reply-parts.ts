import { findReplyParts, REPLY_PARTS } from '../../src/analysis/index.ts';
import { groupBy, share } from './data/figures.ts';
import type { EvalReport } from './data/tasks.ts';
import { readTsv } from './data/tsv.ts';

const NONE = '-';

/** Columns: text (a line break as \n), parts (by commas, "-" for none), lang. */
export async function run(file: string): Promise<EvalReport> {
  const rows = (await readTsv(file)).map((row) => {
    const text = (row.text ?? '').replaceAll('\\n', '\n');
    const found: string[] = findReplyParts(text).map(({ part }) => part);
    const expected = row.parts === NONE ? [] : (row.parts ?? '').split(',').map((part) => part.trim());
    return { text: row.text ?? '', lang: row.lang ?? '', expected, found };
  });
  type Row = (typeof rows)[number];
  const f1 = (some: Row[], parts: readonly string[]): number => {
    const counted = (list: string[]): number => list.filter((part) => parts.includes(part)).length;
    const both = some.reduce(
      (sum, { expected, found }) => sum + counted(found.filter((p) => expected.includes(p))),
      0,
    );
    const all = some.reduce((sum, { expected, found }) => sum + counted(expected) + counted(found), 0);
    return share(2 * both, all);
  };
  const missed = ({ expected, found }: Row): string[] => [
    ...expected.filter((part) => !found.includes(part)).map((part) => `−${part}`),
    ...found.filter((part) => !expected.includes(part)).map((part) => `+${part}`),
  ];
  const byPart = Object.fromEntries(REPLY_PARTS.map((part) => [part, f1(rows, [part])]));
  return {
    table: [
      ...rows
        .filter((row) => missed(row).length > 0)
        .map((row) => `${row.lang} ${missed(row).join(' ')}: ${row.text}`),
      ...Object.entries(byPart).map(([part, value]) => `${part.padEnd(14)}${value}`),
    ],
    result: {
      n: rows.length,
      microF1: f1(rows, REPLY_PARTS),
      byPart,
      byLanguage: Object.fromEntries(
        Array.from(
          groupBy(rows, (r) => r.lang),
          ([lang, some]) => [lang, f1(some, REPLY_PARTS)],
        ),
      ),
    },
  };
}
