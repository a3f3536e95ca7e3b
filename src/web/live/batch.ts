import { and, desc, gt, isNotNull } from 'drizzle-orm';
import { events } from '../../db/schema/events.ts';
import type { Signal } from '../../events/bus.ts';
import { type QueueRow, rowsById } from '../../queue/index.ts';
import type { Deps } from '../env.ts';

/** What changed, read once for everybody. */
export interface Batch {
  rows: QueueRow[];
  /** conversations in which somebody outside wrote */
  newIds: ReadonlySet<number>;
  /** conversations that were not there before: the list brings them, no screen has a row of them to be swapped */
  bornIds: ReadonlySet<number>;
  lastEventId: number;
}

/** Kinds that say: somebody outside wrote. */
const SPOKEN: ReadonlySet<string> = new Set([
  'conversation.opened',
  'conversation.mention',
  'conversation.reopened',
]);
/** Of more than this only the newest are told again; the list is fetched anew anyway. */
const MOST_MISSED = 200;
/**
 * Transactions may end in another order than they took their numbers: a few events before the last one known are told
 * again, which changes nothing for who knows them.
 */
const OVERLAP = 50;

/** The rows of the conversations these signals speak of; null when they speak of none. */
export async function loadBatch({ db }: Pick<Deps, 'db'>, signals: readonly Signal[]): Promise<Batch | null> {
  const about = signals.filter(({ conversationId }) => conversationId !== null);
  if (about.length === 0) return null;
  const idsOf = (some: readonly Signal[]) =>
    new Set(some.map(({ conversationId }) => conversationId as number));
  return {
    rows: await rowsById(db, [...idsOf(about)], null),
    newIds: idsOf(about.filter(({ kind }) => SPOKEN.has(kind))),
    bornIds: idsOf(about.filter(({ kind }) => kind === 'conversation.opened')),
    lastEventId: Math.max(...signals.map(({ eventId }) => eventId)),
  };
}

/** The events after the one a page knows; the newest ones when it has missed many. */
export async function missedSince({ db }: Pick<Deps, 'db'>, after: number): Promise<Signal[]> {
  const rows = await db
    .select({
      eventId: events.id,
      kind: events.kind,
      conversationId: events.conversationId,
      sourceId: events.sourceId,
    })
    .from(events)
    .where(and(gt(events.id, after - OVERLAP), isNotNull(events.conversationId)))
    .orderBy(desc(events.id))
    .limit(OVERLAP + MOST_MISSED);
  // what the page knows is no news
  return rows.reverse().map((row) => (row.eventId > after ? row : { ...row, kind: '' }));
}
