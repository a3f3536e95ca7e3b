import { type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';

/** The latest texts that are asked, and how sure the language of each has to be. */
const SOURCE_TEXTS = 100;
const AUTHOR_TEXTS = 20;
const SURE = 0.8;
/** A habit begins with this many texts, of which this share are of one language. */
const SOURCE_LEAST = 8;
const AUTHOR_LEAST = 2;
const SHARE = 0.7;

/** The language in which most of a source's latest texts are written; undefined where none prevails yet. */
export async function usualAtSource(tx: Tx, sourceId: number): Promise<string | undefined> {
  const rows = await tx.execute<{ language: string }>(
    usual(sql`select ${sourceId}::bigint as key`, sql`source_id`, SOURCE_TEXTS, SOURCE_LEAST),
  );
  return rows[0]?.language;
}

/** The same for authors, by id; those without a habit are left out. */
export async function usualOfAuthors(tx: Tx, authorIds: number[]): Promise<Map<number, string>> {
  if (authorIds.length === 0) return new Map();
  const rows = await tx.execute<{ key: number; language: string }>(
    usual(
      sql`select value::bigint as key from jsonb_array_elements_text(${JSON.stringify(authorIds)}::jsonb)`,
      sql`author_id`,
      AUTHOR_TEXTS,
      AUTHOR_LEAST,
    ),
  );
  return new Map(rows.map(({ key, language }) => [key, language]));
}

/** Of each key's latest sure texts the language that prevails. */
const usual = (keys: SQL, column: SQL, texts: number, least: number): SQL => sql`
  select k.key, m.language
  from (${keys}) k,
    lateral (
      select language, count(*) as said, sum(count(*)) over () as heard
      from (select language, language_confidence from mentions where ${column} = k.key order by id desc limit ${texts}) latest
      where language_confidence >= ${SURE} and language <> 'other'
      group by language
    ) m
  where m.said >= ${least} and m.said >= ${SHARE} * m.heard`;
