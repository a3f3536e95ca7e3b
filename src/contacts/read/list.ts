import { and, desc, eq, inArray, ne, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Tx } from '../../db/client.ts';
import { contactAddresses, contactAuthors, contactSuggestions, contacts } from '../../db/schema/contacts.ts';
import { authors } from '../../db/schema/intake.ts';
import type { Scope } from '../../people/index.ts';
import { known } from './person.ts';

/** A person in a list. */
export interface ContactRow {
  id: number;
  name: string;
  vip: boolean;
  kind: 'customer' | 'staff' | 'blocked';
  accounts: { channel: string; name: string | null; handle: string | null }[];
}

/** A line of a list at most. */
const FOUND = 30;
const SUGGESTED = 50;
const SILENT = 200;

/** People by a part of their name, handle or address, those heard of last first; without words the newest. */
export async function searchContacts(tx: Tx, words: string, scope: Scope): Promise<ContactRow[]> {
  const rows = await tx
    .select({ id: contacts.id })
    .from(contacts)
    .where(and(known(tx, scope), sql`${contacts.erasedAt} is null`, OUTSIDE, named(words.trim())))
    .orderBy(desc(contacts.id))
    .limit(FOUND);
  return rowsOf(
    tx,
    rows.map(({ id }) => id),
  );
}

/** Our own accounts have a contact like everybody; they are nobody to look for. */
const OUTSIDE = sql`(exists (select from ${contactAuthors} ca join ${authors} a on a.id = ca.author_id
  where ca.contact_id = ${contacts.id} and not a.is_self)
  or exists (select from contacts_brought b where b.contact_id = ${contacts.id}))`;

function named(words: string): SQL | undefined {
  if (words === '') return undefined;
  const like = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  return sql`(${contacts.name} ilike ${like}
    or exists (select from ${contactAuthors} ca join ${authors} a on a.id = ca.author_id
      where ca.contact_id = ${contacts.id} and (a.handle ilike ${like} or a.name ilike ${like}))
    or exists (select from contact_handles h where h.contact_id = ${contacts.id} and h.handle ilike ${like})
    or exists (select from ${contactAddresses} d where d.contact_id = ${contacts.id} and d.value ilike ${like}
      and d.origin <> 'message'))`;
}

/** Colleagues and blocked people, by name. */
export async function silentContacts(tx: Tx, scope: Scope): Promise<ContactRow[]> {
  const rows = await tx
    .select({ id: contacts.id })
    .from(contacts)
    .where(and(ne(contacts.kind, 'customer'), known(tx, scope)))
    .orderBy(contacts.name, contacts.id)
    .limit(SILENT);
  return rowsOf(
    tx,
    rows.map(({ id }) => id),
  );
}

export interface Suggestion {
  one: ContactRow;
  other: ContactRow;
  reasons: (typeof contactSuggestions.$inferSelect)['reasons'];
}

/**
 * Pairs that may be one person and that nobody has decided on, the newest first; both must have written something that
 * this colleague may see.
 * @param contactId only those of this person
 * @param importId only those of people that this file brought
 */
export async function openSuggestions(
  tx: Tx,
  scope: Scope,
  contactId?: number,
  importId?: number,
  limit = SUGGESTED,
): Promise<Suggestion[]> {
  const one = alias(contacts, 'one');
  const other = alias(contacts, 'other');
  const rootOne = sql<number>`coalesce(${one.mergedIntoId}, ${one.id})`.mapWith(Number);
  const rootOther = sql<number>`coalesce(${other.mergedIntoId}, ${other.id})`.mapWith(Number);
  const rows = await tx
    .select({ oneId: rootOne, otherId: rootOther, reasons: contactSuggestions.reasons })
    .from(contactSuggestions)
    .innerJoin(one, eq(one.id, contactSuggestions.aId))
    .innerJoin(other, eq(other.id, contactSuggestions.bId))
    .where(
      and(
        eq(contactSuggestions.state, 'open'),
        sql`${rootOne} <> ${rootOther}`,
        contactId === undefined ? undefined : sql`${contactId} in (${rootOne}, ${rootOther})`,
        importId === undefined
          ? undefined
          : sql`exists (select from contacts_brought b where b.import_id = ${importId} and b.contact_id in (${one.id}, ${other.id}))`,
      ),
    )
    .orderBy(desc(contactSuggestions.createdAt), desc(contactSuggestions.aId))
    .limit(limit);
  const shown = new Map(
    (await visibleRows(tx, [...new Set(rows.flatMap((row) => [row.oneId, row.otherId]))], scope)).map(
      (row) => [row.id, row],
    ),
  );
  const pairs = new Map<string, Suggestion>();
  for (const { oneId, otherId, reasons } of rows) {
    const [first, second] = [shown.get(Math.min(oneId, otherId)), shown.get(Math.max(oneId, otherId))];
    if (first === undefined || second === undefined || first.kind !== second.kind) continue;
    const key = `${first.id} ${second.id}`;
    const before = pairs.get(key)?.reasons ?? [];
    const more = reasons.filter(
      (reason) => !before.some((known) => JSON.stringify(known) === JSON.stringify(reason)),
    );
    pairs.set(key, { one: first, other: second, reasons: [...before, ...more] });
  }
  return [...pairs.values()];
}

async function visibleRows(tx: Tx, ids: number[], scope: Scope): Promise<ContactRow[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ id: contacts.id })
    .from(contacts)
    .where(and(inArray(contacts.id, ids), known(tx, scope), sql`${contacts.erasedAt} is null`));
  return rowsOf(
    tx,
    rows.map(({ id }) => id),
  );
}

/** In the order asked. */
async function rowsOf(tx: Tx, ids: number[]): Promise<ContactRow[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({
      id: contacts.id,
      name: contacts.name,
      vip: contacts.vip,
      kind: contacts.kind,
      accounts: sql<ContactRow['accounts']>`(select coalesce(jsonb_agg(jsonb_build_object(
        'channel', a.channel, 'name', a.name, 'handle', a.handle) order by a.id), '[]')
        from ${contactAuthors} ca join ${authors} a on a.id = ca.author_id where ca.contact_id = contacts.id)`,
    })
    .from(contacts)
    .where(inArray(contacts.id, ids));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
