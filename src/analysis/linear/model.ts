/** The learned weights of the analysis: one file a task and language. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode, type LinearModel, modelOf, modelsOf, type Weights } from '../../lib/linear/model.ts';

export type { LinearModel } from '../../lib/linear/model.ts';

const MODELS = join(import.meta.dirname, '..', 'models');

export const modelFile = (task: string, language: string): string => join(MODELS, `${task}-${language}.bin`);

const weightsOf = (task: string, language: string): Weights =>
  decode(readFileSync(modelFile(task, language)));

/** Reads the weights of a task and language. @throws Error when the file is missing or none of ours */
export const loadModel = (task: string, language: string): LinearModel => modelOf(weightsOf(task, language));

/** What every text is asked, one after the other. */
const TASKS = ['sentiment', 'again', 'topics', 'pressing'] as const;
export type Task = (typeof TASKS)[number];

const models = new Map<string, readonly LinearModel[]>();

/** The weights of one of the tasks that every text is asked; those of a language are read together. @throws Error like `loadModel` */
export function modelFor(task: Task, language: string): LinearModel {
  const known = models.get(language) ?? modelsOf(TASKS.map((one) => weightsOf(one, language)));
  models.set(language, known);
  return known[TASKS.indexOf(task)]!;
}
