import { createAnalyser } from '../../src/analysis/index.ts';
import { compileWatches } from '../../src/watches/matcher.ts';
import { SHOP_NAMES } from './data/shop-names.ts';
import type { EvalReport } from './data/tasks.ts';
import { readTsv } from './data/tsv.ts';
import { watchOf } from './data/watch-of.ts';

/** How many names are listed by the number of texts they were found in. */
const MOST_FREQUENT = 10;

/** Columns: text, lang. How many unrelated texts have any of a hundred well-known names in them. */
export async function run(file: string): Promise<EvalReport> {
  const rows = await readTsv(file);
  const matcher = compileWatches(SHOP_NAMES.map(watchOf));
  const { languageOf } = await createAnalyser();
  const byLanguage = new Map<string, { n: number; alarms: number }>();
  const byName = new Map<string, number>();
  for (const row of rows) {
    const text = row.text ?? '';
    const matches = matcher.match({ text, language: () => languageOf({ text }) });
    const language = row.lang || '?';
    const counts = byLanguage.get(language) ?? { n: 0, alarms: 0 };
    byLanguage.set(language, counts);
    counts.n += 1;
    if (matches.length > 0) counts.alarms += 1;
    for (const { watchId } of matches) {
      const name = SHOP_NAMES[watchId] ?? '';
      byName.set(name, (byName.get(name) ?? 0) + 1);
    }
  }
  const alarms = [...byLanguage.values()].reduce((sum, counts) => sum + counts.alarms, 0);
  const languages = [...byLanguage].sort(([a], [b]) => a.localeCompare(b));
  const frequent = [...byName].sort(([, a], [, b]) => b - a).slice(0, MOST_FREQUENT);
  const line = (name: string, found: number, n: number): string =>
    `${name.padEnd(5)}  ${String(n).padStart(6)}  ${(100 * share(found, n)).toFixed(2).padStart(6)} %`;
  return {
    table: [
      'lang        n    alarms',
      ...languages.map(([name, counts]) => line(name, counts.alarms, counts.n)),
      line('all', alarms, rows.length),
      `most often: ${frequent.map(([name, times]) => `${name} ${times}`).join(', ')}`,
    ],
    result: {
      n: rows.length,
      names: SHOP_NAMES.length,
      share: share(alarms, rows.length),
      byLanguage: Object.fromEntries(
        languages.map(([name, counts]) => [name, share(counts.alarms, counts.n)]),
      ),
    },
  };
}

const share = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((100_000 * part) / whole) / 100_000;
