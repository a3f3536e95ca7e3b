import { boolean, index, jsonb, pgTable, primaryKey, uniqueIndex } from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns.ts';
import { mentions, passedBy } from './intake.ts';
import { conversations } from './queue.ts';
import { watches } from './watches.ts';

/** Finds that the team said are not about us, by closing their conversation so; the watch learns from them. */
export const notAboutUs = pgTable(
  'not_about_us',
  {
    watchId: ref()
      .notNull()
      .references(() => watches.id, { onDelete: 'cascade' }),
    mentionId: ref()
      .notNull()
      .references(() => mentions.id, { onDelete: 'cascade' }),
    conversationId: ref()
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    at: instant().notNull(),
    /** the conversation stays closed as it is, but nothing is learned from it any more */
    withdrawn: boolean().notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.watchId, t.mentionId] }),
    index('not_about_us_conversation').on(t.conversationId),
  ],
);

/** Finds that a watch let pass because of what it was taught: items that passed by, or mentions of other watches. */
export const heldBack = pgTable(
  'held_back',
  {
    id: id(),
    watchId: ref()
      .notNull()
      .references(() => watches.id, { onDelete: 'cascade' }),
    mentionId: ref().references(() => mentions.id, { onDelete: 'cascade' }),
    passedById: ref().references(() => passedBy.id, { onDelete: 'cascade' }),
    /** the words that told, the strongest first */
    words: jsonb().$type<string[]>().notNull(),
    spans: jsonb().$type<{ start: number; end: number; in: 'title' | 'text' }[]>().notNull(),
    at: instant().notNull(),
  },
  (t) => [
    uniqueIndex('held_back_mention').on(t.watchId, t.mentionId),
    uniqueIndex('held_back_passed_by').on(t.watchId, t.passedById),
    index('held_back_at').on(t.watchId, t.at),
    index('held_back_by_passed').on(t.passedById),
    index('held_back_by_mention').on(t.mentionId),
  ],
);
