import { and, count, eq, inArray, sql } from 'drizzle-orm';
import { insertRows } from '../../db/bulk.ts';
import type { Tx } from '../../db/client.ts';
import { assignmentTurns, conversations } from '../../db/schema/queue.ts';
import { type Change, write } from '../change.ts';
import { lock, type Standing } from '../standing.ts';
import { type Colleague, type Given, pick, type ToGive, type Turns } from './pick.ts';

/** A colleague before anybody has counted what they have. */
export type Candidate = Omit<Colleague, 'free'> & { capacity: number };

/** Why something is given, or goes back to everybody. */
export type Occasion = 'arrival' | 'shift_end' | 'idle' | 'absent' | 'skipped';

/**
 * Gives conversations to people, all in a fixed number of statements. Givers of all processes come one after the other
 * (from here to the end of their transactions), so that turns are exact and nobody gets more than they may have.
 * What nobody can get keeps its place if nobody had it, else goes back to everybody with a note whose it was. What is
 * not open, or was taken by somebody in the meantime, is left alone.
 */
export async function give(
  tx: Tx,
  wanted: readonly ToGive[],
  candidates: readonly Candidate[],
  occasion: Occasion,
  now: Date,
): Promise<Given[]> {
  if (wanted.length === 0) return [];
  const standing = await lock(
    tx,
    wanted.map(({ id }) => id),
  );
  await oneAfterTheOther(tx);
  const open = wanted.filter(({ id, was }) => {
    const row = standing.get(id);
    return row?.status === 'open' && row.assigneeId === was;
  });
  const colleagues = await withLoads(tx, candidates);
  const turns = await turnsOf(tx, open);
  const before = new Map([...turns].map(([id, of]) => [id, new Map(of)]));
  const given = pick(open, colleagues, turns);
  await saveTurns(tx, turns, before);
  const left = open.filter(({ id, was }) => was !== null && !given.some((one) => one.id === id));
  await write(
    tx,
    [
      ...given.map((one) => giving(standing.get(one.id)!, one, occasion, now)),
      ...left.map(({ id, was }) => returning(standing.get(id)!, was, occasion)),
    ],
    null,
    now,
  );
  return given;
}

/** The key of the lock under which work is given; taken after the conversations, never before. */
const oneAfterTheOther = (tx: Tx) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('assignment', 0))`);

async function withLoads(tx: Tx, candidates: readonly Candidate[]): Promise<Colleague[]> {
  const loads = await openOf(
    tx,
    candidates.map(({ id }) => id),
  );
  return candidates.map(({ capacity, ...one }) => ({ ...one, free: capacity - (loads.get(one.id) ?? 0) }));
}

/** How many open conversations each of these people has. */
export async function openOf(tx: Tx, userIds: readonly number[]): Promise<Map<number, number>> {
  if (userIds.length === 0) return new Map();
  const rows = await tx
    .select({ id: conversations.assigneeId, n: count() })
    .from(conversations)
    .where(and(eq(conversations.status, 'open'), inArray(conversations.assigneeId, [...userIds])))
    .groupBy(conversations.assigneeId);
  return new Map(rows.map(({ id, n }) => [id!, n]));
}

async function turnsOf(tx: Tx, wanted: readonly ToGive[]): Promise<Turns> {
  const ids = [...new Set(wanted.flatMap(({ policy }) => policy?.id ?? []))];
  const turns: Turns = new Map(ids.map((id) => [id, new Map()]));
  if (ids.length === 0) return turns;
  const rows = await tx.select().from(assignmentTurns).where(inArray(assignmentTurns.policyId, ids));
  for (const { policyId, userId, turn } of rows) turns.get(policyId)!.set(userId, turn);
  return turns;
}

async function saveTurns(tx: Tx, turns: Turns, before: Turns): Promise<void> {
  const rows = [...turns].flatMap(([policyId, of]) =>
    [...of]
      .filter(([userId, turn]) => before.get(policyId)?.get(userId) !== turn)
      .map(([userId, turn]) => ({ policyId, userId, turn })),
  );
  if (rows.length === 0) return;
  await tx.execute(sql`${insertRows(assignmentTurns, rows)}
    on conflict (policy_id, user_id) do update set turn = excluded.turn`);
}

function giving(standing: Standing, { to, why, was }: Given, occasion: Occasion, now: Date): Change {
  return {
    standing,
    set: { assigneeId: to, claimedAt: null, givenAt: now },
    story: [
      {
        kind: 'conversation.assigned',
        data: { assigneeId: to, why, ...(was === null ? {} : { was, occasion }) },
      },
    ],
  };
}

function returning(standing: Standing, was: number | null, occasion: Occasion): Change {
  return {
    standing,
    set: { assigneeId: null, claimedAt: null, givenAt: null },
    story: [{ kind: 'conversation.released', data: { was, occasion } }],
  };
}
