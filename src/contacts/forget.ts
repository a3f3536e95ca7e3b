import { and, eq, inArray, notExists } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { contactAuthors, contacts, contactsBrought } from '../db/schema/contacts.ts';

/** The people behind these authors, as ids of contacts. */
export async function contactIdsOf(tx: Tx, authorIds: number[]): Promise<number[]> {
  const rows = await tx
    .selectDistinct({ id: contactAuthors.contactId })
    .from(contactAuthors)
    .where(inArray(contactAuthors.authorId, authorIds));
  return rows.map(({ id }) => id);
}

/** Deletes those of the contacts that stand behind no author any more, and that no file brought. */
export async function forgetContacts(tx: Tx, ids: number[]): Promise<void> {
  const behind = tx
    .select({ id: contactAuthors.authorId })
    .from(contactAuthors)
    .where(eq(contactAuthors.contactId, contacts.id));
  const brought = tx
    .select({ id: contactsBrought.contactId })
    .from(contactsBrought)
    .where(eq(contactsBrought.contactId, contacts.id));
  await tx.delete(contacts).where(and(inArray(contacts.id, ids), notExists(behind), notExists(brought)));
}
