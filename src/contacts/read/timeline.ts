import { and, desc, eq, exists, inArray, isNull, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Tx } from '../../db/client.ts';
import { contactAuthors, contactNotes } from '../../db/schema/contacts.ts';
import { mentions } from '../../db/schema/intake.ts';
import { outbox } from '../../db/schema/outbox.ts';
import { users } from '../../db/schema/people.ts';
import { conversationMentions, conversations } from '../../db/schema/queue.ts';
import { calls } from '../../db/schema/register.ts';
import { departments, handoffs, replies } from '../../db/schema/replies.ts';
import { type Scope, visibleConversation, visibleMention } from '../../people/index.ts';

/** How much of a text the timeline shows; the conversation has it whole. */
const SHOWN = 600;

interface Place {
  at: Date;
  conversationId: number | null;
}

export type TimelineEntry =
  | (Place & {
      kind: 'mention';
      id: number;
      channel: string;
      what: (typeof mentions.$inferSelect)['kind'];
      visibility: 'public' | 'limited' | 'private';
      title: string | null;
      text: string;
      url: string | null;
      sentimentLabel: 'negative' | 'neutral' | 'positive' | 'mixed';
      status: string | null;
    })
  | (Place & { kind: 'reply'; id: number; text: string; how: string; userName: string | null })
  | (Place & {
      kind: 'handoff';
      id: number;
      text: string;
      subject: string;
      toCustomer: boolean;
      department: string | null;
      userName: string | null;
    })
  | (Place & { kind: 'note' | 'call'; id: number; text: string; userName: string | null });

/**
 * All that happened with a person over every channel, newest first: what they wrote, our answers and mails, handoffs,
 * notes and calls. In five statements however much it is.
 * @param before only what is older: `next` of the page before
 */
export async function timelineOf(
  tx: Tx,
  contactId: number,
  scope: Scope,
  { before, limit }: { before?: Date; limit: number },
): Promise<{ entries: TimelineEntry[]; next: Date | null }> {
  // as many of each, since all of them may be of one kind
  const most = limit + 1;
  const all = [
    ...(await mentionsOf(tx, contactId, scope, before, most)),
    ...(await repliesTo(tx, contactId, scope, before, most)),
    ...(await handoffsOf(tx, contactId, scope, before, most)),
    ...(await notesOf(tx, contactId, before, most)),
    ...(await callsWith(tx, contactId, scope, before, most)),
  ].sort((a, b) => b.at.getTime() - a.at.getTime());
  const shown = all.slice(0, limit);
  const last = shown.at(-1);
  if (all.length <= limit || last === undefined) return { entries: shown, next: null };
  // what happened in the same instant stays on one page
  const same = all.slice(limit).filter(({ at }) => at.getTime() === last.at.getTime());
  return { entries: [...shown, ...same], next: all.length > limit + same.length ? last.at : null };
}

const written: SQL<Date> = sql`coalesce(${mentions.publishedAt}, ${mentions.firstSeenAt})`.mapWith(
  mentions.firstSeenAt,
);

const authorsOf = (tx: Tx, contactId: number) =>
  tx
    .select({ id: contactAuthors.authorId })
    .from(contactAuthors)
    .where(eq(contactAuthors.contactId, contactId));

async function mentionsOf(tx: Tx, contactId: number, scope: Scope, before: Date | undefined, most: number) {
  const rows = await tx
    .select({
      id: mentions.id,
      at: written,
      channel: mentions.channel,
      what: mentions.kind,
      visibility: mentions.visibility,
      title: mentions.title,
      text: sql<string>`left(${mentions.text}, ${SHOWN})`,
      url: mentions.url,
      sentimentLabel: mentions.sentimentLabel,
      conversationId: conversationMentions.conversationId,
      status: conversations.status,
    })
    .from(mentions)
    .leftJoin(conversationMentions, eq(conversationMentions.mentionId, mentions.id))
    .leftJoin(conversations, eq(conversations.id, conversationMentions.conversationId))
    .where(
      and(
        inArray(mentions.authorId, authorsOf(tx, contactId)),
        before && sql`${written} < ${before.toISOString()}::timestamptz`,
        visibleMention(scope),
      ),
    )
    .orderBy(desc(written), desc(mentions.id))
    .limit(most);
  return rows.map((row) => ({ kind: 'mention' as const, ...row }));
}

/** Conversations in which they wrote. */
const theirs = (tx: Tx, contactId: number, conversationId: AnyPgColumn) =>
  exists(
    tx
      .select({ id: mentions.id })
      .from(conversationMentions)
      .innerJoin(mentions, eq(mentions.id, conversationMentions.mentionId))
      .where(
        and(
          eq(conversationMentions.conversationId, conversationId),
          inArray(mentions.authorId, authorsOf(tx, contactId)),
        ),
      ),
  );

