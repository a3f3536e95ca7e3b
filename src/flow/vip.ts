import { and, eq, isNotNull, ne } from 'drizzle-orm';
import { setVip } from '../contacts/vip.ts';
import type { Tx } from '../db/client.ts';
import { contactAuthors } from '../db/schema/contacts.ts';
import { mentions } from '../db/schema/intake.ts';
import { conversations } from '../db/schema/queue.ts';
import { becameVip, promisedNow, type Sooner, soonerThan } from '../queue/index.ts';
import { termsOfConversations } from './response-clock.ts';

/**
 * A person becomes VIP, or is one no more. Who becomes one waits less in every conversation that they wrote last in;
 * who is one no more keeps what was promised.
 */
export async function markVip(
  tx: Tx,
  contactId: number,
  vip: boolean,
  by: { userId: number | null; at: Date },
): Promise<void> {
  const changed = await setVip(tx, contactId, vip, by);
  if (changed && vip) await hurryFor(tx, contactId, by);
}

/**
 * Who is VIP by whatever reason waits less in every conversation that they wrote last in. Returns what is due sooner by
 * it, for the way back.
 */
export async function hurryFor(
  tx: Tx,
  contactId: number,
  by: { userId: number | null; at: Date },
): Promise<Sooner[]> {
  const waiting = await tx
    .select({ id: conversations.id })
    .from(conversations)
    .innerJoin(mentions, eq(mentions.id, conversations.lastMentionId))
    .innerJoin(contactAuthors, eq(contactAuthors.authorId, mentions.authorId))
    .where(
      and(
        eq(contactAuthors.contactId, contactId),
        ne(conversations.status, 'done'),
        isNotNull(conversations.dueAt),
      ),
    );
  const ids = waiting.map(({ id }) => id);
  const before = await promisedNow(tx, ids);
  await becameVip(tx, ids, await termsOfConversations(tx, ids), by.userId, by.at);
  return soonerThan(before, await promisedNow(tx, ids));
}
