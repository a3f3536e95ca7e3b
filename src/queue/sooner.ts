/** What became due sooner by something, and its way back: when two people are two again, when a rule is taken back. */
import { and, eq, inArray } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { deadlines, type Promised, type Sooner } from '../db/schema/queue.ts';
import { type Change, write } from './change.ts';
import { type Deadline, lock, runningOf } from './standing.ts';

export type { Promised, Sooner } from '../db/schema/queue.ts';

/** A promise as it stands, for its way back. */
export const promisedIn = ({ id, conversationId, dueAt, minutes, clock, because }: Deadline): Promised => ({
  id,
  conversationId,
  dueAt: dueAt.toISOString(),
  minutes,
  clock,
  because,
});

/** The running promises of an answer in these conversations. */
export async function promisedNow(tx: Tx, conversationIds: readonly number[]): Promise<Promised[]> {
  if (conversationIds.length === 0) return [];
  const rows = await tx
    .select()
    .from(deadlines)
    .where(
      and(
        inArray(deadlines.conversationId, [...conversationIds]),
        eq(deadlines.kind, 'response'),
        eq(deadlines.state, 'running'),
      ),
    )
    .orderBy(deadlines.id);
  return rows.map(promisedIn);
}

/** What of it is due sooner than it was. Pure. */
export function soonerThan(before: readonly Promised[], now: readonly Promised[]): Sooner[] {
  const was = new Map(before.map((one) => [one.id, one]));
  return now.flatMap((after) => {
    const one = was.get(after.id);
    return one && after.dueAt < one.dueAt ? [{ before: one, after }] : [];
  });
}

/** A promise that was hurried twice has one way back. Pure. */
export function inOne(sooner: readonly Sooner[]): Sooner[] {
  const first = new Map<number, Sooner>();
  for (const { before, after } of sooner)
    first.set(after.id, { before: first.get(after.id)?.before ?? before, after });
  return [...first.values()];
}

/** Gives back the time that was taken, where the promise still stands as it was made then. */
export async function giveTimeBack(
  tx: Tx,
  sooner: readonly Sooner[],
  by: number | null,
  now: Date,
): Promise<void> {
  const standing = await lock(tx, [...new Set(sooner.map(({ after }) => after.conversationId))]);
  const changes = sooner.flatMap(({ before, after }): Change[] => {
    const row = standing.get(after.conversationId);
    const running = row && runningOf(row, 'response');
    if (!row || running?.id !== after.id || running.dueAt.toISOString() !== after.dueAt) return [];
    return [{ standing: row, story: [], shorten: [asPromised(before)] }];
  });
  await write(tx, changes, by, now);
}

/** A promise as it was, to be written over the one that runs. */
export const asPromised = ({ id, dueAt, minutes, clock, because }: Promised) => ({
  id,
  kind: 'response' as const,
  dueAt: new Date(dueAt),
  minutes,
  clock,
  because,
});
