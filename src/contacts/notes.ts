import { and, eq } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { contactNotes } from '../db/schema/contacts.ts';
import { record } from '../events/record.ts';
import { Problem } from '../lib/errors.ts';
import type { By } from './by.ts';

const LONGEST = 10_000;

export interface NewNote {
  /** call: what was said on the phone */
  kind: 'note' | 'call';
  text: string;
  /** when the call was; now for a note */
  at?: Date;
}

/** Writes something down of a person. Problems `contacts.note_empty`, `contacts.note_long` {max}, `contacts.note_ahead`. */
export async function noteContact(tx: Tx, contactId: number, note: NewNote, by: By): Promise<number> {
  const text = note.text.trim();
  const at = note.at ?? by.at;
  if (text === '') throw new Problem('invalid', 'contacts.note_empty', { field: 'text' });
  if (text.length > LONGEST) {
    throw new Problem('invalid', 'contacts.note_long', { field: 'text', params: { max: LONGEST } });
  }
  if (at > by.at) throw new Problem('invalid', 'contacts.note_ahead', { field: 'at' });
  const [written] = await tx
    .insert(contactNotes)
    .values({ contactId, userId: by.userId, kind: note.kind, text, at })
    .returning({ id: contactNotes.id });
  await record(tx, {
    at: by.at,
    kind: 'contact.changed',
    userId: by.userId,
    data: { contactId, what: note.kind, noteId: written!.id },
  });
  return written!.id;
}

/** Takes a note away. Twice is once. */
export async function removeNote(tx: Tx, contactId: number, id: number, by: By): Promise<boolean> {
  const gone = await tx
    .delete(contactNotes)
    .where(and(eq(contactNotes.id, id), eq(contactNotes.contactId, contactId)))
    .returning({ id: contactNotes.id });
  if (gone.length === 0) return false;
  const data = { contactId, what: 'not-note', noteId: id };
  await record(tx, { at: by.at, kind: 'contact.changed', userId: by.userId, data });
  return true;
}
