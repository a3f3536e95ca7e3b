import { and, count, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { mentions } from '../db/schema/intake.ts';
import { notAboutUs } from '../db/schema/learning.ts';
import { conversationMentions, conversations } from '../db/schema/queue.ts';
import { watches, watchHits } from '../db/schema/watches.ts';
import { record } from '../events/record.ts';
import { learnSense, MIN_EXAMPLES, type Sense, wordsAround, wordsOfAny } from './sense.ts';

/** So many of the newest of each kind are learned from. */
const MAX_EXAMPLES = 300;

interface By {
  userId: number | null;
  at: Date;
}

/**
 * Makes what is taught agree with how these conversations stand: one closed as *not about us* teaches every watch that
 * found something in it, any other teaches nothing. Call after every change of a resolution; twice is once.
 */
export async function learnFrom(tx: Tx, conversationIds: readonly number[], now: Date): Promise<void> {
  if (conversationIds.length === 0) return;
  const ids = [...conversationIds];
  await tx.delete(notAboutUs).where(
    and(
      inArray(notAboutUs.conversationId, ids),
      sql`not exists (select 1 from ${conversations} where ${conversations.id} = ${notAboutUs.conversationId}
          and ${conversations.resolution} = 'not_about_us')`,
    ),
  );
  const examples = await tx
    .select({
      watchId: watchHits.watchId,
      mentionId: watchHits.mentionId,
      conversationId: conversations.id,
    })
    .from(conversations)
    .innerJoin(conversationMentions, eq(conversationMentions.conversationId, conversations.id))
    .innerJoin(watchHits, eq(watchHits.mentionId, conversationMentions.mentionId))
    .where(and(inArray(conversations.id, ids), eq(conversations.resolution, 'not_about_us')));
  if (examples.length === 0) return;
  await tx
    .insert(notAboutUs)
    .values(examples.map((example) => ({ ...example, at: now })))
    .onConflictDoNothing();
}

/** Takes examples back, one or (mentionId null) all of a watch: the conversations stay closed, the watch forgets them. */
export async function withdraw(tx: Tx, watchId: number, mentionId: number | null, by: By): Promise<void> {
  const gone = await tx
    .update(notAboutUs)
    .set({ withdrawn: true })
    .where(
      and(
        eq(notAboutUs.watchId, watchId),
        eq(notAboutUs.withdrawn, false),
        mentionId === null ? undefined : eq(notAboutUs.mentionId, mentionId),
      ),
    )
    .returning({ mentionId: notAboutUs.mentionId });
  if (gone.length === 0) return;
  const data = { watchId, withdrawn: gone.length };
  await record(tx, { at: by.at, kind: 'watch.changed', userId: by.userId, data });
}

/** After so many new mentions what is usual is counted anew. */
const REFRESH = 200;

/** Changes whenever anything was taught or taken back, and now and then while there is something taught. */
export async function taughtStamp(tx: Tx): Promise<string> {
  const newest = sql`(select max(${watchHits.mentionId}) / ${sql.raw(String(REFRESH))} from ${watchHits})`;
  const [row] = await tx
    .select({
      stamp: sql<string>`case when count(*) > 0 then ${newest}::text else '' end || ':' || count(*) || ':' || coalesce(sum(${notAboutUs}.xmin::text::bigint), 0) || ':' || coalesce(sum(${notAboutUs.mentionId}), 0)`,
    })
    .from(notAboutUs);
  return row!.stamp;
}

/** What each watch that was taught enough has learned. */
export async function senses(tx: Tx): Promise<Map<number, Sense>> {
  const taught = await tx
    .select({ watchId: notAboutUs.watchId, n: count() })
    .from(notAboutUs)
    .innerJoin(watches, eq(watches.id, notAboutUs.watchId))
    .where(and(eq(notAboutUs.withdrawn, false), eq(watches.active, true)))
    .groupBy(notAboutUs.watchId);
  const learned = new Map<number, Sense>();
  for (const { watchId, n } of taught) {
    const sense = n < MIN_EXAMPLES ? null : await senseOf(tx, watchId);
    if (sense) learned.set(watchId, sense);
  }
  return learned;
}

/** What one watch has learned; null when it was taught too little. */
export async function senseOf(tx: Tx, watchId: number): Promise<Sense | null> {
  const found = { title: mentions.title, text: mentions.text, spans: watchHits.spans };
  const ofWatch = eq(watchHits.watchId, watchId);
  const isSame = and(
    eq(notAboutUs.watchId, watchHits.watchId),
    eq(notAboutUs.mentionId, watchHits.mentionId),
  );
  const notUs = await tx
    .select(found)
    .from(watchHits)
    .innerJoin(mentions, eq(mentions.id, watchHits.mentionId))
    .innerJoin(notAboutUs, isSame)
    .where(and(ofWatch, eq(notAboutUs.withdrawn, false)))
    .orderBy(desc(watchHits.mentionId))
    .limit(MAX_EXAMPLES);
  if (notUs.length < MIN_EXAMPLES) return null;
  const us = await tx
    .select(found)
    .from(watchHits)
    .innerJoin(mentions, eq(mentions.id, watchHits.mentionId))
    .leftJoin(notAboutUs, isSame)
    .where(and(ofWatch, isNull(notAboutUs.watchId)))
    .orderBy(desc(watchHits.mentionId))
    .limit(MAX_EXAMPLES);
  const any = await tx
    .select({ text: mentions.text })
    .from(mentions)
    .leftJoin(watchHits, and(eq(watchHits.mentionId, mentions.id), ofWatch))
    .where(isNull(watchHits.mentionId))
    .orderBy(desc(mentions.id))
    .limit(MAX_EXAMPLES);
  return learnSense(notUs.map(wordsAround), [
    ...us.map(wordsAround),
    ...any.map(({ text }) => wordsOfAny(text.slice(0, 400))),
  ]);
}
