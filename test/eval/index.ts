/**
 * `npm run eval -- TASK PATH` measures one part of the analysis or of a channel on data that anybody brings;
 * the last line printed is one JSON object.
 * `npm run eval` alone measures every task on the project's own sets and fails when a figure fell below what
 * `expected.json` keeps; `npm run eval -- --keep [TASK …]` writes the figures there.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { keepFigures, keptFigures, ownSets, shortfalls } from './data/own-sets.ts';
import { measure, taskNames } from './data/tasks.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** One task on somebody's own data. */
async function measureOne(task: string, path: string): Promise<number> {
  const { table, result } = await measure(task, resolve(path));
  for (const line of table) print(line);
  print(JSON.stringify({ task, ...result }));
  return 0;
}

/** Every own set against the figures kept. */
async function measureOwn(): Promise<number> {
  const kept = await keptFigures();
  let fell = 0;
  for (const { task, path } of ownSets()) {
    const { result } = await measure(task, path);
    print(JSON.stringify({ task, ...result }));
    const short = shortfalls(kept[task], result);
    fell += short.length;
    for (const line of short) print(`  ${task} fell: ${line}`);
  }
  return fell === 0 ? 0 : 1;
}

/** Writes down what the named tasks (all when none is named) reach today. */
async function keep(named: string[]): Promise<number> {
  const sets = ownSets().filter(({ task }) => named.length === 0 || named.includes(task));
  for (const { task, path } of sets) {
    const { result } = await measure(task, path);
    await keepFigures(task, result);
    print(JSON.stringify({ task, ...result }));
  }
  return 0;
}

async function main([first, ...rest]: string[]): Promise<number> {
  if (first === undefined) return measureOwn();
  if (first === '--keep') return keep(rest);
  const [path] = rest;
  if (path !== undefined && taskNames().includes(first) && existsSync(path)) return measureOne(first, path);
  process.stderr.write(
    `usage: npm run eval [-- TASK PATH | --keep [TASK …]]\ntasks: ${taskNames().join(', ')}\n`,
  );
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
