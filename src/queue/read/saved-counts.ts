import { and, asc, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { conversations } from '../../db/schema/queue.ts';
import { type ListShape, savedViews } from '../../db/schema/shortcuts.ts';
import { filterOf, inView, matching } from './views.ts';

/** Saved views whose conversations are counted; what comes later stands there without a number. */
const COUNTED = 60;
/** Nobody's id: what asks for "me" is counted for every assignee apart. */
const ANYBODY = { all: true } as const;

export interface SavedFacts {
  id: number;
  name: string;
  ownerId: number;
  audience: 'me' | 'team' | 'all';
  teamId: number | null;
  list: ListShape;
}

/** Sums from which the counts of every person's saved views follow. */
export interface SavedSums {
  views: SavedFacts[];
  /** by view, in the order of `views`; those that are not counted have none */
  cells: { foundBy: number[]; assigneeId: number | null; counts: Record<string, number> }[];
}

const asksForMe = ({ view, assignee }: ListShape): boolean => view === 'mine' || assignee === 'me';
/** What each person has not read is theirs to count, too dear for a number beside a name. */
const isCounted = ({ list }: SavedFacts): boolean => list.view !== 'done' && !list.unread;

/** Two statements however many views and people; one where nobody saved any. */
export async function savedSums(tx: Tx): Promise<SavedSums> {
  const views = await tx
    .select({
      id: savedViews.id,
      name: savedViews.name,
      ownerId: savedViews.ownerId,
      audience: savedViews.audience,
      teamId: savedViews.teamId,
      list: savedViews.list,
    })
    .from(savedViews)
    .orderBy(asc(savedViews.position), asc(savedViews.id));
  const counted = views.filter(isCounted).slice(0, COUNTED);
  if (counted.length === 0) return { views, cells: [] };
  const { foundBy, assigneeId, status } = conversations;
  const each = counted.map(({ id, list }) => {
    const anybodys: ListShape = {
      ...list,
      view: list.view === 'mine' ? 'open' : list.view,
      assignee: list.assignee === 'me' ? null : list.assignee,
    };
    const where = and(inView(anybodys.view, 0), matching(filterOf(anybodys, 0), ANYBODY));
    return sql`${String(id)}::text, count(*) filter (where ${where})`;
  });
  const cells = await tx.execute<SavedSums['cells'][number]>(sql`
    select ${foundBy} as "foundBy", ${assigneeId} as "assigneeId", jsonb_build_object(${sql.join(each, sql`, `)}) as counts
    from ${conversations} where ${status} <> 'done' group by 1, 2`);
  return { views, cells: [...cells] };
}

/** How many of the cells somebody sees stand in a view; null = it is not counted. */
export function countOf(view: SavedFacts, seenCells: SavedSums['cells'], me: number): number | null {
  if (!isCounted(view)) return null;
  const theirs = asksForMe(view.list) ? seenCells.filter(({ assigneeId }) => assigneeId === me) : seenCells;
  return theirs.reduce((sum, { counts }) => sum + (counts[view.id] ?? 0), 0);
}
