import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns.ts';
import { sessions, users } from './people.ts';
import { conversations, deadlines } from './queue.ts';
import { sources } from './sources.ts';

/**
 * Steps of the ladder that a deadline has reached, one row for each and for the time it was due then: whoever inserts
 * it tells of it. A deadline that is moved has new steps.
 */
export const alarmSteps = pgTable(
  'alarm_steps',
  {
    deadlineId: ref()
      .notNull()
      .references(() => deadlines.id, { onDelete: 'cascade' }),
    /** minutes from the due time: -10 = ten minutes before */
    minutes: integer().notNull(),
    dueAt: instant().notNull(),
    at: instant().notNull(),
    /** false: it was reached together with a later one, which was told instead */
    told: boolean().notNull(),
  },
  (t) => [primaryKey({ columns: [t.deadlineId, t.minutes, t.dueAt] }), index('alarm_steps_at').on(t.at)],
);

/** Where other programs want to be told: an address that is called with a signed body. */
export const alarmHooks = pgTable(
  'alarm_hooks',
  {
    id: id(),
    name: text().notNull(),
    body: text({ enum: ['generic', 'slack', 'teams'] }).notNull(),
    /** sealed: of Slack and Teams the address is the secret */
    url: text().notNull(),
    /** shown instead of the address */
    host: text().notNull(),
    /** sealed: what the calls are signed with */
    secret: text().notNull(),
    language: text({ enum: ['cs', 'sk', 'pl', 'en'] }).notNull(),
    /** kinds of notices that it wants */
    kinds: text().array().notNull(),
    active: boolean().notNull().default(true),
    createdAt: instant().notNull(),
  },
  (t) => [check('alarm_hooks_body', sql`${t.body} in ('generic','slack','teams')`)],
);

/** One thing that one person (the bell's list) or one other program is told. */
export const notices = pgTable(
  'notices',
  {
    id: id(),
    userId: ref().references(() => users.id, { onDelete: 'cascade' }),
    hookId: ref().references(() => alarmHooks.id, { onDelete: 'cascade' }),
    /** one of NOTICE_KINDS in src/alarms */
    kind: text().notNull(),
    conversationId: ref().references(() => conversations.id, { onDelete: 'cascade' }),
    sourceId: ref().references(() => sources.id, { onDelete: 'cascade' }),
    /** who made it happen */
    byUserId: ref().references(() => users.id, { onDelete: 'set null' }),
    /** small facts for its sentence: no texts, no addresses */
    params: jsonb().$type<Record<string, string | number>>().notNull(),
    at: instant().notNull(),
    readAt: instant(),
  },
  (t) => [
    index('notices_user').on(t.userId, t.id),
    index('notices_unread').on(t.userId).where(sql`${t.readAt} is null`),
    index('notices_conversation').on(t.conversationId),
    index('notices_source').on(t.sourceId).where(sql`${t.sourceId} is not null`),
    index('notices_at').on(t.at),
    check('notices_recipient', sql`(${t.userId} is null) <> (${t.hookId} is null)`),
  ],
);

/** A notice on one way out of the house. Several that leave together as one digest have one `message`. */
export const noticeDeliveries = pgTable(
  'notice_deliveries',
  {
    id: id(),
    noticeId: ref()
      .notNull()
      .references(() => notices.id, { onDelete: 'cascade' }),
    /** whose it is, as in the notice: what leaves together is claimed by it */
    userId: ref().references(() => users.id, { onDelete: 'cascade' }),
    hookId: ref().references(() => alarmHooks.id, { onDelete: 'cascade' }),
    way: text({ enum: ['push', 'mail', 'hook'] }).notNull(),
    /** dropped: what it told of was over before it left, or nobody listens there any more */
    state: text({ enum: ['queued', 'sent', 'failed', 'dropped'] }).notNull(),
    /** waited for the end of quiet hours: told with all the others that did */
    held: boolean().notNull().default(false),
    sendAt: instant().notNull(),
    attempts: integer().notNull().default(0),
    /** stays equal on every retry, so that whoever gets it twice can tell */
    message: uuid(),
    leaseUntil: instant(),
    /** i18n key of what went wrong last */
    error: text(),
    endedAt: instant(),
  },
  (t) => [
    uniqueIndex('notice_deliveries_notice').on(t.noticeId, t.way),
    index('notice_deliveries_due').on(t.sendAt, t.way, t.userId, t.hookId).where(sql`${t.state} = 'queued'`),
    index('notice_deliveries_sent').on(t.way, t.userId, t.hookId, t.endedAt).where(sql`${t.state} = 'sent'`),
    index('notice_deliveries_failed').on(t.hookId, t.endedAt).where(sql`${t.state} = 'failed'`),
    check('notice_deliveries_way', sql`${t.way} in ('push','mail','hook')`),
    check('notice_deliveries_state', sql`${t.state} in ('queued','sent','failed','dropped')`),
  ],
);

/** How somebody wants to be told; without a row as DEFAULT_CHOICES in src/alarms says. */
export const noticeChoices = pgTable('notice_choices', {
  userId: ref()
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  /** kind → ways; a kind that is missing goes the usual ways */
  ways: jsonb().$type<Record<string, string[]>>().notNull(),
  /** "HH:MM" in their zone; equal = no quiet hours */
  quietFrom: text().notNull(),
  quietTo: text().notNull(),
  /** null = the shop's */
  timeZone: text(),
});

/** Who is told in quiet hours, too. */
export const onCall = pgTable(
  'on_call',
  {
    id: id(),
    userId: ref()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    fromAt: instant().notNull(),
    untilAt: instant().notNull(),
  },
  (t) => [
    index('on_call_until').on(t.untilAt),
    index('on_call_user').on(t.userId),
    check('on_call_order', sql`${t.fromAt} < ${t.untilAt}`),
  ],
);

/** A browser that takes pushes. */
export const pushSubscriptions = pgTable(
  'push_subscriptions',
  {
    id: id(),
    userId: ref()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** where it was switched on: with that session the pushes end */
    sessionId: ref()
      .notNull()
      .references(() => sessions.id, { onDelete: 'cascade' }),
    /** SHA-256 of the endpoint: it is a secret, too */
    endpointHash: text().notNull().unique(),
    /** sealed: endpoint and keys */
    subscription: text().notNull(),
    userAgent: text().notNull().default(''),
    createdAt: instant().notNull(),
  },
  (t) => [index('push_subscriptions_user').on(t.userId), index('push_subscriptions_session').on(t.sessionId)],
);
