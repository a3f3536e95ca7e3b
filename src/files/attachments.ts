/** Files of replies: put to a draft, sent with it, given back with it. */
import { and, asc, eq, inArray, isNull, lt, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { attachments } from '../db/schema/files.ts';
import { Problem } from '../lib/errors.ts';
import { newUuid } from '../lib/ids.ts';
import { mediaTypeOf, safeName } from './sniff.ts';

/** Whose draft, of which conversation. */
export interface DraftPlace {
  conversationId: number;
  userId: number;
  /** with the letter, not with the reply */
  kind?: 'email';
}

/** What a network takes with one reply. */
export interface FileLimits {
  max: number;
  types: readonly string[];
  maxBytes: number;
}

export interface Attachment {
  id: string;
  name: string;
  type: string;
  size: number;
  description: string;
}

const MEGABYTE = 1024 * 1024;

/** What one letter takes: more is refused by many a mail server. */
export const LETTER_FILES: FileLimits = {
  max: 5,
  types: ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/heic', 'video/mp4', 'application/pdf'],
  maxBytes: 5 * MEGABYTE,
};
const MAX_DESCRIPTION = 1500;

/**
 * Puts a file to a draft. Problems (field `file`): `files.error.type` {name}, `files.error.size` {name, max},
 * `files.error.count` {max}.
 */
export async function attach(
  tx: Tx,
  place: DraftPlace,
  file: { name: string; bytes: Uint8Array },
  limits: FileLimits,
  now: Date,
): Promise<void> {
  const type = mediaTypeOf(file.bytes);
  const one = { name: file.name, type: type ?? '', size: file.bytes.length };
  requireTaken(one, limits);
  if (type === null) throw refusal('type', { name: nameShown(one) });
  if ((await waitingFiles(tx, place)).length >= limits.max) throw refusal('count', { max: limits.max });
  await tx.insert(attachments).values({
    id: newUuid(),
    ...place,
    name: safeName(file.name, type),
    type,
    size: file.bytes.length,
    bytes: file.bytes,
    createdAt: now,
  });
}

/**
 * Are these files what the network takes with this reply? Problems as of `attach`, and `files.error.not_here` where it
 * takes none.
 */
export function requireFit(
  files: readonly Pick<Attachment, 'name' | 'type' | 'size'>[],
  limits: FileLimits | null,
): void {
  if (files.length === 0) return;
  if (limits === null) throw refusal('not_here', {});
  for (const file of files) requireTaken(file, limits);
  if (files.length > limits.max) throw refusal('count', { max: limits.max });
}

function requireTaken(
  file: Pick<Attachment, 'name' | 'type' | 'size'>,
  { types, maxBytes }: FileLimits,
): void {
  const name = nameShown(file);
  if (!types.includes(file.type)) throw refusal('type', { name });
  if (file.size > maxBytes) {
    throw refusal('size', { name, max: Math.floor((maxBytes / MEGABYTE) * 10) / 10 });
  }
}

const nameShown = ({ name }: Pick<Attachment, 'name'>): string => name.slice(0, 80);

/** What waits with a draft, in the order in which it was put there. */
export const waitingFiles = (tx: Tx, place: DraftPlace): Promise<Attachment[]> =>
  tx.select(SHOWN).from(attachments).where(waitsWith(place)).orderBy(asc(attachments.seq));

/** Takes a file off a draft. One of somebody else, or one that has left, is absent: Problem `problem.not_found`. */
export async function removeFile(tx: Tx, place: DraftPlace, id: string): Promise<void> {
  const rows = await tx
    .delete(attachments)
    .where(and(waitsFor(place), idIs(id)))
    .returning({ id: attachments.id });
  if (rows.length === 0) throw new Problem('not-found', 'problem.not_found');
}

/** Says in words what is to be seen. Problem `problem.not_found` as above. */
export async function describeFile(tx: Tx, place: DraftPlace, id: string, words: string): Promise<void> {
  const rows = await tx
    .update(attachments)
    .set({ description: words.slice(0, MAX_DESCRIPTION) })
    .where(and(waitsFor(place), idIs(id)))
    .returning({ id: attachments.id });
  if (rows.length === 0) throw new Problem('not-found', 'problem.not_found');
}

/** All that waits with the draft goes with this row of the outbox. */
export async function sendFiles(tx: Tx, place: DraftPlace, outboxId: string): Promise<void> {
  await tx.update(attachments).set({ outboxId }).where(waitsWith(place));
}

/** The row did not leave: its files are with the draft again. */
export async function giveFilesBack(tx: Tx, outboxId: string): Promise<void> {
  await tx.update(attachments).set({ outboxId: null }).where(eq(attachments.outboxId, outboxId));
}

/** The same files go with another row, too: each row has its own, to lose and to give back. */
export async function copyFiles(tx: Tx, from: string, to: string): Promise<void> {
  const files = await tx
    .select()
    .from(attachments)
    .where(eq(attachments.outboxId, from))
    .orderBy(asc(attachments.seq));
  if (files.length === 0) return;
  await tx
    .insert(attachments)
    .values(files.map(({ seq: _own, ...file }) => ({ ...file, id: newUuid(), outboxId: to })));
}

/** Read at once of a file that is on its way, in bytes. */
const CHUNK = 256 * 1024;

/** The files of a row of the outbox, or of a proposal; `open` reads one piece by piece while it is sent. */
export async function filesOfRow(
  tx: Tx,
  outboxId: string,
): Promise<(Attachment & { open(): AsyncIterable<Uint8Array> })[]> {
  const files = await tx
    .select(SHOWN)
    .from(attachments)
    .where(eq(attachments.outboxId, outboxId))
    .orderBy(asc(attachments.seq));
  return files.map((file) => ({ ...file, open: () => piecesOf(tx, file) }));
}

async function* piecesOf(tx: Tx, { id, size }: Pick<Attachment, 'id' | 'size'>): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < size; at += CHUNK) {
    // SQL counts from one
    const piece = sql<Buffer>`substring(${attachments.bytes} from ${at + 1} for ${CHUNK})`;
    const [row] = await tx.select({ piece }).from(attachments).where(eq(attachments.id, id));
    if (!row) throw new Error('a file is gone while it is sent');
    yield row.piece;
  }
}

