/** The learned reader of a name's surroundings: whether the words at a place mean the firm. */
import { decode, type LinearModel, modelOf } from '../../lib/linear/model.ts';
import { tellsName } from '../forms/evidence.ts';
import type { Reading } from '../reading.ts';
import type { Judge } from './candidate.ts';
import { featuresOf } from './features.ts';
import { bytesOf } from './files.ts';

/** In a text with more places than this the rules judge the rest: nobody reads so far. */
const MAX_JUDGED = 50;

let model: LinearModel | null = null;
const judged = new WeakMap<Reading, number>();

export const byLearning: Judge = (candidate) => {
  const { reading, told } = candidate;
  const before = judged.get(reading) ?? 0;
  if (before >= MAX_JUDGED) return tellsName(told);
  judged.set(reading, before + 1);
  model ??= modelOf(decode(bytesOf('names')));
  return model.logits(featuresOf(candidate))[0]! > 0;
};
