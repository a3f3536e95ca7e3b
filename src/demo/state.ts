/** Is the demo town open, and may it be opened? */
import { and, eq, isNotNull, min, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '../db/client.ts';
import { outbox } from '../db/schema/outbox.ts';
import { sources } from '../db/schema/sources.ts';
import type { SentReply } from './town.ts';

/** One opening or closing at a time in the whole house. */
const DEMO_LOCK = 7_301_009;

/** Held until the transaction ends. */
export async function lockDemo(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${DEMO_LOCK})`);
}

/** When the town opened; null = it is closed. */
export async function townOpenedAt(tx: Tx): Promise<Date | null> {
  const [row] = await tx
    .select({ at: min(sources.createdAt) })
    .from(sources)
    .where(eq(sources.demo, true));
  return row?.at ?? null;
}

export const demoRunning = async (tx: Tx): Promise<boolean> => (await townOpenedAt(tx)) !== null;

/** It is offered while there is no source at all: a real one ends the offer, a running town is no news. */
export async function demoAvailable(tx: Tx): Promise<boolean> {
  const [any] = await tx.select({ id: sources.id }).from(sources).limit(1);
  return any === undefined;
}

const preparedSchema = z.object({
  status: z.string(),
  visibility: z.enum(['public', 'unlisted', 'private', 'direct']),
  inReplyToId: z.string(),
});
/** …/users/vandr/statuses/117 */
const STATUS_ADDRESS = /\/users\/(\w+)\/statuses\/(\d+)$/;

/** What we have sent to the town, as the outbox knows it. */
export async function sentReplies(tx: Tx): Promise<SentReply[]> {
  const rows = await tx
    .select({ address: outbox.externalId, prepared: outbox.prepared })
    .from(outbox)
    .innerJoin(sources, eq(sources.id, outbox.sourceId))
    .where(and(eq(sources.demo, true), eq(outbox.state, 'sent'), isNotNull(outbox.externalId)));
  return rows.flatMap(({ address, prepared }) => {
    const [, shop, id] = address?.match(STATUS_ADDRESS) ?? [];
    const read = preparedSchema.safeParse(prepared);
    if (!shop || !id || !read.success) return [];
    const { status, visibility, inReplyToId } = read.data;
    return [{ id, shop, text: status, visibility, inReplyToId }];
  });
}
