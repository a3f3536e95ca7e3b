import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns.ts';
import { teams, users } from './people.ts';

/** One configured place: a feed, a page, a search. The baton is `nextPollAt`; the lease is fenced by `leaseToken`. */
export const sources = pgTable(
  'sources',
  {
    id: id(),
    channel: text().notNull(),
    name: text().notNull(),
    /** whose work it is; null = everybody's */
    teamId: ref().references(() => teams.id, { onDelete: 'set null' }),
    settings: jsonb().$type<Record<string, string>>().notNull(),
    /** sealed JSON of the channel's secrets */
    secrets: text(),
    purpose: text({ enum: ['answer', 'know'] }).notNull(),
    intake: text({ enum: ['all', 'matching'] }).notNull(),
    /** which hours the response clock counts */
    clock: text({ enum: ['profile', 'always'] })
      .notNull()
      .default('always'),
    /** null = the house's default */
    responseMinutes: integer(),
    /** active · paused by a person · stopped: gone at the origin or the sign-in is dead */
    state: text({ enum: ['active', 'paused', 'stopped'] })
      .notNull()
      .default('active'),
    /** asked host, so that only one request at a time goes there */
    host: text().notNull(),
    pollSeconds: integer().notNull(),
    nextPollAt: instant().notNull(),
    leaseToken: uuid(),
    leaseUntil: instant(),
    cursor: jsonb().$type<{ v: number; [k: string]: unknown }>(),
    /** until the first page is in, everything counts as history without clocks */
    baselineAt: instant(),
    lastPollAt: instant(),
    lastSuccessAt: instant(),
    /** when the newest item was first seen, and how many seconds after it was published */
    lastItemAt: instant(),
    lagSeconds: integer(),
    failures: integer().notNull().default(0),
    lastError: jsonb().$type<{
      kind: string;
      key: string;
      params?: Record<string, string | number>;
      at: string;
    }>(),
    quality: text({ enum: ['parsed', 'repaired', 'salvaged'] }),
    demo: boolean().notNull().default(false),
    createdAt: instant().notNull(),
    createdBy: ref().references(() => users.id, { onDelete: 'set null' }),
  },
  (t) => [
    index('sources_due').on(t.nextPollAt).where(sql`${t.state} = 'active'`),
    index('sources_team').on(t.teamId),
    check('sources_purpose', sql`${t.purpose} in ('answer','know')`),
    check('sources_intake', sql`${t.intake} in ('all','matching')`),
    check('sources_clock', sql`${t.clock} in ('profile','always')`),
    check('sources_state', sql`${t.state} in ('active','paused','stopped')`),
  ],
);
