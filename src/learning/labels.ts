import { and, asc, desc, eq, inArray, isNotNull, notInArray, sql } from 'drizzle-orm';
import type { TopicKey } from '../analysis/index.ts';
import type { Tx } from '../db/client.ts';
import { authors, mentions } from '../db/schema/intake.ts';
import { labelLessons, labelsTakenOff } from '../db/schema/learning.ts';
import { conversationLabels, conversationMentions, conversations, labels } from '../db/schema/queue.ts';
import { Problem } from '../lib/errors.ts';

/** Notes that a person took a label off these conversations. */
export async function noteTakenOff(
  tx: Tx,
  conversationIds: number[],
  labelId: number,
  now: Date,
): Promise<void> {
  if (conversationIds.length === 0) return;
  await tx
    .insert(labelsTakenOff)
    .values(conversationIds.map((conversationId) => ({ conversationId, labelId, at: now })))
    .onConflictDoNothing();
}

/** Of these conversations, what is on is not taken off: call after a label was put on or an act was undone. */
export async function forgetTakenOff(tx: Tx, conversationIds: number[]): Promise<void> {
  if (conversationIds.length === 0) return;
  await tx.delete(labelsTakenOff).where(
    and(
      inArray(labelsTakenOff.conversationId, conversationIds),
      sql`exists (select 1 from ${conversationLabels} where ${conversationLabels.conversationId} = ${labelsTakenOff.conversationId}
        and ${conversationLabels.labelId} = ${labelsTakenOff.labelId})`,
    ),
  );
}

/** The newest conversations that labels are learned from: in which people labelled, and which they only closed. */
const MAX_LABELLED = 1200;
const MAX_CLOSED = 800;
/** Of each conversation so much text, in characters. */
const MAX_TEXT = 2000;

/** A conversation that labels are learned from. */
export interface LabelledText {
  conversationId: number;
  text: string;
  language: string;
  openedAt: Date;
  /** somebody closed it, and so let stand what was on it */
  isClosed: boolean;
  on: { labelId: number; byPerson: boolean }[];
  takenOff: number[];
}

/** What labels are learned from, the newest conversations that people labelled or closed. */
export async function labelledTexts(tx: Tx): Promise<LabelledText[]> {
  const labelled = await tx.execute<{ id: number }>(sql`
    select conversation_id as id from (
      select conversation_id from ${conversationLabels} where added_by is not null
      union select conversation_id from ${labelsTakenOff}) touched
    order by conversation_id desc limit ${MAX_LABELLED}`);
  const ids = labelled.map(({ id }) => Number(id));
  const closed = await tx
    .select({ id: conversations.id })
    .from(conversations)
    .where(
      and(
        eq(conversations.status, 'done'),
        inArray(conversations.resolution, ['answered', 'handed_off', 'nothing_to_answer']),
        isNotNull(conversations.resolvedBy),
        ids.length > 0 ? notInArray(conversations.id, ids) : undefined,
      ),
    )
    .orderBy(desc(conversations.resolvedAt), desc(conversations.id))
    .limit(MAX_CLOSED);
  return textsOf(tx, [...ids, ...closed.map(({ id }) => id)]);
}

