/** NDJSON: a JSON object on every line. What is nested is named by its path (`author.name`). */
import { type FileRecord, MAX_RECORD, type RecordReader, type Values } from './records.ts';

/** How deep objects are looked into. */
const MAX_DEPTH = 4;
const MAX_VALUES = 200;

/** @param decode gives the text of a line's units */
export function ndjsonReader(decode: (units: string) => string, firstLine = 1): RecordReader {
  let text = '';
  let base = 0;
  let line = firstLine;

  return {
    push(units, last) {
      text += units;
      const records: FileRecord[] = [];
      let at = 0;
      while (at < text.length) {
        const end = text.indexOf('\n', at);
        if (end < 0 && !last && text.length - at < MAX_RECORD) break;
        const next = end < 0 ? text.length : end + 1;
        const place = { line: line++, lines: 1, start: base + at, end: base + next };
        const whole = next - at <= MAX_RECORD ? decode(text.slice(at, next)).trim() : null;
        if (whole === null) records.push({ ...place, values: {}, fault: 'channel.import.fault.too_long' });
        else if (whole !== '') records.push({ ...place, ...parseLine(whole) });
        at = next;
      }
      text = text.slice(at);
      base += at;
      return records;
    },
  };
}

function parseLine(line: string): Pick<FileRecord, 'values' | 'fault'> {
  try {
    const value: unknown = JSON.parse(line);
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
      const found: [string, string][] = [];
      flatten(value, '', 0, found);
      return { values: Object.fromEntries(found) as Values };
    }
  } catch {
    // told below, like anything else that is no object
  }
  return { values: {}, fault: 'channel.import.fault.json' };
}

function flatten(value: object, path: string, depth: number, found: [string, string][]): void {
  for (const [key, one] of Object.entries(value)) {
    if (found.length >= MAX_VALUES) return;
    const name = path ? `${path}.${key}` : key;
    if (one === null || one === undefined) continue;
    if (typeof one !== 'object') found.push([name, String(one)]);
    else if (!Array.isArray(one) && depth < MAX_DEPTH) flatten(one, name, depth + 1, found);
  }
}
