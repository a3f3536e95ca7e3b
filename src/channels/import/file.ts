/** A table in a file: how it is written, and its rows from any place on. */

import type { FileFormat, FileMapping, FilePlace } from '../contract.ts';
import { type Column, type KnownColumns, looksLikeHeader, MENTION_COLUMNS } from './columns.ts';
import { csvReader } from './csv.ts';
import { decodeUnits, type Encoding, guessEncoding, markBytes, unitBytes, unitsOf } from './encoding.ts';
import { ndjsonReader } from './ndjson.ts';
import type { FileRecord, RecordReader } from './records.ts';

export const SEPARATORS = [',', ';', '\t', '|'] as const;

/** A row and where the next one begins. */
export type PlacedRecord = FileRecord & { next: FilePlace };

/** Rows looked at to see how a file is written. */
const SNIFFED_ROWS = 50;

/** The beginning of a file. */
export interface Head {
  bytes: Uint8Array;
  /** there is nothing after it */
  whole: boolean;
  /** all of the file, not only its beginning, is valid UTF-8 */
  isUtf8: boolean;
}

/** How a file is most probably written. */
export function sniff(head: Head, known: KnownColumns = MENTION_COLUMNS): FileFormat {
  const encoding = guessEncoding(head.bytes, head.isUtf8);
  const plain = { encoding, separator: ',', header: false };
  if (/^\s*\{/.test(decodeUnits(headUnits(head, encoding), encoding))) return { ...plain, kind: 'ndjson' };
  const best = SEPARATORS.map((separator) => ({ separator, even: evenness(head, encoding, separator) })).sort(
    (a, b) => b.even - a.even,
  )[0]!;
  const format: FileFormat = { ...plain, kind: 'csv', separator: best.separator };
  const [first] = headRecords(head, format, 1);
  return { ...format, header: looksLikeHeader(Object.values(first?.values ?? {}), known) };
}

/** How well a separator parts a table: rows of the same number of fields, the more fields the better. */
function evenness(head: Head, encoding: Encoding, separator: string): number {
  const rows = headRecords(head, { kind: 'csv', encoding, separator, header: false }, SNIFFED_ROWS);
  const widths = rows.map(({ values }) => Object.keys(values).length);
  const width = widths[0] ?? 0;
  if (width < 2) return 0;
  return (widths.filter((one) => one === width).length / widths.length) * 10 + Math.min(width, 9) / 10;
}

export interface Preview {
  columns: Column[];
  rows: PlacedRecord[];
  mapping: FileMapping;
  /** where the first row begins */
  first: FilePlace;
}

/** The first rows of a file and what its columns probably hold. */
export function preview(
  head: Head,
  format: FileFormat,
  limit: number,
  known: KnownColumns = MENTION_COLUMNS,
): Preview {
  const records = headRecords(head, format, limit + 1);
  const header = format.kind === 'csv' && format.header ? records[0] : undefined;
  const rows = (header ? records.slice(1) : records).slice(0, limit);
  const keys = [
    ...new Set([...(header ? [header] : []), ...rows].flatMap(({ values }) => Object.keys(values))),
  ];
  const columns = keys.map((key) => ({ key, label: labelOf(key, format, header) }));
  const first = header?.next ?? { position: markBytes(head.bytes, format.encoding), line: 1 };
  const mapping = known.guess(
    columns,
    rows.map(({ values }) => values),
  );
  return { columns, rows, mapping, first };
}

function labelOf(key: string, { kind }: FileFormat, header: FileRecord | undefined): string {
  if (kind === 'ndjson') return key;
  return header?.values[key]?.trim() || String(Number(key) + 1);
}

/** Whole rows out of the beginning of a file. */
function headRecords(head: Head, format: FileFormat, limit: number): PlacedRecord[] {
  const place = { position: markBytes(head.bytes, format.encoding), line: 1 };
  return placed(format, place)(headUnits(head, format.encoding), head.whole).slice(0, limit);
}

function headUnits({ bytes }: Head, encoding: Encoding): string {
  const text = Buffer.from(bytes.subarray(markBytes(bytes, encoding)));
  if (unitBytes(encoding) === 1) return text.toString('latin1');
  const pairs = text.subarray(0, text.length - (text.length % 2));
  return (encoding === 'utf-16be' ? pairs.swap16() : pairs).toString('utf16le');
}

/** A reader whose rows say where in the file the next one begins. */
function placed(
  format: FileFormat,
  { position, line }: FilePlace,
): (units: string, last: boolean) => PlacedRecord[] {
  const { kind, encoding, separator } = format;
  const decode = (units: string) => decodeUnits(units, encoding);
  const reader: RecordReader =
    kind === 'csv' ? csvReader(separator, decode, line) : ndjsonReader(decode, line);
  const size = unitBytes(encoding);
  return (units, last) =>
    reader.push(units, last).map((record) => ({
      ...record,
      next: { position: position + record.end * size, line: record.line + record.lines },
    }));
}

/**
 * The rows of a file from a place on, some at a time.
 * @param chunks its bytes from there on
 * @param atOnce so many at a time
 * @param first so many the first time, twice as many each time after it until they are `atOnce`
 */
export async function* rowsFrom(
  chunks: AsyncIterable<Uint8Array>,
  format: FileFormat,
  place: FilePlace,
  atOnce: number,
  first = atOnce,
): AsyncGenerator<PlacedRecord[]> {
  const reader = placed(format, place);
  let waiting: PlacedRecord[] = [];
  let now = first;
  const take = function* (least: () => number): Generator<PlacedRecord[]> {
    while (waiting.length >= least()) {
      yield waiting.slice(0, now);
      waiting = waiting.slice(now);
      now = Math.min(atOnce, 2 * now);
    }
  };
  for await (const units of unitsOf(chunks, format.encoding)) {
    waiting.push(...reader(units, false));
    yield* take(() => now);
  }
  waiting.push(...reader('', true));
  yield* take(() => 1);
}
