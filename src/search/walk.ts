import { type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { searchDocs as docs } from '../db/schema/search.ts';
import { type Ask, type FoundAt, hasWords, isTheirs, withinTime } from './asked.ts';

const newest = (ask: Ask, depth: number): SQL =>
  sql`select d.* from ${docs} d where ${withinTime(ask)} order by d.at desc, d.id desc limit ${depth}`;

/** What is found among so many of the newest, looked through one by one. */
export async function walk(tx: Tx, ask: Ask, depth: number): Promise<FoundAt[]> {
  const rows = await tx.execute<{ id: number; at: Date }>(sql`
    select d.id, d.at from (${newest(ask, depth)}) d where ${hasWords(ask.terms)} and ${isTheirs(ask)}
    order by d.at desc, d.id desc limit ${ask.limit}`);
  return rows.map(({ id, at }) => ({ id, at }));
}

/** What a look tells besides. */
export interface Looked {
  places: FoundAt[];
  /** how many were looked at, and in how many of them all terms stand */
  seen: number;
  matching: number;
  /** of each term that may be too common, in which share of them it stands */
  shares: number[];
  /** the oldest one looked at */
  last: FoundAt | null;
}

/** The same, and how common each term is. */
export async function look(tx: Tx, ask: Ask, depth: number): Promise<Looked> {
  const has = ask.terms.map(({ kind, query }) =>
    kind === 'word' ? sql`false` : sql`d.words @@ ${query}::tsquery`,
  );
  const column = (index: number) => sql.raw(`t${index}`);
  const marked = has.map((one, index) => sql`, ${one} as ${column(index)}`);
  const counted = has.map((_, index) => sql`count(*) filter (where ${column(index)})`);
  const [row] = await tx.execute<{
    seen: number;
    matching: number;
    counts: number[];
    places: [number, string][] | null;
    last: [number, string] | null;
  }>(sql`
    with newest as materialized (
      select d.id, d.at, d.mention_id, d.reply_id, d.note_id, ${hasWords(ask.terms)} as fits ${sql.join(marked, sql``)}
      from (${newest(ask, depth)}) d)
    select count(*)::integer as seen, (count(*) filter (where fits))::integer as matching,
      json_build_array(${sql.join(counted, sql`, `)}) as counts,
      (select json_agg(json_build_array(id, at)) from (select d.id, d.at from newest d where fits and ${isTheirs(ask)}
        order by d.at desc, d.id desc limit ${ask.limit}) hit) as places,
      (select json_build_array(id, at) from newest order by at, id limit 1) as last
    from newest`);
  const { seen, matching, counts, places, last } = row!;
  const place = ([id, at]: [number, string]): FoundAt => ({ id, at: new Date(at) });
  return {
    places: (places ?? []).map(place),
    seen,
    matching,
    shares: counts.map((count) => count / Math.max(1, seen)),
    last: last && place(last),
  };
}
