import { and, eq, inArray, sql } from 'drizzle-orm';
import type { InboundItem } from '../channels/contract.ts';
import type { Tx } from '../db/client.ts';
import { outbox } from '../db/schema/outbox.ts';
import { departments } from '../db/schema/replies.ts';
import { mentionIdentity } from '../intake/identity.ts';

/**
 * Which of the answers that came are a department's, by identity: written from its address, or to the very mail that we
 * sent there. They are words among colleagues, whoever there wrote them.
 * @param answers as of `answered`
 */
export async function departmentAnswers(
  tx: Tx,
  channel: string,
  items: readonly InboundItem[],
  answers: ReadonlyMap<string, string>,
): Promise<Set<string>> {
  const answering = items.filter((item) => answers.has(mentionIdentity(channel, item)));
  if (answering.length === 0) return new Set();
  const rows = await tx.select({ email: departments.email }).from(departments);
  if (rows.length === 0) return new Set();
  const addresses = new Set(rows.map(({ email }) => email.toLowerCase()));
  const toThem = await mailsTo(tx, [...addresses], answering);
  const isTheirs = ({ author, answersTo = [] }: InboundItem) =>
    addresses.has(author.externalId?.toLowerCase() ?? '') || answersTo.some((id) => toThem.has(id));
  return new Set(answering.filter(isTheirs).map((item) => mentionIdentity(channel, item)));
}

/** Message-IDs of the mails to these addresses, among those that are answered. */
async function mailsTo(tx: Tx, addresses: string[], items: readonly InboundItem[]): Promise<Set<string>> {
  const ids = [...new Set(items.flatMap(({ answersTo = [] }) => answersTo))];
  const messageId = sql<string>`${outbox.payload}->>'messageId'`;
  const rows = await tx
    .select({ messageId })
    .from(outbox)
    .where(
      and(
        eq(outbox.action, 'mail'),
        inArray(messageId, ids),
        inArray(sql<string>`lower(${outbox.payload}->'to'->>'address')`, addresses),
      ),
    );
  return new Set(rows.map((row) => row.messageId));
}
