import type { WatchLeaf } from './ast.ts';
import { type Attempt, explain, type Fault, type WatchError } from './fault.ts';
import { readField, readPhrase, readTerm } from './term.ts';

/** Some hundreds of words; more is no list that a person keeps. */
export const MAX_EXCLUDE = 8_000;

export type ParsedExclude = { ok: true; terms: WatchLeaf[] } | { ok: false; error: WatchError };

const QUOTES = /^["„“”‟«]+|["“”»]+$/gu;
const FIELD = /^(lang|source|author):(.+)$/su;
const ENTRY = /[^,;\n]+/gu;

/**
 * Reads the list of what must not occur: one entry between commas, semicolons or line ends.
 * An entry is a word, #hashtag, @handle, domain, wildcard or field; several words are a phrase, with
 * or without quotes, and a minus before it changes nothing. There are no operators; an empty list is fine.
 */
export function parseExclude(text: string): ParsedExclude {
  const result = attempt(text);
  return result.ok
    ? { ok: true, terms: result.value }
    : { ok: false, error: explain(text, result.fault, attempt) };
}

function attempt(text: string): Attempt<WatchLeaf[]> {
  if (text.length > MAX_EXCLUDE) {
    const place = { start: MAX_EXCLUDE, end: text.length };
    return { ok: false, fault: { key: 'watch.error.too_long', params: { n: MAX_EXCLUDE }, ...place } };
  }
  const terms: WatchLeaf[] = [];
  for (const match of text.matchAll(ENTRY)) {
    const entry = match[0].trim();
    if (entry === '') continue;
    const start = match.index + match[0].indexOf(entry);
    const leaf = readEntry(entry, start);
    if (!leaf.ok) return { ok: false, fault: asListFault(leaf.fault) };
    terms.push(leaf.value);
  }
  return { ok: true, value: terms };
}

function readEntry(entry: string, start: number): Attempt<WatchLeaf> {
  const plain = entry.replace(/^[-−–—]\s*/u, '').trim();
  const field = FIELD.exec(plain);
  if (field?.[1] && field[2]) {
    const value = field[2]
      .replace(/["„“”‟«»]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim();
    return readField(field[1], value, start, start + entry.length, plain);
  }
  const unquoted = plain.replace(QUOTES, '').trim();
  const isPhrase = unquoted !== plain || /\s/u.test(plain);
  if (isPhrase) return readPhrase(unquoted.replace(/["„“”‟«»]/gu, ' '), start, start + entry.length);
  const offset = start + entry.length - plain.length;
  return plain === '' ? readTerm(entry, start) : readTerm(plain, offset);
}

/** In a list there is nothing to join, so a lone & or | goes away instead of becoming an operator. */
function asListFault(fault: Fault): Fault {
  if (fault.repair?.key !== 'watch.fix.operator') return fault;
  const { start, end } = fault.repair;
  return { ...fault, repair: { key: 'watch.fix.remove', start, end, text: '' } };
}
