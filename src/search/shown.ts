import { eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Tx } from '../db/client.ts';
import { idList } from '../db/prepared.ts';
import { authors, mentions } from '../db/schema/intake.ts';
import { users } from '../db/schema/people.ts';
import { conversationMentions, conversations, notes } from '../db/schema/queue.ts';
import { replies } from '../db/schema/replies.ts';
import { searchDocs } from '../db/schema/search.ts';
import { finderFor, type Scope } from '../people/index.ts';
import type { FoundAt } from './asked.ts';

/** How much of a text is looked through for what to mark, in characters. */
const READ = 6_000;

export type FoundRow = Awaited<ReturnType<typeof foundRows>>[number];

/** What was found, as it is shown: one statement for a page. The places must come from `find` for the same person. */
export async function foundRows(tx: Tx, places: readonly FoundAt[], scope: Scope) {
  const source = finderFor(tx, scope);
  const newest = alias(mentions, 'newest');
  const customer = alias(authors, 'customer');
  const conversationId = sql<number | null>`coalesce(${conversationMentions.conversationId},
    ${replies.conversationId}, ${notes.conversationId})`;
  const rows = await tx
    .select({
      id: searchDocs.id,
      at: searchDocs.at,
      mentionId: searchDocs.mentionId,
      replyId: searchDocs.replyId,
      text: sql<string>`left(coalesce(${mentions.text}, ${replies.text}, ${notes.text}), ${READ})`,
      title: mentions.title,
      kind: mentions.kind,
      url: mentions.url,
      deletedAt: mentions.deletedAt,
      language: mentions.language,
      sentimentLabel: mentions.sentimentLabel,
      isPrivate: sql<boolean>`coalesce(${mentions.visibility} = 'private', false)`,
      isSelf: authors.isSelf,
      authorName: sql<string | null>`coalesce(${authors.name}, ${authors.handle}, ${users.name})`,
      authorHandle: authors.handle,
      sourceName: source.name,
      channel: sql<string>`coalesce(${mentions.channel}, ${newest.channel})`,
      conversation: { id: conversations.id, status: conversations.status },
      customerName: sql<string | null>`coalesce(${customer.name}, ${customer.handle})`,
    })
    .from(searchDocs)
    .leftJoin(mentions, eq(mentions.id, searchDocs.mentionId))
    .leftJoin(authors, eq(authors.id, mentions.authorId))
    .leftJoinLateral(source, sql`true`)
    .leftJoin(replies, eq(replies.id, searchDocs.replyId))
    .leftJoin(notes, eq(notes.id, searchDocs.noteId))
    .leftJoin(users, sql`${users.id} = coalesce(${replies.userId}, ${notes.userId})`)
    .leftJoin(conversationMentions, eq(conversationMentions.mentionId, searchDocs.mentionId))
    .leftJoin(conversations, eq(conversations.id, conversationId))
    .leftJoin(newest, eq(newest.id, conversations.lastMentionId))
    .leftJoin(customer, eq(customer.id, newest.authorId))
    .where(sql`${searchDocs.id} = any(${idList(places.map(({ id }) => id))}::bigint[])`);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return places.flatMap(({ id }) => byId.get(id) ?? []);
}
