import { and, asc, eq, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { rehome } from '../db/rehome.ts';
import { authors, mentions } from '../db/schema/intake.ts';
import { acts, conversationMentions, conversations } from '../db/schema/queue.ts';
import { Problem } from '../lib/errors.ts';
import { newUuid } from '../lib/ids.ts';
import { type Heard, heardMentions, toBeAnswered } from './answer-this.ts';
import { type Change, write, writeNew } from './change.ts';
import { noteFinders } from './finders.ts';
import { countAsCopies, type Moved, promisesOf } from './moved.ts';
import type { ResponseTerms } from './promise.ts';
import { blank, receive } from './receive.ts';
import { runningOf, type Standing } from './standing.ts';
import { snapshot } from './undo.ts';
import { lockOne } from './verbs.ts';

export interface Split {
  actId: string;
  /** the one that it was in */
  from: number;
  /** the new one */
  conversationId: number;
  /** the messages that went over */
  mentionIds: number[];
}

export interface Splitting {
  mentionId: number;
  /** what came after it goes with it */
  andLater: boolean;
  terms: ResponseTerms;
  /** when one of the messages was answered, which the room of replies knows */
  answered: (mentionIds: number[]) => Promise<Date | null>;
}

/**
 * A message, or it and all that follows, becomes a conversation of its own, with the clock it would have had from when it
 * was heard. Undoable. Problems: conflict `queue.own_mention` (nothing of it is from outside), `threads.split.all`
 * (nothing would stay), `problem.not_found`.
 */
export async function split(tx: Tx, splitting: Splitting, by: number, now: Date): Promise<Split> {
  const conversationId = await placeOf(tx, splitting.mentionId);
  const standing = await lockOne(tx, conversationId);
  const all = await heardIn(tx, conversationId);
  const at = all.findIndex(({ mention }) => mention.id === splitting.mentionId);
  const going = splitting.andLater ? all.slice(at) : [all[at]!];
  const staying = all.filter((one) => !going.includes(one));
  const outside = going.filter(({ isSelf }) => !isSelf);
  if (outside.length === 0) throw new Problem('conflict', 'queue.own_mention');
  if (!staying.some(isOwn)) throw new Problem('conflict', 'threads.split.all');

  const mentionIds = going.map(({ mention }) => mention.id);
  const answeredAt = await splitting.answered(mentionIds);
  const part = await open(tx, standing, going, { ...splitting, answeredAt }, by, now);
  const which = sql`${conversationMentions.mentionId} in (select jsonb_array_elements_text(${JSON.stringify(mentionIds)}::jsonb)::bigint)`;
  const promises = await promisesOf(tx, [standing.id]);
  const taken = await rehome(
    tx,
    conversationMentions,
    conversationMentions.mentionId,
    [standing.id],
    part.id,
    which,
  );
  const copies = going.flatMap(({ mention, copy }) => (copy ? [mention.id] : []));
  await countAsCopies(tx, copies, false);
  await noteFinders(tx, mentionIds, now);
  const before = [snapshot(standing)];
  await write(tx, [rest(standing, staying, part.id, mentionIds)], by, now);
  const moved: Moved = {
    mentions: taken,
    copies,
    notes: [],
    deadlines: [],
    promises,
    followers: [],
    merged: [],
    stays: {
      id: standing.id,
      foundBy: standing.foundBy,
      firstSeenAt: standing.firstSeenAt.toISOString(),
    },
    split: { id: part.id, version: await versionOf(tx, part.id) },
    others: {},
  };
  const actId = newUuid();
  await tx.insert(acts).values({ id: actId, userId: by, kind: 'split', before, moved, at: now });
  return { actId, from: standing.id, conversationId: part.id, mentionIds };
}

/** From outside, and more than a copy. */
const isOwn = ({ isSelf, copy }: Heard): boolean => !isSelf && !copy;

async function placeOf(tx: Tx, mentionId: number): Promise<number> {
  const [row] = await tx
    .select({ id: conversationMentions.conversationId })
    .from(conversationMentions)
    .where(eq(conversationMentions.mentionId, mentionId));
  if (row === undefined) throw new Problem('not-found', 'problem.not_found');
  return row.id;
}

/** All messages of a conversation in the order in which they were written. */
async function heardIn(tx: Tx, conversationId: number): Promise<Heard[]> {
  const rows = await tx
    .select({ id: mentions.id })
    .from(conversationMentions)
    .innerJoin(mentions, eq(mentions.id, conversationMentions.mentionId))
    .innerJoin(authors, eq(authors.id, mentions.authorId))
    .where(eq(conversationMentions.conversationId, conversationId))
    .orderBy(asc(sql`coalesce(${mentions.publishedAt}, ${mentions.firstSeenAt})`), asc(mentions.id));
  const order = rows.map(({ id }) => id);
  const heard = new Map((await heardMentions(tx, order)).map((one) => [one.mention.id, one]));
  return order.flatMap((id) => heard.get(id) ?? []);
}

/** The new one, as if its messages had opened it: nobody new has it, and the clock counts from when they were heard. */
async function open(
  tx: Tx,
  from: Standing,
  going: Heard[],
  { terms, answeredAt }: Pick<Splitting, 'terms'> & { answeredAt: Date | null },
  by: number,
  now: Date,
): Promise<Standing> {
  const items = going.map((one) => ({
    ...toBeAnswered(one, terms, now),
    askedAt: one.mention.history ? now : undefined,
    isSelf: one.isSelf,
    purpose: from.purpose,
  }));
  const first = items.findIndex(({ isSelf }) => !isSelf);
  const { assigneeId, assigneeName, claimedAt, givenAt, teamId } = from;
  const threadIdentity = `${from.threadIdentity}#${going[0]!.mention.id}`;
  const standing: Standing = {
    ...blank(items[first]!),
    ...{ threadIdentity, splitFrom: from.id, assigneeId, assigneeName, claimedAt, givenAt, teamId },
  };
  const change = receive(standing, items.slice(first), null);
  const answered = answeredAt !== null && items.every(({ firstSeenAt }) => firstSeenAt <= answeredAt);
  const settled: Change = answered
    ? { ...change, start: [], set: { ...change.set, status: 'waiting', answeredAt } }
    : change;
  settled.story.push({ kind: 'conversation.split_off', data: { from: from.id } });
  const lost = await writeNew(tx, [settled], by, now);
  if (lost.length > 0) throw new Problem('conflict', 'queue.changed_since');
  return standing;
}

/** What stays: it speaks of its newest message, and owes nothing that only the others asked for. */
function rest(standing: Standing, staying: Heard[], into: number, messages: number[]): Change {
  const outside = staying.filter(isOwn);
  const last = outside.at(-1)!.mention;
  const promise = runningOf(standing, 'response');
  const isOwed = outside.some(({ mention }) => !promise || mention.firstSeenAt >= promise.startedAt);
  const settles = promise !== undefined && !isOwed;
  return {
    standing,
    set: {
      lastMentionId: last.id,
      lastInboundAt: last.firstSeenAt,
      sentiment: last.sentiment,
      sentimentLabel: last.sentimentLabel,
      language: last.language,
      urgency: Math.max(...outside.map(({ mention }) => mention.urgency)),
      ...(settles && standing.status === 'open' ? { status: 'waiting' } : {}),
    },
    end: settles ? [{ id: promise.id, kind: 'response', state: 'cancelled' }] : [],
    story: [{ kind: 'conversation.split', data: { into, messages } }],
  };
}

async function versionOf(tx: Tx, id: number): Promise<number> {
  const [row] = await tx
    .select({ version: conversations.version })
    .from(conversations)
    .where(and(eq(conversations.id, id)));
  return row!.version;
}
