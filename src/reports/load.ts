import { and, count, eq, gt, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { users } from '../db/schema/people.ts';
import { conversations, skips } from '../db/schema/queue.ts';
import { after, DAY } from '../lib/clock.ts';
import { type Scope, visibleConversation, type Worker, workers } from '../people/index.ts';

/** Skips are counted over this many days. */
export const SKIP_DAYS = 7;

export interface Load extends Worker {
  /** open conversations that are theirs */
  open: number;
  /** of them past their due time */
  overdue: number;
  /** of them those they have said they are on */
  claimed: number;
  /** passed over in the last days */
  skipped: number;
}

export interface TeamLoad {
  people: Load[];
  /** open and nobody's */
  unassigned: number;
}

/** Who has how much, as far as this person sees it; as it stands in the tables at this moment. */
export async function teamLoad(tx: Tx, scope: Scope, now: Date): Promise<TeamLoad> {
  const late = sql`${conversations.dueAt} < ${now}`;
  const rows = await tx
    .select({
      id: conversations.assigneeId,
      open: count(),
      overdue: sql<number>`(count(*) filter (where ${late}))::int`,
      claimed: sql<number>`(count(*) filter (where ${conversations.claimedAt} is not null))::int`,
    })
    .from(conversations)
    .where(and(eq(conversations.status, 'open'), visibleConversation(scope)))
    .groupBy(conversations.assigneeId);
  const passed = await tx
    .select({ id: users.id, n: count() })
    .from(skips)
    .innerJoin(users, eq(users.id, skips.userId))
    .where(gt(skips.at, after(now, -SKIP_DAYS * DAY)))
    .groupBy(users.id);
  const loads = new Map(rows.map((row) => [row.id, row]));
  const skipped = new Map(passed.map(({ id, n }) => [id, n]));
  const people = (await workers(tx, now)).map((worker) => {
    const { open = 0, overdue = 0, claimed = 0 } = loads.get(worker.id) ?? {};
    return { ...worker, open, overdue, claimed, skipped: skipped.get(worker.id) ?? 0 };
  });
  return { people, unassigned: loads.get(null)?.open ?? 0 };
}
