import { and, asc, desc, eq, getTableColumns, inArray, notInArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Tx } from '../../db/client.ts';
import { contactAuthors, contacts } from '../../db/schema/contacts.ts';
import { events } from '../../db/schema/events.ts';
import { authors, mentions } from '../../db/schema/intake.ts';
import { teams, users } from '../../db/schema/people.ts';
import { conversationMentions, conversations, deadlines, labels, notes } from '../../db/schema/queue.ts';
import { sources } from '../../db/schema/sources.ts';
import { Problem } from '../../lib/errors.ts';
import { type Scope, visibleMention } from '../../people/index.ts';
import { followersOf } from '../followers.ts';
import { proposalsOf } from './proposals.ts';
import type { QueueRow } from './row.ts';
import { rowsById } from './rows.ts';
import { filesSent, handoffsOf, repliesOf } from './sent.ts';
import { threadOf } from './thread.ts';

/** Of the story so much is read at once, the newest. */
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
  const { team, ...source } = await sourceOf(tx, row);
  return {
    row,
    /** the team that a rule gave it to, by name */
    team,
    /** where it was found, first among what this person sees: its purpose, hours and health */
    source,
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

async function sourceOf(tx: Tx, { id, source: { id: sourceId } }: Pick<QueueRow, 'id' | 'source'>) {
  const {
    secrets: _sealed,
    cursor: _cursor,
    leaseToken: _token,
    leaseUntil: _until,
    ...shown
  } = getTableColumns(sources);
  const team = sql<
    string | null
  >`(select t.name from ${conversations} c join ${teams} t on t.id = c.team_id where c.id = ${id})`;
  const [source] = await tx
    .select({ ...shown, team })
    .from(sources)
    .where(eq(sources.id, sourceId));
  return source!;
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
