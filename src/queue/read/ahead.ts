import { and, asc, eq, gte } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { authors, mentions } from '../../db/schema/intake.ts';
import { conversations } from '../../db/schema/queue.ts';

/** Due times read ahead for the whole house: of a thousand conversations an hour these are half an hour. */
export const READ_AHEAD = 500;
/** Of these as many are told to one page; it asks again when one of them has passed. */
const DUE_TOLD = 100;
const ALARMS_TOLD = 30;

/** What a page has to know to be right while time passes and nothing else happens. */
export interface Ahead {
  /** the next due times of the open conversations that this person sees, soonest first */
  due: Date[];
  /** of these the ones that are theirs, and the ones that are nobody's yet */
  alarms: {
    id: number;
    dueAt: Date;
    author: { name: string | null; handle: string | null };
    source: { name: string };
  }[];
  /** nothing is known of what is due after it; null = there is no more */
  until: Date | null;
}

/** One that falls due, whoever sees it. */
export type DueNext = Awaited<ReturnType<typeof dueNext>>[number];

/** The next ones of the house that fall due from `since` on, soonest first. */
export async function dueNext(tx: Tx, since: Date) {
  const c = conversations;
  const rows = await tx
    .select({
      id: c.id,
      dueAt: c.dueAt,
      assigneeId: c.assigneeId,
      sourceId: c.sourceId,
      foundBy: c.foundBy,
      author: { name: authors.name, handle: authors.handle },
    })
    .from(c)
    .innerJoin(mentions, eq(mentions.id, c.lastMentionId))
    .innerJoin(authors, eq(authors.id, mentions.authorId))
    .where(and(eq(c.status, 'open'), gte(c.dueAt, since)))
    .orderBy(asc(c.dueAt), asc(c.id))
    .limit(READ_AHEAD);
  return rows.map(({ dueAt, ...row }) => ({ ...row, dueAt: dueAt! }));
}

/**
 * What of it this person is told.
 * @param seen the sources that are theirs to see
 */
export function aheadOf(
  all: readonly DueNext[],
  seen: ReadonlyMap<number, { name: string }>,
  me: number,
): Ahead {
  const visible = all.flatMap((row) => {
    const finder = [row.sourceId, ...row.foundBy].find((id) => seen.has(id));
    return finder === undefined ? [] : [{ ...row, source: seen.get(finder)! }];
  });
  const told = visible.slice(0, DUE_TOLD);
  const isCut = told.length < visible.length;
  const last = isCut ? told.at(-1) : all.length === READ_AHEAD ? all.at(-1) : undefined;
  return {
    due: told.map(({ dueAt }) => dueAt),
    alarms: visible
      .filter(({ assigneeId }) => assigneeId === me || assigneeId === null)
      .slice(0, ALARMS_TOLD)
      .map(({ id, dueAt, author, source }) => ({ id, dueAt, author, source: { name: source.name } })),
    until: last?.dueAt ?? null,
  };
}
