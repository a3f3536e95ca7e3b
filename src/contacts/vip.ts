import { and, eq, ne } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { contacts } from '../db/schema/contacts.ts';
import { record } from '../events/record.ts';

/** Says whether a person gets special care. False when they stood that way already. */
export async function setVip(
  tx: Tx,
  contactId: number,
  vip: boolean,
  by: { userId: number | null; at: Date },
): Promise<boolean> {
  const changed = await tx
    .update(contacts)
    .set({ vip })
    .where(and(eq(contacts.id, contactId), ne(contacts.vip, vip)))
    .returning({ id: contacts.id });
  if (changed.length === 0) return false;
  const data = { contactId, what: vip ? 'vip' : 'not-vip' };
  await record(tx, { at: by.at, kind: 'contact.changed', userId: by.userId, data });
  return true;
}
