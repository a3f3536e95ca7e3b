import { and, eq } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { notes } from '../db/schema/queue.ts';
import { Problem } from '../lib/errors.ts';
import { write } from './change.ts';
import { lockOne } from './verbs.ts';

const NOTE_MAX = 10_000;

/** A word for the team, by somebody or by a rule of the house; nobody outside ever sees it. Problems `queue.note_empty`, `queue.note_long` {max}. */
export async function note(
  tx: Tx,
  conversationId: number,
  userId: number | null,
  text: string,
  now: Date,
): Promise<{ noteId: number }> {
  const words = text.trim();
  if (words === '') throw new Problem('invalid', 'queue.note_empty', { field: 'text' });
  if (words.length > NOTE_MAX) {
    throw new Problem('invalid', 'queue.note_long', { field: 'text', params: { max: NOTE_MAX } });
  }
  const standing = await lockOne(tx, conversationId);
  const [row] = await tx
    .insert(notes)
    .values({ conversationId: standing.id, userId, text: words, createdAt: now })
    .returning({ id: notes.id });
  const noteId = row!.id;
  await write(tx, [{ standing, story: [{ kind: 'conversation.noted', data: { noteId } }] }], userId, now);
  return { noteId };
}

/** Takes a note away again. Twice is once. */
export async function dropNote(tx: Tx, conversationId: number, noteId: number): Promise<void> {
  await tx.delete(notes).where(and(eq(notes.id, noteId), eq(notes.conversationId, conversationId)));
}
