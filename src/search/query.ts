import { foldPlain } from '../lib/fold.ts';
import { wordsOf } from './words.ts';

export const FIELDS = [
  'from',
  'subject',
  'source',
  'label',
  'lang',
  'before',
  'after',
  'is',
  'has',
  'assignee',
] as const;
export type Field = (typeof FIELDS)[number];

/** The same fields as people call them, folded. */
const ALSO: Readonly<Record<string, Field>> = {
  od: 'from',
  predmet: 'subject',
  temat: 'subject',
  zdroj: 'source',
  zrodlo: 'source',
  stitek: 'label',
  stitok: 'label',
  etykieta: 'label',
  jazyk: 'lang',
  jezyk: 'lang',
  pred: 'before',
  przed: 'before',
  po: 'after',
  je: 'is',
  jest: 'is',
  ma: 'has',
  kdo: 'assignee',
  kto: 'assignee',
};

/** Words that belong together: all of them in this order, or with `places` anywhere. */
export interface Term {
  words: string[];
  /** the last word goes on: `balí` finds `balíku` */
  prefix: boolean;
  not: boolean;
  /** only who wrote it (A), only its subject (B) */
  weight?: 'A' | 'B';
  /** groups of one number, also kept in one piece */
  joined?: string;
}

export interface ParsedQuery {
  terms: Term[];
  fields: { field: Exclude<Field, 'from' | 'subject'>; value: string; not: boolean }[];
  /** a conversation asked for by its number */
  number: number | null;
}

/** More narrow nothing down. */
const MOST_TERMS = 12;
/** Shorter words mean themselves only: so much begins with two letters. */
const SHORTEST_PREFIX = 3;
const SHORTEST_JOINED = 6;

const PIECE = /(-?)(?:([\p{L}]+):)?(?:"([^"]*)"?|(\S+))/gu;
const NUMBER = /^#?([1-9]\d{0,14})$/;

/**
 * What somebody typed into the field: words (the beginning of a word is enough), "phrases in quotes", `-without`, and
 * fields such as `from:jana` or `before:2026-03-01`, in any of our four languages. Nothing in it is an error: what is
 * no field is words.
 */
export function parseQuery(text: string): ParsedQuery {
  const parsed: ParsedQuery = { terms: [], fields: [], number: null };
  const number = NUMBER.exec(text.trim());
  if (number) parsed.number = Number(number[1]);
  for (const [, minus, name, quoted, plain] of text.normalize('NFC').matchAll(PIECE)) {
    const value = quoted ?? plain ?? '';
    const not = minus === '-';
    const field = fieldOf(name);
    if (field === undefined) {
      const words = wordsOf(name === undefined ? value : `${name}:${value}`);
      addTerm(parsed.terms, { words, prefix: isPrefix(words, quoted), not });
    } else if (field === 'from' || field === 'subject') {
      const words = wordsOf(value);
      const weight = field === 'from' ? 'A' : 'B';
      addTerm(parsed.terms, { words, prefix: isPrefix(words, quoted), not, weight });
    } else if (value !== '') {
      parsed.fields.push({ field, value, not });
    }
  }
  parsed.terms = joinGroups(parsed.terms).slice(0, MOST_TERMS);
  return parsed;
}

function fieldOf(name: string | undefined): Field | undefined {
  if (name === undefined) return undefined;
  const folded = foldPlain(name);
  return FIELDS.find((field) => field === folded) ?? ALSO[folded];
}

const isPrefix = (words: string[], quoted: string | undefined): boolean =>
  quoted === undefined && (words.at(-1)?.length ?? 0) >= SHORTEST_PREFIX;

function addTerm(terms: Term[], term: Term): void {
  if (term.words.length > 0) terms.push(term);
}

const isGroup = ({ words, not, weight }: Term): boolean =>
  !not && weight === undefined && words.every((word) => /^\d+$/.test(word));

/** `777 123 456`, typed as three words or with dashes, is one number as well. */
function joinGroups(terms: Term[]): Term[] {
  const joined: Term[] = [];
  for (const term of terms) {
    const before = joined.at(-1);
    if (before && isGroup(before) && isGroup(term)) before.words.push(...term.words);
    else joined.push({ ...term, words: [...term.words] });
  }
  return joined.map((term) => {
    const whole = term.words.join('');
    const isOne = term.words.length > 1 && isGroup(term) && whole.length >= SHORTEST_JOINED;
    return isOne ? { ...term, prefix: true, joined: whole } : term;
  });
}

/** A term as PostgreSQL's `tsquery`. */
export function termQuery({ words, prefix, not, weight = '' as 'A', joined }: Term): string {
  const star = (word: string, index: number) => {
    const ends = prefix && index === words.length - 1 ? '*' : '';
    return `'${word}'${ends || weight ? `:${ends}${weight}` : ''}`;
  };
  const row = words.map(star).join(' <-> ');
  const query = joined ? `(${row} | '${joined}':*)` : words.length > 1 ? `(${row})` : row;
  return not ? `!${query}` : query;
}
