import { fileURLToPath } from 'node:url';
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator';
import type { TransactionSql } from 'postgres';
import { StartError } from '../lib/start-error.ts';
import type { Db } from './client.ts';

/** Any fixed number: everyone who migrates this database takes the same lock. */
const MIGRATION_LOCK = 0x6f68_6c61;
const EXTENSIONS = ['unaccent', 'pg_trgm'] as const;
const FOLDER = fileURLToPath(new URL('../../migrations', import.meta.url));

/** The generated migrations in order. `folderMillis` is a migration's identity in the table that drizzle-kit keeps too. */
export const migrations = (): MigrationMeta[] => readMigrationFiles({ migrationsFolder: FOLDER });

/**
 * Brings the database to the schema of this code: all of it or nothing, one process at a time.
 * @throws StartError when the database was made by a newer Ohlas, or an extension may not be created
 */
export async function migrate(db: Db): Promise<void> {
  await db.$client.begin((tx) => applyMigrations(tx, migrations()));
}

/** The same within a transaction of the caller's; with a shorter `list` it goes only that far. */
export async function applyMigrations(tx: TransactionSql, list: MigrationMeta[]): Promise<void> {
  await tx`select pg_advisory_xact_lock(${MIGRATION_LOCK})`;
  for (const extension of EXTENSIONS) await createExtension(tx, extension);
  await tx`create schema if not exists drizzle`;
  await tx`create table if not exists drizzle.__drizzle_migrations
    (id serial primary key, hash text not null, created_at bigint)`;
  const applied = await appliedMigrations(tx);
  const known = new Set(migrations().map((migration) => migration.folderMillis));
  if (applied.some((made) => !known.has(made)))
    throw new StartError(
      'This database was made by a newer Ohlas. Install that version, or restore a backup.',
    );
  for (const migration of list) {
    if (applied.includes(migration.folderMillis)) continue;
    for (const statement of migration.sql) await tx.unsafe(statement);
    await tx`insert into drizzle.__drizzle_migrations (hash, created_at)
      values (${migration.hash}, ${migration.folderMillis})`;
  }
}

/** Identities of the migrations this database has, in order. */
export async function appliedMigrations(tx: TransactionSql): Promise<number[]> {
  const rows = await tx<{ made: string }[]>`
    select created_at::text as made from drizzle.__drizzle_migrations order by created_at`;
  return rows.map((row) => Number(row.made));
}

/** Whether anything of ours was ever put into this database. */
export async function hasMigrations(tx: TransactionSql): Promise<boolean> {
  const [row] = await tx<{ there: boolean }[]>`
    select to_regclass('drizzle.__drizzle_migrations') is not null as there`;
  return row?.there ?? false;
}

/** Asked first: creating needs a right on the database that is not needed when an administrator has done it already. */
async function createExtension(tx: TransactionSql, name: (typeof EXTENSIONS)[number]): Promise<void> {
  const [present] = await tx`select 1 from pg_extension where extname = ${name}`;
  if (present) return;
  try {
    await tx.unsafe(`create extension if not exists ${name}`);
  } catch (error) {
    throw new StartError(
      `The database lacks the extension ${name} and Ohlas may not create it (${(error as Error).message}). Ask its administrator to run: CREATE EXTENSION ${name};`,
      { cause: error },
    );
  }
}
