import { contactIdsOf, forgetContacts } from '../contacts/forget.ts';
import type { Tx } from '../db/client.ts';
import { countFoundBy, forgetMentions, lockAuthors, rehomeMentions } from '../intake/forget.ts';
import { countForgotten, forgetConversations } from '../queue/index.ts';
import { forgetSources } from '../settings/response-policies.ts';
import { dropSources, lockSources } from '../sources/registry.ts';

/** What goes with a source, to be said before anybody agrees. */
export interface Removal {
  mentions: number;
  /** mentions that another source has found too: they stay with that one */
  kept: number;
  conversations: number;
  /** those of the conversations that are not done */
  open: number;
}

/** Counts what would go with a source. Writes nothing. */
export async function removalOf(tx: Tx, sourceId: number): Promise<Removal> {
  const { only, shared } = await countFoundBy(tx, sourceId);
  const { all, open } = await countForgotten(tx, [sourceId]);
  return { mentions: only, kept: shared, conversations: all, open };
}

/**
 * Removes sources with all that only they have found: mentions, their conversations and answers, what passed by, and
 * people known from nowhere else. What another source has found too stays with that one. The story stays and
 * says who did it; `by` is null where nobody is to hear of it. Twice is once.
 */
export async function removeSources(
  tx: Tx,
  ids: number[],
  by: { userId: number | null; at: Date } | null,
): Promise<void> {
  // whoever is just storing a page of theirs finishes first; after us it finds no source
  const sourceIds = await lockSources(tx, ids);
  if (sourceIds.length === 0) return;
  await rehomeMentions(tx, sourceIds);
  const authorIds = await lockAuthors(tx, sourceIds);
  const contactIds = await contactIdsOf(tx, authorIds);
  // clocks, labels, notes, drafts, replies, handoffs and the outbox go with their conversations
  await forgetConversations(tx, sourceIds);
  await forgetMentions(tx, sourceIds, authorIds);
  await forgetContacts(tx, contactIds);
  if (by !== null) await forgetSources(tx, sourceIds, by);
  await dropSources(tx, sourceIds, by);
}
