import { and, inArray, isNotNull } from 'drizzle-orm';
import { events } from '../../db/schema/events.ts';
import type { Signal } from '../../events/bus.ts';
import type { Deps } from '../env.ts';
import type { Client } from './client.ts';

const RING = new TextEncoder().encode('event: bell\ndata: {}\n\n');

/** Rings at the screens of the people whose notices these signals speak of; what there is to read they ask for. */
export async function ringBells(
  { db }: Pick<Deps, 'db'>,
  clients: ReadonlySet<Client>,
  signals: readonly Signal[],
): Promise<void> {
  const ids = signals.filter(({ kind }) => kind.startsWith('notices.')).map(({ eventId }) => eventId);
  if (ids.length === 0) return;
  const rows = await db
    .selectDistinct({ userId: events.userId })
    .from(events)
    .where(and(inArray(events.id, ids), isNotNull(events.userId)));
  const people = new Set(rows.map(({ userId }) => userId));
  for (const client of clients) if (people.has(client.bellOf)) client.write(RING);
}
