import { createAnalyser } from '../../src/analysis/index.ts';
import { groupBy, macroF1, share } from './data/figures.ts';
import { plainInput } from './data/plain-input.ts';
import type { EvalReport } from './data/tasks.ts';
import { readTsv } from './data/tsv.ts';

interface Judged {
  lang: string;
  source: string;
  pair: readonly [expected: string, found: string];
  score: number;
}

const THREE = { negative: 'neg', neutral: 'neu', positive: 'pos', mixed: 'neu' } as const;

/**
 * Columns: text, label (neg, neu, pos), lang, [source]. The language is found, with the column as what is
 * usual at the source. A source without neutral texts is scored on the sign alone; mixed counts as neutral.
 */
export async function run(file: string): Promise<EvalReport> {
  const analyse = await createAnalyser();
  const rows = (await readTsv(file)).map((row): Judged => {
    const language = row.lang as 'cs' | 'sk' | 'pl' | 'en';
    const verdict = analyse({ ...plainInput(row.text ?? ''), languagePrior: language });
    return {
      lang: row.lang ?? '',
      source: row.source || row.lang || '',
      pair: [row.label ?? '', THREE[verdict.sentimentLabel]],
      score: verdict.sentiment,
    };
  });

  const pairsOf = (some: Judged[]): Judged['pair'][] =>
    Array.from(groupBy(some, (r) => r.source).values()).flatMap((source) =>
      source.some((r) => r.pair[0] === 'neu')
        ? source.map((r) => r.pair)
        : source.map((r) => [r.pair[0], r.score >= 0 ? 'pos' : 'neg'] as const),
    );
  const figures = (some: Judged[]) => {
    const pairs = pairsOf(some);
    const labels = ['neg', 'neu', 'pos'].filter((label) => pairs.some(([expected]) => expected === label));
    return {
      n: some.length,
      accuracy: share(pairs.filter(([e, f]) => e === f).length, pairs.length),
      macroF1: macroF1(pairs, labels),
    };
  };
  const by = (key: (row: Judged) => string) =>
    Object.fromEntries(Array.from(groupBy(rows, key), ([name, some]) => [name, figures(some)]));
  const byLanguage = by((r) => r.lang);
  const bySource = by((r) => r.source);
  return {
    table: Object.entries({ ...byLanguage, ...bySource }).map(
      ([name, f]) =>
        `${name.padEnd(12)}n ${String(f.n).padStart(5)}  accuracy ${f.accuracy}  macro-F1 ${f.macroF1}`,
    ),
    result: { ...figures(rows), byLanguage, bySource },
  };
}
