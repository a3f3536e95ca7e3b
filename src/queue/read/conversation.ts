import { and, asc, desc, eq, getTableColumns, inArray, isNotNull, notInArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Tx } from '../../db/client.ts';
import { contactAuthors, contacts } from '../../db/schema/contacts.ts';
import { events } from '../../db/schema/events.ts';
import { attachments } from '../../db/schema/files.ts';
import { authors, media, mentionRevisions, mentionSources, mentions } from '../../db/schema/intake.ts';
import { sentimentCorrections } from '../../db/schema/learning.ts';
import { outbox } from '../../db/schema/outbox.ts';
import { users } from '../../db/schema/people.ts';
import { conversationMentions, conversations, deadlines, labels, notes } from '../../db/schema/queue.ts';
import { departments, handoffs, replies } from '../../db/schema/replies.ts';
import { sources } from '../../db/schema/sources.ts';
import { Problem } from '../../lib/errors.ts';
import { finderFor, type Scope, visibleMention, visibleSource } from '../../people/index.ts';
import { followersOf } from '../followers.ts';
import { grouped, hitsOf } from './marks.ts';
import { proposalsOf } from './proposals.ts';
import { rowsById } from './rows.ts';

/** Messages of a thread that are read at once, the newest ones; the story is cut the same way. */
const THREAD_MAX = 200;
const STORY_MAX = 300;
/** Other things the same contact wrote. */
const ELSEWHERE_MAX = 20;

export type ConversationDetail = Awaited<ReturnType<typeof conversation>>;

/**
 * Everything the page of one conversation shows, oldest first, in a fixed number of statements.
 * What lies outside the scope is absent: Problem `problem.not_found`.
 */
export async function conversation(tx: Tx, id: number, scope: Scope) {
  const [row] = await rowsById(tx, [id], scope);
  if (row === undefined) throw new Problem('not-found', 'problem.not_found');
  const thread = await threadOf(tx, row.id, scope);
  const sent = await filesSent(tx, row.id);
  return {
    row,
    /** where it was found, first among what this person sees: its purpose, hours and health */
    source: await sourceOf(tx, row.source.id),
    mentions: thread,
    replies: await repliesOf(tx, row.id, sent),
    handoffs: await handoffsOf(tx, row.id, sent),
    notes: await notesOf(tx, row.id),
    followers: await followersOf(tx, row.id),
    proposals: await proposalsOf(tx, row.id),
    deadlines: await tx
      .select()
      .from(deadlines)
      .where(eq(deadlines.conversationId, row.id))
      .orderBy(asc(deadlines.startedAt), asc(deadlines.id)),
    story: await storyOf(tx, row.id),
    contact: row.author.contactId === null ? null : await contactOf(tx, row.author.contactId, scope, row.id),
  };
}

async function sourceOf(tx: Tx, id: number) {
  const {
    secrets: _sealed,
    cursor: _cursor,
    leaseToken: _token,
    leaseUntil: _until,
    ...shown
  } = getTableColumns(sources);
  const [source] = await tx.select(shown).from(sources).where(eq(sources.id, id));
  return source!;
}

