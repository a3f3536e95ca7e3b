import { and, eq, gt, inArray, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { contactAuthors } from '../db/schema/contacts.ts';
import { mentions } from '../db/schema/intake.ts';
import { conversationMentions, conversations } from '../db/schema/queue.ts';
import { after, DAY } from '../lib/clock.ts';

/** How far back an earlier contact still counts as "again". */
const AGAIN_DAYS = 30;

export interface EarlierContacts {
  /** conversations of the same person that still wait for an answer */
  openUnanswered: number;
  /** their messages in the last 30 days */
  last30Days: number;
}

/** What the people behind these authors wrote before, over all their accounts; authors without history are left out. */
export async function earlierContacts(
  tx: Tx,
  authorIds: number[],
  now: Date,
): Promise<Map<number, EarlierContacts>> {
  if (authorIds.length === 0) return new Map();
  const asked = tx
    .select({ askedId: contactAuthors.authorId, askedContact: contactAuthors.contactId })
    .from(contactAuthors)
    .where(inArray(contactAuthors.authorId, authorIds))
    .as('asked');
  const rows = await tx
    .select({
      authorId: asked.askedId,
      last30Days: sql<number>`count(distinct ${mentions.id})::int`,
      openUnanswered: sql<number>`count(distinct ${conversations.id}) filter (where ${conversations.status} = 'open' and ${conversations.answeredAt} is null)::int`,
    })
    .from(asked)
    .innerJoin(contactAuthors, eq(contactAuthors.contactId, asked.askedContact))
    .innerJoin(
      mentions,
      and(
        eq(mentions.authorId, contactAuthors.authorId),
        gt(mentions.firstSeenAt, after(now, -AGAIN_DAYS * DAY)),
      ),
    )
    .leftJoin(conversationMentions, eq(conversationMentions.mentionId, mentions.id))
    .leftJoin(conversations, eq(conversations.id, conversationMentions.conversationId))
    .groupBy(asked.askedId);
  return new Map(
    rows.map(({ authorId, last30Days, openUnanswered }) => [authorId, { last30Days, openUnanswered }]),
  );
}

/** In which conversations these mentions stand. */
export async function conversationsOf(
  tx: Tx,
  mentionIds: number[],
): Promise<{ mentionId: number; conversationId: number }[]> {
  if (mentionIds.length === 0) return [];
  return tx
    .select({
      mentionId: conversationMentions.mentionId,
      conversationId: conversationMentions.conversationId,
    })
    .from(conversationMentions)
    .where(inArray(conversationMentions.mentionId, mentionIds));
}
