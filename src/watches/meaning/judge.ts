/** The learned reader of a name's surroundings: whether the words at a place mean the firm. */
import { decode, type LinearModel, modelOf } from '../../lib/linear/model.ts';
import { type Telling, tellsName } from '../forms/evidence.ts';
import { oncePerReading } from '../reading.ts';
import { isAnyWord } from './any-word.ts';
import type { Candidate, Judge } from './candidate.ts';
import { featuresOf } from './features.ts';
import { bytesOf } from './files.ts';

/** In a text with more places than this the rules judge the rest: nobody reads so far. */
const MAX_JUDGED = 50;

/**
 * Learned from hard cases, of which nearly half are something else. It takes more to refuse what is no word at all, which
 * hardly ever is, and what the rules say outright: a drugstore Teta, Rohlík didn't deliver.
 */
const PLAIN_LINE = -1;
const OUTRIGHT: ReadonlySet<Telling> = new Set<Telling>([
  '+category',
  '+deed',
  '+sells',
  '+business',
  '+out of order',
  '+judged',
]);

/** Letters alone are no words. */
const MIN_WORD = 2;

let model: LinearModel | null = null;
/** How many places of a text were judged so far. */
const countOf = oncePerReading(() => ({ judged: 0 }));

export const byLearning: Judge = (candidate) => {
  const { reading, told } = candidate;
  const count = countOf(reading);
  if (count.judged >= MAX_JUDGED) return tellsName(told);
  count.judged += 1;
  model ??= modelOf(decode(bytesOf('names')));
  const line = isDistinctive(candidate) || OUTRIGHT.has(told) ? PLAIN_LINE : 0;
  return model.logits(featuresOf(candidate))[0]! > line;
};

/** Whether a name is undoubted, and of words that no language served has. */
const isDistinctive = ({ told, way, name }: Candidate): boolean =>
  (told === '+undoubted' || told === '+no other sense' || told === '+part') &&
  (way === 'form' || way === 'part') &&
  name.every((word) => word.length < MIN_WORD || !isAnyWord(word));
