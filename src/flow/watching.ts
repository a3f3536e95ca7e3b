import { and, desc, eq, gt, lt, sql } from 'drizzle-orm';
import type { InboundItem } from '../channels/contract.ts';
import type { Tx } from '../db/client.ts';
import { authors, mentions, passedBy } from '../db/schema/intake.ts';
import { sources } from '../db/schema/sources.ts';
import { revive } from '../intake/receive.ts';
import { after, DAY } from '../lib/clock.ts';
import { finderFor, type Scope, visibleSource } from '../people/index.ts';
import type { Source } from '../sources/leases.ts';
import { sourceById } from '../sources/registry.ts';
import { compileWatches, type Matcher, type WatchMatch } from '../watches/matcher.ts';
import { replaceHits, saveWatch, type WatchInput } from '../watches/store.ts';
import type { FlowDeps } from './deps.ts';
import { ingest } from './ingest.ts';
import { matchItem } from './matching.ts';

/** How far back an expression is tried, and how long what passed by is kept. */
export const TRY_DAYS = 30;
/** The newest texts that are tried; beyond it the counts are of a part, and the screen says so. */
const TRY_AT_MOST = 20_000;
const SAMPLES = 20;
/** Items filled in by one transaction. */
const FILL_BATCH = 200;

/** Of a mention, what a matcher and a sample need. */
const HEARD = {
  id: mentions.id,
  title: mentions.title,
  text: mentions.text,
  url: mentions.url,
  language: mentions.language,
  authorHandle: authors.handle,
  authorName: authors.name,
  at: mentions.firstSeenAt,
};

export interface TriedSample {
  title: string | null;
  text: string;
  url: string | null;
  sourceName: string;
  authorName: string | null;
  at: Date;
  spans: WatchMatch['spans'];
  /** true: it passed by and would be filled in on saving */
  passedBy: boolean;
}

export interface Tried {
  /** matches among the mentions, and among what passed by */
  heard: number;
  passedBy: number;
  /** texts looked at; `partial` when there were more */
  lookedAt: number;
  partial: boolean;
  samples: TriedSample[];
}

/** Tries an expression on the last 30 days; writes nothing. The expression must parse. Limited to what the person may see. */
export async function tryWatch(
  deps: Pick<FlowDeps, 'db' | 'clock' | 'analyse'>,
  watch: { expression: string; exclude: string },
  scope: Scope,
): Promise<Tried> {
  const matcher = compileWatches([{ id: 0, ...watch }]);
  const since = after(deps.clock(), -TRY_DAYS * DAY);
  const finder = finderFor(deps.db, scope);
  const heard = await deps.db
    .select({ ...HEARD, sourceName: finder.name })
    .from(mentions)
    .innerJoinLateral(finder, sql`true`)
    .innerJoin(authors, eq(authors.id, mentions.authorId))
    .where(gt(mentions.firstSeenAt, since))
    .orderBy(desc(mentions.firstSeenAt))
    .limit(TRY_AT_MOST);
  const aside = await deps.db
    .select({ item: passedBy.item, at: passedBy.seenAt, sourceName: sources.name })
    .from(passedBy)
    .innerJoin(sources, eq(sources.id, passedBy.sourceId))
    .where(and(gt(passedBy.seenAt, since), visibleSource(scope)))
    .orderBy(desc(passedBy.seenAt))
    .limit(TRY_AT_MOST);

  const found: TriedSample[] = [];
  let heardHits = 0;
  for (const row of heard) {
    const [hit] = matchRow(matcher, row);
    if (!hit) continue;
    heardHits++;
    found.push({ ...row, spans: hit.spans, passedBy: false });
  }
  let asideHits = 0;
  for (const row of aside) {
    const item = revive(row.item);
    const [hit] = matchItem(matcher, deps.analyse, item, row.sourceName);
    if (!hit) continue;
    asideHits++;
    found.push({
      title: item.title ?? null,
      text: item.text,
      url: item.url ?? null,
      sourceName: row.sourceName,
      authorName: item.author.name ?? item.author.handle ?? null,
      at: row.at,
      spans: hit.spans,
      passedBy: true,
    });
  }
  found.sort((a, b) => b.at.getTime() - a.at.getTime());
  return {
    heard: heardHits,
    passedBy: asideHits,
    lookedAt: heard.length + aside.length,
    partial: heard.length === TRY_AT_MOST || aside.length === TRY_AT_MOST,
    samples: found.slice(0, SAMPLES),
  };
}

