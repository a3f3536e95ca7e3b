import type { FileFormat } from '../channels/contract.ts';
import { type Column, FIELDS, type Mapping } from '../channels/import/columns.ts';
import { ENCODINGS } from '../channels/import/encoding.ts';
import { type Head, preview, SEPARATORS, sniff } from '../channels/import/file.ts';
import type { Values } from '../channels/import/records.ts';
import { guessScale, type RowFault, SCALES, toPlain } from '../channels/import/rows.ts';
import { dropFile, dropStrays, headOf, keepFile } from '../files/kept.ts';
import { after, DAY } from '../lib/clock.ts';
import { Problem } from '../lib/errors.ts';
import { readSetting } from '../settings/index.ts';
import {
  addImport,
  dropImport,
  type Import,
  purgeImports,
  reformatImport,
  startImport,
  storedFiles,
} from '../sources/imports.ts';
import type { Source } from '../sources/leases.ts';
import type { FlowDeps } from './deps.ts';
import { importFolder, MUCH } from './importing.ts';

/** Bytes of one file. */
export const MAX_FILE = 100_000_000;

/** Bytes that tell how a file is written. */
const HEAD = 256 * 1024;

/** Rows that are shown before a person decides. */
const SHOWN_ROWS = 10;

/** Rows that a reader grows quick on: about a second's work for one that has just started. */
const EXERCISE_ROWS = 1_000;

/** What a person may choose among. */
export const FILE_CHOICES = {
  fields: FIELDS,
  encodings: ENCODINGS,
  separators: SEPARATORS,
  scales: SCALES,
} as const;

type BringDeps = Pick<FlowDeps, 'db' | 'clock' | 'dataDir'>;

/** Keeps a file that somebody brought to a source; nothing of it is read in yet. Returns the id of the import. */
export async function bringFile(
  deps: BringDeps,
  source: Source,
  file: { name: string; chunks: AsyncIterable<Uint8Array> },
  userId: number,
): Promise<number> {
  const folder = importFolder(deps.dataDir);
  const kept = await keepFile(folder, file.chunks, MAX_FILE);
  const { name: stored, bytes, isUtf8 } = kept;
  try {
    if (bytes === 0) throw new Problem('invalid', 'imports.error.empty', { field: 'file' });
    const format = sniff(await readHead(deps, kept));
    const input = {
      of: { sourceId: source.id },
      fileName: file.name,
      stored,
      bytes,
      isUtf8,
      format,
      createdBy: userId,
    };
    return await addImport(deps.db, input, deps.clock());
  } catch (error) {
    await dropFile(folder, stored);
    throw error;
  }
}

/** The beginning of a kept file. Throws ENOENT where it is not on this machine. */
export async function readHead(
  { dataDir }: BringDeps,
  { name, bytes, isUtf8 }: { name: string; bytes: number; isUtf8: boolean },
): Promise<Head> {
  const head = await headOf(importFolder(dataDir), name, HEAD);
  return { bytes: head, whole: head.length >= bytes, isUtf8 };
}

export interface ShownFile {
  columns: Column[];
  rows: { values: Values; line: number; fault?: RowFault }[];
  /** what the columns probably hold */
  mapping: Mapping;
  ratingMax: number;
}

/** The first rows as they would be read; with `mapping` by a person's word on the columns. Null where the file is not on this machine. */
export async function showFile(
  deps: BringDeps,
  brought: Import,
  said?: { mapping: Mapping; ratingMax: number },
): Promise<ShownFile | null> {
  const head = await readHead(deps, { ...brought, name: brought.stored }).catch(missing);
  if (!head) return null;
  const shown = preview(head, brought.format, SHOWN_ROWS);
  const mapping = said?.mapping ?? shown.mapping;
  const values = shown.rows.map((row) => row.values);
  const ratingMax = said?.ratingMax ?? guessScale(values, mapping);
  const { timeZone } = await readSetting(deps.db, 'profile');
  const reading = { mapping, ratingMax, timeZone, now: deps.clock() };
  const rows = shown.rows.map((row) => {
    const read = toPlain(row, reading);
    return { values: row.values, line: row.line, fault: 'fault' in read ? read.fault : undefined };
  });
  return { columns: shown.columns, rows, mapping, ratingMax };
}

/**
 * A person looks at a large file of mentions and will soon press start: the second reader that will be wanted grows quick
 * on its first rows meanwhile. For the process that reads files in.
 */
export async function expectFile(
  deps: BringDeps & Pick<FlowDeps, 'analyse'>,
  brought: Import,
  { mapping, ratingMax }: Pick<ShownFile, 'mapping' | 'ratingMax'>,
): Promise<void> {
  if (brought.bytes < MUCH) return;
  const head = await readHead(deps, { ...brought, name: brought.stored }).catch(missing);
  if (!head) return;
  const reading = { mapping, ratingMax, timeZone: 'UTC', now: deps.clock() };
  const texts = preview(head, brought.format, EXERCISE_ROWS).rows.flatMap((row) => {
    const read = toPlain(row, reading);
    return 'item' in read ? [{ title: read.item.title, text: read.item.text }] : [];
  });
  deps.analyse.expectMuch(texts);
}

/** A file that another machine keeps is none here. */
export function missing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

/** Reads it another way. */
export const rereadFile = (deps: BringDeps, brought: Pick<Import, 'id'>, format: FileFormat): Promise<void> =>
  reformatImport(deps.db, brought.id, format);

/**
 * A person has said what the columns hold: the file is read in. Problem `imports.error.text` (invalid) where no column
 * holds anything to read, `problem.field.choice` for a column that is not in the file.
 */
export async function beginImport(
  deps: BringDeps,
  brought: Import,
  said: { mapping: Mapping; ratingMax: number; asNew: boolean },
): Promise<void> {
  const head = await readHead(deps, { ...brought, name: brought.stored }).catch(missing);
  if (!head) throw new Problem('gone', 'imports.error.missing');
  const { columns, first } = preview(head, brought.format, SHOWN_ROWS);
  for (const [field, column] of Object.entries(said.mapping)) {
    if (!columns.some(({ key }) => key === column))
      throw new Problem('invalid', 'problem.field.choice', { field });
  }
  const { text, title, rating } = said.mapping;
  if (!text && !title && !rating) throw new Problem('invalid', 'imports.error.text', { field: 'text' });
  await startImport(deps.db, brought.id, { ...said, first }, deps.clock());
}

/** Takes a file off the list and off the disk; what was read of it stays. */
export async function removeImport(deps: BringDeps, brought: Import): Promise<void> {
  const stored = await dropImport(deps.db, brought.id);
  if (stored) await dropFile(importFolder(deps.dataDir), stored);
}

/** An upload may be under way, its file not noted yet. */
const STRAY_MS = DAY;

/** Lets go of files that ended, or that nobody started, before `before`, and of those whose source is gone. Returns how many. */
export async function forgetFiles(deps: BringDeps, before: Date): Promise<number> {
  const folder = importFolder(deps.dataDir);
  const stored = await purgeImports(deps.db, before);
  for (const name of stored) await dropFile(folder, name);
  const strays = await dropStrays(folder, await storedFiles(deps.db), after(deps.clock(), -STRAY_MS));
  return stored.length + strays;
}
