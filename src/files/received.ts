/** Files that customers gave us on a page of ours: rows here, bytes in the data folder (kept.ts). */

import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { asc, eq, inArray, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { attachments, receivedFiles } from '../db/schema/files.ts';
import { conversationMentions } from '../db/schema/queue.ts';
import { Problem } from '../lib/errors.ts';
import { newUuid } from '../lib/ids.ts';
import { type DraftPlace, LETTER_FILES, refusal } from './attachments.ts';
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

/**
 * They go with the words of these messages. Gives what is to be removed from the folder when that stands (`dropReceived`);
 * what nobody removes goes with the next night.
 */
export async function dropReceivedWith(tx: Tx, mentionIds: readonly number[]): Promise<{ id: string }[]> {
  return tx
    .delete(receivedFiles)
    .where(inArray(receivedFiles.mentionId, [...mentionIds]))
    .returning({ id: receivedFiles.stored });
}

/** One of them; null when there is none such. Whoever asks looks whether the person may see its message. */
export async function receivedFile(tx: Tx, id: string) {
  const [file] = await tx
    .select()
    .from(receivedFiles)
    .where(sql`${receivedFiles.id}::text = ${id.toLowerCase()}`);
  return file ?? null;
}

/** What the customer gave us in this conversation, the first first. */
export const receivedIn = (tx: Tx, conversationId: number): Promise<ReceivedFile[]> =>
  tx
    .select({
      id: receivedFiles.id,
      name: receivedFiles.name,
      type: receivedFiles.type,
      size: receivedFiles.size,
    })
    .from(receivedFiles)
    .innerJoin(conversationMentions, eq(conversationMentions.mentionId, receivedFiles.mentionId))
    .where(eq(conversationMentions.conversationId, conversationId))
    .orderBy(asc(receivedFiles.createdAt), asc(receivedFiles.name));

/**
 * Puts some of them to a letter that leaves, as it was ticked. Problems `files.error.count` {max}, `files.error.size`
 * {name, max}, `ask.file.missing` for one that isn't of this conversation or lies on another machine.
 */
export async function sendReceived(
  tx: Tx,
  folder: string,
  ids: readonly string[],
  place: DraftPlace & { outboxId: string },
  now: Date,
): Promise<void> {
  if (ids.length === 0) return;
  const there = new Map((await receivedIn(tx, place.conversationId)).map((file) => [file.id, file]));
  if (ids.length > LETTER_FILES.max) throw refusal('count', { max: LETTER_FILES.max });
  for (const id of ids) {
    const file = there.get(id);
    const bytes = file ? await receivedBytes(folder, file.id) : null;
    if (!file || !bytes) throw new Problem('unavailable', 'ask.file.missing', { field: 'received' });
    if (file.size > LETTER_FILES.maxBytes) {
      throw refusal('size', { name: file.name, max: LETTER_FILES.maxBytes / MEGABYTE });
    }
    const { name, type, size } = file;
    await tx.insert(attachments).values({ ...place, id: newUuid(), name, type, size, bytes, createdAt: now });
  }
}

/** Names under which files lie that somebody still knows. */
export async function storedReceived(tx: Tx): Promise<Set<string>> {
  const rows = await tx.select({ stored: receivedFiles.stored }).from(receivedFiles);
  return new Set(rows.map(({ stored }) => stored));
}
