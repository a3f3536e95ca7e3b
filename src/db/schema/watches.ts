import { boolean, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns.ts';
import { mentions } from './intake.ts';
import { users } from './people.ts';

export const watches = pgTable('watches', {
  id: id(),
  name: text().notNull(),
  expression: text().notNull(),
  /** words or phrases, one a line: none of them may stand in the text */
  exclude: text().notNull().default(''),
  /** what the team has set besides: forms switched off and other names by term, languages, context words */
  tuning: jsonb()
    .$type<{
      languages: string[];
      context: string;
      terms: Record<string, { off: string[]; aliases: string }>;
    }>()
    .notNull()
    .default({ languages: [], context: '', terms: {} }),
  active: boolean().notNull().default(true),
  hue: integer().notNull().default(0),
  demo: boolean().notNull().default(false),
  createdAt: instant().notNull(),
  updatedAt: instant().notNull(),
  createdBy: ref().references(() => users.id, { onDelete: 'set null' }),
});

/** Which watch found a mention, and where: offsets in UTF-16 units into title or text. */
export const watchHits = pgTable(
  'watch_hits',
  {
    mentionId: ref()
      .notNull()
      .references(() => mentions.id, { onDelete: 'cascade' }),
    watchId: ref()
      .notNull()
      .references(() => watches.id, { onDelete: 'cascade' }),
    spans: jsonb().$type<{ start: number; end: number; in: 'title' | 'text' }[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.mentionId, t.watchId] }),
    index('watch_hits_watch').on(t.watchId, t.mentionId),
  ],
);
