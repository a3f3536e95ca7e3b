import { and, eq, inArray, notExists, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { authors, mentions } from '../db/schema/intake.ts';

/** How many of a source's mentions only it has found, and how many another one too. */
export async function countFoundBy(tx: Tx, sourceId: number): Promise<{ only: number; shared: number }> {
  const elsewhere = sql`exists (select 1 from mention_sources s
    where s.mention_id = ${mentions.id} and s.source_id <> ${sourceId})`;
  const [row] = await tx
    .select({
      only: sql<number>`count(*) filter (where not ${elsewhere})`.mapWith(Number),
      shared: sql<number>`count(*) filter (where ${elsewhere})`.mapWith(Number),
    })
    .from(mentions)
    .where(eq(mentions.sourceId, sourceId));
  return row ?? { only: 0, shared: 0 };
}

/**
 * What another source has found too stays: it belongs to the one that found it first among the others.
 */
export async function rehomeMentions(tx: Tx, sourceIds: number[]): Promise<void> {
  await tx.execute(sql`
    update mentions m set source_id = other.source_id,
      caps = coalesce(other.caps, m.caps), reply_handle = coalesce(other.reply_handle, m.reply_handle)
    from (
      select distinct on (s.mention_id) s.*
      from mention_sources s join mentions own on own.id = s.mention_id
      where ${inArray(sql`own.source_id`, sourceIds)} and not ${inArray(sql`s.source_id`, sourceIds)}
      order by s.mention_id, s.seen_at, s.source_id
    ) other
    where m.id = other.mention_id`);
}

/**
 * Who wrote what these sources found, locked until the transaction ends: whoever is just storing something of theirs
 * finishes first. In the order in which a page locks them, so that two never wait for each other.
 */
export async function lockAuthors(tx: Tx, sourceIds: number[]): Promise<number[]> {
  const wrote = tx
    .select({ id: mentions.authorId })
    .from(mentions)
    .where(inArray(mentions.sourceId, sourceIds));
  const rows = await tx
    .select({ id: authors.id })
    .from(authors)
    .where(inArray(authors.id, wrote))
    .orderBy(authors.channel, sql`${authors.externalId} collate "C"`)
    .for('update');
  return rows.map(({ id }) => id);
}

/** Deletes what these sources found, and of the authors those that wrote nothing else. */
export async function forgetMentions(tx: Tx, sourceIds: number[], authorIds: number[]): Promise<void> {
  await tx.delete(mentions).where(inArray(mentions.sourceId, sourceIds));
  const wrote = tx.select({ id: mentions.id }).from(mentions).where(eq(mentions.authorId, authors.id));
  await tx.delete(authors).where(and(inArray(authors.id, authorIds), notExists(wrote)));
}