/** Answers to what they wrote; of an answer to nothing in particular, those where they wrote. */
async function repliesTo(tx: Tx, contactId: number, scope: Scope, before: Date | undefined, most: number) {
  const rows = await tx
    .select({
      id: replies.id,
      at: replies.createdAt,
      conversationId: replies.conversationId,
      text: sql<string>`left(${replies.text}, ${SHOWN})`,
      how: replies.kind,
      userName: users.name,
    })
    .from(replies)
    .innerJoin(conversations, eq(conversations.id, replies.conversationId))
    .leftJoin(mentions, eq(mentions.id, replies.mentionId))
    .leftJoin(users, eq(users.id, replies.userId))
    .leftJoin(outbox, eq(outbox.id, replies.outboxId))
    .where(
      and(
        or(
          inArray(mentions.authorId, authorsOf(tx, contactId)),
          and(isNull(replies.mentionId), theirs(tx, contactId, replies.conversationId)),
        ),
        or(isNull(outbox.state), ne(outbox.state, 'cancelled')),
        before && lt(replies.createdAt, before),
        visibleConversation(scope),
      ),
    )
    .orderBy(desc(replies.createdAt), desc(replies.id))
    .limit(most);
  return rows.map((row) => ({ kind: 'reply' as const, ...row }));
}

async function handoffsOf(tx: Tx, contactId: number, scope: Scope, before: Date | undefined, most: number) {
  const rows = await tx
    .select({
      id: handoffs.id,
      at: handoffs.createdAt,
      conversationId: handoffs.conversationId,
      text: sql<string>`left(${handoffs.body}, ${SHOWN})`,
      subject: handoffs.subject,
      toCustomer: sql<boolean>`${handoffs.customerEmail} is not null`,
      department: departments.name,
      userName: users.name,
    })
    .from(handoffs)
    .innerJoin(conversations, eq(conversations.id, handoffs.conversationId))
    .leftJoin(users, eq(users.id, handoffs.userId))
    .leftJoin(departments, eq(departments.id, handoffs.departmentId))
    .where(
      and(
        theirs(tx, contactId, handoffs.conversationId),
        before && lt(handoffs.createdAt, before),
        visibleConversation(scope),
      ),
    )
    .orderBy(desc(handoffs.createdAt), desc(handoffs.id))
    .limit(most);
  return rows.map((row) => ({ kind: 'handoff' as const, ...row }));
}

async function notesOf(tx: Tx, contactId: number, before: Date | undefined, most: number) {
  const rows = await tx
    .select({
      id: contactNotes.id,
      kind: contactNotes.kind,
      at: contactNotes.at,
      text: contactNotes.text,
      userName: users.name,
    })
    .from(contactNotes)
    .leftJoin(users, eq(users.id, contactNotes.userId))
    .where(and(eq(contactNotes.contactId, contactId), before && lt(contactNotes.at, before)))
    .orderBy(desc(contactNotes.at), desc(contactNotes.id))
    .limit(most);
  return rows.map((row) => ({ ...row, conversationId: null }));
}

/** Calls that were made in conversations of theirs. */
async function callsWith(tx: Tx, contactId: number, scope: Scope, before: Date | undefined, most: number) {
  const at = sql<Date>`${calls.endedAt}`.mapWith(calls.createdAt);
  const rows = await tx
    .select({
      id: calls.id,
      at,
      conversationId: calls.conversationId,
      text: sql<string>`left(${calls.text}, ${SHOWN})`,
      userName: users.name,
    })
    .from(calls)
    .innerJoin(conversations, eq(conversations.id, calls.conversationId))
    .leftJoin(users, eq(users.id, calls.endedBy))
    .where(
      and(
        ne(calls.text, ''),
        inArray(calls.state, ['reached', 'missed']),
        theirs(tx, contactId, calls.conversationId),
        before && lt(calls.endedAt, before),
        visibleConversation(scope),
      ),
    )
    .orderBy(desc(at), desc(calls.id))
    .limit(most);
  return rows.map((row) => ({ kind: 'call' as const, ...row }));
}

/** Messages whose tone is drawn. */
const TONES = 60;

/** How their last messages sounded (−1 … 1), oldest first. */
export async function tonesOf(
  tx: Tx,
  contactId: number,
  scope: Scope,
): Promise<{ at: Date; sentiment: number }[]> {
  const rows = await tx
    .select({ at: written, sentiment: mentions.sentiment })
    .from(mentions)
    .where(and(inArray(mentions.authorId, authorsOf(tx, contactId)), visibleMention(scope)))
    .orderBy(desc(written), desc(mentions.id))
    .limit(TONES);
  return rows.reverse();
}
