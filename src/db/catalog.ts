import type { TransactionSql } from 'postgres';

/** What is in a database of ours: names only. */
export interface Contents {
  tables: { name: string; columns: string[] }[];
  /** `last` is the number handed out last; sequences that never gave one are left out */
  sequences: { name: string; last: string }[];
}

/** Our tables with the columns that can be written, and the sequences behind them. Tables of extensions are not ours. */
export async function contentsOf(tx: TransactionSql): Promise<Contents> {
  const tables = await tx<{ name: string; columns: string[] }[]>`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      and not exists (select from pg_depend d
        where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
    group by c.relname order by c.relname`;
  const sequences = await tx<{ name: string; last: string }[]>`
    select quote_ident(schemaname) || '.' || quote_ident(sequencename) as name, last_value::text as last
    from pg_sequences where schemaname = 'public' and last_value is not null order by sequencename`;
  return { tables: [...tables], sequences: [...sequences] };
}

/** The first table that is not empty, null when all are. */
export async function firstTableWithRows(tx: TransactionSql): Promise<string | null> {
  for (const { name } of (await contentsOf(tx)).tables) {
    const [row] = await tx`select 1 from ${tx(name)} limit 1`;
    if (row) return name;
  }
  return null;
}

/**
 * Takes all foreign keys off, so that rows may come in any order; needs only to own the tables.
 * @returns puts them back, which checks every row
 */
export async function dropForeignKeys(tx: TransactionSql): Promise<() => Promise<void>> {
  const keys = await tx<{ name: string; table: string; definition: string }[]>`
    select quote_ident(conname) as name, conrelid::regclass::text as table, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by conname`;
  for (const key of keys) await tx.unsafe(`alter table ${key.table} drop constraint ${key.name}`);
  return async () => {
    for (const key of keys)
      await tx.unsafe(`alter table ${key.table} add constraint ${key.name} ${key.definition}`);
  };
}
