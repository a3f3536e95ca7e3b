import { and, arrayContains, asc, desc, eq, gte, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { conversationLabels, conversations, deadlines } from '../../db/schema/queue.ts';
import { proposals } from '../../db/schema/replies.ts';
import type { ListShape } from '../../db/schema/shortcuts.ts';
import { sources } from '../../db/schema/sources.ts';
import { type Scope, visibleSource } from '../../people/index.ts';
import { unreadBy } from '../looks.ts';

export const VIEWS = ['open', 'mine', 'unclaimed', 'approval', 'waiting', 'snoozed', 'done'] as const;
export type View = (typeof VIEWS)[number];

export const ORDERS = ['due', 'oldest', 'newest', 'urgency'] as const;
export type Order = (typeof ORDERS)[number];

export interface QueueFilter {
  /** found by this source, first or not */
  sourceId?: number;
  labelId?: number;
  sentiment?: 'negative' | 'neutral' | 'positive';
  language?: string;
  /** who answers; null = nobody yet */
  assigneeId?: number | null;
  /** as urgent as this, or more */
  urgentFrom?: number;
  only?: (typeof ONLY)[number];
  /** what this person has not read yet, or not all of */
  unreadBy?: number;
}

/** What a list can be narrowed to besides: nobody answered yet, somebody promised, a trainee's words wait for a colleague. */
export const ONLY = ['unanswered', 'promised', 'approval'] as const;

/** The filter that an address or a saved view asks for. */
export const filterOf = (list: ListShape, me: number): QueueFilter => ({
  sourceId: list.source ?? undefined,
  labelId: list.label ?? undefined,
  sentiment: list.sentiment ?? undefined,
  language: list.language ?? undefined,
  assigneeId: list.assignee === 'me' ? me : list.assignee === 'nobody' ? null : (list.assignee ?? undefined),
  urgentFrom: list.urgent ?? undefined,
  only: list.only ?? undefined,
  unreadBy: list.unread ? me : undefined,
});

const c = conversations;

/** What a view holds; each condition pins `status`, the first column of the queue's indexes. */
export function inView(view: View, me: number): SQL {
  switch (view) {
    case 'open':
      return eq(c.status, 'open');
    case 'mine':
      return and(eq(c.status, 'open'), eq(c.assigneeId, me))!;
    case 'unclaimed':
      return and(eq(c.status, 'open'), isNull(c.assigneeId))!;
    case 'approval':
      return sql`${c.status} in ('open','waiting','snoozed') and ${c.id} in (select ${proposals.conversationId} from ${proposals}
        where ${proposals.state} = 'waiting')`;
    default:
      return eq(c.status, view);
  }
}

/** What the filters leave; a source that is not theirs to see leaves nothing. */
export function matching(filter: QueueFilter, scope: Scope): SQL | undefined {
  return and(
    filter.sourceId === undefined
      ? undefined
      : sql`${arrayContains(c.foundBy, [filter.sourceId])} and exists (select 1 from ${sources}
          where ${sources.id} = ${filter.sourceId} and ${visibleSource(scope)})`,
    filter.sentiment === undefined ? undefined : eq(c.sentimentLabel, filter.sentiment),
    filter.language === undefined ? undefined : eq(c.language, filter.language),
    filter.labelId === undefined
      ? undefined
      : sql`exists (select 1 from ${conversationLabels} where ${conversationLabels.conversationId} = ${c.id}
          and ${conversationLabels.labelId} = ${filter.labelId})`,
    filter.assigneeId === undefined
      ? undefined
      : filter.assigneeId === null
        ? isNull(c.assigneeId)
        : eq(c.assigneeId, filter.assigneeId),
    filter.urgentFrom === undefined ? undefined : gte(c.urgency, filter.urgentFrom),
    filter.only === undefined ? undefined : NARROWED[filter.only],
    filter.unreadBy === undefined ? undefined : unreadBy(filter.unreadBy),
  );
}

const NARROWED: Record<(typeof ONLY)[number], SQL> = {
  unanswered: isNull(c.answeredAt),
  promised: sql`exists (select 1 from ${deadlines} where ${deadlines.conversationId} = ${c.id}
    and ${deadlines.state} = 'running' and ${deadlines.kind} in ('promise','handoff'))`,
  approval: sql`exists (select 1 from ${proposals} where ${proposals.conversationId} = ${c.id}
    and ${proposals.state} = 'waiting')`,
};

/**
 * A stretch of a list in one order; a list is its lanes one after the other. What runs against a clock comes before
 * what does not, and each lane is one walk along an index.
 */
export interface Lane {
  where?: SQL;
  key: PgColumn;
  direction: 'asc' | 'desc';
}

export function lanesOf(view: View, order: Order): Lane[] {
  if (view === 'done') return [{ key: c.resolvedAt, direction: order === 'oldest' ? 'asc' : 'desc' }];
  if (order === 'oldest') return [{ key: c.lastInboundAt, direction: 'asc' }];
  if (order === 'newest') return [{ key: c.lastInboundAt, direction: 'desc' }];
  if (order === 'urgency') return [{ key: c.urgency, direction: 'desc' }];
  if (view === 'snoozed') return [{ key: c.snoozedUntil, direction: 'asc' }];
  return [
    { where: isNotNull(c.dueAt), key: c.dueAt, direction: 'asc' },
    { where: isNull(c.dueAt), key: c.lastInboundAt, direction: 'desc' },
  ];
}

export const orderBy = ({ key, direction }: Lane): SQL[] =>
  direction === 'asc' ? [asc(key), asc(c.id)] : [desc(key), desc(c.id)];

/** What stands behind this row of the lane. */
export function behind(lane: Lane, key: string | number, id: number): SQL {
  const value = lane.key.dataType === 'date' ? sql`${key}::timestamptz` : sql`${key}::integer`;
  return lane.direction === 'asc'
    ? sql`(${lane.key}, ${c.id}) > (${value}, ${id}::bigint)`
    : sql`(${lane.key}, ${c.id}) < (${value}, ${id}::bigint)`;
}
