import { sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { type Rehomed, rehome, sendHome } from '../db/rehome.ts';
import { attachments } from '../db/schema/files.ts';

/** Files of these conversations belong to `to`. */
export const moveFiles = (tx: Tx, from: number[], to: number): Promise<Rehomed> =>
  rehome(tx, attachments, attachments.id, from, to);

/** Only those that went with these rows of the outbox. */
export const moveFilesOf = (tx: Tx, from: number, to: number, outboxIds: string[]): Promise<Rehomed> =>
  rehome(
    tx,
    attachments,
    attachments.id,
    [from],
    to,
    sql`${attachments.outboxId}::text in (select jsonb_array_elements_text(${JSON.stringify(outboxIds)}::jsonb))`,
  );

/** The way back. */
export const returnFiles = (tx: Tx, rows: Rehomed): Promise<void> =>
  sendHome(tx, attachments, attachments.id, rows);
