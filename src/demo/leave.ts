import { and, eq, inArray, notExists, or, sql } from 'drizzle-orm';
import type { Db, Tx } from '../db/client.ts';
import { contactAuthors, contacts } from '../db/schema/contacts.ts';
import { events } from '../db/schema/events.ts';
import { authors, mentions } from '../db/schema/intake.ts';
import { acts, conversations } from '../db/schema/queue.ts';
import { sources } from '../db/schema/sources.ts';
import { watches } from '../db/schema/watches.ts';
import { lockDemo } from './state.ts';

/**
 * Closes the demo town and removes everything that came from it or was done to it, its story too. What people have
 * made of the house meanwhile (settings, accounts, templates, departments) stays. Twice is once.
 */
export function leaveDemo({ db }: { db: Db }): Promise<void> {
  return db.transaction(async (tx) => {
    await lockDemo(tx);
    // whoever is just storing a page of the town finishes first; after us it finds no source
    const town = await tx
      .select({ id: sources.id })
      .from(sources)
      .where(eq(sources.demo, true))
      .orderBy(sources.id)
      .for('update');
    if (town.length === 0) return;
    const sourceIds = town.map(({ id }) => id);
    await forgetStory(tx, sourceIds);
    // clocks, labels, notes, drafts, replies, handoffs and the outbox go with their conversations
    await tx.delete(conversations).where(inArray(conversations.sourceId, sourceIds));
    await forgetPeople(tx, sourceIds);
    await tx.delete(watches).where(eq(watches.demo, true));
    // what passed by goes with its source
    await tx.delete(sources).where(inArray(sources.id, sourceIds));
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

/** The mentions, then the authors and contacts that nothing else knows. */
async function forgetPeople(tx: Tx, sourceIds: number[]): Promise<void> {
  const gone = await tx
    .delete(mentions)
    .where(inArray(mentions.sourceId, sourceIds))
    .returning({ authorId: mentions.authorId });
  const authorIds = [...new Set(gone.map(({ authorId }) => authorId))];
  if (authorIds.length === 0) return;
  const behind = await tx
    .select({ id: contactAuthors.contactId })
    .from(contactAuthors)
    .where(inArray(contactAuthors.authorId, authorIds));
  await tx
    .delete(authors)
    .where(
      and(
        inArray(authors.id, authorIds),
        notExists(tx.select({ id: mentions.id }).from(mentions).where(eq(mentions.authorId, authors.id))),
      ),
    );
  const contactIds = behind.map(({ id }) => id);
  await tx
    .delete(contacts)
    .where(
      and(
        inArray(contacts.id, contactIds),
        notExists(
          tx
            .select({ id: contactAuthors.authorId })
            .from(contactAuthors)
            .where(eq(contactAuthors.contactId, contacts.id)),
        ),
      ),
    );
}
