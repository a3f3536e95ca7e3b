import type { ExtractTablesWithRelations } from 'drizzle-orm';
import { drizzle, type PostgresJsDatabase, type PostgresJsTransaction } from 'drizzle-orm/postgres-js';
import type { Sql } from 'postgres';
import * as schema from './schema/index.ts';

type Schema = typeof schema;

/** The whole database; `db.transaction(async (tx) => …)` gives a Tx. */
export type Db = PostgresJsDatabase<Schema>;
/** What every verb takes first: a running transaction, or the Db where one statement is enough. */
export type Tx = Db | PostgresJsTransaction<Schema, ExtractTablesWithRelations<Schema>>;

/** Drizzle over one postgres.js pool; camelCase in code is snake_case in SQL. */
export const wrap = (sql: Sql): Db => drizzle(sql, { schema, casing: 'snake_case' });
