import { and } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { conversations } from '../../db/schema/queue.ts';
import { type Scope, visibleConversation } from '../../people/index.ts';
import { fromCursor, type Place, toCursor } from './cursor.ts';
import type { QueueRow } from './row.ts';
import { rowsFor } from './rows.ts';
import {
  behind,
  inView,
  type Lane,
  lanesOf,
  matching,
  type Order,
  orderBy,
  type QueueFilter,
  type View,
} from './views.ts';

export interface QueueQuery {
  scope: Scope;
  me: number;
  view: View;
  filter?: QueueFilter;
  order: Order;
  /** `next` of the page before */
  after?: string;
  limit: number;
}

/**
 * One page of the queue. In due order what runs against a clock comes first, the latest on top, then what has no
 * clock, newest first. A page costs the same however deep it lies and however many rows there are.
 */
export async function queuePage(
  tx: Tx,
  query: QueueQuery,
): Promise<{ rows: QueueRow[]; next: string | null }> {
  const places = await placesOf(tx, query);
  const shown = places.slice(0, query.limit);
  const rows = await rowsFor(
    tx,
    shown.map(({ id }) => id),
    query.scope,
  );
  const last = shown.at(-1);
  return { rows, next: places.length > shown.length && last ? toCursor(last) : null };
}

/** All that a list holds, in its order, up to `limit`. */
export async function matchingIds(tx: Tx, query: Omit<QueueQuery, 'after'>): Promise<number[]> {
  const places = await placesOf(tx, { ...query, limit: query.limit - 1 });
  return places.map(({ id }) => id);
}

/** Up to one more place than the page shows, to know whether another page follows. */
async function placesOf(tx: Tx, query: QueueQuery): Promise<Place[]> {
  const lanes = lanesOf(query.view, query.order);
  const from = fromCursor(query.after);
  const places: Place[] = [];
  for (let lane = from?.lane ?? 0; lane < lanes.length && places.length <= query.limit; lane++) {
    const start = from?.lane === lane ? from : undefined;
    places.push(
      ...(await walk(tx, query, lanes[lane] as Lane, lane, start, query.limit + 1 - places.length)),
    );
  }
  return places;
}

async function walk(
  tx: Tx,
  { scope, me, view, filter = {} }: QueueQuery,
  lane: Lane,
  number: number,
  from: Place | undefined,
  limit: number,
): Promise<Place[]> {
  const rows = await tx
    .select({ id: conversations.id, key: lane.key })
    .from(conversations)
    .where(
      and(
        inView(view, me),
        lane.where,
        matching(filter, scope),
        visibleConversation(scope),
        from && behind(lane, from.key, from.id),
      ),
    )
    .orderBy(...orderBy(lane))
    .limit(limit);
  return rows.map(({ id, key }) => ({ lane: number, id, key: plain(key) }));
}

const plain = (key: unknown): string | number => (key instanceof Date ? key.toISOString() : Number(key));
