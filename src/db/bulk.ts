import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { storableText } from '../lib/storable.ts';

/**
 * `insert into … select …` of many rows, which travel as one JSON parameter: the statement stays short however many
 * rows, where a list of values grows by a parameter for each of them (and may have at most 65,535). The caller adds
 * what follows: `on conflict …`, `returning …`. A column that no row has is left to its default.
 */
export function insertRows<T extends PgTable>(table: T, rows: readonly T['$inferInsert'][]): SQL {
  const given = new Set<string>();
  for (const row of rows) for (const key of Object.keys(row)) given.add(key);
  const columns = Object.entries(getTableColumns(table)).filter(([key]) => given.has(key));
  const names = columns.map(([key]) => snake(key)).join(', ');
  const values = columns.map(([key]) => `v."${key}"`).join(', ');
  const types = columns.map(([key, column]) => `"${key}" ${column.getSQLType()}`).join(', ');
  return sql`insert into ${sql.identifier(getTableConfig(table).name)} (${sql.raw(names)}) select ${sql.raw(values)}
    from jsonb_to_recordset(${safeJson(rows)}::jsonb) as v(${sql.raw(types)})`;
}

/** As drizzle names our columns. */
export const snake = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Half a pair or NUL in one text would make PostgreSQL refuse the whole batch. */
function safeJson(rows: readonly object[]): string {
  const json = JSON.stringify(rows);
  if (!json.includes('\\u') || !/\\u(?:0000|d[89a-f])/.test(json)) return json;
  return JSON.stringify(rows, (_key, value: unknown) =>
    typeof value === 'string' ? storableText(value) : value,
  );
}
