import { arrayOverlaps, inArray, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { conversations } from '../db/schema/queue.ts';

/** How many conversations would go with these sources, and how many of them are not done. Writes nothing. */
export async function countForgotten(tx: Tx, sourceIds: number[]): Promise<{ all: number; open: number }> {
  const [row] = await tx
    .select({
      all: sql<number>`count(*)`.mapWith(Number),
      open: sql<number>`count(*) filter (where ${conversations.status} <> 'done')`.mapWith(Number),
    })
    .from(conversations)
    .where(sql`${touchedBy(sourceIds)} and not exists (${staying(sourceIds)})`);
  return row ?? { all: 0, open: 0 };
}

/**
 * Takes away the conversations that nothing but these sources feeds, with all that hangs on them; one in which
 * another source has heard somebody too goes on from there. Belongs between giving mentions to the sources that found
 * them too and deleting the others.
 */
export async function forgetConversations(tx: Tx, sourceIds: number[]): Promise<void> {
  const touched = await lockTouched(tx, sourceIds);
  if (touched.length === 0) return;
  await tx
    .delete(conversations)
    .where(sql`${inArray(conversations.id, touched)} and not exists (${staying(sourceIds)})`);
  await tx.execute(sql`
    update conversations set
      source_id = case when ${inArray(sql`conversations.source_id`, sourceIds)} then last.source_id else conversations.source_id end,
      found_by = (
        select array_agg(distinct s.source_id order by s.source_id)
        from conversation_mentions p join mention_sources s on s.mention_id = p.mention_id
        where p.conversation_id = here.id and not ${inArray(sql`s.source_id`, sourceIds)}),
      last_mention_id = last.id, language = last.language,
      sentiment = last.sentiment, sentiment_label = last.sentiment_label, version = conversations.version + 1
    from conversations here,
      lateral (${staying(sourceIds, sql`here.id`)} order by m.id desc limit 1) last
    where here.id = conversations.id and ${inArray(conversations.id, touched)}`);
}

/** Conversations these sources have a part in, locked in the order in which every verb locks them. */
async function lockTouched(tx: Tx, sourceIds: number[]): Promise<number[]> {
  const rows = await tx
    .select({ id: conversations.id })
    .from(conversations)
    .where(touchedBy(sourceIds))
    .orderBy(conversations.id)
    .for('update');
  return rows.map(({ id }) => id);
}

const touchedBy = (sourceIds: number[]): SQL => arrayOverlaps(conversations.foundBy, sourceIds);

/** What people outside wrote in a conversation and another source has found. */
const staying = (sourceIds: number[], conversationId: SQL = sql`${conversations.id}`): SQL => sql`
  select m.* from conversation_mentions p
  join mentions m on m.id = p.mention_id
  join authors a on a.id = m.author_id
  where p.conversation_id = ${conversationId} and not a.is_self and exists (
    select 1 from mention_sources s where s.mention_id = m.id and not ${inArray(sql`s.source_id`, sourceIds)})`;
