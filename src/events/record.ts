import { sql } from 'drizzle-orm';
import { insertRows } from '../db/bulk.ts';
import type { Tx } from '../db/client.ts';
import { events } from '../db/schema/events.ts';
import type { NewEvent } from './kinds.ts';

export const EVENT_CHANNEL = 'ohlas_events';

/** What travels by NOTIFY: a payload is at most 8000 bytes, so a batch is cut into signals of this many events. */
const EVENTS_A_SIGNAL = 100;

/** [event id, kind, conversation id, source id] */
export type SignalEntry = [number, string, number | null, number | null];

interface Written extends Record<string, unknown> {
  id: number;
  kind: string;
  conversation_id: number | null;
  source_id: number | null;
}

/** Writes the story and rings the bell, both in the caller's transaction: nobody hears of what did not happen. */
export async function record(tx: Tx, ...list: NewEvent[]): Promise<void> {
  if (list.length === 0) return;
  const told = list.map((event) => ({
    at: event.at,
    kind: event.kind,
    conversationId: event.conversationId ?? null,
    sourceId: event.sourceId ?? null,
    userId: event.userId ?? null,
    data: event.data ?? {},
  }));
  const rows = await tx.execute<Written>(
    sql`${insertRows(events, told)} returning id, kind, conversation_id, source_id`,
  );
  const entries = rows.map((row): SignalEntry => [row.id, row.kind, row.conversation_id, row.source_id]);
  const signals: string[] = [];
  for (let at = 0; at < entries.length; at += EVENTS_A_SIGNAL)
    signals.push(JSON.stringify(entries.slice(at, at + EVENTS_A_SIGNAL)));
  await tx.execute(
    sql`select pg_notify(${EVENT_CHANNEL}, signal) from jsonb_array_elements_text(${JSON.stringify(signals)}::jsonb) signal`,
  );
}
