import { and, inArray, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { outbox } from '../db/schema/outbox.ts';

/** Whether something to these conversations is still to leave, or nobody knows whether it did. */
export async function stillLeaving(tx: Tx, conversationIds: number[]): Promise<boolean> {
  const [row] = await tx
    .select({ id: outbox.id })
    .from(outbox)
    .where(
      and(
        inArray(outbox.conversationId, conversationIds),
        inArray(outbox.state, ['queued', 'sending', 'unknown']),
      ),
    )
    .limit(1);
  return row !== undefined;
}

/** Takes the words and recipients out of what has left in these conversations; what was done, and when, stays. */
export async function eraseSent(tx: Tx, conversationIds: number[]): Promise<void> {
  if (conversationIds.length === 0) return;
  await tx
    .update(outbox)
    .set({
      payload: sql`jsonb_strip_nulls(jsonb_build_object('act', ${outbox.payload}->'act', 'mentionId', ${outbox.payload}->'mentionId',
        'draft', '', 'text', ''))`,
      prepared: null,
      url: null,
      error: null,
    })
    .where(inArray(outbox.conversationId, conversationIds));
}
