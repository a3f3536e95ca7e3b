import type { WatchLeaf } from './ast.ts';
import type { Attempt, Fault } from './fault.ts';
import { readField, readPhrase, readTerm } from './term.ts';

/** Any of the quotes that keyboards and word processors put around a phrase, opening or closing. */
const QUOTE = /["„“”‟«»]/u;
const NEXT_QUOTE = /["„“”‟«»]/gu;
/** Hyphen, real minus and the dashes that phones make of it. */
const MINUS = /[-−–—]/u;
const PIECE = /[^\s()"„“”‟«»]+/uy;
const SPACE = /\s/u;

export type Operator = 'and' | 'or' | 'not';

/** Only capitals are operators: a Czech "and" is nobody's, but a lower-case "or" may be a word sought. */
const OPERATORS: Readonly<Record<string, Operator>> = { AND: 'and', OR: 'or', NOT: 'not' };

interface Place {
  start: number;
  end: number;
}

/** `a NEAR/8 b`: at most so many words from one to the other. */
const NEAR = /^NEAR$|^near\/|^NEAR\//u;
const NEAR_DISTANCE = /^NEAR\/0*(\d{1,4})$/iu;
/** Further apart words have nothing to do with each other, AND says it as well. */
export const MAX_NEAR = 50;
/** What is proposed where the number is missing. */
const USUAL_NEAR = 8;

export type Token = Place &
  (
    | { kind: Operator | 'open' | 'close' }
    | { kind: 'near'; distance: number }
    | { kind: 'leaf'; leaf: WatchLeaf }
  );

/** Cuts an expression into brackets, operators and leaves; stops at the first thing it can't read. */
export function lex(text: string): Attempt<Token[]> {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (SPACE.test(character)) {
      at += 1;
      continue;
    }
    const next = readToken(text, at, character);
    if (!next.ok) return next;
    tokens.push(next.value);
    at = next.value.end;
  }
  return { ok: true, value: tokens };
}

function readToken(text: string, at: number, character: string): Attempt<Token> {
  if (character === '(') return { ok: true, value: { kind: 'open', start: at, end: at + 1 } };
  if (character === ')') return { ok: true, value: { kind: 'close', start: at, end: at + 1 } };
  if (QUOTE.test(character)) return readQuoted(text, at, at, null);
  if (MINUS.test(character) && /[^\s)]/u.test(text.charAt(at + 1))) {
    return { ok: true, value: { kind: 'not', start: at, end: at + 1 } };
  }
  PIECE.lastIndex = at;
  const piece = PIECE.exec(text)?.[0] ?? character;
  const end = at + piece.length;
  const operator = OPERATORS[piece];
  if (operator) return { ok: true, value: { kind: operator, start: at, end } };
  if (NEAR.test(piece)) return readNear(piece, at, end);
  if (/^\p{L}+:$/u.test(piece) && QUOTE.test(text.charAt(end))) {
    return readQuoted(text, at, end, piece.slice(0, -1));
  }
  return asToken(readTerm(piece, at), at, end);
}

function readNear(piece: string, start: number, end: number): Attempt<Token> {
  const distance = Number(NEAR_DISTANCE.exec(piece)?.[1] ?? 0);
  if (piece.startsWith('NEAR') && distance >= 1 && distance <= MAX_NEAR) {
    return { ok: true, value: { kind: 'near', distance, start, end } };
  }
  const name = `NEAR/${distance === 0 ? USUAL_NEAR : Math.min(distance, MAX_NEAR)}`;
  const repair = { key: 'watch.fix.operator', params: { name }, start, end, text: name };
  return {
    ok: false,
    fault: { key: 'watch.error.near_distance', params: { n: MAX_NEAR }, start, end, repair },
  };
}

/** Reads from the quote at `quote`; `field` is the name before it, as in `author:"Jan Novák"`. */
function readQuoted(text: string, start: number, quote: number, field: string | null): Attempt<Token> {
  NEXT_QUOTE.lastIndex = quote + 1;
  const closing = NEXT_QUOTE.exec(text)?.index;
  if (closing === undefined) return { ok: false, fault: unclosedQuote(text, quote) };
  const end = closing + 1;
  const inside = text.slice(quote + 1, closing);
  const leaf =
    field === null
      ? readPhrase(inside, start, end)
      : readField(field, inside.trim().replace(/\s+/gu, ' '), start, end, text.slice(start, end));
  return asToken(leaf, start, end);
}

const asToken = (leaf: Attempt<WatchLeaf>, start: number, end: number): Attempt<Token> =>
  leaf.ok ? { ok: true, value: { kind: 'leaf', leaf: leaf.value, start, end } } : leaf;

/** Brackets that close after the phrase were most likely meant to stay outside it. */
function unclosedQuote(text: string, quote: number): Fault {
  const end = text.length;
  const phraseEnd = quote + 1 + text.slice(quote + 1).replace(/[\s)]*$/u, '').length;
  const repair =
    phraseEnd > quote + 1
      ? { key: 'watch.fix.close_quote', start: phraseEnd, end: phraseEnd, text: '"' }
      : { key: 'watch.fix.remove', start: quote, end: quote + 1, text: '' };
  return { key: 'watch.error.unclosed_quote', start: quote, end, repair };
}
