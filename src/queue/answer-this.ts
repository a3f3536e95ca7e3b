import { asc, eq, inArray } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { contactAuthors, contacts } from '../db/schema/contacts.ts';
import { authors, mentions } from '../db/schema/intake.ts';
import { conversationMentions } from '../db/schema/queue.ts';
import { Problem } from '../lib/errors.ts';
import { answerThis as toAnswer } from './acts.ts';
import { write } from './change.ts';
import { noteFinders } from './finders.ts';
import type { ResponseTerms } from './promise.ts';
import type { Arrival } from './receive.ts';
import { lock } from './standing.ts';
import { conversationOfThread, place } from './triage.ts';
import { applyOne } from './verbs.ts';

/** Somebody decides that it is to be answered: a clock starts, whatever it was before. */
export function answerThis(
  tx: Tx,
  target: { conversationId: number } | { mentionId: number },
  terms: ResponseTerms,
  by: number,
  now: Date,
): Promise<{ conversationId: number; changed: boolean }> {
  return 'conversationId' in target
    ? answerConversation(tx, target.conversationId, terms, by, now)
    : answerMention(tx, target.mentionId, terms, by, now);
}

async function answerConversation(
  tx: Tx,
  conversationId: number,
  terms: ResponseTerms,
  by: number,
  now: Date,
): Promise<{ conversationId: number; changed: boolean }> {
  const { changed } = await applyOne(tx, conversationId, { kind: 'answerThis', terms }, by, now);
  return { conversationId, changed };
}

/** History has no conversation until now; Problem `queue.own_mention` on what we wrote ourselves. */
async function answerMention(tx: Tx, mentionId: number, terms: ResponseTerms, by: number, now: Date) {
  const [heard] = await heardMentions(tx, [mentionId]);
  if (heard === undefined) throw new Problem('not-found', 'problem.not_found');
  const arrival = toBeAnswered(heard, terms, now);
  const known = heard.conversationId ?? (await conversationOfThread(tx, arrival.threadIdentity));
  if (known !== null && known !== undefined) return answerConversation(tx, known, terms, by, now);
  if (heard.isSelf) throw new Problem('conflict', 'queue.own_mention');
  const [placed] = await place(tx, [arrival], by, now);
  if (placed === undefined) throw new Problem('not-found', 'problem.not_found');
  return { conversationId: placed.conversationId, changed: true };
}

/**
 * Another source has found these mentions too. Their conversations are seen from there as well; of those `owed` an
 * answer because that source is one to answer, what was only to know or only history gets its clock. What somebody has
 * closed stays closed. Twice is once.
 */
export async function foundAgain(
  tx: Tx,
  found: { mentionIds: number[]; owed: number[]; terms: ResponseTerms },
  now: Date,
): Promise<void> {
  if (found.mentionIds.length === 0) return;
  const heard = await heardMentions(tx, found.mentionIds);
  const standing = await lock(
    tx,
    heard.flatMap(({ conversationId }) => conversationId ?? []),
  );
  await noteFinders(tx, found.mentionIds, now);
  const owed = heard.filter(
    ({ mention, isSelf, kind }) =>
      found.owed.includes(mention.id) && !isSelf && (kind === null || kind === 'customer'),
  );
  const asked = new Set(owed.map(({ conversationId }) => conversationId));
  const changes = [...standing.values()]
    .filter(({ id, purpose, status }) => asked.has(id) && purpose === 'know' && status !== 'done')
    .flatMap((row) => toAnswer(row, found.terms, now) ?? []);
  await write(tx, changes, null, now);
  const history = owed.filter(({ conversationId }) => conversationId === null);
  await place(
    tx,
    history.map((one) => toBeAnswered(one, found.terms, now)),
    null,
    now,
  );
}

/** Mentions as they were heard, oldest first, with where they stand. */
export function heardMentions(tx: Tx, ids: number[]) {
  return tx
    .select({
      mention: mentions,
      isSelf: authors.isSelf,
      vip: contacts.vip,
      kind: contacts.kind,
      conversationId: conversationMentions.conversationId,
      copy: conversationMentions.copy,
    })
    .from(mentions)
    .innerJoin(authors, eq(authors.id, mentions.authorId))
    .leftJoin(contactAuthors, eq(contactAuthors.authorId, authors.id))
    .leftJoin(contacts, eq(contacts.id, contactAuthors.contactId))
    .leftJoin(conversationMentions, eq(conversationMentions.mentionId, mentions.id))
    .where(inArray(mentions.id, ids))
    .orderBy(asc(mentions.id));
}

export type Heard = Awaited<ReturnType<typeof heardMentions>>[number];

/** What was only heard, as if it came now: the clock starts when it is asked for. */
export function toBeAnswered({ mention, vip }: Heard, terms: ResponseTerms, now: Date): Arrival {
  const { channel, account, threadKey, sourceId, firstSeenAt, kind, visibility } = mention;
  const { urgency, sentimentLabel, sentiment, language } = mention;
  return {
    mentionId: mention.id,
    threadIdentity: [channel, account, threadKey].join('|'),
    sourceId,
    purpose: 'answer',
    isSelf: false,
    history: false,
    firstSeenAt,
    writtenAt: mention.publishedAt ?? firstSeenAt,
    askedAt: now,
    urgency,
    sentimentLabel,
    sentiment,
    language,
    kind,
    visibility,
    vip: vip ?? false,
    terms,
    proposedLabels: [],
    labelIds: [],
  };
}
