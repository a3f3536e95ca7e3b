import type { Sql } from 'postgres';
import type { Log } from '../lib/log.ts';
import { EVENT_CHANNEL, type SignalEntry } from './record.ts';

export interface Signal {
  eventId: number;
  kind: string;
  conversationId: number | null;
  sourceId: number | null;
}

export interface Bus {
  /** Calls back with each committed batch of events, also those of other processes. Returns the way out. */
  subscribe(listener: (signals: Signal[]) => void): () => void;
  close(): Promise<void>;
}

/**
 * One LISTEN for the whole process. postgres.js reconnects by itself; after a reconnect listeners get an empty
 * batch, their sign to catch up from the events table.
 */
export async function createBus(sql: Sql, log: Log): Promise<Bus> {
  const listeners = new Set<(signals: Signal[]) => void>();
  const tell = (signals: Signal[]) => {
    for (const listener of listeners) {
      try {
        listener(signals);
      } catch (error) {
        log.error({ err: error }, 'a listener of the event bus failed');
      }
    }
  };
  let connected = false;
  const { unlisten } = await sql.listen(
    EVENT_CHANNEL,
    (payload) => {
      const entries = JSON.parse(payload) as SignalEntry[];
      tell(
        entries.map(([eventId, kind, conversationId, sourceId]) => ({
          eventId,
          kind,
          conversationId,
          sourceId,
        })),
      );
    },
    () => {
      if (connected) tell([]);
      connected = true;
    },
  );
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => unlisten(),
  };
}
