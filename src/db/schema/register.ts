import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns.ts';
import { users } from './people.ts';
import { conversations } from './queue.ts';

/** A complaint in the sense of the law, made in a conversation: numbered in a series a year. */
export const complaints = pgTable(
  'complaints',
  {
    id: id(),
    conversationId: ref()
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    /** the act that entered it; taken back with it. No foreign key: acts are forgotten, complaints are kept */
    actId: uuid().notNull(),
    /** of the series: the year in which it was entered, by the shop's clock */
    year: integer().notNull(),
    number: integer().notNull(),
    /** ISO 3166-1 alpha-2, whose law counts */
    country: text().notNull(),
    /** when the customer made it */
    receivedAt: instant().notNull(),
    /** what is claimed, in our words */
    claimed: text().notNull(),
    /** calendar days that the law gives, as the setting said then; null = it gives none */
    days: integer(),
    /** end of the last of those days; null = the law gives none */
    dueAt: instant(),
    /** when the customer was told the decision that stands; null = it is open */
    closedAt: instant(),
    createdAt: instant().notNull(),
    createdBy: ref().references(() => users.id, { onDelete: 'set null' }),
  },
  (t) => [
    uniqueIndex('complaints_number').on(t.year, t.number),
    index('complaints_conversation').on(t.conversationId),
    index('complaints_act').on(t.actId),
    index('complaints_received').on(t.receivedAt, t.id),
    check('complaints_country', sql`${t.country} ~ '^[A-Z]{2}$'`),
    check('complaints_due', sql`(${t.days} is null) = (${t.dueAt} is null)`),
  ],
);

/** What was decided of a complaint, one after the other; the last one stands. */
export const complaintDecisions = pgTable(
  'complaint_decisions',
  {
    id: id(),
    complaintId: ref()
      .notNull()
      .references(() => complaints.id, { onDelete: 'cascade' }),
    verdict: text({ enum: ['accepted', 'partly', 'refused'] }).notNull(),
    /** why, and what follows of it */
    text: text().notNull(),
    /** when the customer was told; null = not yet */
    toldAt: instant(),
    decidedAt: instant().notNull(),
    userId: ref().references(() => users.id, { onDelete: 'set null' }),
  },
  (t) => [
    index('complaint_decisions_complaint').on(t.complaintId, t.id),
    check('complaint_decisions_verdict', sql`${t.verdict} in ('accepted','partly','refused')`),
  ],
);

/** A call with the customer of a conversation: one that is promised within a slot, or one that has been. */
export const calls = pgTable(
  'calls',
  {
    id: id(),
    conversationId: ref()
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    /** missed: nobody answered */
    state: text({ enum: ['planned', 'reached', 'missed', 'cancelled'] }).notNull(),
    /** the slot; both null = it was not promised, only made */
    fromAt: instant(),
    untilAt: instant(),
    phone: text().notNull(),
    /** what to say */
    script: text().notNull().default(''),
    /** what was said */
    text: text().notNull().default(''),
    createdAt: instant().notNull(),
    createdBy: ref().references(() => users.id, { onDelete: 'set null' }),
    endedAt: instant(),
    endedBy: ref().references(() => users.id, { onDelete: 'set null' }),
  },
  (t) => [
    index('calls_conversation').on(t.conversationId, t.id),
    index('calls_slot').on(t.fromAt).where(sql`${t.state} = 'planned'`),
    check('calls_state', sql`${t.state} in ('planned','reached','missed','cancelled')`),
    check('calls_slot_whole', sql`(${t.fromAt} is null) = (${t.untilAt} is null)`),
    check('calls_slot_order', sql`${t.untilAt} > ${t.fromAt}`),
    check('calls_slot_planned', sql`${t.state} <> 'planned' or ${t.fromAt} is not null`),
    check('calls_ended', sql`(${t.state} = 'planned') = (${t.endedAt} is null)`),
  ],
);
