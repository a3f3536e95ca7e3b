/** Which contacts may be one person: proposed with reasons, decided by people, never done by itself. */
import { type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import type { MergeReason } from '../db/schema/contacts.ts';
import { authorHandle } from '../db/schema/intake.ts';
import { record } from '../events/record.ts';
import type { By } from './by.ts';

/** An address that more people have is no one's own: a company's, a shop's. */
const SHARED_BY_MOST = 4;
/** A shorter handle is anybody's. */
const HANDLE_LEAST = 4;

interface Pair extends Record<string, unknown> {
  a: number;
  b: number;
  reason: MergeReason;
}

/** Proposes those who share an e-mail address or a phone number with one of these contacts. */
export const suggestByAddress = (tx: Tx, contactIds: number[], now: Date): Promise<void> =>
  suggestFrom(
    tx,
    contactIds,
    // "offset 0" leaves out first what everybody has: a shop's own number stands in thousands of contacts
    sql`select mine.contact_id as a, others.contact_id as b,
        jsonb_build_object('code', 'address', 'params', jsonb_build_object('type', mine.type, 'value', mine.value)) as reason
      from (
        select contact_id, type, value from contact_addresses one
        where ${among(sql`one.contact_id`, contactIds)}
          and (select count(*) from (select from contact_addresses every where every.value = one.value
            limit ${SHARED_BY_MOST + 1}) few) <= ${SHARED_BY_MOST}
        offset 0
      ) mine
      join contact_addresses others on others.value = mine.value and others.contact_id <> mine.contact_id`,
    now,
  );

/** Proposes those who go by the same handle and the same name on another network. */
export const suggestByHandle = (tx: Tx, contactIds: number[], now: Date): Promise<void> => {
  const mine = authorHandle(sql`mine.handle`);
  return suggestFrom(
    tx,
    contactIds,
    sql`select c.contact_id as a, theirs.contact_id as b,
        jsonb_build_object('code', 'handle', 'params', jsonb_build_object('handle', ${mine})) as reason
      from contact_authors c
      join authors mine on mine.id = c.author_id and not mine.is_self
      join authors others on ${authorHandle(sql`others.handle`)} = ${mine}
        and others.channel <> mine.channel and lower(others.name) = lower(mine.name) and not others.is_self
      join contact_authors theirs on theirs.author_id = others.id and theirs.contact_id <> c.contact_id
      where ${among(sql`c.contact_id`, contactIds)} and length(${mine}) >= ${HANDLE_LEAST}`,
    now,
  );
};

/** What somebody says of themselves elsewhere: "on Facebook I am …". */
export interface Named {
  contactId: number;
  channel: string;
  /** as they wrote it, without the sign before it */
  name: string;
}

/** Proposes the accounts that people named in their messages. */
export const suggestNamed = (tx: Tx, named: Named[], now: Date): Promise<void> =>
  suggestFrom(
    tx,
    named.map(({ contactId }) => contactId),
    sql`select v."contactId" as a, theirs.contact_id as b,
        jsonb_build_object('code', 'named', 'params', jsonb_build_object('channel', v.channel, 'name', v.name)) as reason
      from jsonb_to_recordset(${JSON.stringify(named)}::jsonb) as v("contactId" bigint, channel text, name text)
      join lateral (
        select id from authors
        where channel = v.channel and not is_self and ${authorHandle(sql`handle`)} = ${authorHandle(sql`v.name`)}
        union
        select id from authors
        where channel = v.channel and not is_self and lower(left(coalesce(name, handle, ''), 3)) = lower(left(v.name, 3))
          and lower(name) = lower(v.name)
      ) others on true
      join contact_authors theirs on theirs.author_id = others.id and theirs.contact_id <> v."contactId"`,
    now,
  );

/** Proposes whom a file seems to mean: those who write from an account that it names, or go by the same whole name. */
export const suggestForBrought = (tx: Tx, contactIds: number[], now: Date): Promise<void> =>
  suggestFrom(
    tx,
    contactIds,
    sql`select h.contact_id as a, theirs.contact_id as b, ${accountReason(sql`h`)} as reason
      from contact_handles h
      join lateral (
        select id from authors where channel = h.channel and not is_self and ${authorHandle(sql`handle`)} = h.handle
        union
        select id from authors where channel = h.channel and not is_self and external_id = h.handle
      ) others on true
      join contact_authors theirs on theirs.author_id = others.id
      where ${among(sql`h.contact_id`, contactIds)}
      union all
      select h.contact_id, other.contact_id, ${accountReason(sql`h`)}
      from contact_handles h
      join contact_handles other on other.channel = h.channel and other.handle = h.handle and other.contact_id <> h.contact_id
      where ${among(sql`h.contact_id`, contactIds)}
      union all
      select b.contact_id, theirs.contact_id, jsonb_build_object('code', 'name', 'params', jsonb_build_object('name', c.name))
      from contacts_brought b
      join contacts c on c.id = b.contact_id
      join lateral (
        select id from authors where lower(left(coalesce(name, handle, ''), 3)) = left(b.name_key, 3)
          and lower(name) = b.name_key and not is_self limit ${SHARED_BY_MOST + 1}
      ) others on true
      join contact_authors theirs on theirs.author_id = others.id
      where ${among(sql`b.contact_id`, contactIds)} and b.name_key is not null
        and (select count(*) from (select from contacts_brought every where every.name_key = b.name_key
          limit ${SHARED_BY_MOST + 1}) few) <= ${SHARED_BY_MOST}`,
    now,
  );

/** Proposes those whom a file has named before they wrote, by their account or their whole name. */
export const suggestFromFiles = (tx: Tx, contactIds: number[], now: Date): Promise<void> =>
  suggestFrom(
    tx,
    contactIds,
    // where no file ever named anybody, which is asked once, nothing is looked up at all
    sql`select mine.contact_id as a, h.contact_id as b, ${accountReason(sql`h`)} as reason
      from contact_authors mine
      join authors au on au.id = mine.author_id and not au.is_self
      join contact_handles h on h.channel = au.channel and h.handle in (${authorHandle(sql`au.handle`)}, au.external_id)
      where exists (select from contact_handles) and ${among(sql`mine.contact_id`, contactIds)}
      union all
      select mine.contact_id, b.contact_id, jsonb_build_object('code', 'name', 'params', jsonb_build_object('name', au.name))
      from contact_authors mine
      join authors au on au.id = mine.author_id and not au.is_self
      join contacts_brought b on b.name_key = lower(au.name)
      where exists (select from contacts_brought) and ${among(sql`mine.contact_id`, contactIds)}
        and (select count(*) from (select from contacts_brought every where every.name_key = b.name_key
          limit ${SHARED_BY_MOST + 1}) few) <= ${SHARED_BY_MOST}`,
    now,
  );

const accountReason = (h: SQL): SQL =>
  sql`jsonb_build_object('code', 'account', 'params', jsonb_build_object('channel', ${h}.channel, 'name', ${h}.handle))`;

/** Proposes pairs that were found in another way. */
export const suggestPairs = (tx: Tx, pairs: Pair[], now: Date): Promise<void> =>
  suggestFrom(
    tx,
    pairs.map(({ a }) => a),
    sql`select v.a, v.b, v.reason
      from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as v(a bigint, b bigint, reason jsonb) where v.a <> v.b`,
    now,
  );

/**
 * Writes what a query found, one row a pair with all its reasons. What was refused stays so, also for those that either
 * of them has been merged with; who is erased is nobody.
 */
async function suggestFrom(tx: Tx, contactIds: number[], pairs: SQL, now: Date): Promise<void> {
  if (contactIds.length === 0) return;
  await tx.execute(sql`
    insert into contact_suggestions (a_id, b_id, reasons, state, created_at)
    select a, b, jsonb_agg(distinct reason), 'open', ${now.toISOString()}::timestamptz
    from (
      select least(${root('one')}, ${root('other')}) as a, greatest(${root('one')}, ${root('other')}) as b, reason
      from (${pairs} offset 0) found ${standing('one', sql`found.a`)} ${standing('other', sql`found.b`)}) pairs
    where a <> b
      and not exists (
        select from contacts one, contacts other, contact_suggestions said
        where (one.id = a or one.merged_into_id = a) and (other.id = b or other.merged_into_id = b)
          and said.state = 'refused'
          and said.a_id = least(one.id, other.id) and said.b_id = greatest(one.id, other.id))
    group by a, b
    on conflict (a_id, b_id) do update
      set reasons = contact_suggestions.reasons || (
        select coalesce(jsonb_agg(new), '[]') from jsonb_array_elements(excluded.reasons) new
        where not contact_suggestions.reasons @> jsonb_build_array(new))
      where contact_suggestions.state = 'open' and not contact_suggestions.reasons @> excluded.reasons`);
}

/** A person says that these two are not the same; they are not proposed again. False when that was said before. */
export async function refuse(tx: Tx, oneId: number, otherId: number, by: By): Promise<boolean> {
  const refused = await tx.execute(sql`
    insert into contact_suggestions (a_id, b_id, reasons, state, created_at, decided_by, decided_at)
    values (${Math.min(oneId, otherId)}, ${Math.max(oneId, otherId)}, '[]', 'refused', ${by.at.toISOString()},
      ${by.userId}, ${by.at.toISOString()})
    on conflict (a_id, b_id) do update set state = 'refused', decided_by = excluded.decided_by,
      decided_at = excluded.decided_at
      where contact_suggestions.state = 'open'
    returning a_id`);
  // what was proposed of those merged into them is answered, too
  await tx.execute(sql`
    update contact_suggestions s set state = 'refused', decided_by = ${by.userId}, decided_at = ${by.at.toISOString()}
    from contacts one, contacts other
    where s.state = 'open' and one.id = s.a_id and other.id = s.b_id
      and least(${root('one')}, ${root('other')}) = ${Math.min(oneId, otherId)}
      and greatest(${root('one')}, ${root('other')}) = ${Math.max(oneId, otherId)}`);
  if (refused.length === 0) return false;
  const data = { contactId: oneId, what: 'not-same', otherId };
  await record(tx, { at: by.at, kind: 'contact.changed', userId: by.userId, data });
  return true;
}

/**
 * Those who were found, looked up one by one ("offset 0" keeps it so): most often there is none, while a young table's
 * planner would read all contacts for each of those who were asked about.
 */
const standing = (name: 'one' | 'other', id: SQL): SQL =>
  sql`cross join lateral (
    select id, merged_into_id from contacts where id = ${id} and erased_at is null offset 0) ${sql.raw(name)}`;

/** The contact that this one stands under. */
const root = (name: 'one' | 'other'): SQL => sql.raw(`coalesce(${name}.merged_into_id, ${name}.id)`);

/** One parameter, however many. */
const among = (column: SQL, ids: number[]): SQL =>
  sql`${column} in (select jsonb_array_elements_text(${JSON.stringify([...new Set(ids)])}::jsonb)::bigint)`;
