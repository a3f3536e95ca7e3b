import { type SQL, sql } from 'drizzle-orm';
import { type AnyPgColumn, check, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns.ts';
import { teams, users } from './people.ts';

/** Whose a shortcut is: the owner's alone, a team's, or everyone's. */
const audience = () => text({ enum: ['me', 'team', 'all'] }).notNull();

const isAudience = (t: { audience: AnyPgColumn; teamId: AnyPgColumn }): SQL =>
  sql`${t.audience} in ('me','team','all') and (${t.audience} = 'team') = (${t.teamId} is not null)`;

/** A list of the queue as its address says it; null = not narrowed by that, or in the order that each set for themselves. */
export interface ListShape {
  view: 'open' | 'mine' | 'unclaimed' | 'approval' | 'waiting' | 'snoozed' | 'done';
  order: 'due' | 'oldest' | 'newest' | 'urgency' | null;
  source: number | null;
  label: number | null;
  sentiment: 'negative' | 'neutral' | 'positive' | null;
  language: string | null;
  /** who answers; `me` is whoever looks */
  assignee: number | 'me' | 'nobody' | null;
  /** as urgent as this, or more */
  urgent: number | null;
  only: 'unanswered' | 'promised' | 'approval' | null;
  /** only what whoever looks has not read yet, or not all of */
  unread?: 1 | null;
}

/** A part of the queue under a name. */
export const savedViews = pgTable(
  'saved_views',
  {
    id: id(),
    name: text().notNull(),
    ownerId: ref()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    audience: audience(),
    teamId: ref().references(() => teams.id, { onDelete: 'cascade' }),
    list: jsonb().$type<ListShape>().notNull(),
    /** its place among its neighbours, lowest on top */
    position: integer().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [index('saved_views_owner').on(t.ownerId), check('saved_views_audience', isAudience(t))],
);

/** One thing that a macro does; they are done in their order. */
export type MacroStep =
  | { kind: 'claim' }
  | { kind: 'assign'; assigneeId: number }
  | { kind: 'label'; labelId: number }
  | { kind: 'unlabel'; labelId: number }
  | { kind: 'snooze'; name: 'hour' | 'afternoon' | 'tomorrow' | 'monday' }
  | { kind: 'resolve'; resolution: 'answered' | 'handed_off' | 'nothing_to_answer' | 'not_about_us' | 'spam' }
  | { kind: 'note'; text: string }
  /** goes into the composer; nothing is sent by it */
  | { kind: 'template'; templateId: number };

/** Several acts under one name and one key. */
export const macros = pgTable(
  'macros',
  {
    id: id(),
    name: text().notNull(),
    /** pressed after `p` */
    key: text(),
    ownerId: ref()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    audience: audience(),
    teamId: ref().references(() => teams.id, { onDelete: 'cascade' }),
    steps: jsonb().$type<MacroStep[]>().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [index('macros_owner').on(t.ownerId), check('macros_audience', isAudience(t))],
);
