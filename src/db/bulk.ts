import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core';
import { storableText } from '../lib/storable.ts';

/** From so many rows on it pays to look for columns in which all of them have the same. */
const MANY = 8;

/**
 * `insert into … select …` of many rows, which travel as one JSON parameter: the statement stays short however many
 * rows, where a list of values grows by a parameter for each of them (and may have at most 65,535). What is the same in
 * all of many rows travels once, beside it. The caller adds what follows: `on conflict …`, `returning …`. A column that no
 * row has is left to its default.
 */
export function insertRows<T extends PgTable>(table: T, rows: readonly T['$inferInsert'][]): SQL {
  const columns = Object.entries(getTableColumns(table)).filter(([key]) => isGiven(rows, key));
  const shared = rows.length < MANY ? [] : columns.filter(([key, column]) => isShared(rows, key, column));
  const own = columns.filter((one) => !shared.includes(one));
  // a list of rows needs a column to be one
  if (own.length === 0) own.push(shared.pop()!);
  const names = [...own, ...shared].map(([key]) => snake(key)).join(', ');
  const values = [
    ...own.map(([key]) => sql.raw(`v."${key}"`)),
    ...shared.map(([key, column]) => once((rows[0] as Record<string, unknown>)[key], column)),
  ];
  const types = own.map(([key, column]) => `"${key}" ${column.getSQLType()}`).join(', ');
  const told =
    shared.length === 0
      ? rows
      : only(
          rows,
          own.map(([key]) => key),
        );
  return sql`insert into ${sql.identifier(getTableConfig(table).name)} (${sql.raw(names)}) select ${sql.join(values, sql`, `)}
    from jsonb_to_recordset(${safeJson(told)}::jsonb) as v(${sql.raw(types)})`;
}

// The loops over rows stand by themselves: what is compiled again for the rows of every table stays small so.

function isGiven(rows: readonly object[], key: string): boolean {
  for (const row of rows) if (key in row) return true;
  return false;
}

/** Whether all rows have the very same there, of a kind that can be told from its type. */
function isShared(rows: readonly Record<string, unknown>[], key: string, column: PgColumn): boolean {
  const value = rows[0]![key];
  const isPlain = value === null || typeof value !== 'object' || value instanceof Date;
  return (isPlain || column.getSQLType() === 'jsonb') && haveAll(rows, key, value);
}

function haveAll(rows: readonly Record<string, unknown>[], key: string, value: unknown): boolean {
  for (const row of rows) if (row[key] !== value) return false;
  return true;
}

function once(value: unknown, column: PgColumn): SQL {
  const type = column.getSQLType();
  const isJson = type === 'jsonb' && value !== null && value !== undefined;
  const told = isJson ? safeJson(value) : typeof value === 'string' ? storableText(value) : (value ?? null);
  return sql`${told}::${sql.raw(type)}`;
}

function only(rows: readonly Record<string, unknown>[], keys: readonly string[]): Record<string, unknown>[] {
  const told: Record<string, unknown>[] = [];
  for (const row of rows) {
    const some: Record<string, unknown> = {};
    for (const key of keys) some[key] = row[key];
    told.push(some);
  }
  return told;
}

/** As drizzle names our columns. */
export const snake = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Half a pair or NUL in one text would make PostgreSQL refuse the whole batch. */
function safeJson(given: unknown): string {
  const json = JSON.stringify(given);
  if (!json.includes('\\u') || !/\\u(?:0000|d[89a-f])/.test(json)) return json;
  return JSON.stringify(given, (_key, value: unknown) =>
    typeof value === 'string' ? storableText(value) : value,
  );
}
