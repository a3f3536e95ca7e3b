/** What a reader of a table gives: rows with the place they stand at. */

/** The values of a row by column: its number in CSV ("0"), its path in NDJSON ("author.name"). */
export type Values = Readonly<Record<string, string>>;

export interface FileRecord {
  /** empty where the row can't be read */
  values: Values;
  /** line of the file it begins on, from 1 */
  line: number;
  /** lines it takes */
  lines: number;
  /** units from the beginning of the reading: where it begins, and where the next one does */
  start: number;
  end: number;
  /** why it can't be read: i18n key `channel.import.fault.*` */
  fault?: string;
}

/** Takes a file bit by bit and gives the rows that are whole; `last`: nothing comes after this bit. */
export interface RecordReader {
  push(units: string, last: boolean): FileRecord[];
}

/** Units; a longer row is a quotation mark that nobody closed. */
export const MAX_RECORD = 1_000_000;

/** What stands in a column of a row; nothing where the row has none. */
export const cell = (values: Values, column: string): string =>
  Object.hasOwn(values, column) ? (values[column] ?? '') : '';
