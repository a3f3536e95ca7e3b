import { sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { record } from '../events/record.ts';

/**
 * Brings `found_by` of the conversations of these mentions up to what `mention_sources` says and tells who newly sees
 * them. The conversations must be locked in this transaction, or be of it.
 */
export async function noteFinders(tx: Tx, mentionIds: number[], now: Date): Promise<void> {
  if (mentionIds.length === 0) return;
  const grown = await tx.execute<{ id: number; source_id: number }>(sql`
    update conversations c set version = c.version + 1,
      found_by = (select array_agg(distinct id order by id) from unnest(c.found_by || found.ids) id)
    from (
      select p.conversation_id, array_agg(s.source_id) as ids
      from conversation_mentions p join mention_sources s on s.mention_id = p.mention_id
      where p.mention_id in (select jsonb_array_elements_text(${JSON.stringify(mentionIds)}::jsonb)::bigint)
      group by p.conversation_id
    ) found
    where c.id = found.conversation_id and not found.ids <@ c.found_by
    returning c.id, c.source_id`);
  await record(
    tx,
    ...grown.map(({ id, source_id }) => ({
      at: now,
      kind: 'conversation.found' as const,
      conversationId: id,
      sourceId: source_id,
    })),
  );
}
