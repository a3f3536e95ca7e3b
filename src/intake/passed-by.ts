/** What no watch matched, kept for a while so that a new watch can be tried on it. */
import { and, eq, lt, sql } from 'drizzle-orm';
import type { InboundItem } from '../channels/contract.ts';
import { insertRows } from '../db/bulk.ts';
import type { Tx } from '../db/client.ts';
import { textList } from '../db/prepared.ts';
import { passedBy } from '../db/schema/intake.ts';
import { mentionIdentity } from './identity.ts';
import { compare, type Place } from './receive.ts';

/** Keeps what no watch matched: text and link, no verdict. */
export async function keepPassedBy(tx: Tx, place: Place, items: InboundItem[], now: Date): Promise<void> {
  if (items.length === 0) return;
  const rows = [...items]
    .sort((a, b) => compare(a.externalId, b.externalId))
    .map((item) => ({
      sourceId: place.sourceId,
      channel: place.channel,
      account: item.account ?? '',
      externalId: item.externalId,
      item,
      seenAt: now,
    }));
  await tx.execute(sql`${insertRows(passedBy, rows)} on conflict do nothing`);
}

/** The keys in the passed-by store of those items that lie there, by identity. */
export async function passedByIds(
  tx: Tx,
  channel: string,
  items: InboundItem[],
): Promise<Map<string, number>> {
  if (items.length === 0) return new Map();
  const rows = await tx
    .select({ id: passedBy.id, account: passedBy.account, externalId: passedBy.externalId })
    .from(passedBy)
    .where(
      and(
        eq(passedBy.channel, channel),
        sql`${passedBy.externalId} = any(${textList(items.map((item) => item.externalId))}::text[])`,
      ),
    );
  return new Map(rows.map((row) => [mentionIdentity(channel, row), row.id]));
}

/** Takes items out of the passed-by store once they are mentions. */
export async function dropPassedBy(tx: Tx, channel: string, externalIds: string[]): Promise<void> {
  if (externalIds.length === 0) return;
  await tx
    .delete(passedBy)
    .where(
      and(eq(passedBy.channel, channel), sql`${passedBy.externalId} = any(${textList(externalIds)}::text[])`),
    );
}

/** Lets go of what passed by before `before`; returns how many. */
export async function purgePassedBy(tx: Tx, before: Date): Promise<number> {
  const gone = await tx.delete(passedBy).where(lt(passedBy.seenAt, before)).returning({ id: passedBy.id });
  return gone.length;
}

/** An item as it lay in the passed-by store: JSON has no dates. */
export const revive = (stored: unknown): InboundItem => {
  const item = stored as Omit<InboundItem, 'publishedAt'> & { publishedAt: string | null };
  return { ...item, publishedAt: item.publishedAt ? new Date(item.publishedAt) : null };
};