/** The newest messages of the thread, oldest first, with all that is marked in them. */
async function threadOf(tx: Tx, conversationId: number, scope: Scope) {
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

/** What went with each row of the outbox. */
async function filesSent(tx: Tx, conversationId: number) {
  return grouped(
    await tx
      .select({ id: attachments.id, name: attachments.name, outboxId: attachments.outboxId })
      .from(attachments)
      .where(and(eq(attachments.conversationId, conversationId), isNotNull(attachments.outboxId)))
      .orderBy(asc(attachments.seq)),
    ({ outboxId, ...file }) => [outboxId!, file],
  );
}

type FilesSent = Awaited<ReturnType<typeof filesSent>>;

async function repliesOf(tx: Tx, conversationId: number, files: FilesSent) {
  const answered = await tx
    .select({
      ...getTableColumns(replies),
      userName: users.name,
      /** a machine's words outside the opening hours */
      automatic: sql<boolean>`coalesce(${outbox.payload}->>'automatic' = 'true', false)`,
      /** null: not sent by us, but pasted at the original */
      state: outbox.state,
      sendAt: outbox.sendAt,
      attempts: outbox.attempts,
      error: outbox.error,
      url: outbox.url,
      endedAt: outbox.endedAt,
    })
    .from(replies)
    .leftJoin(users, eq(users.id, replies.userId))
    .leftJoin(outbox, eq(outbox.id, replies.outboxId))
    .where(eq(replies.conversationId, conversationId))
    .orderBy(asc(replies.createdAt), asc(replies.id));
  return answered.map((reply) => ({
    ...reply,
    /** what went with it */
    files: (reply.outboxId && files.get(reply.outboxId)) || [],
  }));
}

async function handoffsOf(tx: Tx, conversationId: number, files: FilesSent) {
  const handed = await tx
    .select({
      ...getTableColumns(handoffs),
      userName: users.name,
      departmentName: departments.name,
      state: outbox.state,
      sendAt: outbox.sendAt,
      error: outbox.error,
      endedAt: outbox.endedAt,
      deadlineState: deadlines.state,
      dueAt: deadlines.dueAt,
    })
    .from(handoffs)
    .leftJoin(users, eq(users.id, handoffs.userId))
    .leftJoin(departments, eq(departments.id, handoffs.departmentId))
    .leftJoin(outbox, eq(outbox.id, handoffs.outboxId))
    .leftJoin(deadlines, eq(deadlines.id, handoffs.deadlineId))
    .where(eq(handoffs.conversationId, conversationId))
    .orderBy(asc(handoffs.createdAt), asc(handoffs.id));
  return handed.map((one) => ({ ...one, files: (one.outboxId && files.get(one.outboxId)) || [] }));
}

function notesOf(tx: Tx, conversationId: number) {
  return tx
    .select({ ...getTableColumns(notes), userName: users.name })
    .from(notes)
    .leftJoin(users, eq(users.id, notes.userId))
    .where(eq(notes.conversationId, conversationId))
    .orderBy(asc(notes.createdAt), asc(notes.id));
}

/** The newest of the story, oldest first, with the names of the people and labels it speaks of. */
async function storyOf(tx: Tx, conversationId: number) {
  const assignee = alias(users, 'assignee');
  const told = await tx
    .select({
      id: events.id,
      at: events.at,
      kind: events.kind,
      data: events.data,
      userName: users.name,
      assigneeName: assignee.name,
      labelKey: labels.key,
      labelName: labels.name,
    })
    .from(events)
    .leftJoin(users, eq(users.id, events.userId))
    .leftJoin(assignee, sql`${assignee.id} = (${events.data}->>'assigneeId')::bigint`)
    .leftJoin(labels, sql`${labels.id} = (${events.data}->>'labelId')::bigint`)
    .where(
      sql`${events.conversationId} = any(array(select ${conversationId}::bigint
        union all select id from conversations where merged_into = ${conversationId}))`,
    )
    .orderBy(desc(events.id))
    .limit(STORY_MAX);
  return told.reverse();
}

/** The person behind the author, their accounts, and what else they wrote that one may see. */
async function contactOf(tx: Tx, contactId: number, scope: Scope, conversationId: number) {
  const [contact] = await tx.select().from(contacts).where(eq(contacts.id, contactId));
  const accounts = await tx
    .select(getTableColumns(authors))
    .from(contactAuthors)
    .innerJoin(authors, eq(authors.id, contactAuthors.authorId))
    .where(eq(contactAuthors.contactId, contactId))
    .orderBy(asc(authors.id));
  const here = tx
    .select({ id: conversationMentions.mentionId })
    .from(conversationMentions)
    .where(eq(conversationMentions.conversationId, conversationId));
  const elsewhere = await tx
    .select({
      mentionId: mentions.id,
      channel: mentions.channel,
      kind: mentions.kind,
      title: mentions.title,
      text: sql<string>`left(${mentions.text}, 200)`,
      url: mentions.url,
      publishedAt: mentions.publishedAt,
      firstSeenAt: mentions.firstSeenAt,
      sentiment: mentions.sentiment,
      sentimentLabel: mentions.sentimentLabel,
      conversationId: conversations.id,
      status: conversations.status,
      resolution: conversations.resolution,
    })
    .from(mentions)
    .leftJoin(conversationMentions, eq(conversationMentions.mentionId, mentions.id))
    .leftJoin(conversations, eq(conversations.id, conversationMentions.conversationId))
    .where(
      and(
        inArray(
          mentions.authorId,
          accounts.map((account) => account.id),
        ),
        notInArray(mentions.id, here),
        visibleMention(scope),
      ),
    )
    .orderBy(desc(mentions.id))
    .limit(ELSEWHERE_MAX);
  return { ...contact!, accounts, elsewhere };
}
