import { asc, eq, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { prepared } from '../../db/prepared.ts';
import { conversationLabels, conversations, labels } from '../../db/schema/queue.ts';
import { proposals } from '../../db/schema/replies.ts';
import type { ListShape } from '../../db/schema/shortcuts.ts';
import { sources } from '../../db/schema/sources.ts';
import { after, MINUTE } from '../../lib/clock.ts';
import { type Scope, sees } from '../../people/index.ts';
import type { Status } from '../standing.ts';
import { type Ahead, aheadOf, type DueNext, dueNext } from './ahead.ts';
import type { RowLabel } from './marks.ts';
import { countOf, type SavedSums, savedSums } from './saved-counts.ts';

/** "Soon": the ring turns amber, the browser may tell. */
export const SOON_MINUTES = 10;

export interface QueueCounts extends Ahead {
  open: number;
  mine: number;
  unclaimed: number;
  /** with words of a trainee that wait for a yes */
  approval: number;
  waiting: number;
  snoozed: number;
  /** open and past their due time */
  late: number;
  /** open and due within ten minutes */
  soon: number;
  /** visible sources with their open conversations */
  sources: (Omit<SourceFacts, 'teamId'> & { count: number })[];
  /** every label with the open conversations that carry it */
  labels: (Omit<RowLabel, 'proposed'> & { count: number })[];
  /** the saved views that this person may use, in their order; null = not counted */
  saved: { id: number; name: string; list: ListShape; count: number | null }[];
}

interface SourceFacts {
  id: number;
  name: string;
  channel: string;
  teamId: number | null;
  state: 'active' | 'paused' | 'stopped';
  /** polls that failed in a row */
  failures: number;
  demo: boolean;
}

/** Sums from which the counts of every person follow. */
export interface Sums {
  /** when they were added up: `late` and `soon` are of this moment */
  at: Date;
  cells: {
    status: Status;
    foundBy: number[];
    assigneeId: number | null;
    count: number;
    late: number;
    soon: number;
  }[];
  approvals: { foundBy: number[]; count: number }[];
  labelled: { labelId: number; foundBy: number[]; count: number }[];
  sources: SourceFacts[];
  labels: Omit<RowLabel, 'proposed'>[];
  ahead: DueNext[];
  saved: SavedSums;
}

/** The numbers in the rail, for what this person may see, and what time will make of them. Eight statements at most. */
export async function counts(tx: Tx, scope: Scope, me: number, now: Date): Promise<QueueCounts> {
  return tally(await sums(tx, now), scope, me);
}

const { status, foundBy, assigneeId, dueAt } = conversations;

const cellRows = prepared((tx) => {
  const isLate = sql`${dueAt} < ${sql.placeholder('now')}::timestamptz`;
  return tx
    .select({
      status,
      foundBy,
      assigneeId,
      count: sql<number>`count(*)::integer`,
      late: sql<number>`(count(*) filter (where ${isLate}))::integer`,
      soon: sql<number>`(count(*) filter (where not ${isLate}
        and ${dueAt} <= ${sql.placeholder('soon')}::timestamptz))::integer`,
    })
    .from(conversations)
    .where(sql`${status} <> 'done'`)
    .groupBy(status, foundBy, assigneeId)
    .prepare('queue_cells');
});

const approvalRows = prepared((tx) =>
  tx
    .select({ foundBy, count: sql<number>`count(*)::integer` })
    .from(conversations)
    .where(
      sql`${status} in ('open','waiting','snoozed') and ${conversations.id} in (select ${proposals.conversationId}
        from ${proposals} where ${proposals.state} = 'waiting')`,
    )
    .groupBy(foundBy)
    .prepare('queue_approvals'),
);

const labelledRows = prepared((tx) =>
  tx
    .select({ labelId: conversationLabels.labelId, foundBy, count: sql<number>`count(*)::integer` })
    .from(conversationLabels)
    .innerJoin(conversations, eq(conversations.id, conversationLabels.conversationId))
    .where(sql`${status} = 'open'`)
    .groupBy(conversationLabels.labelId, foundBy)
    .prepare('queue_labelled'),
);

const sourceRows = prepared((tx) =>
  tx
    .select({
      id: sources.id,
      name: sources.name,
      channel: sources.channel,
      teamId: sources.teamId,
      state: sources.state,
      failures: sources.failures,
      demo: sources.demo,
    })
    .from(sources)
    .orderBy(asc(sources.id))
    .prepare('queue_sources'),
);

const labelRows = prepared((tx) =>
  tx
    .select({ id: labels.id, key: labels.key, name: labels.name, hue: labels.hue })
    .from(labels)
    .orderBy(asc(labels.id))
    .prepare('queue_labels'),
);

export async function sums(tx: Tx, now: Date): Promise<Sums> {
  const moments = { now: now.toISOString(), soon: after(now, SOON_MINUTES * MINUTE).toISOString() };
  // side by side: each takes a connection of its own where there are several
  const [cells, approvals, labelled, allSources, allLabels, ahead, saved] = await Promise.all([
    cellRows(tx).execute(moments),
    approvalRows(tx).execute(),
    labelledRows(tx).execute(),
    sourceRows(tx).execute(),
    labelRows(tx).execute(),
    dueNext(tx, now),
    savedSums(tx),
  ]);
  return { at: now, cells, approvals, labelled, sources: allSources, labels: allLabels, ahead, saved };
}

/** What of the sums this person sees. */
export function tally(all: Sums, scope: Scope, me: number): QueueCounts {
  const seen = all.sources.filter(({ teamId }) => sees(scope, [teamId]));
  const byId = new Map(seen.map((source) => [source.id, source]));
  const isSeen = ({ foundBy }: { foundBy: number[] }) => foundBy.some((id) => byId.has(id));
  const cells = all.cells.filter(isSeen);
  const open = cells.filter(({ status }) => status === 'open');
  const bySource = perKey(open, ({ foundBy }) => foundBy);
  const byLabel = perKey(all.labelled.filter(isSeen), ({ labelId }) => [labelId]);
  return {
    open: total(open),
    mine: total(open.filter(({ assigneeId }) => assigneeId === me)),
    unclaimed: total(open.filter(({ assigneeId }) => assigneeId === null)),
    approval: total(all.approvals.filter(isSeen)),
    waiting: total(cells.filter(({ status }) => status === 'waiting')),
    snoozed: total(cells.filter(({ status }) => status === 'snoozed')),
    late: open.reduce((sum, { late }) => sum + late, 0),
    soon: open.reduce((sum, { soon }) => sum + soon, 0),
    sources: seen.map(({ teamId, ...source }) => ({
      ...source,
      count: bySource.get(source.id) ?? 0,
    })),
    labels: all.labels.map((label) => ({
      ...label,
      count: byLabel.get(label.id) ?? 0,
    })),
    saved: savedOf(all.saved, isSeen, scope, me),
    ...aheadOf(all.ahead, byId, me),
  };
}

function savedOf(
  { views, cells }: SavedSums,
  isSeen: (cell: { foundBy: number[] }) => boolean,
  scope: Scope,
  me: number,
): QueueCounts['saved'] {
  const theirs = views.filter(({ audience, ownerId, teamId }) =>
    audience === 'me' ? ownerId === me : audience === 'all' || sees(scope, [teamId]),
  );
  if (theirs.length === 0) return [];
  const seen = cells.filter(isSeen);
  return theirs.map((view) => ({
    id: view.id,
    name: view.name,
    list: view.list,
    count: countOf(view, seen, me),
  }));
}

const total = (cells: { count: number }[]): number => cells.reduce((sum, { count }) => sum + count, 0);

function perKey<C extends { count: number }>(cells: C[], keysOf: (cell: C) => number[]): Map<number, number> {
  const counted = new Map<number, number>();
  for (const cell of cells) {
    for (const key of keysOf(cell)) counted.set(key, (counted.get(key) ?? 0) + cell.count);
  }
  return counted;
}
