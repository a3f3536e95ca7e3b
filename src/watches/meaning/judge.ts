/** The learned reader of a name's surroundings: whether the words at a place mean the firm. */
import { decode, type LinearModel, modelOf } from '../../lib/linear/model.ts';
import { type Telling, tellsName } from '../forms/evidence.ts';
import { tradesOfFirm } from '../forms/known-firms.ts';
import { oncePerReading } from '../reading.ts';
import { isAnyWord } from './any-word.ts';
import { belongs, isSomethingElse } from './belonging.ts';
import type { Candidate, Judge } from './candidate.ts';
import { featuresOf } from './features.ts';
import { bytesOf } from './files.ts';

/** In a text with more places than this the rules judge the rest: nobody reads so far. */
const MAX_JUDGED = 50;

/** What it takes to believe that a name is meant: drawn by sets of texts of which only half were learned from. */
const LINE = 0.1;
/**
 * It takes more to refuse what is no word at all, which hardly ever is something else, and what the rules say outright: a
 * drugstore Teta, Rohlík didn't deliver.
 */
const PLAIN_LINE = LINE - 0.7;
/** More still where such a name is that of a firm everybody knows. */
const KNOWN_LINE = LINE - 1.2;
/** And most where a firm's legal form stands behind it, or what a known firm calls its shops and services. */
const SURE_LINE = LINE - 2.5;
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
  // a name alone has no surroundings
  if (count.judged >= MAX_JUDGED || reading.words.length === 1) return tellsName(told);
  count.judged += 1;
  model ??= modelOf(decode(bytesOf('names')));
  return !isSomethingElse(candidate) && model.logits(featuresOf(candidate))[0]! > lineOf(candidate);
};

/** What it takes to believe that a name is meant. */
export const lineOf = (candidate: Candidate): number => {
  if (belongs(candidate)) return SURE_LINE;
  if (isDistinctive(candidate)) return tradesOfFirm(candidate.name).length > 0 ? KNOWN_LINE : PLAIN_LINE;
  return OUTRIGHT.has(candidate.told) ? PLAIN_LINE : LINE;
};

/** Whether a name is undoubted, and of words that no language served has. */
const isDistinctive = ({ told, way, name }: Candidate): boolean =>
  (told === '+undoubted' || told === '+no other sense' || told === '+part') &&
  (way === 'form' || way === 'part') &&
  name.every((word) => word.length < MIN_WORD || !isAnyWord(word));
