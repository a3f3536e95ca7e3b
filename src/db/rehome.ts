import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core';
import { snake } from './bulk.ts';
import type { Tx } from './client.ts';

/** Rows that went over to another conversation, by where they came from. */
export type Rehomed = { from: number; id: number | string }[];

type OfConversation = PgTable & { conversationId: PgColumn };

/**
 * Gives rows of a table to another conversation, and says which came from where, so that they can go back. For the room
 * that writes the table. @param which only these of them
 */
export async function rehome(
  tx: Tx,
  table: OfConversation,
  key: PgColumn,
  from: readonly number[],
  to: number,
  which: SQL = sql`true`,
): Promise<Rehomed> {
  if (from.length === 0) return [];
  const { name } = getTableConfig(table);
  const id = sql.identifier(snake(key.name));
  const rows = await tx.execute<{ from: number; id: number | string }>(sql`
    with old as (
      select ${table.conversationId} as "from", ${key} as id from ${table}
      where ${table.conversationId} in (select jsonb_array_elements_text(${JSON.stringify(from)}::jsonb)::bigint)
        and ${which}
      for update)
    update ${sql.identifier(name)} t set conversation_id = ${to} from old where t.${id} = old.id
    returning old."from", old.id`);
  return rows.map((row) => ({ from: Number(row.from), id: row.id }));
}

/** They go back to where they were; those that are gone meanwhile are left out. */
export async function sendHome(tx: Tx, table: OfConversation, key: PgColumn, rows: Rehomed): Promise<void> {
  if (rows.length === 0) return;
  const type = sql.raw(
    Object.values(getTableColumns(table))
      .find((column) => column === key)!
      .getSQLType(),
  );
  await tx.execute(sql`
    update ${sql.identifier(getTableConfig(table).name)} t set conversation_id = v."from"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as v("from" bigint, id ${type})
    where t.${sql.identifier(snake(key.name))} = v.id`);
}
