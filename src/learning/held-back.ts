import { and, count, desc, eq, gte, inArray, sql } from 'drizzle-orm';
import { insertRows } from '../db/bulk.ts';
import type { Tx } from '../db/client.ts';
import { mentions, passedBy } from '../db/schema/intake.ts';
import { heldBack, notAboutUs } from '../db/schema/learning.ts';
import { sources } from '../db/schema/sources.ts';
import { Problem } from '../lib/errors.ts';
import { type Scope, visibleMention, visibleSource } from '../people/index.ts';

/** The source of what was held back: where it was found first. */
const FROM = sql<number>`coalesce(${mentions.sourceId}, ${passedBy.sourceId})`;

export interface Held {
  watchId: number;
  /** one of the two */
  mentionId: number | null;
  passedById: number | null;
  /** the words that told */
  words: string[];
  spans: { start: number; end: number; in: 'title' | 'text' }[];
}

/** Notes what a watch let pass because of what it was taught. */
export async function holdBack(tx: Tx, held: readonly Held[], now: Date): Promise<void> {
  if (held.length === 0) return;
  const rows = held.map((one) => ({ ...one, at: now }));
  await tx.execute(sql`${insertRows(heldBack, rows)} on conflict do nothing`);
}

export type HeldRow = typeof heldBack.$inferSelect;

/** All that a watch holds back, the newest first. */
export const heldRows = (tx: Tx, watchId: number): Promise<HeldRow[]> =>
  tx.select().from(heldBack).where(eq(heldBack.watchId, watchId)).orderBy(desc(heldBack.id));

/** One that a watch holds back, from a source that the person may see; Problem `problem.not_found`. */
export async function visibleHeld(tx: Tx, watchId: number, id: number, scope: Scope): Promise<HeldRow> {
  const [found] = await tx
    .select({ row: heldBack })
    .from(heldBack)
    .leftJoin(mentions, eq(mentions.id, heldBack.mentionId))
    .leftJoin(passedBy, eq(passedBy.id, heldBack.passedById))
    .innerJoin(sources, eq(sources.id, FROM))
    .where(and(eq(heldBack.watchId, watchId), eq(heldBack.id, id), visibleSource(scope)));
  if (!found) throw new Problem('not-found', 'problem.not_found');
  return found.row;
}

/** Refuses an example that isn't this watch's or that the person may not see: Problem `problem.not_found`. */
export async function visibleExample(
  tx: Tx,
  watchId: number,
  mentionId: number,
  scope: Scope,
): Promise<void> {
  const [found] = await tx
    .select({ id: mentions.id })
    .from(notAboutUs)
    .innerJoin(mentions, eq(mentions.id, notAboutUs.mentionId))
    .where(and(eq(notAboutUs.watchId, watchId), eq(notAboutUs.mentionId, mentionId), visibleMention(scope)));
  if (!found) throw new Problem('not-found', 'problem.not_found');
}

/** Of these mentions those that a watch holds back. */
export async function heldAmong(
  tx: Tx,
  watchId: number,
  mentionIds: readonly number[],
): Promise<Set<number>> {
  if (mentionIds.length === 0) return new Set();
  const rows = await tx
    .select({ mentionId: heldBack.mentionId })
    .from(heldBack)
    .where(and(eq(heldBack.watchId, watchId), inArray(heldBack.mentionId, [...mentionIds])));
  return new Set(rows.map((row) => row.mentionId!));
}

/** These are held back no longer. */
export async function letGo(tx: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await tx.delete(heldBack).where(inArray(heldBack.id, [...ids]));
}

export interface ShownText {
  id: number;
  title: string | null;
  text: string;
  sourceName: string;
  at: Date;
}

export interface Taught {
  /** the newest, with the mention's key for `id` */
  examples: ShownText[];
  exampleCount: number;
  /** the newest that were held back, and why */
  held: (ShownText & Pick<HeldRow, 'words' | 'spans'>)[];
  heldCount: number;
}

const SHOWN = 10;

/** What a watch was taught and what that held back since `since`; texts only of sources that the person may see. */
export async function taughtTo(tx: Tx, watchId: number, scope: Scope, since: Date): Promise<Taught> {
  const live = and(eq(notAboutUs.watchId, watchId), eq(notAboutUs.withdrawn, false));
  const recent = and(eq(heldBack.watchId, watchId), gte(heldBack.at, since));
  const examples = await tx
    .select({
      id: mentions.id,
      title: mentions.title,
      text: mentions.text,
      sourceName: sources.name,
      at: notAboutUs.at,
    })
    .from(notAboutUs)
    .innerJoin(mentions, eq(mentions.id, notAboutUs.mentionId))
    .innerJoin(sources, eq(sources.id, mentions.sourceId))
    .where(and(live, visibleMention(scope)))
    .orderBy(desc(notAboutUs.at), desc(mentions.id))
    .limit(SHOWN);
  const held = await tx
    .select({
      id: heldBack.id,
      title: sql<string | null>`coalesce(${mentions.title}, ${passedBy.item}->>'title')`,
      text: sql<string>`coalesce(${mentions.text}, ${passedBy.item}->>'text')`,
      sourceName: sources.name,
      at: heldBack.at,
      words: heldBack.words,
      spans: heldBack.spans,
    })
    .from(heldBack)
    .leftJoin(mentions, eq(mentions.id, heldBack.mentionId))
    .leftJoin(passedBy, eq(passedBy.id, heldBack.passedById))
    .innerJoin(sources, eq(sources.id, FROM))
    .where(and(recent, visibleSource(scope)))
    .orderBy(desc(heldBack.id))
    .limit(SHOWN);
  const [taught] = await tx.select({ n: count() }).from(notAboutUs).where(live);
  const [kept] = await tx.select({ n: count() }).from(heldBack).where(recent);
  return { examples, exampleCount: taught!.n, held, heldCount: kept!.n };
}