/**
 * Saves a watch and fills in: marks it on the mentions of the last 30 days and takes in what had passed by.
 * What is younger than a day gets its clock now, the rest is history. Returns the id and how many were filled in.
 */
export async function keepWatch(
  deps: FlowDeps,
  id: number | null,
  input: WatchInput,
  userId: number | null,
): Promise<{ id: number; filledIn: number }> {
  const watchId = await deps.db.transaction((tx) => saveWatch(tx, id, input, { userId, at: deps.clock() }));
  if (!input.active) return { id: watchId, filledIn: 0 };
  const since = after(deps.clock(), -TRY_DAYS * DAY);
  await markHeard(deps, watchId, input, since);
  return { id: watchId, filledIn: await fillIn(deps, input, since) };
}

async function markHeard(deps: FlowDeps, watchId: number, input: WatchInput, since: Date): Promise<void> {
  const matcher = compileWatches([{ id: watchId, expression: input.expression, exclude: input.exclude }]);
  let before = Number.MAX_SAFE_INTEGER;
  for (;;) {
    const page = await mentionsBefore(deps.db, before, since);
    const hits = page.flatMap((row) =>
      matchRow(matcher, row).map((hit) => ({ mentionId: row.id, watchId, spans: hit.spans })),
    );
    await replaceHits(
      deps.db,
      watchId,
      page.map((row) => row.id),
      hits,
    );
    if (page.length < FILL_BATCH) return;
    before = page[page.length - 1]!.id;
  }
}

const mentionsBefore = (tx: Tx, before: number, since: Date) =>
  tx
    .select({ ...HEARD, sourceName: sources.name })
    .from(mentions)
    .innerJoin(sources, eq(sources.id, mentions.sourceId))
    .innerJoin(authors, eq(authors.id, mentions.authorId))
    .where(and(lt(mentions.id, before), gt(mentions.firstSeenAt, since)))
    .orderBy(desc(mentions.id))
    .limit(FILL_BATCH);

async function fillIn(deps: FlowDeps, input: WatchInput, since: Date): Promise<number> {
  const matcher = compileWatches([{ id: 0, expression: input.expression, exclude: input.exclude }]);
  let before = Number.MAX_SAFE_INTEGER;
  let filled = 0;
  for (;;) {
    const page = await deps.db
      .select({ id: passedBy.id, sourceId: passedBy.sourceId, item: passedBy.item, sourceName: sources.name })
      .from(passedBy)
      .innerJoin(sources, eq(sources.id, passedBy.sourceId))
      .where(and(lt(passedBy.id, before), gt(passedBy.seenAt, since)))
      .orderBy(desc(passedBy.id))
      .limit(FILL_BATCH);
    const bySource = new Map<number, InboundItem[]>();
    for (const row of page) {
      const item = revive(row.item);
      if (matchItem(matcher, deps.analyse, item, row.sourceName).length === 0) continue;
      bySource.set(row.sourceId, [...(bySource.get(row.sourceId) ?? []), item]);
    }
    for (const [sourceId, items] of bySource)
      filled += await takeIn(deps, await sourceById(deps.db, sourceId), items);
    if (page.length < FILL_BATCH) return filled;
    before = page[page.length - 1]!.id;
  }
}

async function takeIn(deps: FlowDeps, source: Source, items: InboundItem[]): Promise<number> {
  const batch = { items, tombstones: [], baseline: false };
  const { newItems } = await deps.db.transaction((tx) => ingest(tx, deps, source, batch, deps.clock()));
  return newItems;
}

const matchRow = (
  matcher: Matcher,
  row: {
    title: string | null;
    text: string;
    url: string | null;
    language: string;
    authorHandle: string | null;
    authorName: string | null;
    sourceName: string;
  },
): WatchMatch[] =>
  matcher.match({
    ...row,
    title: row.title ?? undefined,
    url: row.url ?? undefined,
    authorHandle: row.authorHandle ?? undefined,
    authorName: row.authorName ?? undefined,
  });
