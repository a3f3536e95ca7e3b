import { and, eq, sql } from 'drizzle-orm';
import { insertRows } from '../db/bulk.ts';
import type { Tx } from '../db/client.ts';
import { contactAddresses } from '../db/schema/contacts.ts';
import { record } from '../events/record.ts';
import { Problem } from '../lib/errors.ts';
import { type AddressType, emailOf, phoneOf } from './address.ts';
import type { By } from './by.ts';

export interface HeardAddress {
  contactId: number;
  type: AddressType;
  /** as `addressOf` writes it */
  value: string;
  origin: 'account' | 'message';
  mentionId: number | null;
}

/** Notes addresses as they are heard, in one statement however many. Returns the contacts that have one more now. */
export async function noteAddresses(tx: Tx, heard: HeardAddress[], now: Date): Promise<number[]> {
  if (heard.length === 0) return [];
  const rows = heard.map((one) => ({ ...one, createdAt: now }));
  const added = await tx.execute<{ contact_id: number }>(
    sql`${insertRows(contactAddresses, rows)} on conflict do nothing returning contact_id`,
  );
  return [...new Set(added.map((row) => row.contact_id))];
}

/**
 * A colleague writes down an e-mail address or a phone number. False when the contact has it already. Problem
 * `contacts.address_wrong` for what is neither.
 * @param language of the contact: whose country a number without one belongs to
 */
export async function addAddress(
  tx: Tx,
  contactId: number,
  { text, language }: { text: string; language: string },
  by: By,
): Promise<boolean> {
  const type: AddressType = text.includes('@') ? 'email' : 'phone';
  const value = type === 'email' ? emailOf(text) : phoneOf(text, language);
  if (value === null) throw new Problem('invalid', 'contacts.address_wrong', { field: 'address' });
  const added = await tx
    .insert(contactAddresses)
    .values({ contactId, type, value, origin: 'hand', createdAt: by.at })
    .onConflictDoNothing()
    .returning({ id: contactAddresses.id });
  if (added.length === 0) return false;
  await tell(tx, contactId, 'address', by);
  return true;
}

/** Takes an address away; one that they write from or wrote down comes back with the next message. Twice is once. */
export async function removeAddress(tx: Tx, contactId: number, id: number, by: By): Promise<boolean> {
  const gone = await tx
    .delete(contactAddresses)
    .where(and(eq(contactAddresses.id, id), eq(contactAddresses.contactId, contactId)))
    .returning({ id: contactAddresses.id });
  if (gone.length === 0) return false;
  await tell(tx, contactId, 'not-address', by);
  return true;
}

const tell = (tx: Tx, contactId: number, what: string, { userId, at }: By): Promise<void> =>
  record(tx, { at, kind: 'contact.changed', userId, data: { contactId, what } });
