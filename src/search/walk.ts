import { sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { searchDocs as docs } from '../db/schema/search.ts';
import { type Ask, type FoundAt, hasWords, isTheirs, withinTime } from './asked.ts';

/** What a walk has seen so far. */
export interface Walked {
  places: FoundAt[];
  /** there is nothing older */
  isAll: boolean;
  /** how many were looked at, and in how many of them all terms stand */
  seen: number;
  matching: number;
  /** of each term that may be too common, in how many it stands */
  counts: number[];
  /** the last one looked at */
  last: FoundAt | null;
}

const NOTHING_YET: Walked = { places: [], isAll: false, seen: 0, matching: 0, counts: [], last: null };

/** Looks through the newest documents one by one, on from where it has been, until it has seen `depth` of them. */
export async function walk(tx: Tx, ask: Ask, depth: number, before: Walked = NOTHING_YET): Promise<Walked> {
  const more = depth - before.seen;
  const on = { ...ask, before: before.last ?? ask.before };
  const counted = ask.terms.map(({ kind, query }) =>
    kind === 'word' ? sql`false` : sql`d.words @@ ${query}::tsquery`,
  );
  const [row] = await tx.execute<{
    seen: number;
    matching: number;
    counts: number[];
    places: [number, string][] | null;
    last: [number, string] | null;
  }>(sql`
    with newest as materialized (
      select d.id, d.at, d.mention_id, d.reply_id, d.note_id, ${hasWords(ask.terms)} as fits
        ${sql.join(
          counted.map((has, index) => sql`, ${has} as ${sql.raw(`t${index}`)}`),
          sql``,
        )}
      from (select * from ${docs} d where ${withinTime(on)} order by d.at desc, d.id desc limit ${more}) d)
    select count(*)::integer as seen, (count(*) filter (where fits))::integer as matching,
      json_build_array(${sql.join(
        counted.map((_, index) => sql`count(*) filter (where ${sql.raw(`t${index}`)})`),
        sql`, `,
      )}) as counts,
      (select json_agg(json_build_array(id, at)) from (select d.id, d.at from newest d where fits and ${isTheirs(ask)}
        order by d.at desc, d.id desc limit ${ask.limit - before.places.length}) hit) as places,
      (select json_build_array(id, at) from newest order by at, id limit 1) as last
    from newest`);
  const place = ([id, at]: [number, string]): FoundAt => ({ id, at: new Date(at) });
  return {
    places: [...before.places, ...(row!.places ?? []).map(place)],
    isAll: row!.seen < more,
    seen: before.seen + row!.seen,
    matching: before.matching + row!.matching,
    counts: row!.counts.map((count, index) => count + (before.counts[index] ?? 0)),
    last: row!.last && place(row!.last),
  };
}
