import type { Connection } from '../../src/db/client.ts';

/** What empties a set of tables; all databases of a run are alike. */
const scripts = new Map<string, string>();

/**
 * Takes every row out of these tables and of all that refer to them, and lets their numbers begin anew: what
 * `truncate … restart identity cascade` does, in a thirtieth of its time, because no table gets new files.
 * @param tables names of tables, with commas between them
 */
export async function emptied({ sql }: Pick<Connection, 'sql'>, tables: string): Promise<void> {
  const known = scripts.get(tables) ?? (await scriptFor(sql, tables.split(', ')));
  scripts.set(tables, known);
  await sql.begin((tx) => tx.unsafe(known));
}

async function scriptFor(sql: Connection['sql'], tables: string[]): Promise<string> {
  const all = await sql<{ id: string; sequences: string[] }[]>`
    with recursive reached (id) as (
      select unnest(${tables}::regclass[]::oid[])
      union
      select conrelid from pg_constraint join reached on confrelid = reached.id and contype = 'f'
    )
    select id::regclass::text as id, array(
      select objid::regclass::text from pg_depend join pg_class sequence on sequence.oid = objid
      where refobjid = reached.id and relkind = 'S' and classid = 'pg_class'::regclass
    ) as sequences
    from reached order by 1`;
  const names = all.map(({ id }) => id);
  return [
    // whoever is still writing comes to an end first
    `lock table ${names.join(', ')} in access exclusive mode`,
    // what refers to a row goes, too: nobody need look
    'set local session_replication_role = replica',
    ...names.map((name) => `delete from ${name}`),
    ...all.flatMap(({ sequences }) => sequences.map((name) => `select setval('${name}', 1, false)`)),
  ].join(';\n');
}
