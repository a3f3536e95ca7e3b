import { inArray } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { notes } from '../db/schema/queue.ts';

/** Takes the team's words out of these conversations. */
export async function eraseNotes(tx: Tx, conversationIds: number[]): Promise<void> {
  if (conversationIds.length === 0) return;
  await tx.update(notes).set({ text: '' }).where(inArray(notes.conversationId, conversationIds));
}
