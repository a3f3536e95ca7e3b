/** The send guard: what has happened in a conversation since somebody looked at it, so that nobody answers past it. */
import { and, asc, eq, gt, isNull, ne, notInArray, or, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { authors, mentions } from '../db/schema/intake.ts';
import { outbox } from '../db/schema/outbox.ts';
import { users } from '../db/schema/people.ts';
import { conversationMentions, conversations, notes } from '../db/schema/queue.ts';
import { replies } from '../db/schema/replies.ts';

/**
 * answered: a colleague's reply, sent or in line · claimed: a colleague took it meanwhile · outside: somebody answered at the network itself · written: who is
 * answered has written again · edited: what is answered says something else now · noted: a colleague's note
 */
export interface Turn {
  kind: 'answered' | 'outside' | 'written' | 'edited' | 'noted' | 'claimed';
  /** who it was; '' where nobody can tell */
  name: string;
  text: string;
}

export interface Answering {
  conversationId: number;
  /** the mention that is answered */
  mentionId: number;
  /** who answers; null = an account that is gone */
  userId: number | null;
  /** who approves it: what they have done themselves is no news to them */
  approvedBy?: number;
}

/**
 * What weighs most of what others did after `since`, when the answer is pressed; null when nothing concerns it.
 * @param claims that somebody took it counts, too
 */
export async function turnSince(
  tx: Tx,
  answering: Answering,
  since: Date,
  claims: boolean,
): Promise<Turn | null> {
  return (
    (await colleagueAnswered(tx, answering, since, 'anywhere')) ??
    (await heardSince(tx, answering, since)) ??
    (await editedSince(tx, answering, since)) ??
    (await notedSince(tx, answering, since)) ??
    (claims ? await claimedSince(tx, answering, since) : null)
  );
}

/**
 * The same when the answer is about to leave. What a colleague has put in line since then was written by somebody who
 * saw this answer: it waits for its turn and stops nobody.
 */
export async function turnBeforeLeaving(tx: Tx, answering: Answering, since: Date): Promise<Turn | null> {
  return (
    (await colleagueAnswered(tx, answering, since, 'at the network')) ??
    (await heardSince(tx, answering, since)) ??
    (await editedSince(tx, answering, since))
  );
}

/** Whoever ticked that they answer despite one colleague has not seen that another one is on it now. */
async function claimedSince(tx: Tx, answering: Answering, since: Date): Promise<Turn | null> {
  const [row] = await tx
    .select({ name: users.name })
    .from(conversations)
    .innerJoin(users, eq(users.id, conversations.assigneeId))
    .where(
      and(
        eq(conversations.id, answering.conversationId),
        gt(conversations.claimedAt, since),
        byAnother(conversations.assigneeId, answering),
      ),
    );
  return row ? { kind: 'claimed', name: row.name, text: '' } : null;
}

async function notedSince(tx: Tx, answering: Answering, since: Date): Promise<Turn | null> {
  const [row] = await tx
    .select({ name: users.name, text: notes.text })
    .from(notes)
    .leftJoin(users, eq(users.id, notes.userId))
    .where(
      and(
        eq(notes.conversationId, answering.conversationId),
        gt(notes.createdAt, since),
        byAnother(notes.userId, answering),
      ),
    )
    .orderBy(asc(notes.id))
    .limit(1);
  return row ? { kind: 'noted', name: row.name ?? '', text: row.text } : null;
}

async function colleagueAnswered(
  tx: Tx,
  answering: Answering,
  since: Date,
  where: 'anywhere' | 'at the network',
): Promise<Turn | null> {
  const [row] = await tx
    .select({ name: users.name, text: replies.text })
    .from(replies)
    .leftJoin(users, eq(users.id, replies.userId))
    .leftJoin(outbox, eq(outbox.id, replies.outboxId))
    .where(
      and(
        eq(replies.conversationId, answering.conversationId),
        gt(replies.createdAt, since),
        byAnother(replies.userId, answering),
        // a machine's words answer nobody
        sql`${outbox.payload}->>'automatic' is null`,
        where === 'anywhere'
          ? or(isNull(outbox.state), notInArray(outbox.state, ['failed', 'cancelled']))
          : isNull(replies.outboxId),
      ),
    )
    .orderBy(asc(replies.id))
    .limit(1);
  return row ? { kind: 'answered', name: row.name ?? '', text: row.text } : null;
}

/** Of those outside only who is answered counts, and our own account where the words are not from here. */
async function heardSince(tx: Tx, answering: Answering, since: Date): Promise<Turn | null> {
  const addressee = tx
    .select({ id: mentions.authorId })
    .from(mentions)
    .where(eq(mentions.id, answering.mentionId));
  const ids = sql<string>`unnest(array_remove(array_append(${outbox.parts}, ${outbox.externalId}), null))`;
  const ours = tx
    .select({ externalId: ids })
    .from(outbox)
    .where(eq(outbox.conversationId, answering.conversationId));
  const [row] = await tx
    .select({ isSelf: authors.isSelf, name: authors.name, handle: authors.handle, text: mentions.text })
    .from(conversationMentions)
    .innerJoin(mentions, eq(mentions.id, conversationMentions.mentionId))
    .innerJoin(authors, eq(authors.id, mentions.authorId))
    .where(
      and(
        eq(conversationMentions.conversationId, answering.conversationId),
        ne(mentions.id, answering.mentionId),
        gt(mentions.firstSeenAt, since),
        eq(mentions.history, false),
        isNull(mentions.deletedAt),
        or(
          and(authors.isSelf, notInArray(mentions.externalId, ours)),
          and(eq(authors.isSelf, false), eq(mentions.authorId, addressee)),
        ),
      ),
    )
    .orderBy(sql`${authors.isSelf} desc`, asc(mentions.id))
    .limit(1);
  if (!row) return null;
  const { isSelf, name, handle, text } = row;
  return { kind: isSelf ? 'outside' : 'written', name: name ?? handle ?? '', text };
}

async function editedSince(tx: Tx, { mentionId }: Answering, since: Date): Promise<Turn | null> {
  const [row] = await tx
    .select({ text: mentions.text })
    .from(mentions)
    .where(and(eq(mentions.id, mentionId), gt(mentions.editedAt, since)));
  return row ? { kind: 'edited', name: '', text: row.text } : null;
}

const byAnother = (
  column: typeof replies.userId | typeof notes.userId | typeof conversations.assigneeId,
  { userId, approvedBy }: Answering,
) =>
  userId === null
    ? undefined
    : or(isNull(column), notInArray(column, approvedBy === undefined ? [userId] : [userId, approvedBy]));

/** A machine's words help nobody any more: somebody has answered, here or at the network, or closed it. */
export async function isMoot(tx: Tx, answering: Answering, since: Date): Promise<boolean> {
  const [stands] = await tx
    .select({ status: conversations.status })
    .from(conversations)
    .where(eq(conversations.id, answering.conversationId));
  if (stands?.status !== 'open') return true;
  const turn = await turnBeforeLeaving(tx, answering, since);
  return turn?.kind === 'answered' || turn?.kind === 'outside';
}

/** Deleted at its origin. */
export async function isGone(tx: Tx, mentionId: number): Promise<boolean> {
  const [row] = await tx
    .select({ deletedAt: mentions.deletedAt })
    .from(mentions)
    .where(eq(mentions.id, mentionId));
  return row?.deletedAt !== null;
}
