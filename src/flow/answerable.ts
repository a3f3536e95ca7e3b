import { and, desc, eq, ne } from 'drizzle-orm';
import { ASK_CHANNEL } from '../asking/requests.ts';
import type { Tx } from '../db/client.ts';
import { authors, mentions } from '../db/schema/intake.ts';
import { conversationMentions } from '../db/schema/queue.ts';

/**
 * The newest message of a conversation that a network could take an answer to: nobody can be answered on the page on
 * which they told us something in private.
 */
export async function answerableIn(
  tx: Tx,
  conversation: { id: number; lastMentionId: number },
): Promise<number> {
  const inIt = eq(conversationMentions.conversationId, conversation.id);
  const [last] = await tx
    .select({ channel: mentions.channel })
    .from(mentions)
    .where(eq(mentions.id, conversation.lastMentionId));
  if (last?.channel !== ASK_CHANNEL) return conversation.lastMentionId;
  const [before] = await tx
    .select({ id: mentions.id })
    .from(conversationMentions)
    .innerJoin(mentions, eq(mentions.id, conversationMentions.mentionId))
    .innerJoin(authors, eq(authors.id, mentions.authorId))
    .where(
      and(
        inIt,
        ne(mentions.channel, ASK_CHANNEL),
        eq(authors.isSelf, false),
        eq(conversationMentions.colleague, false),
      ),
    )
    .orderBy(desc(mentions.id))
    .limit(1);
  return before?.id ?? conversation.lastMentionId;
}
