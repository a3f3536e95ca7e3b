import { sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { type Rehomed, rehome, sendHome } from '../db/rehome.ts';
import { outbox } from '../db/schema/outbox.ts';

/** What leaves or has left these conversations belongs to `to`: what becomes of it is told there. */
export const moveDeliveries = (tx: Tx, from: number[], to: number): Promise<Rehomed> =>
  rehome(tx, outbox, outbox.id, from, to);

/** Only what answers these messages, or was done with them. */
export const moveDeliveriesOf = (tx: Tx, from: number, to: number, mentionIds: number[]): Promise<Rehomed> =>
  rehome(
    tx,
    outbox,
    outbox.id,
    [from],
    to,
    sql`(${outbox.payload}->>'mentionId')::bigint
      in (select jsonb_array_elements_text(${JSON.stringify(mentionIds)}::jsonb)::bigint)`,
  );

/** The way back. */
export const returnDeliveries = (tx: Tx, rows: Rehomed): Promise<void> =>
  sendHome(tx, outbox, outbox.id, rows);
