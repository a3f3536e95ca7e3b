import { and, desc, eq, lt, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { contactAuthors, contactReads, contacts } from '../db/schema/contacts.ts';
import { mentions } from '../db/schema/intake.ts';
import { users } from '../db/schema/people.ts';
import { conversations } from '../db/schema/queue.ts';
import { after, MINUTE } from '../lib/clock.ts';

/** Who comes back to the same page within this time has not looked anew. */
const SAME_LOOK_MS = 10 * MINUTE;

export interface Read {
  userId: number;
  what: 'contact' | 'conversation' | 'export';
  contactId: number | null;
  conversationId?: number;
}

/** Writes down who looked at whom, in one statement; what was written a moment ago is not written again. */
export async function noteRead(
  tx: Tx,
  { userId, what, contactId, conversationId }: Read,
  now: Date,
): Promise<void> {
  const conversation = conversationId ?? null;
  await tx.execute(sql`
    insert into contact_reads (at, user_id, what, contact_id, conversation_id)
    select ${now.toISOString()}::timestamptz, ${userId}::bigint, ${what}, ${contactId}::bigint, ${conversation}::bigint
    where ${what} = 'export' or not exists (
      select from contact_reads where at > ${after(now, -SAME_LOOK_MS).toISOString()}::timestamptz
        and user_id = ${userId}::bigint and what = ${what}
        and contact_id is not distinct from ${contactId}::bigint
        and conversation_id is not distinct from ${conversation}::bigint)`);
}

export type ReadRow = Awaited<ReturnType<typeof readsOf>>[number];

/** The last looks, newest first. @param contactId only at this person */
export function readsOf(
  tx: Tx,
  { contactId, before, limit }: { contactId?: number; before?: number; limit: number },
) {
  return tx
    .select({
      id: contactReads.id,
      at: contactReads.at,
      what: contactReads.what,
      userName: users.name,
      contactId: contactReads.contactId,
      contactName: contacts.name,
      conversationId: contactReads.conversationId,
    })
    .from(contactReads)
    .leftJoin(users, eq(users.id, contactReads.userId))
    .leftJoin(contacts, eq(contacts.id, contactReads.contactId))
    .where(
      and(
        contactId === undefined ? undefined : eq(contactReads.contactId, contactId),
        before === undefined ? undefined : lt(contactReads.id, before),
      ),
    )
    .orderBy(desc(contactReads.id))
    .limit(limit);
}

/** Lets go of looks before `before`; returns how many. */
export async function forgetReads(tx: Tx, before: Date): Promise<number> {
  const gone = await tx
    .delete(contactReads)
    .where(lt(contactReads.at, before))
    .returning({ id: contactReads.id });
  return gone.length;
}

/** Who wrote last in a conversation. */
export async function contactOfConversation(tx: Tx, conversationId: number): Promise<number | null> {
  const [row] = await tx
    .select({ id: contactAuthors.contactId })
    .from(conversations)
    .innerJoin(mentions, eq(mentions.id, conversations.lastMentionId))
    .innerJoin(contactAuthors, eq(contactAuthors.authorId, mentions.authorId))
    .where(eq(conversations.id, conversationId));
  return row?.id ?? null;
}

/** Who opened something of a conversation has read of the person who wrote in it last. */
export async function noteTalkRead(tx: Tx, userId: number, conversationId: number, now: Date): Promise<void> {
  const contactId = await contactOfConversation(tx, conversationId);
  await noteRead(tx, { userId, what: 'conversation', contactId, conversationId }, now);
}
