import { foldPlain } from '../lib/fold.ts';
import { sureHalves } from './forms/one-slip.ts';
import { sounded, soundSource } from './forms/sounds.ts';
import type { MatchInput } from './matcher.ts';

/** What a pattern leaves in every text that has it. */
export interface Trace {
  /** folded, without underscores; anywhere, for names are glued to others */
  start: string;
  /** forms that may be written with one slip of the finger: one of their halves is right, and so is the first letter */
  slipsOf: readonly string[];
  /** how these sound, see `sounded` */
  sounds: readonly string[];
  /** short forms, of letters alone, that may be written with two of them changed, one left out, or as they sound */
  jumbled: readonly string[];
  /** may be written in two words: screw fix */
  joins: boolean;
}

/** Lets through whatever may hold one of some patterns; what it stops holds none. */
export type Sieve = (input: MatchInput) => boolean;

const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;
const LETTER = '[\\p{L}\\p{N}]';
const SIGNS = /[_']/;
const SIGNS_ALL = /[_']/g;

/**
 * One regular expression over plain folded texts, many times as fast as taking them apart. Worth its while for few
 * watches and many texts, as when an expression is tried.
 */
export function sieveOf(traces: readonly Trace[]): Sieve {
  const starts = new Set(traces.map(({ start, joins }) => (joins ? inTwo(start) : escaped(start))));
  const slips = traces.filter(({ slipsOf }) => slipsOf.length > 0).map(({ slipsOf }) => slipSource(slipsOf));
  const sounds = new Set(traces.flatMap((trace) => trace.sounds.map(soundSource)));
  const heard = [...sounds].map((source) => `(?<!${LETTER})${source}`);
  const short = traces.flatMap(({ jumbled }) => jumbled);
  const jumbles = new Set([
    ...short.map(jumbleSource),
    ...short.map((form) => soundSource(sounded(form).slice(0, SHORT_SOUND))),
  ]);
  const jumbled = jumbles.size > 0 ? [`(?<!${LETTER})(?:${[...jumbles].join('|')})`] : [];
  const any = new RegExp([...starts, ...slips, ...heard, ...jumbled].join('|'), 'u');
  return ({ title = '', text, url = '' }) => {
    const folded = foldPlain(`${title}\n${text}\n${url}`);
    // #alza_cz is met as alzacz, Curry's as currys, too; what stands alone between signs is met as it is
    return any.test(folded) || (SIGNS.test(folded) && any.test(folded.replace(SIGNS_ALL, '')));
  };
}

function slipSource(forms: readonly string[]): string {
  const halves = forms.map(sureHalves);
  const heads = new Set(halves.map(([head]) => escaped(head)));
  const tails = new Set(halves.map(([, tail]) => escaped(tail)));
  const initials = new Set(forms.map((form) => escaped(form.charAt(0))));
  const byTail = `(?:${[...initials].join('|')})${LETTER}*(?:${[...tails].join('|')})(?!${LETTER})`;
  return `(?<!${LETTER})(?:${[...heads].join('|')}|${byTail})`;
}

/** How a form begins of which two letters changed places, or one is missing; the first is right. */
const jumbleSource = ([first = '', second = '', third = '', fourth = '']: string): string =>
  `${escaped(first)}[${second}${third}][${second}${third}${fourth}]`;

/** Short words are told by so much of their sound. */
const SHORT_SOUND = 3;

const inTwo = (start: string): string => [...start].map(escaped).join('[ -]?');

const escaped = (text: string): string => text.replace(SPECIAL, '\\$&');
