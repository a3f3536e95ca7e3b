import { and, desc, eq, gt, lt } from 'drizzle-orm';
import type { InboundItem } from '../channels/contract.ts';
import type { Tx } from '../db/client.ts';
import { authors, mentions, passedBy } from '../db/schema/intake.ts';
import { sources } from '../db/schema/sources.ts';
import { revive } from '../intake/passed-by.ts';
import { heldAmong } from '../learning/held-back.ts';
import { after, DAY } from '../lib/clock.ts';
import { sourceById } from '../sources/registry.ts';
import { compileWatches } from '../watches/matcher.ts';
import { replaceHits, saveWatch, type WatchInput, watchById } from '../watches/store.ts';
import { termKey } from '../watches/tuning.ts';
import type { FlowDeps } from './deps.ts';
import { HEARD, inputOf, rowInput, TRY_DAYS } from './matching.ts';
import { takeIn } from './taking-in.ts';

/** Items filled in by one transaction. */
const FILL_BATCH = 200;

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

/**
 * Switches forms of one term off, or on again, as their chips in the editor do; saved and filled in like any change.
 * @param forms folded, as `shownTerms` names them
 */
export async function switchForms(
  deps: FlowDeps,
  id: number,
  { term, off, on }: { term: string; off: readonly string[]; on: readonly string[] },
  userId: number | null,
): Promise<{ id: number; filledIn: number }> {
  const { name, expression, exclude, tuning, active, hue } = await watchById(deps.db, id);
  const key = termKey(term);
  const before = tuning.terms[key] ?? { off: [], aliases: '' };
  const kept = new Set([...before.off, ...off]);
  for (const form of on) kept.delete(form);
  const terms = { ...tuning.terms, [key]: { ...before, off: [...kept] } };
  return keepWatch(
    deps,
    id,
    { name, expression, exclude, active, hue, tuning: { ...tuning, terms } },
    userId,
  );
}

async function markHeard(deps: FlowDeps, watchId: number, input: WatchInput, since: Date): Promise<void> {
  const matcher = compileWatches([{ ...input, id: watchId }]);
  let before = Number.MAX_SAFE_INTEGER;
  for (;;) {
    const page = await mentionsBefore(deps.db, before, since);
    const held = await heldAmong(
      deps.db,
      watchId,
      page.map((row) => row.id),
    );
    const hits = page
      .filter((row) => !held.has(row.id))
      .flatMap((row) =>
        matcher.match(rowInput(row)).map((hit) => ({ mentionId: row.id, watchId, spans: hit.spans })),
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
  const matcher = compileWatches([{ ...input, id: 0 }]);
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
      if (matcher.match(inputOf(deps.analyse, { item }, row.sourceName)).length === 0) continue;
      bySource.set(row.sourceId, [...(bySource.get(row.sourceId) ?? []), item]);
    }
    for (const [sourceId, items] of bySource)
      filled += await takeIn(deps, await sourceById(deps.db, sourceId), items);
    if (page.length < FILL_BATCH) return filled;
    before = page[page.length - 1]!.id;
  }
}
