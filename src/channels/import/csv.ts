/**
 * CSV as RFC 4180 has it and as people have it: any separator, CRLF, LF or CR, quoted fields with line ends and doubled
 * quotes in them. What it does not have: a quotation mark inside a field without quotes is a letter, and words after the
 * closing quote belong to the field. A quote that is never closed costs its own line, not the rest of the file.
 */
import { type FileRecord, MAX_RECORD, type RecordReader, type Values } from './records.ts';

const QUOTE = '"';
const LF = 10;
const CR = 13;

interface Parsed {
  fields: string[];
  /** where the next record begins */
  next: number;
}

/** @param decode gives the text of a field's units */
export function csvReader(separator: string, decode: (units: string) => string, firstLine = 1): RecordReader {
  let text = '';
  let base = 0;
  let line = firstLine;

  const take = (from: number, { fields, next }: Parsed, fault?: string): FileRecord => {
    const lines = lineEnds(text, from, next);
    const record = {
      values: fault ? {} : valuesOf(fields, decode),
      line,
      lines,
      start: base + from,
      end: base + next,
      fault,
    };
    line += lines;
    return record;
  };

  return {
    push(units, last) {
      text += units;
      const records: FileRecord[] = [];
      let at = 0;
      while (at < text.length) {
        const parsed = parseRecord(text, at, separator, last);
        if (parsed) {
          const record = take(at, parsed);
          if (!isEmpty(parsed)) records.push(record);
          at = parsed.next;
          continue;
        }
        if (!last && text.length - at < MAX_RECORD) break;
        const next = lineAfter(text, at);
        records.push(take(at, { fields: [], next }, 'channel.import.fault.quote'));
        at = next;
      }
      text = text.slice(at);
      base += at;
      return records;
    },
  };
}

/** One record from `from` on; null when it is not whole yet. */
function parseRecord(text: string, from: number, separator: string, last: boolean): Parsed | null {
  const fields: string[] = [];
  const stop = separator.charCodeAt(0);
  let at = from;
  for (;;) {
    let field = '';
    if (text[at] === QUOTE) {
      const closed = quoted(text, at + 1, last);
      if (!closed) return null;
      field = closed.field;
      at = closed.next;
    }
    const begin = at;
    let code = text.charCodeAt(at);
    while (at < text.length && code !== stop && code !== LF && code !== CR) code = text.charCodeAt(++at);
    fields.push(field + text.slice(begin, at));
    if (at >= text.length) return last ? { fields, next: at } : null;
    if (code === stop) {
      at++;
      continue;
    }
    if (code === LF) return { fields, next: at + 1 };
    // a CR at the end of what we have may be half of a CRLF
    if (at + 1 >= text.length && !last) return null;
    return { fields, next: text.charCodeAt(at + 1) === LF ? at + 2 : at + 1 };
  }
}

/** The inside of a quoted field that begins at `from`; null when its end has not come yet. */
function quoted(text: string, from: number, last: boolean): { field: string; next: number } | null {
  let field = '';
  let at = from;
  for (;;) {
    const quote = text.indexOf(QUOTE, at);
    if (quote < 0) return null;
    if (quote + 1 >= text.length && !last) return null;
    field += text.slice(at, quote);
    if (text[quote + 1] !== QUOTE) return { field, next: quote + 1 };
    field += QUOTE;
    at = quote + 2;
  }
}

const valuesOf = (fields: string[], decode: (units: string) => string): Values =>
  Object.fromEntries(fields.map((field, at) => [String(at), decode(field)]));

const isEmpty = ({ fields }: Parsed): boolean => fields.every((field) => field.trim() === '');

/** LF, CRLF and CR each end one line. */
function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) count++;
  }
  return count;
}

function lineAfter(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF) return at + 1;
    if (code === CR) return text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
  }
  return text.length;
}
