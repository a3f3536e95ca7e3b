/** The files of a reply against what its network takes: when it is pressed, and once more right before it leaves. */
import type { FileCaps, MentionCaps } from '../channels/contract.ts';
import type { Tx } from '../db/client.ts';
import { filesOfRow, requireFit, waitingFiles } from '../files/attachments.ts';
import type { Addressed, Ground } from './ground.ts';

/** What may go with a reply of this kind; null = nothing. */
export function filesTaken(caps: MentionCaps, kind: 'public' | 'private'): FileCaps | null {
  const taken = kind === 'private' ? caps.privateMedia : caps.media;
  return taken && taken.max > 0 ? taken : null;
}

/**
 * Refuses a reply with whose draft something waits that its network does not take this way: nobody would learn that it
 * was left out. Problems of `requireFit` on field `file`.
 * @param proposalId of words that were approved: their files have been bound to it
 */
export async function refuseFiles(
  tx: Tx,
  { conversation, user }: Pick<Ground, 'conversation' | 'user'>,
  { mention }: Addressed,
  kind: 'public' | 'private',
  proposalId?: string,
): Promise<void> {
  const place = { conversationId: conversation.id, userId: user.id };
  const files = await (proposalId === undefined ? waitingFiles(tx, place) : filesOfRow(tx, proposalId));
  requireFit(files, filesTaken(mention.caps, kind));
}