async function textsOf(tx: Tx, ids: number[]): Promise<LabelledText[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({
      conversationId: conversations.id,
      text: sql<string>`left(string_agg(concat_ws(E'\n', ${mentions.title}, ${mentions.text}), E'\n' order by ${mentions.id}), ${MAX_TEXT})`,
      language: conversations.language,
      openedAt: conversations.firstSeenAt,
      isClosed: sql<boolean>`${conversations.resolvedBy} is not null`,
    })
    .from(conversations)
    .innerJoin(conversationMentions, eq(conversationMentions.conversationId, conversations.id))
    .innerJoin(mentions, eq(mentions.id, conversationMentions.mentionId))
    .innerJoin(authors, and(eq(authors.id, mentions.authorId), eq(authors.isSelf, false)))
    .where(inArray(conversations.id, ids))
    .groupBy(conversations.id)
    .orderBy(asc(conversations.id));
  const texts = new Map(
    rows.map((row) => [row.conversationId, { ...row, on: [], takenOff: [] } as LabelledText]),
  );
  const on = await tx
    .select()
    .from(conversationLabels)
    .where(inArray(conversationLabels.conversationId, ids));
  for (const { conversationId, labelId, addedBy } of on)
    texts.get(conversationId)?.on.push({ labelId, byPerson: addedBy !== null });
  const off = await tx.select().from(labelsTakenOff).where(inArray(labelsTakenOff.conversationId, ids));
  for (const { conversationId, labelId } of off) texts.get(conversationId)?.takenOff.push(labelId);
  return [...texts.values()];
}

/** Changes whenever somebody put a label on, took one off, or closed another hundred conversations. */
export async function labelledStamp(tx: Tx): Promise<string> {
  const [row] = await tx.execute<{ stamp: string }>(sql`
    select (select count(*) || ':' || coalesce(sum(conversation_id * 31 + label_id), 0)
        from ${conversationLabels} where added_by is not null)
      || ' ' || (select count(*) || ':' || coalesce(sum(conversation_id * 31 + label_id), 0) from ${labelsTakenOff})
      || ' ' || (select count(*) / 100 from ${conversations} where status = 'done' and resolved_by is not null) as stamp`);
  return row!.stamp;
}

export type LabelLesson = typeof labelLessons.$inferSelect;

/** Writes what was learned; whether the team wants it stays as it is. */
export async function keepLessons(tx: Tx, lessons: Omit<LabelLesson, 'off'>[]): Promise<void> {
  for (const { labelId, ...learned } of lessons) {
    await tx
      .insert(labelLessons)
      .values({ labelId, ...learned })
      .onConflictDoUpdate({ target: labelLessons.labelId, set: learned });
  }
}

/** Whether a label is proposed from what was learned. Problem `problem.not_found` where nothing was. */
export async function switchLesson(tx: Tx, labelId: number, off: boolean): Promise<void> {
  const rows = await tx
    .update(labelLessons)
    .set({ off })
    .where(eq(labelLessons.labelId, labelId))
    .returning({ id: labelLessons.labelId });
  if (rows.length === 0) throw new Problem('not-found', 'problem.not_found');
}

/** Labels that are proposed from what was learned. */
export async function lessonsInUse(tx: Tx) {
  const rows = await tx
    .select({ labelId: labels.id, key: labels.key, lesson: labelLessons.lesson })
    .from(labelLessons)
    .innerJoin(labels, eq(labels.id, labelLessons.labelId))
    .where(and(eq(labelLessons.off, false), isNotNull(labelLessons.lesson)))
    .orderBy(asc(labels.id));
  return rows.map(({ labelId, key, lesson }) => ({ labelId, key: key as TopicKey | null, lesson: lesson! }));
}

/** Changes whenever labels were learned anew or switched. */
export async function lessonsStamp(tx: Tx): Promise<string> {
  const [row] = await tx
    .select({
      stamp: sql<string>`count(*) || ':' || coalesce(sum(${labelLessons}.xmin::text::bigint), 0)`,
    })
    .from(labelLessons);
  return row!.stamp;
}

/** Every label with what was learned about it. */
export const learnedLabels = (tx: Tx) =>
  tx
    .select({
      id: labels.id,
      key: labels.key,
      name: labels.name,
      hue: labels.hue,
      examples: sql<number>`coalesce(${labelLessons.examples}, 0)`,
      precision: labelLessons.precision,
      found: labelLessons.found,
      isLearned: sql<boolean>`${labelLessons.lesson} is not null`,
      off: sql<boolean>`coalesce(${labelLessons.off}, false)`,
    })
    .from(labels)
    .leftJoin(labelLessons, eq(labelLessons.labelId, labels.id))
    .orderBy(asc(labels.id));
