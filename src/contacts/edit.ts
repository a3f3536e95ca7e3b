import { eq } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { contacts } from '../db/schema/contacts.ts';
import { users } from '../db/schema/people.ts';
import { record } from '../events/record.ts';
import { Problem } from '../lib/errors.ts';
import type { By } from './by.ts';

export type Contact = typeof contacts.$inferSelect;
export type ContactKind = Contact['kind'];

/** What a colleague may say of a person. */
export type ContactFacts = Pick<Contact, 'name' | 'ownerId' | 'language' | 'addressForm'>;

const LONGEST_NAME = 200;

/**
 * Saves what is given. False when it stood that way already. Problems `contacts.name_empty`, `contacts.owner_gone`,
 * `problem.not_found` (nobody, or merged into somebody else).
 */
export async function saveContact(
  tx: Tx,
  id: number,
  facts: Partial<ContactFacts>,
  by: { userId: number | null; at: Date },
): Promise<boolean> {
  const before = await lockContact(tx, id);
  const name = facts.name?.trim().slice(0, LONGEST_NAME);
  if (name === '') throw new Problem('invalid', 'contacts.name_empty', { field: 'name' });
  const set = { ...facts, ...(name === undefined ? {} : { name }) };
  const changed = (Object.keys(set) as (keyof ContactFacts)[]).filter((key) => set[key] !== before[key]);
  if (changed.length === 0) return false;
  if (changed.includes('ownerId') && set.ownerId) await requireOwner(tx, set.ownerId);
  await tx.update(contacts).set(set).where(eq(contacts.id, id));
  await record(
    tx,
    ...changed.map((what) => ({
      at: by.at,
      kind: 'contact.changed' as const,
      userId: by.userId,
      data: { contactId: id, what },
    })),
  );
  return true;
}

/** Says whether somebody is a customer, one of us, or blocked. Returns what they were; the same when nothing changes. */
export async function setKind(tx: Tx, id: number, kind: ContactKind, by: By): Promise<ContactKind> {
  const { kind: was } = await lockContact(tx, id);
  if (was === kind) return was;
  await tx.update(contacts).set({ kind }).where(eq(contacts.id, id));
  const data = { contactId: id, what: kind, was };
  await record(tx, { at: by.at, kind: 'contact.changed', userId: by.userId, data });
  return was;
}

/** The contact, locked until the transaction ends; Problem `problem.not_found` also for one that is merged away or erased. */
export async function lockContact(tx: Tx, id: number): Promise<Contact> {
  const [row] = await tx.select().from(contacts).where(eq(contacts.id, id)).for('update');
  if (row === undefined || row.mergedIntoId !== null || row.erasedAt !== null) {
    throw new Problem('not-found', 'problem.not_found');
  }
  return row;
}

async function requireOwner(tx: Tx, id: number): Promise<void> {
  const [person] = await tx
    .select({ active: users.active, role: users.role })
    .from(users)
    .where(eq(users.id, id));
  if (!person?.active || person.role === 'viewer') {
    throw new Problem('invalid', 'contacts.owner_gone', { field: 'ownerId' });
  }
}
