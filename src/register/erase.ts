import { inArray } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { calls, complaintDecisions, complaints } from '../db/schema/register.ts';

/** Takes the words out of complaints and calls of these conversations; numbers, days and verdicts stay, for they count. */
export async function eraseMatters(tx: Tx, conversationIds: number[]): Promise<void> {
  if (conversationIds.length === 0) return;
  await tx
    .update(calls)
    .set({ phone: '', script: '', text: '' })
    .where(inArray(calls.conversationId, conversationIds));
  await tx.update(complaints).set({ claimed: '' }).where(inArray(complaints.conversationId, conversationIds));
  const ids = tx
    .select({ id: complaints.id })
    .from(complaints)
    .where(inArray(complaints.conversationId, conversationIds));
  await tx.update(complaintDecisions).set({ text: '' }).where(inArray(complaintDecisions.complaintId, ids));
}
