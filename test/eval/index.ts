/**
 * `npm run eval -- TASK PATH`: measures one part of the analysis or of a channel on data that is not in the
 * repository. Each task is a module of this folder with `run(path)`; the last line printed is one JSON object.
 */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a task gives back: lines for people and the figures for machines. */
export interface EvalReport {
  table: string[];
  result: object;
}

interface EvalTask {
  /** @param path a file or a folder, as the task needs it */
  run(path: string): Promise<EvalReport>;
}

const here = import.meta.dirname;

async function main(name: string | undefined, path: string | undefined): Promise<number> {
  const known = (await readdir(here))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length));
  if (name === undefined || path === undefined || !known.includes(name) || !existsSync(path)) {
    process.stderr.write(`usage: npm run eval -- TASK PATH\ntasks: ${known.join(', ')}\n`);
    return 2;
  }
  const task = (await import(pathToFileURL(resolve(here, `${name}.ts`)).href)) as EvalTask;
  const { table, result } = await task.run(path);
  for (const line of table) process.stdout.write(`${line}\n`);
  process.stdout.write(`${JSON.stringify({ task: name, ...result })}\n`);
  return 0;
}

process.exitCode = await main(process.argv[2], process.argv[3]);
