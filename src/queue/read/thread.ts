/** The messages of a conversation, with all that a page shows in and beside them. */
import { and, asc, desc, eq, inArray, notInArray, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { contactAuthors, contacts } from '../../db/schema/contacts.ts';
import { authors, media, mentionRevisions, mentionSources, mentions } from '../../db/schema/intake.ts';
import { sentimentCorrections } from '../../db/schema/learning.ts';
import { outbox } from '../../db/schema/outbox.ts';
import { users } from '../../db/schema/people.ts';
import { conversationMentions } from '../../db/schema/queue.ts';
import { sources } from '../../db/schema/sources.ts';
import { finderFor, type Scope, visibleSource } from '../../people/index.ts';
import { grouped, hitsOf } from './marks.ts';

/** Messages that are read at once, the newest ones. */
const THREAD_MAX = 200;

/** The newest messages of the thread, oldest first, with all that is marked in them. */
export async function threadOf(tx: Tx, conversationId: number, scope: Scope) {
  const finder = finderFor(tx, scope);
  const found = await tx
    .select({
      mention: mentions,
      copy: conversationMentions.copy,
      /** a department's answer to us */
      colleague: conversationMentions.colleague,
      author: authors,
      writerKind: contacts.kind,
      revisions: countOfRevisions,
      caps: finder.caps,
      correctedAt: sentimentCorrections.at,
      correctedBy: users.name,
    })
    .from(conversationMentions)
    .innerJoin(mentions, eq(mentions.id, conversationMentions.mentionId))
    .innerJoin(authors, eq(authors.id, mentions.authorId))
    .leftJoin(contactAuthors, eq(contactAuthors.authorId, authors.id))
    .leftJoin(contacts, eq(contacts.id, contactAuthors.contactId))
    .leftJoinLateral(finder, sql`true`)
    .leftJoin(sentimentCorrections, eq(sentimentCorrections.mentionId, mentions.id))
    .leftJoin(users, eq(users.id, sentimentCorrections.userId))
    .where(eq(conversationMentions.conversationId, conversationId))
    .orderBy(desc(sql`coalesce(${mentions.publishedAt}, ${mentions.firstSeenAt})`), desc(mentions.id))
    .limit(THREAD_MAX);
  const ids = found.map(({ mention }) => mention.id);
  const beside = await besideOf(tx, conversationId);
  const hits = await hitsOf(tx, ids);
  const pictures = grouped(
    await tx.select().from(media).where(inArray(media.mentionId, ids)).orderBy(asc(media.position)),
    (one) => [one.mentionId, one],
  );
  const foundBy = grouped(
    await tx
      .select({
        mentionId: mentionSources.mentionId,
        id: sources.id,
        name: sources.name,
        seenAt: mentionSources.seenAt,
      })
      .from(mentionSources)
      .innerJoin(sources, eq(sources.id, mentionSources.sourceId))
      .where(and(inArray(mentionSources.mentionId, ids), visibleSource(scope)))
      .orderBy(asc(mentionSources.seenAt), asc(sources.id)),
    ({ mentionId, ...source }) => [mentionId, source],
  );
  return found
    .reverse()
    .map(({ mention, copy, colleague, author, writerKind, revisions, caps, correctedAt, correctedBy }) => ({
      ...mention,
      /** nearly the same as another one here, from elsewhere */
      copy,
      caps: caps ?? mention.caps,
      colleague,
      author,
      /** customer, one of us, or blocked: what the last write stays folded */
      writerKind: writerKind ?? 'customer',
      /** what we have done with it at its network, or are about to */
      beside: beside.get(mention.id) ?? { hidden: false, liked: false },
      /** a person said how it sounds */
      corrected: correctedAt === null ? null : { userName: correctedBy },
      /** texts it had before; 0 = never edited */
      revisions,
      titleSpans: (hits.get(mention.id) ?? []).filter((hit) => hit.in === 'title'),
      watchSpans: (hits.get(mention.id) ?? []).filter((hit) => hit.in === 'text'),
      media: pictures.get(mention.id) ?? [],
      foundBy: foundBy.get(mention.id) ?? [],
    }));
}

/** Hidden and liked messages of a conversation: of each pair of acts the last one counts. */
async function besideOf(tx: Tx, conversationId: number) {
  const rows = await tx
    .select({
      action: outbox.action,
      mentionId: sql`(${outbox.payload}->>'mentionId')::bigint`.mapWith(Number),
    })
    .from(outbox)
    .where(
      and(
        eq(outbox.conversationId, conversationId),
        inArray(outbox.action, ['hide', 'unhide', 'like', 'unlike']),
        notInArray(outbox.state, ['failed', 'cancelled']),
      ),
    )
    .orderBy(asc(outbox.seq));
  const states = new Map<number, { hidden: boolean; liked: boolean }>();
  for (const { action, mentionId } of rows) {
    const state = states.get(mentionId) ?? { hidden: false, liked: false };
    if (action === 'hide' || action === 'unhide') state.hidden = action === 'hide';
    else state.liked = action === 'like';
    states.set(mentionId, state);
  }
  return states;
}

const countOfRevisions = sql<number>`(select count(*)::integer from ${mentionRevisions}
  where ${mentionRevisions.mentionId} = ${mentions.id})`;
