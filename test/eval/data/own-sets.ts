/** The project's own sets (`test/eval/sets/<task>.tsv`) and the figures they are known to reach. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { taskNames } from './tasks.ts';

/** A figure may fall by this much before it counts as a fall; of a part (a language, a kind) by more, being of fewer rows. */
const TOLERANCE = 0.005;
const PART_TOLERANCE = 0.02;

/** Shares of what went wrong: here less is better. */
const LESS_IS_BETTER = new Set(['falsePositives', 'share']);
/** Counts and clocks say nothing about quality. */
const NO_FIGURE = new Set(['seconds', 'names']);

/** Figures by path: `accuracy`, `byLanguage.cs.accuracy`. */
export type Figures = Record<string, number>;

const folder = join(import.meta.dirname, '..');
const expected = join(folder, 'expected.json');

/** The tasks that have a set here. */
export const ownSets = (): { task: string; path: string }[] =>
  taskNames()
    .map((task) => ({ task, path: join(folder, 'sets', `${task}.tsv`) }))
    .filter(({ path }) => existsSync(path));

/** The figures kept, by task. */
export async function keptFigures(): Promise<Record<string, Figures>> {
  return JSON.parse(await readFile(expected, 'utf8')) as Record<string, Figures>;
}

/** Writes what a task reaches. */
export async function keepFigures(task: string, result: object): Promise<void> {
  const kept = { ...(await keptFigures()), [task]: figuresOf(result) };
  const sorted = Object.fromEntries(Object.entries(kept).sort(([a], [b]) => a.localeCompare(b)));
  await writeFile(expected, `${JSON.stringify(sorted, null, 2)}\n`);
}

/** All numbers of a result, by their path. */
function figuresOf(result: object, prefix = ''): Figures {
  return Object.fromEntries(
    Object.entries(result).flatMap(([name, value]: [string, unknown]) => {
      if (NO_FIGURE.has(name)) return [];
      const path = `${prefix}${name}`;
      if (typeof value === 'number') return [[path, value]];
      return typeof value === 'object' && value !== null ? Object.entries(figuresOf(value, `${path}.`)) : [];
    }),
  );
}

/** What fell below the figures kept, in words; also a set that was never measured, or that lost rows. */
export function shortfalls(kept: Figures | undefined, result: object): string[] {
  if (kept === undefined) return ['no figures are kept; run "npm run eval -- --keep"'];
  const now = figuresOf(result);
  return Object.entries(kept).flatMap(([path, before]) => {
    const name = path.split('.').at(-1) ?? '';
    const value = now[path];
    if (value === undefined) return [`${path} ${before} → nothing`];
    const loss = LESS_IS_BETTER.has(name) ? value - before : before - value;
    const allowed = name === 'n' ? 0 : path.includes('.') ? PART_TOLERANCE : TOLERANCE;
    return loss > allowed ? [`${path} ${before} → ${value}`] : [];
  });
}
