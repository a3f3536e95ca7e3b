/** Files that customers gave us on a page of ours: rows here, bytes in the data folder (kept.ts). */

import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { inArray, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { receivedFiles } from '../db/schema/files.ts';
import { dropFile, headOf, isKept, keepFile, readFrom } from './kept.ts';
import { mediaTypeOf, safeName } from './sniff.ts';

const MEGABYTE = 1024 * 1024;

/** What one page takes. */
export const RECEIVED = {
  max: 5,
  maxBytes: 10 * MEGABYTE,
  types: ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/heic', 'video/mp4', 'application/pdf'],
} as const;

/** First bytes that tell the type. */
const HEAD = 32;

export interface ReceivedFile {
  /** made for it; also its key */
  id: string;
  name: string;
  type: string;
  size: number;
}

/** Where they lie. */
export const receivedFolder = (dataDir: string): string => join(dataDir, 'received');

/**
 * Keeps a file while it comes. Null for one of a type that is not taken: nothing of it is left. Problem
 * `files.error.too_large` as of `keepFile`.
 */
export async function receiveFile(
  folder: string,
  file: { name: string; chunks: AsyncIterable<Uint8Array> },
): Promise<ReceivedFile | null> {
  const { name: id, bytes } = await keepFile(folder, file.chunks, RECEIVED.maxBytes);
  const type = mediaTypeOf(await headOf(folder, id, HEAD));
  if (type === null || !RECEIVED.types.some((taken) => taken === type)) {
    await dropFile(folder, id);
    return null;
  }
  return { id, name: safeName(file.name, type), type, size: bytes };
}

/** All of one of them; null where it lies on another machine. */
export async function receivedBytes(folder: string, stored: string): Promise<Buffer | null> {
  return (await isKept(folder, stored)) ? buffer(readFrom(folder, stored, 0)) : null;
}

/** Nobody needs them after all. */
export async function dropReceived(folder: string, files: readonly { id: string }[]): Promise<void> {
  for (const { id } of files) await dropFile(folder, id);
}

/** They came with this message. */
export async function noteReceived(
  tx: Tx,
  mentionId: number,
  files: readonly ReceivedFile[],
  now: Date,
): Promise<void> {
  if (files.length === 0) return;
  await tx
    .insert(receivedFiles)
    .values(files.map((file) => ({ ...file, mentionId, stored: file.id, createdAt: now })));
}

/** They go with the words of these messages; what lies in the folder goes with the next night. */
export async function dropReceivedWith(tx: Tx, mentionIds: readonly number[]): Promise<void> {
  await tx.delete(receivedFiles).where(inArray(receivedFiles.mentionId, [...mentionIds]));
}

/** One of them; null when there is none such. Whoever asks looks whether the person may see its message. */
export async function receivedFile(tx: Tx, id: string) {
  const [file] = await tx
    .select()
    .from(receivedFiles)
    .where(sql`${receivedFiles.id}::text = ${id.toLowerCase()}`);
  return file ?? null;
}

/** Names under which files lie that somebody still knows. */
export async function storedReceived(tx: Tx): Promise<Set<string>> {
  const rows = await tx.select({ stored: receivedFiles.stored }).from(receivedFiles);
  return new Set(rows.map(({ stored }) => stored));
}
