import type { FailedDelivery } from '../channels/contract.ts';
import type { Tx } from '../db/client.ts';
import { finishReturned } from '../outbox/finish.ts';
import { hasWords } from '../outbox/rows.ts';
import { flag } from '../queue/index.ts';
import { landReturned } from './outcome.ts';

/** The label of a conversation whose answer did not arrive. */
const UNDELIVERED = 'undelivered';

/**
 * The network has told, later, that something we had sent did not arrive: the text goes back to the person, the promise
 * runs again and the conversation is back in the queue, marked. Told twice is once; what is not ours changes nothing.
 */
export async function landBounces(
  tx: Tx,
  channel: string,
  failed: readonly FailedDelivery[],
  now: Date,
): Promise<void> {
  for (const { externalId, key, params } of failed) {
    const row = await finishReturned(tx, { channel, externalId }, { kind: 'permanent', key, params }, now);
    if (row === null || row.conversationId === null || !hasWords(row)) continue;
    await landReturned(tx, row, key, now);
    await flag(tx, row.conversationId, UNDELIVERED, now);
  }
}