/** One file of a conversation, for whoever may see that one; null when it has none such. */
export async function fileOf(tx: Tx, conversationId: number, id: string) {
  const [file] = await tx
    .select({ ...SHOWN, bytes: attachments.bytes })
    .from(attachments)
    .where(and(eq(attachments.conversationId, conversationId), idIs(id)));
  return file ?? null;
}

/** Forgets what has waited with a draft since before `before`. Returns how many. */
export async function purgeFiles(tx: Tx, before: Date): Promise<number> {
  const gone = await tx
    .delete(attachments)
    .where(and(isNull(attachments.outboxId), lt(attachments.createdAt, before)))
    .returning({ id: attachments.id });
  return gone.length;
}

const SHOWN = {
  id: attachments.id,
  name: attachments.name,
  type: attachments.type,
  size: attachments.size,
  description: attachments.description,
};

const waitsWith = (place: DraftPlace) => and(waitsFor(place), eq(attachments.kind, place.kind ?? 'reply'));

/** With whichever draft of theirs. */
const waitsFor = ({ conversationId, userId }: DraftPlace) =>
  and(
    eq(attachments.conversationId, conversationId),
    eq(attachments.userId, userId),
    isNull(attachments.outboxId),
  );

/** Whatever stands in an address may be compared. */
const idIs = (id: string) => sql`${attachments.id}::text = ${id.toLowerCase()}`;

/** What can't go, in words. */
export const refusal = (
  why: 'type' | 'size' | 'count' | 'not_here',
  params: Record<string, string | number>,
): Problem => new Problem('invalid', `files.error.${why}`, { field: 'file', params });

/** Lets go of all files of these conversations, sent or not. */
export async function dropFilesOf(tx: Tx, conversationIds: number[]): Promise<void> {
  if (conversationIds.length === 0) return;
  await tx.delete(attachments).where(inArray(attachments.conversationId, conversationIds));
}
