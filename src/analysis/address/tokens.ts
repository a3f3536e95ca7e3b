/** Words of a text as the rules of address read them. */
import { foldPlain } from '../../lib/fold.ts';

export interface Token {
  /** lower case, marks kept */
  raw: string;
  /** lower case, no marks */
  folded: string;
  /** UTF-16 offsets in the text */
  start: number;
  end: number;
  capital: boolean;
  /** first word of the text or of a sentence */
  opens: boolean;
}

/** How a writer speaks to us in one word; weak signs count only where no strong one stands. */
export type Sign = 'formal' | 'plural' | 'informal' | 'weakFormal' | 'weakInformal';

/** One word in its surroundings → what it says, null for nothing. */
export type Judge = (tokens: readonly Token[], at: number) => Sign | null;

/** Whom somebody speaks to shows early; an article needn't be read to its end. */
const READ_LENGTH = 3000;
const WORD = /\p{L}[\p{L}\p{M}]{0,40}/gu;
const SENTENCE_END = /[.!?…\n:]/;

/** The words of a text's beginning. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const read = text.slice(0, READ_LENGTH);
  let last = 0;
  for (const match of read.matchAll(WORD)) {
    const word = match[0];
    const raw = word.toLowerCase();
    const start = match.index;
    tokens.push({
      raw,
      folded: foldPlain(raw),
      start,
      end: start + word.length,
      capital: raw[0] !== word[0],
      opens: last === 0 || SENTENCE_END.test(read.slice(last, start)),
    });
    last = start + word.length;
  }
  return tokens;
}

/** A set of words written with blanks between them. */
export const words = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(/\s+/));
