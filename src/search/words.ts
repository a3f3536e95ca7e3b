import { foldPlain } from '../lib/fold.ts';

/** A word as it is kept and asked for, and which word of its text it is. */
export interface Word {
  word: string;
  place: number;
}

/** PostgreSQL counts places no further. */
const LAST_PLACE = 16_383;
/** What of a very long text can be found. */
const MOST_WORDS = 5_000;
/** Longer runs of letters are not words that anybody types. */
const LONGEST = 40;
/** So far numbers written in groups are also kept as one: a phone, an order, an account. */
const MOST_GROUPS = 5;
const SHORTEST_JOINED = 6;

const WORD = /[\p{L}\p{N}]+/gu;
const GROUP = /^\d+$/;

/** The folded words of a text, in their order. */
export function wordsOf(text: string): string[] {
  const words = foldPlain(text).match(WORD) ?? [];
  return words.slice(0, MOST_WORDS).map((word) => word.slice(0, LONGEST));
}

/** Whether what stands between two groups of digits still makes them one number. */
const joins = (between: string): boolean => /^[ \-./\u00a0]{1,2}$/.test(between);

/**
 * The words of a text with their places, and its grouped numbers also in one piece, from each group on: who asks for
 * 777123456 finds "+420 777 123 456".
 */
export function placedWords(text: string): Word[] {
  const folded = foldPlain(text);
  const words: Word[] = [];
  /** where the run of digits began that may go on, as indexes of `words` */
  let run: string[] = [];
  let end = -1;
  for (const match of folded.matchAll(WORD)) {
    if (words.length >= MOST_WORDS) break;
    const word = match[0].slice(0, LONGEST);
    const place = Math.min(words.length + 1, LAST_PLACE);
    const isGroup = GROUP.test(word);
    run = isGroup && run.length > 0 && joins(folded.slice(end, match.index)) ? [...run, word] : [word];
    if (!isGroup) run = [];
    words.push({ word, place });
    for (let from = Math.max(0, run.length - MOST_GROUPS); from < run.length - 1; from++) {
      const joined = run.slice(from).join('');
      if (joined.length >= SHORTEST_JOINED) words.push({ word: joined.slice(0, LONGEST), place });
    }
    end = match.index + match[0].length;
  }
  return words;
}

/** A part of a document; the letter says what of it a word stands in. */
export interface Part {
  text: string | null;
  weight: 'A' | 'B' | 'D';
}

/** Phrases don't reach from one part into the next. */
const GAP = 10;
/** PostgreSQL keeps no more places of one word. */
const MOST_PLACES = 200;

/**
 * A document as PostgreSQL reads a `tsvector`.
 * @param marks words of our own, without a place, such as `s:12`; no word of a text holds a colon
 */
export function documentOf(parts: readonly Part[], marks: readonly string[]): string {
  const places = new Map<string, string[]>();
  let before = 0;
  for (const { text, weight } of parts) {
    if (!text) continue;
    let last = before;
    for (const { word, place } of placedWords(text)) {
      last = Math.min(before + place, LAST_PLACE);
      const known = places.get(word);
      const at = `${last}${weight === 'D' ? '' : weight}`;
      if (known === undefined) places.set(word, [at]);
      else if (known.length < MOST_PLACES) known.push(at);
    }
    before = last + GAP;
  }
  const words = [...places].map(([word, at]) => `'${word}':${[...new Set(at)].join(',')}`);
  return [...words, ...marks.map((mark) => `'${mark}'`)].join(' ');
}
