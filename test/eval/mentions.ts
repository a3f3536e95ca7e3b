import { createAnalyser } from '../../src/analysis/index.ts';
import { compileWatches } from '../../src/watches/matcher.ts';
import type { EvalReport } from './data/tasks.ts';
import { readTsv } from './data/tsv.ts';
import { watchOf } from './data/watch-of.ts';

interface Counts {
  n: number;
  hits: number;
  misses: number;
  falseHits: number;
}

/**
 * Columns: text, keyword, expected (1/0), [lang], note (`cs:gen` names the language where lang is missing). The matcher
 * is told the language as it is on arrival: by the text alone, never by the column.
 */
export async function run(file: string): Promise<EvalReport> {
  const rows = await readTsv(file);
  const names = [...new Set(rows.map((row) => row.keyword ?? ''))];
  const matcher = compileWatches(names.map(watchOf));
  const { languageOf } = await createAnalyser();
  const byLanguage = new Map<string, Counts>();
  const total = none();
  for (const row of rows) {
    const language = row.lang || /^[a-z]{2}(?=:)/u.exec(row.note ?? '')?.[0] || '?';
    const counts = byLanguage.get(language) ?? none();
    byLanguage.set(language, counts);
    const id = names.indexOf(row.keyword ?? '');
    const text = row.text ?? '';
    const matches = matcher.match({ text, language: () => languageOf({ text }) });
    const found = matches.some((match) => match.watchId === id);
    for (const each of [total, counts]) count(each, row.expected === '1', found);
  }
  const languages = [...byLanguage].sort(([a], [b]) => a.localeCompare(b));
  const line = (name: string, counts: Counts): string => {
    const { recall, precision } = figures(counts);
    return [name.padEnd(5), String(counts.n).padStart(5), percent(recall), percent(precision)].join('  ');
  };
  return {
    table: [
      'lang      n   recall  precision',
      ...languages.map(([name, counts]) => line(name, counts)),
      line('all', total),
    ],
    result: {
      ...figures(total),
      byLanguage: Object.fromEntries(languages.map(([name, counts]) => [name, figures(counts)])),
    },
  };
}

const none = (): Counts => ({ n: 0, hits: 0, misses: 0, falseHits: 0 });

function count(counts: Counts, expected: boolean, found: boolean): void {
  counts.n += 1;
  if (expected && found) counts.hits += 1;
  if (expected && !found) counts.misses += 1;
  if (!expected && found) counts.falseHits += 1;
}

function figures({ n, hits, misses, falseHits }: Counts): {
  n: number;
  recall: number | null;
  precision: number | null;
} {
  return { n, recall: share(hits, hits + misses), precision: share(hits, hits + falseHits) };
}

const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((1000 * part) / whole) / 1000;

const percent = (value: number | null): string =>
  (value === null ? '–' : `${(100 * value).toFixed(1)} %`).padStart(8);
