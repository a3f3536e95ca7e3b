import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { insertRows } from '../db/bulk.ts';
import type { Tx } from '../db/client.ts';
import { watches, watchHits } from '../db/schema/watches.ts';
import { record } from '../events/record.ts';
import { Problem } from '../lib/errors.ts';
import { parseExclude } from './exclude.ts';
import { parseWatch } from './grammar.ts';
import type { WatchSource } from './matcher.ts';
import { MAX_FORMS, parseContext, type WatchTuning } from './tuning.ts';

export type Watch = typeof watches.$inferSelect;

export interface WatchInput {
  name: string;
  expression: string;
  exclude: string;
  /** as it was, or nothing, when left out */
  tuning?: WatchTuning;
  active: boolean;
  hue: number;
  demo?: boolean;
}

interface By {
  userId: number | null;
  at: Date;
}

export interface Hit {
  mentionId: number;
  watchId: number;
  spans: { start: number; end: number; in: 'title' | 'text' }[];
}

/** Adds (id null) or changes a watch; a wrong expression is refused with the sentence of where it is wrong. Returns its id. */
export async function saveWatch(tx: Tx, id: number | null, input: WatchInput, by: By): Promise<number> {
  const parsed = parseWatch(input.expression);
  if (!parsed.ok)
    throw new Problem('invalid', parsed.error.key, { params: parsed.error.params, field: 'expression' });
  const excluded = parseExclude(input.exclude);
  if (!excluded.ok)
    throw new Problem('invalid', excluded.error.key, { params: excluded.error.params, field: 'exclude' });
  if (input.tuning) checkTuning(input.tuning);
  const rows =
    id === null
      ? await tx
          .insert(watches)
          .values({ ...input, createdAt: by.at, updatedAt: by.at, createdBy: by.userId })
          .returning({ id: watches.id })
      : await tx
          .update(watches)
          .set({ ...input, updatedAt: by.at })
          .where(eq(watches.id, id))
          .returning({ id: watches.id });
  const saved = rows[0];
  if (!saved) throw new Problem('not-found', 'problem.not_found');
  await record(tx, { at: by.at, kind: 'watch.changed', userId: by.userId, data: { watchId: saved.id } });
  return saved.id;
}

/** Context words and other names are read by rules as expressions are, and refused by them. */
function checkTuning({ context, terms }: WatchTuning): void {
  if (Object.values(terms).some(({ off }) => off.length > MAX_FORMS)) {
    throw new Problem('invalid', 'watches.off_too_many', { params: { n: MAX_FORMS }, field: 'off' });
  }
  const lists = [
    { field: 'context', parsed: parseContext(context) },
    ...Object.values(terms).map(({ aliases }) => ({ field: 'aliases', parsed: parseExclude(aliases) })),
  ];
  for (const { field, parsed } of lists) {
    if (!parsed.ok) throw new Problem('invalid', parsed.error.key, { params: parsed.error.params, field });
  }
}

/** Removes a watch; the mentions it found stay. */
export async function removeWatch(tx: Tx, id: number, by: By): Promise<void> {
  const gone = await tx.delete(watches).where(eq(watches.id, id)).returning({ id: watches.id });
  if (gone.length > 0)
    await record(tx, { at: by.at, kind: 'watch.changed', userId: by.userId, data: { watchId: id } });
}

export const listWatches = (tx: Tx): Promise<Watch[]> =>
  tx.select().from(watches).orderBy(asc(watches.name), asc(watches.id));

export async function watchById(tx: Tx, id: number): Promise<Watch> {
  const [row] = await tx.select().from(watches).where(eq(watches.id, id));
  if (!row) throw new Problem('not-found', 'problem.not_found');
  return row;
}

/** The transaction that wrote a row last: another one with every change, whatever the clock says. */
const VERSION = sql<string>`${watches}.xmin::text`;

/** Changes whenever the set of active watches does: what a matcher was compiled from. */
export async function watchesStamp(tx: Tx): Promise<string> {
  const [row] = await tx
    .select({
      stamp: sql<string>`count(*) || ':' || coalesce(sum(${VERSION}::bigint), 0) || ':' || coalesce(sum(${watches.id}), 0)`,
    })
    .from(watches)
    .where(eq(watches.active, true));
  return row!.stamp;
}

/** The active watches and the version of each. */
export async function watchVersions(tx: Tx): Promise<Map<number, string>> {
  const rows = await tx
    .select({ id: watches.id, version: VERSION })
    .from(watches)
    .where(eq(watches.active, true));
  return new Map(rows.map(({ id, version }) => [id, version]));
}

/** Of these watches what a matcher needs. */
export const watchSources = (tx: Tx, ids: readonly number[]): Promise<WatchSource[]> =>
  tx
    .select({
      id: watches.id,
      expression: watches.expression,
      exclude: watches.exclude,
      tuning: watches.tuning,
    })
    .from(watches)
    .where(inArray(watches.id, [...ids]))
    .orderBy(asc(watches.id));

/** Which watch found what, and where. A mention matched anew (edited, filled in) gets its new places. */
export async function recordHits(tx: Tx, hits: Hit[]): Promise<void> {
  if (hits.length === 0) return;
  await tx.execute(
    sql`${insertRows(watchHits, hits)} on conflict (mention_id, watch_id) do update set spans = excluded.spans`,
  );
}

/** Forgets hits of a mention whose new words no longer match. */
export async function dropHits(tx: Tx, mentionId: number, keepWatchIds: number[]): Promise<void> {
  const kept = keepWatchIds.length === 0 ? sql`true` : sql`${watchHits.watchId} not in ${keepWatchIds}`;
  await tx.delete(watchHits).where(and(eq(watchHits.mentionId, mentionId), kept));
}

/** What one watch finds on these mentions now; what it found there before and finds no more is forgotten. */
export async function replaceHits(tx: Tx, watchId: number, mentionIds: number[], hits: Hit[]): Promise<void> {
  if (mentionIds.length === 0) return;
  const found = new Set(hits.map((hit) => hit.mentionId));
  const lost = mentionIds.filter((id) => !found.has(id));
  if (lost.length > 0) {
    await tx.delete(watchHits).where(and(eq(watchHits.watchId, watchId), inArray(watchHits.mentionId, lost)));
  }
  await recordHits(tx, hits);
}

/** Found stays found, but where it stood in these mentions is told no more: their words are gone. */
export async function dropSpans(tx: Tx, mentionIds: readonly number[]): Promise<void> {
  if (mentionIds.length === 0) return;
  await tx
    .update(watchHits)
    .set({ spans: [] })
    .where(inArray(watchHits.mentionId, [...mentionIds]));
}
