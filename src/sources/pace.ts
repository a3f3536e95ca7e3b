/** How soon a source is read again: busy ones sooner, quiet ones later, and never so late that a promise is at risk. */
import { MINUTE, SECOND } from '../lib/clock.ts';
import type { Source } from './leases.ts';

/** A quiet source waits this much longer each time, up to so many times its usual. */
const QUIETER = 1.1;
const QUIETEST = 8;
/** One that found something halves its time. */
const BUSIER = 0.5;
/** Where an answer is promised within half an hour, what is new is seen within half of that. */
const LONGEST_TO_ANSWER = (15 * MINUTE) / SECOND;
/** While its stream rings when there is something, a poll only catches what a stream may have left out. */
const BESIDE_A_STREAM = (5 * MINUTE) / SECOND;

/** new: it came into the house · other: there was something, but not for us */
export type Found = 'new' | 'other' | 'nothing';

type Paced = Pick<Source, 'pollSeconds' | 'paceSeconds' | 'purpose' | 'demo' | 'baselineAt'>;

/**
 * Seconds from this poll to the next by what it found. The first reading of a source says nothing about its business, and
 * the demo town costs nobody anything.
 * @param minPollSeconds what its channel allows at the least
 */
export function paceAfter(source: Paced, found: Found, minPollSeconds: number): number {
  const usual = source.pollSeconds;
  if (source.demo || source.baselineAt === null) return usual;
  const pace = source.paceSeconds ?? usual;
  if (found === 'other') return pace;
  if (found === 'new')
    return Math.max(Math.min(minPollSeconds, usual), Math.min(usual, Math.floor(pace * BUSIER)));
  const longest = source.purpose === 'answer' ? LONGEST_TO_ANSWER : Number.POSITIVE_INFINITY;
  const most = Math.max(usual, Math.min(usual * QUIETEST, longest));
  return Math.min(most, Math.ceil(pace * QUIETER));
}

/** The same for a source whose stream may stand. */
export const waitAfter = (source: Pick<Source, 'listeningSince'>, pace: number): number =>
  source.listeningSince === null ? pace : Math.max(pace, BESIDE_A_STREAM);
