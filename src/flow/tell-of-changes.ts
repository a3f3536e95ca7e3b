import type { Tx } from '../db/client.ts';
import { record } from '../events/record.ts';
import { conversationsOf } from '../queue/history.ts';

/** Writes into the stories of their conversations that these mentions were edited or deleted by their authors, or are there again. */
export async function tellOfChanges(
  tx: Tx,
  mentionIds: number[],
  kind: 'conversation.edited' | 'conversation.deleted' | 'conversation.undeleted',
  now: Date,
): Promise<void> {
  const places = await conversationsOf(tx, mentionIds);
  await record(
    tx,
    ...places.map((place) => ({
      at: now,
      kind,
      conversationId: place.conversationId,
      data: { mentionId: place.mentionId },
    })),
  );
}
