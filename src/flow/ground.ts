/** What every outbound act stands on: who acts, on what, by which settings. Looked up within what the person may see. */
import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { contactAuthors, contacts } from '../db/schema/contacts.ts';
import { mentions } from '../db/schema/intake.ts';
import { conversationMentions, conversations } from '../db/schema/queue.ts';
import { sources } from '../db/schema/sources.ts';
import { LANGS, type Lang } from '../i18n/index.ts';
import { Problem } from '../lib/errors.ts';
import {
  type Act,
  can,
  finderFor,
  requireUserRow,
  type Scope,
  type User,
  visibleConversation,
} from '../people/index.ts';
import { claim } from '../queue/index.ts';
import type { SigningHouse } from '../replies/signature.ts';
import { readSettings } from '../settings/index.ts';
import type { Profile, ReplyTerms, ResponseTimes } from '../settings/shapes.ts';
import type { Source } from '../sources/leases.ts';

/** Who acts, and what they may see. */
export interface Actor {
  by: { userId: number };
  scope: Scope;
  /** who has approved the words of somebody that may not send by themselves; set by approving.ts alone */
  approvedBy?: number;
}

type Mention = typeof mentions.$inferSelect;
type Conversation = typeof conversations.$inferSelect;

export interface Ground {
  user: User;
  conversation: Conversation;
  /** the conversation's: whose hours promises are counted in */
  source: Source;
  profile: Profile;
  response: ResponseTimes;
  /** what is asked of a reply */
  asked: ReplyTerms;
  /** how it is signed */
  house: SigningHouse;
  /** in which the customer wants to be written to, where a colleague said so */
  remembered: Lang | null;
}

/**
 * The conversation, locked, so that acts on it come one after the other (the same form posted twice finds itself).
 * Problems `problem.forbidden` for who may not send, `problem.not_found` for a conversation that is not theirs to see.
 */
export const groundOf = async (tx: Tx, conversationId: number, actor: Actor): Promise<Ground> =>
  look(tx, conversationId, actor, await requireSender(tx, actor), true);

/** The same for looking only. */
export const viewGround = async (tx: Tx, conversationId: number, actor: Actor): Promise<Ground> =>
  look(tx, conversationId, actor, await requireRight(tx, actor.by.userId, 'work'), false);

/** The same, locked, for words that are only proposed. */
export const proposingGround = async (tx: Tx, conversationId: number, actor: Actor): Promise<Ground> =>
  look(tx, conversationId, actor, await requireRight(tx, actor.by.userId, 'work'), true);

/**
 * The guard before everything that leaves the house: who may not answer by themselves sends nothing by any route, unless
 * somebody who may has approved these very words. Problem `problem.forbidden`.
 */
export async function requireSender(
  tx: Tx,
  { by, approvedBy }: Pick<Actor, 'by' | 'approvedBy'>,
): Promise<User> {
  if (approvedBy === undefined) return requireRight(tx, by.userId, 'answer');
  await requireRight(tx, approvedBy, 'approve');
  return requireRight(tx, by.userId, 'work');
}

/** Who acts, if their role may do that; Problem `problem.forbidden`. */
export async function requireRight(tx: Tx, userId: number, act: Act): Promise<User> {
  const user = await requireUserRow(tx, userId);
  if (!can(user.role, act)) throw new Problem('forbidden', 'problem.forbidden');
  return user;
}

async function look(
  tx: Tx,
  conversationId: number,
  actor: Actor,
  user: User,
  locked: boolean,
): Promise<Ground> {
  const query = tx
    .select({ conversation: conversations, source: sources, remembered: contacts.language })
    .from(conversations)
    .innerJoin(sources, eq(sources.id, conversations.sourceId))
    .innerJoin(mentions, eq(mentions.id, conversations.lastMentionId))
    .leftJoin(contactAuthors, eq(contactAuthors.authorId, mentions.authorId))
    .leftJoin(contacts, eq(contacts.id, contactAuthors.contactId))
    .where(and(eq(conversations.id, homeOf(conversationId)), visibleConversation(actor.scope)));
  const [row] = await (locked ? query.for('update', { of: conversations }) : query);
  if (!row) throw new Problem('not-found', 'problem.not_found');
  const [profile, response, asked] = await readSettings(tx, ['profile', 'response', 'replies']);
  return { user, ...row, profile, response, asked, house: signingHouse(profile, asked) };
}

/** How the house signs. */
export const signingHouse = (
  { names, signature }: Pick<Profile, 'names' | 'signature'>,
  { signatures }: Pick<ReplyTerms, 'signatures'>,
): SigningHouse => ({ names, signature, styles: signatures });

/** The conversation, or the one that it has become part of. */
const homeOf = (id: number) =>
  sql`(select coalesce(home.merged_into, home.id) from conversations home where home.id = ${id})`;

/** Acts on a conversation come one after the other from here on, until the transaction ends. */
export async function lockConversation(tx: Tx, id: number): Promise<void> {
  await tx.select({ id: conversations.id }).from(conversations).where(eq(conversations.id, id)).for('update');
}

export interface Addressed {
  mention: Mention;
  /** where it was found, and through whose account it is answered: a source of the person's, if one has it */
  source: Source;
}

/** The mention that is answered; it must belong to the conversation and still be there. Problem `reply.error.gone`. */
export async function mentionIn(
  tx: Tx,
  conversationId: number,
  mentionId: number,
  scope: Scope,
): Promise<Addressed> {
  const finder = finderFor(tx, scope);
  const [row] = await tx
    .select({ mention: mentions, source: sources, caps: finder.caps })
    .from(conversationMentions)
    .innerJoin(mentions, eq(mentions.id, conversationMentions.mentionId))
    .leftJoinLateral(finder, sql`true`)
    .innerJoin(sources, eq(sources.id, sql`coalesce(${finder.id}, ${mentions.sourceId})`))
    .where(
      and(
        eq(conversationMentions.conversationId, conversationId),
        eq(conversationMentions.mentionId, mentionId),
      ),
    );
  if (!row) throw new Problem('not-found', 'problem.not_found');
  if (row.mention.deletedAt !== null) throw new Problem('gone', 'reply.error.gone');
  const { mention, source, caps } = row;
  return { mention: { ...mention, caps: caps ?? mention.caps }, source };
}

/** Problem `problem.not_found` for a mention of another conversation; one that is gone meanwhile may have been answered. */
export async function requireInside(tx: Tx, conversationId: number, mentionId: number): Promise<void> {
  const [row] = await tx
    .select({ id: conversationMentions.mentionId })
    .from(conversationMentions)
    .where(
      and(
        eq(conversationMentions.conversationId, conversationId),
        eq(conversationMentions.mentionId, mentionId),
      ),
    );
  if (!row) throw new Problem('not-found', 'problem.not_found');
}

/**
 * Whoever answers is on it. Problem `reply.error.claimed` {name} while somebody else is, unless the person has seen
 * that and answers all the same.
 */
export async function takeUp(
  tx: Tx,
  { conversation, user }: Ground,
  despiteClaim: boolean,
  now: Date,
): Promise<void> {
  if (conversation.status === 'done') return;
  const outcome = await claim(tx, conversation.id, user.id, now);
  if (outcome.won || despiteClaim) return;
  throw new Problem('conflict', 'reply.error.claimed', { params: { name: outcome.holder.name } });
}

/** The language in which the customer is written to. */
export const customerLang = ({ remembered, conversation, user }: Ground): Lang =>
  remembered ?? LANGS.find((lang) => lang === conversation.language) ?? user.language;
