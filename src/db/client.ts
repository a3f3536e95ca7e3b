import type { ExtractTablesWithRelations } from 'drizzle-orm';
import { drizzle, type PostgresJsDatabase, type PostgresJsTransaction } from 'drizzle-orm/postgres-js';
import postgres, { type Options, type PostgresType, type Sql } from 'postgres';
import { StartError } from '../lib/start-error.ts';
import * as schema from './schema/index.ts';

type Schema = typeof schema;

/** The whole database; `db.transaction(async (tx) => …)` gives a Tx. */
export type Db = PostgresJsDatabase<Schema> & { $client: Sql };
/** What every verb takes first: a running transaction, or the Db where one statement is enough. */
export type Tx =
  | PostgresJsDatabase<Schema>
  | PostgresJsTransaction<Schema, ExtractTablesWithRelations<Schema>>;

export interface Connection {
  db: Db;
  /** the pool under `db`, for LISTEN and COPY */
  sql: Sql;
  /** Lets running queries finish (at most 5 s), then closes the pool. */
  close(): Promise<void>;
}

const POOL_SIZE = 10;
const CLOSE_SECONDS = 5;
const OLDEST_MAJOR = 15;
const OID = { int8: 20, json: 114, timestamp: 1114, timestamptz: 1184, jsonb: 3802 } as const;

/**
 * Drizzle over one postgres.js pool; camelCase in code is snake_case in SQL. In hand-written SQL, too, instants come
 * and go as Date, counts and other 64-bit integers come as numbers, and JSON may be given as a value.
 */
function wrap(sql: Sql): Db {
  const db = drizzle(sql, { schema, casing: 'snake_case' });
  // drizzle turns these conversions off for the whole pool; its own columns are just as happy with them on
  const { parsers, serializers } = sql.options;
  for (const oid of [OID.timestamp, OID.timestamptz]) {
    serializers[oid] = (value: unknown) => (value instanceof Date ? value.toISOString() : value);
  }
  parsers[OID.timestamptz] = (text: string) => new Date(text);
  parsers[OID.int8] = Number;
  for (const oid of [OID.json, OID.jsonb]) {
    serializers[oid] = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
  }
  return db;
}

/**
 * The address in postgres.js' terms. `?host=/folder` is libpq's way to name a unix socket; the driver knows it only
 * as an option.
 */
function poolOptions(url: string): { url: string; host?: string } {
  const address = new URL(url);
  const host = address.searchParams.get('host');
  if (!host?.startsWith('/')) return { url };
  address.searchParams.delete('host');
  return { url: address.href, host };
}

/**
 * A raw pool; `connect` is what the application uses. Where the server may go away at any moment, say
 * `fetch_types: false`: a connection lost while postgres.js asks for the array types is an error nobody can catch.
 */
export function openPool(url: string, options: Options<Record<string, PostgresType>> = {}): Sql {
  const { url: address, host } = poolOptions(url);
  return postgres(address, {
    onnotice: () => {},
    ...options,
    ...(host ? { host } : {}),
    connection: { application_name: 'ohlas', TimeZone: 'UTC', ...options.connection },
  });
}

/**
 * Opens the pool and looks whether there is a PostgreSQL we can work with.
 * @throws StartError when it cannot be reached, refuses us, or is older than 15
 */
export async function connect(url: string, options: { max?: number } = {}): Promise<Connection> {
  const sql = openPool(url, { max: options.max ?? POOL_SIZE });
  // before the first query: that one fetches the array types and keeps the conversions it finds
  const db = wrap(sql);
  const close = () => sql.end({ timeout: CLOSE_SECONDS });
  try {
    await checkVersion(sql);
  } catch (error) {
    await close();
    if (error instanceof StartError) throw error;
    throw new StartError(
      `The database at ${placeOf(url)} cannot be used: ${error instanceof Error ? error.message || error.name : String(error)}`,
      { cause: error },
    );
  }
  return { db, sql, close };
}

async function checkVersion(sql: Sql): Promise<void> {
  const [row] = await sql<{ number: string; version: string }[]>`
    select current_setting('server_version_num') as number, current_setting('server_version') as version`;
  const major = Math.floor(Number(row?.number) / 10_000);
  if (major < OLDEST_MAJOR)
    throw new StartError(`Ohlas needs PostgreSQL ${OLDEST_MAJOR} or newer; this server is ${row?.version}.`);
}

/** Host and database of an address, never its password. */
function placeOf(url: string): string {
  const { host, pathname, searchParams } = new URL(url);
  return `${searchParams.get('host') ?? host}${pathname}`;
}
