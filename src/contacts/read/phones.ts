import { and, desc, eq, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { contactAddresses } from '../../db/schema/contacts.ts';

/** Phone numbers of the people who wrote in a conversation, the newest known first. */
export async function phonesOf(tx: Tx, conversationId: number): Promise<string[]> {
  const rows = await tx
    .select({ value: contactAddresses.value })
    .from(contactAddresses)
    .where(
      and(
        eq(contactAddresses.type, 'phone'),
        sql`${contactAddresses.contactId} in (
          select ca.contact_id from conversation_mentions p join mentions m on m.id = p.mention_id
          join contact_authors ca on ca.author_id = m.author_id where p.conversation_id = ${conversationId})`,
      ),
    )
    .orderBy(desc(contactAddresses.id));
  return rows.map(({ value }) => value);
}
