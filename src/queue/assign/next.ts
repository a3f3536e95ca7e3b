import { and, asc, desc, eq, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { conversations, floodEnds, skips } from '../../db/schema/queue.ts';
import { proposals } from '../../db/schema/replies.ts';
import type { ListShape } from '../../db/schema/shortcuts.ts';
import { sources } from '../../db/schema/sources.ts';
import { record } from '../../events/record.ts';
import { Problem } from '../../lib/errors.ts';
import { type Scope, visibleConversation } from '../../people/index.ts';
import { filterOf, inView, lanesOf, matching, orderBy } from '../read/views.ts';
import { claim } from '../verbs.ts';
import { type Policy, underPolicy } from './policies.ts';

export const SKIP_REASONS = ['language', 'skill', 'waits', 'partial', 'other'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

interface Asker {
  userId: number;
  scope: Scope;
  teamIds: readonly number[];
  /** only of this list, in its order; without one of the whole queue */
  list?: ListShape;
}

const c = conversations;

/**
 * The one to answer next, claimed: the top of what this person may see and nobody else has, of the list that they work
 * through if they have one, never one that they have passed over since somebody last wrote in it. Where a flood is on,
 * one person gets the newest, another the oldest. Whoever is asked at the same moment gets another one. Null when nothing
 * is left.
 */
export async function takeNext(
  tx: Tx,
  asker: Asker,
  policies: readonly Policy[],
  now: Date,
): Promise<number | null> {
  const flood = policies.find(
    (one) => one.flood && (one.teamId === null || asker.teamIds.includes(one.teamId)),
  );
  const id = (flood && (await ofFlood(tx, asker, flood))) ?? (await ofQueue(tx, asker));
  if (id === null) return null;
  const outcome = await claim(tx, id, asker.userId, now);
  return outcome.won ? id : null;
}

async function ofQueue(tx: Tx, asker: Asker): Promise<number | null> {
  for (const lane of lanesOf('open', asker.list?.order ?? 'due')) {
    const id = await top(tx, asker, lane.where, orderBy(lane));
    if (id !== null) return id;
  }
  return null;
}

/** What one has begun in a flood comes first; then whatever nobody has, from one's own end. */
async function ofFlood(tx: Tx, asker: Asker, flood: Policy): Promise<number | null> {
  const from = await endOf(tx, flood.id, asker.userId);
  const turn = from === 'newest' ? desc : asc;
  const inside = sql`exists (select 1 from ${sources} where ${sources.id} = ${c.sourceId} and ${underPolicy(flood)})`;
  const order = [turn(c.lastInboundAt), turn(c.id)];
  return (
    (await top(tx, asker, and(inside, eq(c.assigneeId, asker.userId))!, order)) ??
    (await top(tx, asker, inside, order))
  );
}

async function top(
  tx: Tx,
  { userId, scope, list }: Asker,
  where: SQL | undefined,
  order: SQL[],
): Promise<number | null> {
  const [row] = await tx
    .select({ id: c.id })
    .from(c)
    .where(
      and(
        eq(c.status, 'open'),
        or(isNull(c.assigneeId), eq(c.assigneeId, userId)),
        where,
        list && and(inView(list.view, userId), matching(filterOf(list, userId), scope)),
        visibleConversation(scope),
        sql`not exists (select 1 from ${skips} where ${skips.conversationId} = ${c.id}
          and ${skips.userId} = ${userId} and ${skips.at} >= ${c.lastInboundAt})`,
        sql`not exists (select 1 from ${proposals} where ${proposals.conversationId} = ${c.id}
          and ${proposals.state} = 'waiting')`,
      ),
    )
    .orderBy(...order)
    .limit(1)
    .for('update', { skipLocked: true });
  return row?.id ?? null;
}

/** From which end somebody works: whoever comes takes the end with fewer people, and keeps it while the flood lasts. */
async function endOf(tx: Tx, policyId: number, userId: number): Promise<'newest' | 'oldest'> {
  const known = await tx.select().from(floodEnds).where(eq(floodEnds.policyId, policyId));
  const mine = known.find((one) => one.userId === userId);
  if (mine) return mine.from;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('flood', ${policyId}))`);
  const now = await tx.select().from(floodEnds).where(eq(floodEnds.policyId, policyId));
  const at = (end: string) => now.filter(({ from }) => from === end).length;
  const from = at('oldest') <= at('newest') ? 'oldest' : 'newest';
  await tx.insert(floodEnds).values({ policyId, userId, from }).onConflictDoNothing();
  return from;
}

/** Passing over what *next* gave. Problems `next.why` without words for another reason, `problem.not_found`. */
export async function skip(
  tx: Tx,
  given: { conversationId: number; userId: number; reason: SkipReason; text: string },
  now: Date,
): Promise<void> {
  const text = given.text.trim();
  if (given.reason === 'other' && text === '') {
    throw new Problem('invalid', 'next.why', { field: 'text' });
  }
  await tx.insert(skips).values({ ...given, text, at: now });
  const { conversationId, userId, reason } = given;
  await record(tx, { at: now, kind: 'conversation.skipped', conversationId, userId, data: { reason } });
}
