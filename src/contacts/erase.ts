import { eq, inArray, or, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import {
  contactAddresses,
  contactAuthors,
  contactHandles,
  contactMerges,
  contactNotes,
  contactSuggestions,
  contacts,
  contactsBrought,
} from '../db/schema/contacts.ts';
import { authors } from '../db/schema/intake.ts';

/** All that a person is known by. */
export interface Identity {
  /** the contact and those merged into it */
  contactIds: number[];
  names: string[];
  accounts: {
    id: number;
    channel: string;
    externalId: string;
    handle: string | null;
    name: string | null;
    url: string | null;
  }[];
  addresses: { type: 'email' | 'phone'; value: string }[];
  /** accounts that files say are theirs */
  handles: { channel: string; handle: string }[];
}

export async function identityOf(tx: Tx, contactId: number): Promise<Identity> {
  const ids = await tx
    .select({ id: contacts.id, name: contacts.name })
    .from(contacts)
    .where(or(eq(contacts.id, contactId), eq(contacts.mergedIntoId, contactId)));
  const contactIds = ids.map(({ id }) => id);
  const accounts = await tx
    .select({
      id: authors.id,
      channel: authors.channel,
      externalId: authors.externalId,
      handle: authors.handle,
      name: authors.name,
      url: authors.url,
    })
    .from(contactAuthors)
    .innerJoin(authors, eq(authors.id, contactAuthors.authorId))
    .where(inArray(contactAuthors.contactId, contactIds));
  const addresses = await tx
    .select({ type: contactAddresses.type, value: contactAddresses.value })
    .from(contactAddresses)
    .where(inArray(contactAddresses.contactId, contactIds));
  const handles = await tx
    .select({ channel: contactHandles.channel, handle: contactHandles.handle })
    .from(contactHandles)
    .where(inArray(contactHandles.contactId, contactIds));
  const names = [...ids.map(({ name }) => name), ...accounts.flatMap(({ name }) => name ?? [])];
  return { contactIds, names: [...new Set(names)], accounts, addresses, handles };
}

/** Whether other people go by this name, too: then it tells of nobody in particular. */
export async function isShared(tx: Tx, name: string, { accounts }: Identity): Promise<boolean> {
  const own = accounts.map(({ id }) => id);
  const [other] = await tx
    .select({ id: authors.id })
    .from(authors)
    .where(
      sql`lower(${authors.name}) = lower(${name}) and lower(left(coalesce(${authors.name}, ${authors.handle}, ''), 3)) = lower(left(${name}, 3))
        and ${authors.id} not in (select jsonb_array_elements_text(${JSON.stringify(own)}::jsonb)::bigint)`,
    )
    .limit(1);
  return other !== undefined;
}

/** The contact stays as one of nobody: it counts, but says nothing. Twice is once. */
export async function eraseContacts(tx: Tx, contactIds: number[], now: Date): Promise<void> {
  if (contactIds.length === 0) return;
  await tx.delete(contactAddresses).where(inArray(contactAddresses.contactId, contactIds));
  await tx.delete(contactHandles).where(inArray(contactHandles.contactId, contactIds));
  await tx.delete(contactsBrought).where(inArray(contactsBrought.contactId, contactIds));
  await tx.delete(contactNotes).where(inArray(contactNotes.contactId, contactIds));
  await tx
    .delete(contactSuggestions)
    .where(or(inArray(contactSuggestions.aId, contactIds), inArray(contactSuggestions.bId, contactIds)));
  await tx
    .delete(contactMerges)
    .where(or(inArray(contactMerges.intoId, contactIds), inArray(contactMerges.fromId, contactIds)));
  await tx
    .update(contacts)
    .set({ name: '', vip: false, ownerId: null, language: null, addressForm: null, erasedAt: now })
    .where(inArray(contacts.id, contactIds));
}
