/** What the team closed as spam, what is held because it is like that, and both taken back. */
import { and, count, desc, eq, inArray, isNotNull, isNull, lt, type SQL, sql } from 'drizzle-orm';
import { insertRows } from '../db/bulk.ts';
import type { Tx } from '../db/client.ts';
import { authors, mentions } from '../db/schema/intake.ts';
import { heldAsSpam, spamExamples } from '../db/schema/learning.ts';
import { conversationMentions, conversations } from '../db/schema/queue.ts';
import { type Scope, visibleMention } from '../people/index.ts';
import { learnSense, MIN_EXAMPLES, type Sense } from './sense.ts';
import { signsOf } from './spam-signs.ts';

/** So many of the newest of each kind are learned from. */
const MAX_EXAMPLES = 300;

/**
 * Makes the examples agree with how these conversations stand: what customers wrote in one closed as spam is kept as an
 * example, of any other nothing is. Call after every change of a resolution; twice is once.
 */
export async function learnSpam(tx: Tx, conversationIds: readonly number[], now: Date): Promise<void> {
  if (conversationIds.length === 0) return;
  const ids = [...conversationIds];
  await tx.delete(spamExamples).where(
    and(
      inArray(spamExamples.conversationId, ids),
      sql`not exists (select 1 from ${conversations} where ${conversations.id} = ${spamExamples.conversationId}
          and ${conversations.resolution} = 'spam')`,
    ),
  );
  const examples = await tx
    .select({ mentionId: mentions.id, conversationId: conversations.id })
    .from(conversations)
    .innerJoin(conversationMentions, eq(conversationMentions.conversationId, conversations.id))
    .innerJoin(mentions, eq(mentions.id, conversationMentions.mentionId))
    .innerJoin(authors, eq(authors.id, mentions.authorId))
    .where(
      and(inArray(conversations.id, ids), eq(conversations.resolution, 'spam'), eq(authors.isSelf, false)),
    );
  if (examples.length === 0) return;
  await tx
    .insert(spamExamples)
    .values(examples.map((example) => ({ ...example, at: now })))
    .onConflictDoNothing();
}

/** After so many new mentions what is usual is counted anew. */
const REFRESH = 200;

/** Changes whenever an example came or went or something held was released, and now and then while there are examples. */
export async function spamStamp(tx: Tx): Promise<string> {
  const newest = sql`(select max(${mentions.id}) / ${sql.raw(String(REFRESH))} from ${mentions})`;
  const released = sql`(select count(*) from ${heldAsSpam} where ${heldAsSpam.releasedAt} is not null)`;
  const [row] = await tx
    .select({
      stamp: sql<string>`case when count(*) > 0 then ${newest}::text || ':' || ${released}::text else '' end || ':' || count(*)
        || ':' || coalesce(sum(${spamExamples}.xmin::text::bigint), 0) || ':' || coalesce(sum(${spamExamples.mentionId}), 0)`,
    })
    .from(spamExamples);
  return row!.stamp;
}

/** What the house has learned of spam; null when it was taught too little. */
export async function spamSense(tx: Tx): Promise<Sense | null> {
  const spam = await newest(tx, eq(spamExamples.withdrawn, false));
  if (spam.length < MIN_EXAMPLES) return null;
  const released = await newest(tx, isNotNull(heldAsSpam.releasedAt));
  const usual = await newest(tx, and(isNull(spamExamples.mentionId), isNull(heldAsSpam.mentionId)));
  return learnSense(spam.map(signsOf), [...released, ...usual].map(signsOf));
}

const newest = (tx: Tx, which: SQL | undefined) =>
  tx
    .select({ title: mentions.title, text: mentions.text })
    .from(mentions)
    .leftJoin(spamExamples, eq(spamExamples.mentionId, mentions.id))
    .leftJoin(heldAsSpam, eq(heldAsSpam.mentionId, mentions.id))
    .where(which)
    .orderBy(desc(mentions.id))
    .limit(MAX_EXAMPLES);

/** Notes which mentions are held because of what was learned, and the words that told. One statement. */
export async function holdAsSpam(
  tx: Tx,
  held: readonly { mentionId: number; words: string[] }[],
  now: Date,
): Promise<void> {
  if (held.length === 0) return;
  const rows = held.map((one) => ({ ...one, at: now }));
  await tx.execute(sql`${insertRows(heldAsSpam, rows)} on conflict do nothing`);
}

