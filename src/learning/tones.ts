import { and, count, desc, eq, inArray, isNull, lt, ne, sql } from 'drizzle-orm';
import type { Tone } from '../analysis/index.ts';
import type { Tx } from '../db/client.ts';
import { authors, mentions } from '../db/schema/intake.ts';
import { sentimentCorrections } from '../db/schema/learning.ts';
import { users } from '../db/schema/people.ts';
import { conversationMentions, conversations } from '../db/schema/queue.ts';
import { type Scope, visibleMention } from '../people/index.ts';

export type ToneCorrection = typeof sentimentCorrections.$inferSelect;

/** Writes what a person said of a tone, or says it anew; what the house made of the text stays as it was noted first. */
export async function keepCorrection(tx: Tx, correction: ToneCorrection): Promise<void> {
  const { label, userId, at } = correction;
  await tx
    .insert(sentimentCorrections)
    .values(correction)
    .onConflictDoUpdate({ target: sentimentCorrections.mentionId, set: { label, userId, at } });
}

/** The house made something else of a corrected text: it was edited. */
export async function noteReading(tx: Tx, mentionId: number, was: ToneCorrection['was']): Promise<void> {
  await tx.update(sentimentCorrections).set({ was }).where(eq(sentimentCorrections.mentionId, mentionId));
}

/** Forgets what was said of a mention. */
export async function dropCorrection(tx: Tx, mentionId: number): Promise<void> {
  await tx.delete(sentimentCorrections).where(eq(sentimentCorrections.mentionId, mentionId));
}

/** What was said of these mentions, by mention. */
export async function correctionsOf(
  tx: Tx,
  mentionIds: readonly number[],
): Promise<Map<number, ToneCorrection>> {
  if (mentionIds.length === 0) return new Map();
  const rows = await tx
    .select()
    .from(sentimentCorrections)
    .where(inArray(sentimentCorrections.mentionId, [...mentionIds]));
  return new Map(rows.map((row) => [row.mentionId, row]));
}

/** The newest that are learned from, and so many texts that people dealt with and let stand. */
const MAX_CORRECTIONS = 1000;
const MAX_LET_STAND = 150;

/** A text that teaches tone. */
export interface ToneText {
  mentionId: number;
  title: string | null;
  text: string;
  language: string;
  tone: Tone;
  corrected: boolean;
}

const TAUGHT = {
  mentionId: mentions.id,
  title: mentions.title,
  text: mentions.text,
  language: mentions.language,
};

/** What tone is learned from, the oldest correction first; nothing while nobody corrected anything. */
export async function toneTexts(tx: Tx): Promise<ToneText[]> {
  const corrected = await tx
    .select({ ...TAUGHT, tone: sentimentCorrections.label })
    .from(sentimentCorrections)
    .innerJoin(mentions, eq(mentions.id, sentimentCorrections.mentionId))
    .orderBy(desc(sentimentCorrections.at), desc(sentimentCorrections.mentionId))
    .limit(MAX_CORRECTIONS);
  if (corrected.length === 0) return [];
  const letStand = await tx
    .select({ ...TAUGHT, tone: mentions.sentimentLabel })
    .from(conversations)
    .innerJoin(mentions, eq(mentions.id, conversations.lastMentionId))
    .leftJoin(sentimentCorrections, eq(sentimentCorrections.mentionId, mentions.id))
    .where(
      and(
        eq(conversations.status, 'done'),
        inArray(conversations.resolution, ['answered', 'handed_off', 'nothing_to_answer']),
        sql`${conversations.resolvedBy} is not null`,
        ne(mentions.sentimentLabel, 'mixed'),
        isNull(sentimentCorrections.mentionId),
      ),
    )
    .orderBy(desc(conversations.resolvedAt), desc(conversations.id))
    .limit(MAX_LET_STAND);
  return [
    ...corrected.reverse().map((row) => ({ ...row, corrected: true })),
    ...letStand.map((row) => ({ ...row, tone: row.tone as Tone, corrected: false })),
  ];
}

/** After so many new mentions what was let stand is looked at anew. */
const REFRESH = 500;

/** Changes whenever a correction was made or taken back, and now and then while there are any. */
export async function toneStamp(tx: Tx): Promise<string> {
  const newest = sql`(select max(${mentions.id}) / ${sql.raw(String(REFRESH))} from ${mentions})`;
  const [row] = await tx
    .select({
      stamp: sql<string>`case when count(*) > 0 then ${newest}::text else '' end || ':' || count(*) || ':'
        || coalesce(sum(${sentimentCorrections}.xmin::text::bigint), 0) || ':' || coalesce(sum(${sentimentCorrections.mentionId}), 0)`,
    })
    .from(sentimentCorrections);
  return row!.stamp;
}

/** How much of a text the list shows, in characters. */
const SNIPPET = 240;

/** Corrections of texts that the person may see, the newest mention first. */
export async function corrections(tx: Tx, scope: Scope, page: { before?: number; limit: number }) {
  const visible = visibleMention(scope);
  const rows = await tx
    .select({
      mentionId: mentions.id,
      conversationId: conversationMentions.conversationId,
      author: sql<string>`coalesce(${authors.name}, ${authors.handle}, '')`,
      title: mentions.title,
      text: sql<string>`left(${mentions.text}, ${SNIPPET})`,
      was: sentimentCorrections.was,
      label: sentimentCorrections.label,
      userName: users.name,
      at: sentimentCorrections.at,
    })
    .from(sentimentCorrections)
    .innerJoin(mentions, eq(mentions.id, sentimentCorrections.mentionId))
    .innerJoin(authors, eq(authors.id, mentions.authorId))
    .leftJoin(conversationMentions, eq(conversationMentions.mentionId, mentions.id))
    .leftJoin(users, eq(users.id, sentimentCorrections.userId))
    .where(and(visible, page.before === undefined ? undefined : lt(mentions.id, page.before)))
    .orderBy(desc(mentions.id))
    .limit(page.limit + 1);
  const [all] = await tx.select({ n: count() }).from(sentimentCorrections);
  return {
    rows: rows.slice(0, page.limit),
    next: rows.length > page.limit ? rows[page.limit - 1]!.mentionId : null,
    all: all!.n,
  };
}
