import { and, eq, gt, isNotNull, lte, ne, or, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { conversations, deadlines } from '../db/schema/queue.ts';
import { after, DAY } from '../lib/clock.ts';
import { type Scope, visibleConversation } from '../people/index.ts';

/** Days that promises are counted over. */
export const PROMISE_DAYS = 30;

/** Times that we told somebody we would come back by; those still to come are not counted. */
export interface Promises {
  given: number;
  /** we came back in time */
  kept: number;
}

/** How promises of the last thirty days were kept, for what this person may see. One that nobody owes any more was none. */
export async function promises(tx: Tx, scope: Scope, now: Date): Promise<Promises> {
  const [row] = await tx
    .select({
      given: sql<number>`count(*)::integer`,
      kept: sql<number>`(count(*) filter (where ${deadlines.state} = 'met' and ${deadlines.endedAt} <= ${deadlines.dueAt}))::integer`,
    })
    .from(deadlines)
    .innerJoin(conversations, eq(conversations.id, deadlines.conversationId))
    .where(
      and(
        eq(deadlines.kind, 'promise'),
        gt(deadlines.dueAt, after(now, -PROMISE_DAYS * DAY)),
        or(lte(deadlines.dueAt, now), eq(deadlines.state, 'met')),
        or(ne(deadlines.state, 'cancelled'), isNotNull(deadlines.breachedAt)),
        visibleConversation(scope),
      ),
    );
  return row ?? { given: 0, kept: 0 };
}
