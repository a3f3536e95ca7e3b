import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { authors, mentions } from '../db/schema/intake.ts';
import { conversationMentions, conversations } from '../db/schema/queue.ts';
import { write } from './change.ts';
import { pressingOf, promiseOf, type ResponseTerms, sooner, type Unheard } from './promise.ts';
import { lockOne } from './verbs.ts';

/** What is told of it: a tone that a person said, or the silence that its writer met elsewhere. */
interface Heard {
  tone?: { mentionId: number; tone: string; was: string };
  unheard?: Unheard;
}

/**
 * One of its messages sounds otherwise, or is more urgent, than was thought: the tone is that of the newest, the urgency that of the most
 * urgent since it was last opened; what is more urgent now is due sooner as the terms of its source (by its id) say.
 */
export async function followTone(
  tx: Tx,
  id: number,
  { tone, unheard }: Heard,
  terms: ReadonlyMap<number, ResponseTerms>,
  by: number | null,
  now: Date,
): Promise<void> {
  const standing = await lockOne(tx, id);
  const [last] = await tx.select().from(mentions).where(eq(mentions.id, standing.lastMentionId));
  const [most] = await tx
    .select({ urgency: sql<number | null>`max(${mentions.urgency})` })
    .from(conversationMentions)
    .innerJoin(mentions, eq(mentions.id, conversationMentions.mentionId))
    .innerJoin(authors, eq(authors.id, mentions.authorId))
    .where(
      and(
        eq(conversationMentions.conversationId, id),
        eq(authors.isSelf, false),
        eq(mentions.history, false),
        sql`${mentions.firstSeenAt} >= ${conversationOpened(id)}`,
      ),
    );
  const { sentiment, sentimentLabel } = last!;
  const urgency = Math.max(last!.urgency, most?.urgency ?? 0);
  const story = tone ? [{ kind: 'conversation.tone' as const, data: tone }] : [];
  const ours = terms.get(standing.sourceId);
  const shortened =
    ours && urgency > standing.urgency
      ? sooner(standing, promiseOf(ours, { ...pressingOf({ ...standing, urgency }), unheard }, now))
      : null;
  const set = { urgency, sentiment, sentimentLabel };
  await write(tx, [{ standing, set, story, shorten: shortened ? [shortened] : [] }], by, now);
}

const conversationOpened = (id: number) =>
  sql`(select ${conversations.openedAt} from ${conversations} where ${conversations.id} = ${id})`;
