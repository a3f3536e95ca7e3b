/** What of an answer had better be said otherwise, and where it stands. Pure: the words of the advice are elsewhere. */
import { type Folded, fold } from '../../lib/fold.ts';
import {
  DEPENDS,
  FORMULA,
  LECTURE,
  NO_PROMISE,
  NOT_US,
  OFFICE,
  PASSIVE,
  PROMISE,
  SOLEMN,
  TIME,
  VAGUE,
  YOUR_FAULT,
} from './cues.ts';

export const RISK_CODES = [
  'promise.vague',
  'promise.no_time',
  'blame.yours',
  'blame.lecture',
  'blame.not_us',
  'stiff.office',
  'stiff.passive',
  'stiff.formula',
  'stiff.solemn',
] as const;
export type RiskCode = (typeof RISK_CODES)[number];

/** A piece of an answer that had better be another, in UTF-16 offsets of the text. */
export interface RiskyWords {
  code: RiskCode;
  start: number;
  end: number;
}

/** Longer answers are contracts. */
const READ_LENGTH = 8000;

const ALWAYS: [RiskCode, RegExp][] = [
  ['blame.yours', YOUR_FAULT],
  ['blame.lecture', LECTURE],
  ['blame.not_us', NOT_US],
  ['stiff.office', OFFICE],
  ['stiff.passive', PASSIVE],
  ['stiff.formula', FORMULA],
  ['stiff.solemn', SOLEMN],
];

/** Promises without a time, blame and the stiff words of offices, by position, the first of each kind in a place. */
export function findRiskyWords(text: string): RiskyWords[] {
  const read = fold(text.slice(0, READ_LENGTH));
  const found = [
    ...promisesIn(read.folded),
    ...ALWAYS.flatMap(([code, cue]) => allOf(code, cue, read.folded)),
  ];
  const taken: Span[] = [];
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one) => {
      const free = !taken.some(({ start, end }) => one.start < end && start < one.end);
      if (free) taken.push(one);
      return free;
    })
    .map(({ code, start, end }) => ({ code, ...inOriginal(read, start, end) }));
}

type Span = Pick<RiskyWords, 'start' | 'end'>;

const allOf = (code: RiskCode, cue: RegExp, folded: string): RiskyWords[] =>
  [...folded.matchAll(cue)].map((match) => ({
    code,
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Something is said to happen, and neither this sentence nor one beside it says when. */
function promisesIn(folded: string): RiskyWords[] {
  const promising = folded.replace(NO_PROMISE, (words) => ' '.repeat(words.length));
  const sentences = sentencesOf(promising);
  return sentences.flatMap(({ text, start, asks }, at): RiskyWords[] => {
    if (asks) return [];
    const hasTime = (one: Sentence | undefined) => one !== undefined && has(TIME, one.text);
    const vague = firstOf(VAGUE, text);
    if (vague && !hasTime(sentences[at])) return [{ code: 'promise.vague', ...moved(vague, start) }];
    const promise = firstOf(PROMISE, text);
    if (!promise || DEPENDS.test(text)) return [];
    if ([at - 1, at, at + 1].some((near) => hasTime(sentences[near]))) return [];
    return [{ code: 'promise.no_time', ...moved(promise, start) }];
  });
}

interface Sentence {
  text: string;
  start: number;
  asks: boolean;
}

/** A full stop inside a number or a date ends nothing. */
const SENTENCE = /(?:[^.!?\n]|\.(?=\d)|(?<=\d)\.(?= ?\d))+[.!?\n]*/g;

const sentencesOf = (folded: string): Sentence[] =>
  [...folded.matchAll(SENTENCE)].map((match) => ({
    text: match[0],
    start: match.index,
    asks: match[0].trimEnd().endsWith('?'),
  }));

const has = (cue: RegExp, text: string): boolean => firstOf(cue, text) !== null;

function firstOf(cue: RegExp, text: string): Span | null {
  cue.lastIndex = 0;
  const match = cue.exec(text);
  return match && { start: match.index, end: match.index + match[0].length };
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

function inOriginal({ map }: Folded, start: number, end: number): Span {
  return { start: map[start] ?? 0, end: map[end] ?? map.at(-1) ?? 0 };
}
