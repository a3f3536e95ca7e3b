import { and, asc, eq, gte, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { prepared } from '../../db/prepared.ts';
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

const c = conversations;
const dueRows = prepared((tx) =>
  tx
    .select({
      id: c.id,
      dueAt: sql`${c.dueAt}`.mapWith(c.dueAt),
      assigneeId: c.assigneeId,
      sourceId: c.sourceId,
      foundBy: c.foundBy,
      author: { name: authors.name, handle: authors.handle },
    })
    .from(c)
    .innerJoin(mentions, eq(mentions.id, c.lastMentionId))
    .innerJoin(authors, eq(authors.id, mentions.authorId))
    .where(and(sql`${c.status} = 'open'`, gte(c.dueAt, sql.placeholder('since'))))
    .orderBy(asc(c.dueAt), asc(c.id))
    .limit(READ_AHEAD)
    .prepare('due_next'),
);

/** The next ones of the house that fall due from `since` on, soonest first. */
export const dueNext = (tx: Tx, since: Date) => dueRows(tx).execute({ since });

/**
 * What of it this person is told.
 * @param seen the sources that are theirs to see
 */
export function aheadOf(
  all: readonly DueNext[],
  seen: ReadonlyMap<number, { name: string }>,
  me: number,
): Ahead {
  const due: Date[] = [];
  const alarms: Ahead['alarms'] = [];
  let isCut = false;
  for (const { id, dueAt, assigneeId, sourceId, foundBy, author } of all) {
    const finder = seen.has(sourceId) ? sourceId : foundBy.find((one) => seen.has(one));
    if (finder === undefined) continue;
    if (due.length < DUE_TOLD) due.push(dueAt);
    else isCut = true;
    const isTheirs = assigneeId === me || assigneeId === null;
    if (isTheirs && alarms.length < ALARMS_TOLD) {
      alarms.push({ id, dueAt, author, source: { name: seen.get(finder)!.name } });
    }
  }
  const last = isCut ? due.at(-1) : all.length === READ_AHEAD ? all.at(-1)?.dueAt : undefined;
  return { due, alarms, until: last ?? null };
}
