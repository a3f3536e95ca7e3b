import { and, eq, inArray } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { authors, mentions } from '../db/schema/intake.ts';
import { conversationMentions, conversations } from '../db/schema/queue.ts';
import { Problem } from '../lib/errors.ts';
import { type ResponseClock, answerThis as toAnswer } from './acts.ts';
import { write } from './change.ts';
import { lock } from './standing.ts';
import { conversationOfThread, place } from './triage.ts';
import { applyOne } from './verbs.ts';

/** Somebody decides that it is to be answered: a clock starts, whatever it was before. */
export function answerThis(
  tx: Tx,
  target: { conversationId: number } | { mentionId: number },
  clock: ResponseClock,
  by: number,
  now: Date,
): Promise<{ conversationId: number; changed: boolean }> {
  return 'conversationId' in target
    ? answerConversation(tx, target.conversationId, clock, by, now)
    : answerMention(tx, target.mentionId, clock, by, now);
}

async function answerConversation(
  tx: Tx,
  conversationId: number,
  clock: ResponseClock,
  by: number,
  now: Date,
): Promise<{ conversationId: number; changed: boolean }> {
  const { changed } = await applyOne(tx, conversationId, { kind: 'answerThis', clock }, by, now);
  return { conversationId, changed };
}

/** History has no conversation until now; Problem `queue.own_mention` on what we wrote ourselves. */
async function answerMention(tx: Tx, mentionId: number, clock: ResponseClock, by: number, now: Date) {
  const [row] = await tx
    .select({
      mention: mentions,
      isSelf: authors.isSelf,
      conversationId: conversationMentions.conversationId,
    })
    .from(mentions)
    .innerJoin(authors, eq(authors.id, mentions.authorId))
    .leftJoin(conversationMentions, eq(conversationMentions.mentionId, mentions.id))
    .where(eq(mentions.id, mentionId));
  if (row === undefined) throw new Problem('not-found', 'problem.not_found');
  const { mention, isSelf } = row;
  const threadIdentity = [mention.channel, mention.account, mention.threadKey].join('|');
  const known = row.conversationId ?? (await conversationOfThread(tx, threadIdentity));
  if (known !== null && known !== undefined) return answerConversation(tx, known, clock, by, now);
  if (isSelf) throw new Problem('conflict', 'queue.own_mention');
  const [placed] = await place(
    tx,
    [
      {
        mentionId,
        threadIdentity,
        sourceId: mention.sourceId,
        purpose: 'answer',
        isSelf: false,
        history: false,
        firstSeenAt: mention.firstSeenAt,
        writtenAt: mention.publishedAt ?? mention.firstSeenAt,
        askedAt: now,
        urgency: mention.urgency,
        sentimentLabel: mention.sentimentLabel,
        sentiment: mention.sentiment,
        language: mention.language,
        responseDueAt: clock.dueAt,
        responseMinutes: clock.minutes,
        proposedLabels: [],
        labelIds: [],
      },
    ],
    by,
    now,
  );
  if (placed === undefined) throw new Problem('not-found', 'problem.not_found');
  return { conversationId: placed.conversationId, changed: true };
}

/**
 * A source whose messages are answered has found these mentions too: conversations that were only to know get their
 * clock. What somebody has closed stays closed. Twice is once.
 */
export async function nowToAnswer(
  tx: Tx,
  mentionIds: number[],
  clock: ResponseClock,
  now: Date,
): Promise<void> {
  if (mentionIds.length === 0) return;
  const rows = await tx
    .selectDistinct({ id: conversations.id })
    .from(conversationMentions)
    .innerJoin(conversations, eq(conversations.id, conversationMentions.conversationId))
    .where(and(inArray(conversationMentions.mentionId, mentionIds), eq(conversations.purpose, 'know')));
  const ids = rows.map(({ id }) => id);
  const open = [...(await lock(tx, ids)).values()].filter(
    ({ purpose, status }) => purpose === 'know' && status !== 'done',
  );
  const changes = open.flatMap((standing) => toAnswer(standing, clock, now) ?? []);
  await write(tx, changes, null, now);
}
