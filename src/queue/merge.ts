import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { acts, conversations, followers } from '../db/schema/queue.ts';
import { sources } from '../db/schema/sources.ts';
import { Problem } from '../lib/errors.ts';
import { newUuid } from '../lib/ids.ts';
import { type Change, write } from './change.ts';
import { joined, superseded } from './joined.ts';
import { endPromises, type Moved, promisesOf, takeOver } from './moved.ts';
import { lock, type Standing } from './standing.ts';
import { snapshot } from './undo.ts';

export interface Merged {
  /** hand it to `undo`; null when they were one already */
  actId: string | null;
  survivorId: number;
  /** those that became part of it */
  absorbed: number[];
}

/**
 * Several conversations become one: all messages, notes and promises stand in the one that was heard first (or in `into`),
 * of promises of a kind the earliest goes on, and what is new in any of the threads comes there. Undoable as a whole.
 * Problems: invalid `threads.merge.one` (nothing to merge with), conflict `threads.merge.teams` (somebody would see what
 * is not theirs), `threads.merge.claimed` {name, other} (two colleagues are on it), `problem.not_found`.
 */
export async function merge(
  tx: Tx,
  ids: readonly number[],
  by: number,
  now: Date,
  into?: number,
): Promise<Merged> {
  const asked = [...new Set([...(into === undefined ? [] : [into]), ...ids])];
  const standing = await lock(tx, asked);
  if (standing.size < asked.length) throw new Problem('not-found', 'problem.not_found');
  const rows = [...standing.values()].filter(({ status }) => status !== 'merged');
  const survivor = rows.find(({ id }) => id === into) ?? firstHeard(rows);
  const others = rows.filter((row) => row !== survivor);
  if (survivor === undefined || asked.length < 2) throw new Problem('invalid', 'threads.merge.one');
  if (others.length === 0) return { actId: null, survivorId: survivor.id, absorbed: [] };
  await refuseOtherEyes(tx, rows);
  refuseTwoHolders(survivor, others, by);
  return join(tx, survivor, others, by, now);
}

const firstHeard = (rows: Standing[]): Standing | undefined =>
  [...rows].sort((a, b) => a.firstSeenAt.getTime() - b.firstSeenAt.getTime() || a.id - b.id)[0];

/** Whoever sees one of them must see all: a merged conversation shows all of itself to everybody who sees it. */
async function refuseOtherEyes(tx: Tx, rows: Standing[]): Promise<void> {
  const found = [...new Set(rows.flatMap(({ foundBy }) => foundBy))];
  const teams = await tx
    .select({ id: sources.id, teamId: sources.teamId })
    .from(sources)
    .where(inArray(sources.id, found));
  const teamOf = new Map(teams.map(({ id, teamId }) => [id, teamId]));
  const audiences = rows.map(({ foundBy }) => {
    const ids = new Set(foundBy.map((id) => teamOf.get(id) ?? null));
    return ids.has(null) ? '' : [...ids].sort().join();
  });
  if (new Set(audiences).size > 1) throw new Problem('conflict', 'threads.merge.teams');
}

/** One of two colleagues would lose what they are on without a word; one's own claim one may give up. */
function refuseTwoHolders(survivor: Standing, others: Standing[], by: number): void {
  const held = [survivor, ...others].filter(
    ({ assigneeId, status }) => assigneeId !== null && status !== 'done',
  );
  const holder = held[0];
  const other = held.find(({ assigneeId }) => assigneeId !== holder?.assigneeId && assigneeId !== by);
  if (!holder || !other) return;
  const params = { name: holder.assigneeName ?? '', other: other.assigneeName ?? '' };
  throw new Problem('conflict', 'threads.merge.claimed', { params });
}

async function join(tx: Tx, survivor: Standing, others: Standing[], by: number, now: Date): Promise<Merged> {
  const absorbed = others.map(({ id }) => id);
  const promises = await promisesOf(tx, [survivor.id, ...absorbed]);
  const ending = superseded(promises).map(({ id }) => id);
  await endPromises(tx, ending, by, now);
  const moved: Moved = {
    ...(await takeOver(tx, absorbed, survivor.id)),
    copies: [],
    promises,
    followers: await shareFollowers(tx, survivor.id, absorbed),
    merged: await shareMerged(tx, survivor.id, absorbed),
    stays: {
      id: survivor.id,
      foundBy: survivor.foundBy,
      firstSeenAt: survivor.firstSeenAt.toISOString(),
    },
    others: {},
  };
  await shareLabels(tx, survivor.id, absorbed);
  await widen(tx, survivor, others);
  const running = promises.filter(({ id, state }) => state === 'running' && !ending.includes(id));
  const before = [survivor, ...others].map(snapshot);
  const changes: Change[] = [
    {
      standing: { ...survivor, running },
      set: joined(survivor, others),
      story: [{ kind: 'conversation.merged', data: { absorbed } }],
    },
    ...others.map(
      (one): Change => ({
        standing: { ...one, running: [] },
        set: { status: 'merged', mergedInto: survivor.id, snoozedUntil: null, resolution: null },
        story: [{ kind: 'conversation.merged', data: { into: survivor.id } }],
      }),
    ),
  ];
  await write(tx, changes, by, now);
  const actId = newUuid();
  await tx.insert(acts).values({ id: actId, userId: by, kind: 'merge', before, moved, at: now });
  return { actId, survivorId: survivor.id, absorbed };
}

/** Who followed one of them follows the whole; gives those to whom it is new. */
async function shareFollowers(tx: Tx, to: number, from: number[]): Promise<number[]> {
  const rows = await tx.execute<{ user_id: number }>(sql`
    insert into followers (conversation_id, user_id, at)
    select ${to}::bigint, ${followers.userId}, min(${followers.at}) from ${followers}
    where ${inArray(followers.conversationId, from)} group by ${followers.userId}
    on conflict do nothing returning user_id`);
  return rows.map((row) => Number(row.user_id));
}

/** What became part of one of them before is part of the whole now. */
async function shareMerged(tx: Tx, to: number, from: number[]): Promise<Moved['merged']> {
  const rows = await tx
    .select({ id: conversations.id, from: conversations.mergedInto })
    .from(conversations)
    .where(inArray(conversations.mergedInto, from))
    .orderBy(conversations.id)
    .for('update');
  if (rows.length === 0) return [];
  await tx
    .update(conversations)
    .set({ mergedInto: to })
    .where(and(inArray(conversations.mergedInto, from), ne(conversations.id, to)));
  return rows.map(({ id, from }) => ({ id, from: from! }));
}

/** Labels of any are labels of the whole; who put them on stays known. */
async function shareLabels(tx: Tx, to: number, from: number[]): Promise<void> {
  await tx.execute(sql`
    insert into conversation_labels (conversation_id, label_id, added_by)
    select ${to}::bigint, label_id, max(added_by) from conversation_labels
    where conversation_id in (select jsonb_array_elements_text(${JSON.stringify(from)}::jsonb)::bigint)
    group by label_id on conflict do nothing`);
}

/** It has been heard of since the first of them, by all their sources. */
async function widen(tx: Tx, survivor: Standing, others: Standing[]): Promise<void> {
  const all = [survivor, ...others];
  const foundBy = [...new Set(all.flatMap((one) => one.foundBy))].sort((a, b) => a - b);
  const firstSeenAt = new Date(Math.min(...all.map((one) => one.firstSeenAt.getTime())));
  await tx.update(conversations).set({ foundBy, firstSeenAt }).where(eq(conversations.id, survivor.id));
}
