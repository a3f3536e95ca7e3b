import { index, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns.ts';

/** The story, append only, written in the transaction of the change. No foreign keys: it outlives what it tells of. */
export const events = pgTable(
  'events',
  {
    id: id(),
    at: instant().notNull(),
    kind: text().notNull(),
    conversationId: ref(),
    sourceId: ref(),
    userId: ref(),
    data: jsonb().$type<Record<string, unknown>>().notNull(),
  },
  (t) => [index('events_conversation').on(t.conversationId, t.id), index('events_at').on(t.at)],
);
