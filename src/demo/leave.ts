import { and, eq, inArray, or, sql } from 'drizzle-orm';
import type { Db, Tx } from '../db/client.ts';
import { events } from '../db/schema/events.ts';
import { acts, conversations } from '../db/schema/queue.ts';
import { sources } from '../db/schema/sources.ts';
import { watches } from '../db/schema/watches.ts';
import { removeSources } from '../flow/removal.ts';
import type { Clock } from '../lib/clock.ts';
import { forgetSources } from '../settings/response-policies.ts';
import { lockSources } from '../sources/registry.ts';
import { lockDemo } from './state.ts';

/**
 * Closes the demo town and removes everything that came from it or was done to it, its story too. What people have
 * made of the house meanwhile (settings, accounts, templates, departments) stays. Twice is once.
 */
export function leaveDemo({ db, clock }: { db: Db; clock: Clock }): Promise<void> {
  return db.transaction(async (tx) => {
    await lockDemo(tx);
    const town = await tx.select({ id: sources.id }).from(sources).where(eq(sources.demo, true));
    if (town.length === 0) return;
    // whoever is just storing a page of the town finishes first
    const sourceIds = await lockSources(
      tx,
      town.map(({ id }) => id),
    );
    await forgetStory(tx, sourceIds);
    await tx.delete(watches).where(eq(watches.demo, true));
    await removeSources(tx, sourceIds, null);
    await forgetSources(tx, sourceIds, { userId: null, at: clock() });
  });
}

/** Events have no keys to go with; acts hold what they could bring back. */
async function forgetStory(tx: Tx, sourceIds: number[]): Promise<void> {
  const ofTown = inArray(conversations.sourceId, sourceIds);
  const talks = tx.select({ id: conversations.id }).from(conversations).where(ofTown);
  const watched = tx
    .select({ id: sql<string>`${watches.id}::text` })
    .from(watches)
    .where(eq(watches.demo, true));
  await tx
    .delete(events)
    .where(
      or(
        inArray(events.sourceId, sourceIds),
        inArray(events.conversationId, talks),
        and(eq(events.kind, 'watch.changed'), inArray(sql`${events.data}->>'watchId'`, watched)),
      ),
    );
  await tx.delete(acts).where(
    sql`exists (
      select 1 from jsonb_array_elements(${acts.before}) as shot
      join ${conversations} on ${conversations.id} = (shot->>'id')::bigint
      where ${ofTown})`,
  );
}
