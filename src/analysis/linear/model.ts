/** The learned weights of the analysis: one file a task and language. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode, type LinearModel, modelOf } from '../../lib/linear/model.ts';

export type { LinearModel } from '../../lib/linear/model.ts';

const MODELS = join(import.meta.dirname, '..', 'models');

export const modelFile = (task: string, language: string): string => join(MODELS, `${task}-${language}.bin`);

/** Reads the weights of a task and language. @throws Error when the file is missing or none of ours */
export const loadModel = (task: string, language: string): LinearModel =>
  modelOf(decode(readFileSync(modelFile(task, language))));
