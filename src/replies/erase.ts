import { inArray } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { drafts, handoffs, proposals, replies } from '../db/schema/replies.ts';

/** Takes our words out of these conversations; that somebody answered, and when, stays. */
export async function eraseAnswers(tx: Tx, conversationIds: number[]): Promise<void> {
  if (conversationIds.length === 0) return;
  await tx.update(replies).set({ text: '' }).where(inArray(replies.conversationId, conversationIds));
  await tx
    .update(handoffs)
    .set({ customerEmail: null, subject: '', body: '' })
    .where(inArray(handoffs.conversationId, conversationIds));
  await tx
    .update(proposals)
    .set({ text: '', fields: {}, note: null })
    .where(inArray(proposals.conversationId, conversationIds));
  await tx.delete(drafts).where(inArray(drafts.conversationId, conversationIds));
}