/** Of these mentions those that are held. */
export async function heldSpamAmong(tx: Tx, mentionIds: readonly number[]): Promise<Set<number>> {
  if (mentionIds.length === 0) return new Set();
  const rows = await tx
    .select({ id: heldAsSpam.mentionId })
    .from(heldAsSpam)
    .where(and(inArray(heldAsSpam.mentionId, [...mentionIds]), isNull(heldAsSpam.releasedAt)));
  return new Set(rows.map(({ id }) => id));
}

/** A held mention is none. False when it wasn't held (any more). */
export async function letSpamGo(tx: Tx, mentionId: number, now: Date): Promise<boolean> {
  const gone = await tx
    .update(heldAsSpam)
    .set({ releasedAt: now })
    .where(and(eq(heldAsSpam.mentionId, mentionId), isNull(heldAsSpam.releasedAt)))
    .returning({ id: heldAsSpam.mentionId });
  return gone.length > 0;
}

/** Takes an example back: its conversation stays closed, nothing is learned from it. False when it was none (any more). */
export async function withdrawSpam(tx: Tx, mentionId: number): Promise<boolean> {
  const gone = await tx
    .update(spamExamples)
    .set({ withdrawn: true })
    .where(and(eq(spamExamples.mentionId, mentionId), eq(spamExamples.withdrawn, false)))
    .returning({ id: spamExamples.mentionId });
  return gone.length > 0;
}

/** How much of a text the lists show, in characters. */
const SNIPPET = 240;

export interface ListPage {
  /** only mentions with a smaller key */
  before?: number;
  limit: number;
}

/** Examples that the person may see, the newest mention first. */
export async function spamTaught(tx: Tx, scope: Scope, page: ListPage) {
  const { rows, ...list } = await listed(tx, scope, eq(spamExamples.withdrawn, false), page);
  return {
    ...list,
    rows: rows.map(({ taughtAt, heldAt: _held, words: _words, ...row }) => ({ ...row, at: taughtAt! })),
  };
}

/** What is held and the person may see, the newest mention first. */
export async function spamHeld(tx: Tx, scope: Scope, page: ListPage) {
  const isHeld = and(isNotNull(heldAsSpam.mentionId), isNull(heldAsSpam.releasedAt));
  const { rows, ...list } = await listed(tx, scope, isHeld, page);
  return {
    ...list,
    rows: rows.map(({ heldAt, words, taughtAt: _taught, conversationId: _place, ...row }) => ({
      ...row,
      at: heldAt!,
      words: words!,
    })),
  };
}

/** A page of either list, and how long the whole of it is. */
async function listed(tx: Tx, scope: Scope, which: SQL | undefined, { before, limit }: ListPage) {
  const live = and(which, visibleMention(scope));
  const rows = await tx
    .select({
      mentionId: mentions.id,
      author: sql<string>`coalesce(${authors.name}, ${authors.handle}, '')`,
      title: mentions.title,
      text: sql<string>`left(${mentions.text}, ${SNIPPET})`,
      taughtAt: spamExamples.at,
      conversationId: spamExamples.conversationId,
      heldAt: heldAsSpam.at,
      words: heldAsSpam.words,
    })
    .from(mentions)
    .innerJoin(authors, eq(authors.id, mentions.authorId))
    .leftJoin(spamExamples, eq(spamExamples.mentionId, mentions.id))
    .leftJoin(heldAsSpam, eq(heldAsSpam.mentionId, mentions.id))
    .where(and(live, before === undefined ? undefined : lt(mentions.id, before)))
    .orderBy(desc(mentions.id))
    .limit(limit + 1);
  const [all] = await tx
    .select({ n: count() })
    .from(mentions)
    .leftJoin(spamExamples, eq(spamExamples.mentionId, mentions.id))
    .leftJoin(heldAsSpam, eq(heldAsSpam.mentionId, mentions.id))
    .where(live);
  return {
    rows: rows.slice(0, limit),
    next: rows.length > limit ? rows[limit - 1]!.mentionId : null,
    all: all!.n,
  };
}
