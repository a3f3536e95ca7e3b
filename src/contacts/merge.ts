import { and, asc, eq, inArray, isNull, notExists, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Tx } from '../db/client.ts';
import {
  contactAddresses,
  contactAuthors,
  contactMerges,
  contactNotes,
  contacts,
  type MergeReason,
  type Moved,
} from '../db/schema/contacts.ts';
import { record } from '../events/record.ts';
import { Problem } from '../lib/errors.ts';
import type { By } from './by.ts';
import type { Contact } from './edit.ts';

export interface Merged {
  mergeId: number;
  intoId: number;
  /** a person of ours whom either of them was VIP for is one now, in all their accounts */
  becameVip: boolean;
}

/**
 * Makes two contacts one: the accounts, addresses and notes of the one move to the other, which keeps its own name.
 * Everything that moves is written down, so that `unmerge` can put it back exactly. Null when they are one already.
 * Problems `problem.not_found`, `contacts.kinds_differ` (one of us, or blocked, and a customer).
 */
export async function mergeContacts(
  tx: Tx,
  ids: { intoId: number; fromId: number },
  reasons: MergeReason[],
  by: By,
): Promise<Merged | null> {
  const roots = await rootsOf(tx, [ids.intoId, ids.fromId]);
  const [into, from] = [roots.get(ids.intoId), roots.get(ids.fromId)];
  if (into === undefined || from === undefined) throw new Problem('not-found', 'problem.not_found');
  if (into.id === from.id) return null;
  if (into.kind !== from.kind) throw new Problem('conflict', 'contacts.kinds_differ');
  const after = together(into, from);
  const moved: Moved = { ...(await moveAll(tx, from.id, into.id)), before: keptOf(into), after };
  await tx
    .update(contacts)
    .set({ ...after, firstSeenAt: new Date(after.firstSeenAt) })
    .where(eq(contacts.id, into.id));
  await tx.update(contacts).set({ mergedIntoId: into.id }).where(eq(contacts.id, from.id));
  const [written] = await tx
    .insert(contactMerges)
    .values({ intoId: into.id, fromId: from.id, reasons, moved, userId: by.userId, at: by.at })
    .returning({ id: contactMerges.id });
  const data = { contactId: into.id, fromId: from.id, reasons: reasons.map(({ code }) => code) };
  await record(tx, { at: by.at, kind: 'contact.merged', userId: by.userId, data });
  return { mergeId: written!.id, intoId: into.id, becameVip: into.vip !== from.vip };
}

/**
 * Takes a merge back: what moved stands where it stood, and what it made of the one that stayed is as it was, unless
 * somebody has changed that since. What came after it stays with the one that stayed. In any order; twice is once
 * (null). Problem `problem.not_found` for contacts that never were one.
 */
export async function unmerge(
  tx: Tx,
  mergeId: number,
  by: By,
): Promise<{ intoId: number; fromId: number } | null> {
  const [merge] = await tx.select().from(contactMerges).where(eq(contactMerges.id, mergeId)).for('update');
  if (merge === undefined) return null;
  const { intoId, fromId, moved } = merge;
  const into = (await rootsOf(tx, [intoId])).get(intoId);
  if (into === undefined) throw new Problem('not-found', 'problem.not_found');
  // the one that stayed may have been merged on: what moved then is there, or still here
  const places = [...new Set([intoId, into.id])];
  await moveBack(tx, moved, places, fromId);
  await tx.update(contacts).set({ mergedIntoId: null }).where(eq(contacts.id, fromId));
  await tx.execute(sql`
    update contacts set
      vip = ${stillSo('vip', 'boolean', moved)},
      owner_id = ${stillSo('ownerId', 'bigint', moved)},
      language = ${stillSo('language', 'text', moved)},
      address_form = ${stillSo('addressForm', 'text', moved)},
      first_seen_at = ${stillSo('firstSeenAt', 'timestamptz', moved)}
    where id = ${intoId}`);
  await tx.delete(contactMerges).where(eq(contactMerges.id, mergeId));
  const data = { contactId: intoId, fromId };
  await record(tx, { at: by.at, kind: 'contact.unmerged', userId: by.userId, data });
  return { intoId, fromId };
}

/** What became more urgent by a merge, and due sooner, for its way back. */
export async function noteHurried(
  tx: Tx,
  mergeId: number,
  hurried: Required<Pick<Moved, 'judged' | 'sooner'>>,
): Promise<void> {
  if (hurried.judged.length === 0 && hurried.sooner.length === 0) return;
  await tx
    .update(contactMerges)
    .set({ moved: sql`${contactMerges.moved} || ${JSON.stringify(hurried)}::jsonb` })
    .where(eq(contactMerges.id, mergeId));
}

