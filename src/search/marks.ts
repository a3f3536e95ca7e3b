import { fold } from '../lib/fold.ts';
import type { Term } from './query.ts';

/** A part of a text, in UTF-16 units from `start` up to `end`. */
export interface FoundSpan {
  start: number;
  end: number;
}

interface Token {
  word: string;
  start: number;
  end: number;
}

/** More marks than this make nothing clearer. */
const MOST = 40;
const MOST_GROUPS = 5;

/**
 * Where a text holds what was asked for.
 * @param where what the text is: A = the name of who wrote it, B = a subject, D = anything else
 */
export function marksIn(text: string, terms: readonly Term[], where: 'A' | 'B' | 'D'): FoundSpan[] {
  const wanted = terms.filter(({ not, weight }) => !not && (weight === undefined || weight === where));
  if (wanted.length === 0) return [];
  const tokens = tokensOf(text);
  const spans: FoundSpan[] = [];
  for (let at = 0; at < tokens.length && spans.length < MOST; at++) {
    const length = Math.max(...wanted.map((term) => lengthAt(tokens, at, term)));
    if (length === 0) continue;
    spans.push({ start: tokens[at]!.start, end: tokens[at + length - 1]!.end });
    at += length - 1;
  }
  return spans;
}

function tokensOf(text: string): Token[] {
  const { folded, map } = fold(text);
  return [...folded.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    word: match[0],
    start: map[match.index]!,
    end: map[match.index + match[0].length]!,
  }));
}

/** How many words from here on are what the term means; 0 = none. */
function lengthAt(tokens: Token[], at: number, { words, prefix, joined }: Term): number {
  const fits = words.every((word, index) => {
    const token = tokens[at + index]?.word;
    return prefix && index === words.length - 1 ? token?.startsWith(word) : token === word;
  });
  if (fits) return words.length;
  const whole = joined ?? (prefix && words.length === 1 && /^\d{4,}$/.test(words[0]!) ? words[0]! : null);
  return whole === null ? 0 : groupsAt(tokens, at, whole);
}

/** A number asked for in one piece, written in groups. */
function groupsAt(tokens: Token[], at: number, whole: string): number {
  let number = '';
  for (let n = 0; n < MOST_GROUPS; n++) {
    const word = tokens[at + n]?.word;
    if (word === undefined || !/^\d+$/.test(word)) return 0;
    number += word;
    if (number.startsWith(whole)) return n + 1;
    if (!whole.startsWith(number)) return 0;
  }
  return 0;
}
