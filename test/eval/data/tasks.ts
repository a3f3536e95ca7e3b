import { readdirSync } from 'node:fs';
import { join } from 'node:path';
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

const folder = join(import.meta.dirname, '..');

/** Every module of test/eval is a task, by its file's name. */
export const taskNames = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length));

/** Runs a task. @throws Error when there is no such task or its data cannot be read. */
export async function measure(name: string, path: string): Promise<EvalReport> {
  const task = (await import(pathToFileURL(join(folder, `${name}.ts`)).href)) as EvalTask;
  return task.run(path);
}
