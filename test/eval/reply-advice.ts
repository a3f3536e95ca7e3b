import { findRiskyWords } from '../../src/analysis/index.ts';
import { share } from './data/figures.ts';
import type { EvalReport } from './data/tasks.ts';
import { readTsv } from './data/tsv.ts';

const KINDS = ['promise', 'blame', 'stiff'] as const;
const NONE = '-';

/**
 * Columns: text, kinds (promise, blame, stiff by commas, "-" for none), lang, half (`seen`: rules may be mended by it;
 * `kept`: they never were).
 */
export async function run(file: string): Promise<EvalReport> {
  const rows = (await readTsv(file)).map((row) => ({
    text: row.text ?? '',
    lang: row.lang ?? '',
    half: row.half ?? '',
    expected: row.kinds === NONE ? [] : (row.kinds ?? '').split(','),
    found: [...new Set(findRiskyWords(row.text ?? '').map(({ code }) => code.split('.')[0]!))],
  }));
  type Row = (typeof rows)[number];
  const figures = (some: Row[], kinds: readonly string[] = KINDS) => {
    const counted = (list: string[]) => list.filter((kind) => kinds.includes(kind));
    const sum = (of: (row: Row) => string[]) => some.reduce((n, row) => n + counted(of(row)).length, 0);
    const both = sum(({ expected, found }) => found.filter((kind) => expected.includes(kind)));
    return {
      precision: share(
        both,
        sum(({ found }) => found),
      ),
      recall: share(
        both,
        sum(({ expected }) => expected),
      ),
    };
  };
  const kept = rows.filter(({ half }) => half === 'kept');
  const by = <K extends string>(keys: readonly K[], of: (key: K) => ReturnType<typeof figures>) =>
    Object.fromEntries(keys.map((key) => [key, of(key)]));
  return {
    table: rows
      .filter(
        ({ half, expected, found }) =>
          half === 'seen' && String([...expected].sort()) !== String([...found].sort()),
      )
      .map(({ lang, text, expected, found }) => `${lang} ${expected.join()} → ${found.join()}: ${text}`),
    result: {
      n: rows.length,
      seen: figures(rows.filter(({ half }) => half === 'seen')),
      kept: figures(kept),
      keptByKind: by(KINDS, (kind) => figures(kept, [kind])),
      keptByLanguage: by(['cs', 'sk', 'pl', 'en'], (lang) =>
        figures(kept.filter((row) => row.lang === lang)),
      ),
    },
  };
}
