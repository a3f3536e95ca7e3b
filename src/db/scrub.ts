/**
 * Takes words out of every text the database holds, whichever table and column they stand in: found by the catalogue, so
 * that a table that is added later is covered, too.
 */
import { type SQL, sql } from 'drizzle-orm';
import type { Tx } from './client.ts';

export interface Words {
  /** regular expression of PostgreSQL, matched whatever the case */
  pattern: string;
  /** as long as what it stands for, so that places marked in a text stay where they are */
  instead: string;
}

interface Column {
  name: string;
  type: string;
}

interface Table {
  name: string;
  columns: Column[];
  hasId: boolean;
}

/** Part of a row's identity: replaced whole by its hash, equal in every table, so that what belongs together still meets. */
const KEYS: ReadonlySet<string> = new Set([
  'external_id',
  'thread_key',
  'thread_identity',
  'parent_external_id',
  'delivery_id',
]);
const TEXTS = ['text', 'jsonb', 'json', '_text'];

/** What stands for a key that said who somebody was. */
export const erasedKey = (key: SQL | string): SQL<string> =>
  sql<string>`'erased:' || encode(sha256(convert_to(${key}, 'UTF8')), 'hex')`;

/**
 * Replaces the words in all tables but those named. Returns the keys of the rows that changed, by table.
 * @param within only rows of these conversations, and of the mentions in them
 */
export async function scrub(
  tx: Tx,
  words: readonly Words[],
  { except, within }: { except: ReadonlySet<string>; within?: readonly number[] },
): Promise<Map<string, number[]>> {
  const changed = new Map<string, number[]>();
  if (words.length === 0 || within?.length === 0) return changed;
  const any = words.map(({ pattern }) => `(?:${pattern})`).join('|');
  for (const table of await tablesOf(tx)) {
    if (except.has(table.name)) continue;
    const place = within === undefined ? sql`true` : placeOf(table, within);
    if (place === null) continue;
    const ids = await scrubTable(tx, table, words, any, place);
    if (ids.length > 0) changed.set(table.name, ids);
  }
  return changed;
}

/** Empties what came as bytes and holds one of these texts as they are. */
export async function scrubBytes(
  tx: Tx,
  table: string,
  column: string,
  texts: readonly string[],
): Promise<void> {
  if (texts.length === 0) return;
  const holds = texts.map(
    (text) => sql`position(convert_to(${text}, 'UTF8') in ${sql.identifier(column)}) > 0`,
  );
  await tx.execute(
    sql`update ${sql.identifier(table)} set ${sql.identifier(column)} = ''::bytea where ${sql.join(holds, sql` or `)}`,
  );
}

async function tablesOf(tx: Tx): Promise<Table[]> {
  const rows = await tx.execute<{ name: string; columns: Column[]; has_id: boolean }>(sql`
    select c.relname as name,
      jsonb_agg(jsonb_build_object('name', a.attname, 'type', t.typname) order by a.attnum)
        filter (where t.typname in (${sql.raw(TEXTS.map((type) => `'${type}'`).join(','))})) as columns,
      bool_or(a.attname = 'id' and t.typname = 'int8') as has_id
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    join pg_type t on t.oid = a.atttypid
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
    group by c.relname
    having count(*) filter (where t.typname in (${sql.raw(TEXTS.map((type) => `'${type}'`).join(','))})) > 0
    order by c.relname`);
  return rows.map((row) => ({ name: row.name, columns: row.columns, hasId: row.has_id }));
}

/** Rows that belong to conversations; null where a table has none. */
function placeOf({ name }: Table, conversationIds: readonly number[]): SQL | null {
  const ids = sql`(select jsonb_array_elements_text(${JSON.stringify(conversationIds)}::jsonb)::bigint)`;
  if (name === 'mentions') {
    return sql`id in (select mention_id from conversation_mentions where conversation_id in ${ids})`;
  }
  if (name === 'complaint_decisions') {
    return sql`complaint_id in (select id from complaints where conversation_id in ${ids})`;
  }
  return OF_CONVERSATIONS.has(name) ? sql`conversation_id in ${ids}` : null;
}

/** Tables whose words were said in a conversation. */
const OF_CONVERSATIONS: ReadonlySet<string> = new Set([
  'replies',
  'drafts',
  'handoffs',
  'proposals',
  'notes',
  'outbox',
  'complaints',
  'calls',
]);

async function scrubTable(
  tx: Tx,
  { name, columns, hasId }: Table,
  words: readonly Words[],
  any: string,
  place: SQL,
): Promise<number[]> {
  const holds = columns.map((column) => sql`${asText(column)} ~* ${any}`);
  const sets = columns.map((column) => sql`${sql.identifier(column.name)} = ${without(column, words, any)}`);
  const rows = await tx.execute<{ id: number }>(sql`
    update ${sql.identifier(name)} set ${sql.join(sets, sql`, `)}
    where ${place} and (${sql.join(holds, sql` or `)}) returning ${sql.raw(hasId ? 'id' : 'null::bigint as id')}`);
  return rows.map(({ id }) => id);
}

const asText = ({ name, type }: Column): SQL =>
  type === 'text' ? sql`${sql.identifier(name)}` : sql`${sql.identifier(name)}::text`;

function without(column: Column, words: readonly Words[], any: string): SQL {
  const it = sql.identifier(column.name);
  if (KEYS.has(column.name))
    return sql`case when ${it} ~* ${any} then ${erasedKey(sql`${it}`)} else ${it} end`;
  const replaced = words.reduce<SQL>(
    (text, { pattern, instead }) => sql`regexp_replace(${text}, ${pattern}, ${instead}, 'gi')`,
    asText(column),
  );
  const type = column.type === '_text' ? 'text[]' : column.type;
  return type === 'text' ? replaced : sql`(${replaced})::${sql.raw(type)}`;
}
