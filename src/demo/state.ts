/** Is the demo town open, and may it be opened? */
import { and, eq, min, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { mentions } from '../db/schema/intake.ts';
import { outbox } from '../db/schema/outbox.ts';
import { sources } from '../db/schema/sources.ts';
import type { SentRow } from './quarters/quarter.ts';

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

/** What we have sent to the town, as the outbox knows it, in the order of writing. */
export async function sentToTown(tx: Tx): Promise<SentRow[]> {
  const rows = await tx
    .select({
      id: outbox.id,
      channel: outbox.channel,
      action: outbox.action,
      externalId: outbox.externalId,
      to: mentions.externalId,
      text: sql<string>`coalesce(${outbox.payload}->>'text', '')`,
      prepared: outbox.prepared,
      at: outbox.endedAt,
    })
    .from(outbox)
    .innerJoin(sources, eq(sources.id, outbox.sourceId))
    .innerJoin(mentions, eq(mentions.id, sql`(${outbox.payload}->>'mentionId')::bigint`))
    .where(and(eq(sources.demo, true), eq(outbox.state, 'sent')))
    .orderBy(outbox.seq);
  return rows.flatMap(({ action, externalId, at, ...row }) =>
    action === 'mail' || externalId === null || at === null ? [] : [{ ...row, action, externalId, at }],
  );
}
