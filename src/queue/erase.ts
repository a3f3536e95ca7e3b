import { inArray, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { idList } from '../db/prepared.ts';
import { acts, notes } from '../db/schema/queue.ts';

/** Takes the team's words out of these conversations. */
export async function eraseNotes(tx: Tx, conversationIds: number[]): Promise<void> {
  if (conversationIds.length === 0) return;
  await tx.update(notes).set({ text: '' }).where(inArray(notes.conversationId, conversationIds));
}

/** Takes the words that macros put into composers out of what taking them back needs. */
export async function eraseActWords(tx: Tx, conversationIds: readonly number[]): Promise<void> {
  if (conversationIds.length === 0) return;
  await tx.execute(sql`
    update ${acts} set made = jsonb_set(made, '{drafts}', '[]') where made is not null and exists (
      select from jsonb_array_elements(made->'drafts') draft
      where (draft->>'conversationId')::bigint = any(${idList(conversationIds)}::bigint[]))`);
}
