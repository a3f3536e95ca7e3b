import { desc, inArray, or, sql } from 'drizzle-orm';
import { insertRows } from '../../db/bulk.ts';
import type { Tx } from '../../db/client.ts';
import { idList } from '../../db/prepared.ts';
import {
  contactAddresses,
  contactHandles,
  contactMerges,
  contactNotes,
  contacts,
  contactsBrought,
  type Moved,
} from '../../db/schema/contacts.ts';
import type { By } from '../by.ts';
import { unmerge } from '../merge.ts';
import { suggestByAddress, suggestForBrought } from '../suggest.ts';
import type { BroughtPerson } from './row.ts';

export interface Brought {
  importId: number;
  /** whose they are; null = everyone's */
  teamId: number | null;
  /** who brought them; null when that person is gone */
  userId: number | null;
}

/**
 * Everybody becomes a contact of their own, whoever they look like: who may be somebody we know is proposed, never
 * joined. Rows that came before are left out. A fixed number of statements however many. Returns how many are new.
 */
export async function bringPeople(
  tx: Tx,
  rows: readonly BroughtPerson[],
  { importId, teamId, userId }: Brought,
  now: Date,
): Promise<number> {
  const people = await unknown(tx, rows);
  if (people.length === 0) return 0;
  const made = await tx.execute<{ id: number }>(
    sql`${insertRows(
      contacts,
      people.map(({ name, vip, ownerId, language, addressForm }) => ({
        ...{ name, vip, ownerId, language, addressForm },
        firstSeenAt: now,
      })),
    )} returning id`,
  );
  const withId = people.map((person, at) => ({ ...person, contactId: Number(made[at]!.id) }));
  const ids = withId.map(({ contactId }) => contactId);
  const brought = withId.map(({ contactId, rowKey, name }) => ({
    ...{ contactId, rowKey },
    fullName: /\s/.test(name) ? name : null,
  }));
  // how a database writes small letters is its own matter: it is the one that compares them
  await tx.execute(sql`
    insert into contacts_brought (contact_id, import_id, team_id, row_key, name_key, at)
    select v."contactId", ${importId}::bigint, ${teamId}::bigint, v."rowKey", lower(v."fullName"), ${now.toISOString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(brought)}::jsonb) as v("contactId" bigint, "rowKey" text, "fullName" text)`);
  const addresses = withId.flatMap(({ contactId, addresses: own }) =>
    own.map((one) => ({ contactId, ...one, origin: 'file' as const, createdAt: now })),
  );
  if (addresses.length > 0)
    await tx.execute(sql`${insertRows(contactAddresses, addresses)} on conflict do nothing`);
  const handles = withId.flatMap(({ contactId, handles: own }) => own.map((one) => ({ contactId, ...one })));
  if (handles.length > 0)
    await tx.execute(sql`${insertRows(contactHandles, handles)} on conflict do nothing`);
  const notes = withId.flatMap(({ contactId, note: text }) =>
    text === '' ? [] : [{ contactId, userId, kind: 'note' as const, text, at: now }],
  );
  if (notes.length > 0) await tx.execute(insertRows(contactNotes, notes));
  await suggestByAddress(tx, ids, now);
  await suggestForBrought(tx, ids, now);
  return ids.length;
}

async function unknown(tx: Tx, rows: readonly BroughtPerson[]): Promise<BroughtPerson[]> {
  const byKey = new Map(rows.map((row) => [row.rowKey, row]));
  const known = await tx
    .select({ rowKey: contactsBrought.rowKey })
    .from(contactsBrought)
    .where(inArray(contactsBrought.rowKey, [...byKey.keys()]));
  for (const { rowKey } of known) byKey.delete(rowKey);
  return [...byKey.values()];
}

/**
 * Everybody that a file brought is gone again, and whoever was joined with them is exactly as before. Who has more by now
 * than the file said of them (a note, an address, an account) stays. Twice is once. `parted`: what the joins moved and
 * hurried, for the rooms that take that back.
 */
export async function takeBackPeople(
  tx: Tx,
  importId: number,
  by: By,
): Promise<{ gone: number; kept: number; parted: Moved[] }> {
  const rows = await tx
    .select({ id: contactsBrought.contactId })
    .from(contactsBrought)
    .where(sql`${contactsBrought.importId} = ${importId}`);
  if (rows.length === 0) return { gone: 0, kept: 0, parted: [] };
  const theirs = sql`any(${idList(rows.map(({ id }) => id))}::bigint[])`;
  const merges = await tx
    .select({ id: contactMerges.id, moved: contactMerges.moved })
    .from(contactMerges)
    .where(or(sql`${contactMerges.fromId} = ${theirs}`, sql`${contactMerges.intoId} = ${theirs}`))
    .orderBy(desc(contactMerges.id));
  for (const { id } of merges) await unmerge(tx, id, by);
  const gone = await tx.execute(sql`
    delete from contacts c using contacts_brought b
    where b.contact_id = c.id and c.id = ${theirs} and c.erased_at is null
      and not exists (select from contact_authors a where a.contact_id = c.id)
      and not exists (select from contact_notes n where n.contact_id = c.id and n.at <> b.at)
      and not exists (select from contact_addresses d where d.contact_id = c.id and d.origin <> 'file')
    returning c.id`);
  const parted = merges.map(({ moved }) => moved);
  return { gone: gone.length, kept: rows.length - gone.length, parted };
}
