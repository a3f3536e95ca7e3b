import { eq, sql } from 'drizzle-orm';
import { insertRows } from '../db/bulk.ts';
import type { Tx } from '../db/client.ts';
import { idList } from '../db/prepared.ts';
import { contactAuthors, contacts } from '../db/schema/contacts.ts';
import type { ContactKind } from './edit.ts';

export interface AuthorContact {
  contactId: number;
  vip: boolean;
  /** staff and blocked people never start a clock */
  kind: ContactKind;
  /** made just now: nothing was known of this person */
  isNew: boolean;
}

/**
 * Every author belongs to a contact: those that have none yet get one of their own. The caller holds the author
 * rows locked. Returns the contact of each author.
 */
export async function contactsOf(
  tx: Tx,
  list: { authorId: number; name: string }[],
  now: Date,
): Promise<Map<number, AuthorContact>> {
  const found = await linked(
    tx,
    list.map((author) => author.authorId),
  );
  const missing = list.filter((author) => !found.has(author.authorId));
  if (missing.length === 0) return found;
  const rows = missing.map((author) => ({ name: author.name, firstSeenAt: now }));
  const made = await tx.execute<{ id: number }>(sql`${insertRows(contacts, rows)} returning id`);
  const links = missing.map((author, at) => ({ authorId: author.authorId, contactId: made[at]!.id }));
  await tx.execute(insertRows(contactAuthors, links));
  for (const link of links) {
    found.set(link.authorId, { contactId: link.contactId, vip: false, kind: 'customer', isNew: true });
  }
  return found;
}

async function linked(tx: Tx, authorIds: number[]): Promise<Map<number, AuthorContact>> {
  if (authorIds.length === 0) return new Map();
  const rows = await tx
    .select({
      authorId: contactAuthors.authorId,
      contactId: contactAuthors.contactId,
      vip: contacts.vip,
      kind: contacts.kind,
    })
    .from(contactAuthors)
    .innerJoin(contacts, eq(contacts.id, contactAuthors.contactId))
    .where(sql`${contactAuthors.authorId} = any(${idList(authorIds)}::bigint[])`);
  return new Map(rows.map(({ authorId, ...contact }) => [authorId, { ...contact, isNew: false }]));
}