/** The contacts that these stand under, locked in the order of their ids; who is erased is nobody. */
async function rootsOf(tx: Tx, ids: number[]): Promise<Map<number, Contact>> {
  const heads = await tx
    .select({ id: contacts.id, rootId: sql<number>`coalesce(${contacts.mergedIntoId}, ${contacts.id})` })
    .from(contacts)
    .where(inArray(contacts.id, ids));
  const rows = await tx
    .select()
    .from(contacts)
    .where(
      and(
        inArray(
          contacts.id,
          heads.map(({ rootId }) => Number(rootId)),
        ),
        isNull(contacts.erasedAt),
      ),
    )
    .orderBy(asc(contacts.id))
    .for('update');
  const byId = new Map(rows.map((row) => [row.id, row]));
  return new Map(
    heads.flatMap(({ id, rootId }) => {
      const root = byId.get(Number(rootId));
      // somebody merged it on between our two looks: the second one is asked to try again by finding nobody
      return root === undefined || root.mergedIntoId !== null ? [] : [[id, root] as const];
    }),
  );
}

async function moveAll(
  tx: Tx,
  fromId: number,
  intoId: number,
): Promise<Pick<Moved, 'authors' | 'addresses' | 'notes' | 'merged'>> {
  const authors = await tx
    .update(contactAuthors)
    .set({ contactId: intoId })
    .where(eq(contactAuthors.contactId, fromId))
    .returning({ id: contactAuthors.authorId });
  const theirs = alias(contactAddresses, 'theirs');
  // an address that both have stays where it is: one contact has it once
  const same = tx
    .select({ id: theirs.id })
    .from(theirs)
    .where(
      and(
        eq(theirs.contactId, intoId),
        eq(theirs.type, contactAddresses.type),
        eq(theirs.value, contactAddresses.value),
      ),
    );
  const addresses = await tx
    .update(contactAddresses)
    .set({ contactId: intoId })
    .where(and(eq(contactAddresses.contactId, fromId), notExists(same)))
    .returning({ id: contactAddresses.id });
  const notes = await tx
    .update(contactNotes)
    .set({ contactId: intoId })
    .where(eq(contactNotes.contactId, fromId))
    .returning({ id: contactNotes.id });
  const merged = await tx
    .update(contacts)
    .set({ mergedIntoId: intoId })
    .where(eq(contacts.mergedIntoId, fromId))
    .returning({ id: contacts.id });
  return {
    authors: idsOf(authors),
    addresses: idsOf(addresses),
    notes: idsOf(notes),
    merged: idsOf(merged),
  };
}

async function moveBack(tx: Tx, moved: Moved, places: number[], fromId: number): Promise<void> {
  await tx
    .update(contactAuthors)
    .set({ contactId: fromId })
    .where(and(inArray(contactAuthors.authorId, moved.authors), inArray(contactAuthors.contactId, places)));
  await tx
    .update(contactAddresses)
    .set({ contactId: fromId })
    .where(and(inArray(contactAddresses.id, moved.addresses), inArray(contactAddresses.contactId, places)));
  await tx
    .update(contactNotes)
    .set({ contactId: fromId })
    .where(and(inArray(contactNotes.id, moved.notes), inArray(contactNotes.contactId, places)));
  await tx
    .update(contacts)
    .set({ mergedIntoId: fromId })
    .where(and(inArray(contacts.id, moved.merged), inArray(contacts.mergedIntoId, places)));
}

const idsOf = (rows: { id: number }[]): number[] => rows.map(({ id }) => id).sort((a, b) => a - b);

const keptOf = ({ vip, ownerId, language, addressForm, firstSeenAt }: Contact): Moved['before'] => ({
  vip,
  ownerId,
  language,
  addressForm,
  firstSeenAt: firstSeenAt.toISOString(),
});

/** What was said of either holds for both; where both say something, the one that stays is right. */
const together = (into: Contact, from: Contact): Moved['after'] => ({
  vip: into.vip || from.vip,
  ownerId: into.ownerId ?? from.ownerId,
  language: into.language ?? from.language,
  addressForm: into.addressForm ?? from.addressForm,
  firstSeenAt: new Date(Math.min(into.firstSeenAt.getTime(), from.firstSeenAt.getTime())).toISOString(),
});

const COLUMN = {
  vip: 'vip',
  ownerId: 'owner_id',
  language: 'language',
  addressForm: 'address_form',
  firstSeenAt: 'first_seen_at',
} as const;

/** The value from before the merge, if the one that the merge made stands still. */
function stillSo(key: keyof typeof COLUMN, type: string, { before, after }: Moved) {
  const column = sql.raw(COLUMN[key]);
  const as = (value: unknown) => sql`${value}::${sql.raw(type)}`;
  const was = key === 'ownerId' ? sql`(select id from users where id = ${as(before[key])})` : as(before[key]);
  return sql`case when ${column} is not distinct from ${as(after[key])} then ${was} else ${column} end`;
}
