import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns.ts';
import { mentions } from './intake.ts';
import { teams, users } from './people.ts';
import { sources } from './sources.ts';

/** The unit of work. Its facts about the newest inbound mention (urgency, tone, language) are what the queue is ordered and filtered by. */
export const conversations = pgTable(
  'conversations',
  {
    id: id(),
    /** `channel|account|threadKey`: one conversation a thread */
    threadIdentity: text().notNull().unique(),
    /** where it was found first: its hours count */
    sourceId: ref()
      .notNull()
      .references(() => sources.id, { onDelete: 'cascade' }),
    /**
     * Every source that found one of its mentions, ascending: who sees one of them sees the conversation. The sum of
     * `mention_sources`, kept here because the queue's page and counts would take three times as long to join it.
     */
    foundBy: ref().array().notNull(),
    /** know: nobody is promised an answer until someone presses "answer this" */
    purpose: text({ enum: ['answer', 'know'] }).notNull(),
    /** merged: it has become part of `mergedInto`, which has all of it and hears what is new in its thread */
    status: text({ enum: ['open', 'waiting', 'snoozed', 'done', 'merged'] }).notNull(),
    /** who answers; a claim sets it */
    assigneeId: ref().references(() => users.id, { onDelete: 'set null' }),
    claimedAt: instant(),
    /** when it was given to its assignee, by a person or by turns; null = they took it themselves */
    givenAt: instant(),
    /** a rule gave it to this team: whoever there has room takes it; null = as its source has it */
    teamId: ref().references(() => teams.id, { onDelete: 'set null' }),
    /** earliest running deadline; null = none runs */
    dueAt: instant(),
    snoozedUntil: instant(),
    urgency: integer().notNull(),
    sentimentLabel: text({ enum: ['negative', 'neutral', 'positive', 'mixed'] }).notNull(),
    sentiment: real().notNull(),
    language: text().notNull(),
    lastMentionId: ref()
      .notNull()
      .references(() => mentions.id),
    firstSeenAt: instant().notNull(),
    lastInboundAt: instant().notNull(),
    /** first human answer since it was last opened */
    answeredAt: instant(),
    openedAt: instant().notNull(),
    resolution: text({ enum: ['answered', 'handed_off', 'nothing_to_answer', 'not_about_us', 'spam'] }),
    resolvedAt: instant(),
    resolvedBy: ref().references(() => users.id, { onDelete: 'set null' }),
    reopened: integer().notNull().default(0),
    mergedInto: ref().references((): AnyPgColumn => conversations.id, { onDelete: 'cascade' }),
    /** it was split off from that one: answers to what stands here come here too */
    splitFrom: ref().references((): AnyPgColumn => conversations.id, { onDelete: 'set null' }),
    /** grows with every change: what a screen saw, and whether it still stands */
    version: bigint({ mode: 'number' }).notNull().default(0),
  },
  (t) => [
    // the orders of the queue, one walk each; what has no clock follows newest first. Visibility and the filters stand
    // behind the key, so that a narrow filter need not look at a row for each place it walks past
    index('conversations_due')
      .on(t.status, t.dueAt, t.id, t.foundBy, t.assigneeId, t.language, t.sentimentLabel)
      .where(sql`${t.status} <> 'done'`),
    index('conversations_clockless')
      .on(t.status, t.lastInboundAt, t.id, t.foundBy, t.assigneeId, t.language, t.sentimentLabel)
      .where(sql`${t.status} <> 'done' and ${t.dueAt} is null`),
    index('conversations_newest')
      .on(t.status, t.lastInboundAt, t.id, t.foundBy, t.assigneeId, t.language, t.sentimentLabel)
      .where(sql`${t.status} <> 'done'`),
    index('conversations_urgency')
      .on(t.status, t.urgency, t.id, t.foundBy, t.assigneeId, t.language, t.sentimentLabel)
      .where(sql`${t.status} <> 'done'`),
    index('conversations_assignee')
      .on(t.status, t.assigneeId, t.dueAt, t.id)
      .where(sql`${t.status} <> 'done'`),
    index('conversations_claimed')
      .on(t.claimedAt)
      .where(sql`${t.status} = 'open' and ${t.claimedAt} is not null`),
    index('conversations_of_team')
      .on(t.teamId)
      .where(sql`${t.status} = 'open' and ${t.assigneeId} is null and ${t.teamId} is not null`),
    index('conversations_found_by').using('gin', t.foundBy).where(sql`${t.status} <> 'done'`),
    // a mention that is removed looks for whoever points at it
    index('conversations_last_mention').on(t.lastMentionId),
    index('conversations_resolved').on(t.resolvedAt, t.id).where(sql`${t.status} = 'done'`),
    index('conversations_snoozed').on(t.snoozedUntil, t.id).where(sql`${t.status} = 'snoozed'`),
    index('conversations_merged').on(t.mergedInto).where(sql`${t.mergedInto} is not null`),
    index('conversations_split').on(t.splitFrom).where(sql`${t.splitFrom} is not null`),
    check('conversations_status', sql`${t.status} in ('open','waiting','snoozed','done','merged')`),
    // what left the queue by merging stands in another one
    check('conversations_merged_into', sql`(${t.status} = 'merged') = (${t.mergedInto} is not null)`),
    check('conversations_purpose', sql`${t.purpose} in ('answer','know')`),
    // nothing leaves the queue without a disposition, by any path
    check('conversations_disposition', sql`(${t.status} = 'done') = (${t.resolution} is not null)`),
    check(
      'conversations_resolution',
      sql`${t.resolution} in ('answered','handed_off','nothing_to_answer','not_about_us','spam')`,
    ),
    check('conversations_snooze', sql`(${t.status} = 'snoozed') = (${t.snoozedUntil} is not null)`),
  ],
);

export const conversationMentions = pgTable(
  'conversation_mentions',
  {
    mentionId: ref()
      .primaryKey()
      .references(() => mentions.id, { onDelete: 'cascade' }),
    conversationId: ref()
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    /** nearly the same as another one here, from elsewhere: counted, not shown as a message of its own */
    copy: boolean().notNull().default(false),
    /** a department's answer to us: a word among colleagues, not the customer's */
    colleague: boolean().notNull().default(false),
  },
  (t) => [index('conversation_mentions_conversation').on(t.conversationId, t.mentionId)],
);

/**
 * Why so many minutes are owed and not the source's own: the response policy that won, by its name then; or the step of
 * urgency that was reached, a VIP, messages unheard, or several of these. `next`: we had answered before, and they wrote
 * again.
 */
export interface Because {
  policy?: string;
  next?: true;
  from?: number;
  vip?: true;
  /** so many private messages of the same person wait unanswered */
  unheard?: number;
}

/** A running promise of an answer as it stood; `dueAt` as ISO text. */
export interface Promised {
  id: number;
  conversationId: number;
  dueAt: string;
  minutes: number;
  clock: 'profile' | 'always' | null;
  because: Because | null;
}

/** A promise that became due sooner by something that may be taken back. */
export interface Sooner {
  before: Promised;
  after: Promised;
}

/** Every promise that runs, waits for the customer, ran or was kept; the earliest running one orders the queue. */
export const deadlines = pgTable(
  'deadlines',
  {
    id: id(),
    conversationId: ref()
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    /** complaint: what the law gives · call: a slot on the phone; both end with their own matter only */
    kind: text({ enum: ['response', 'promise', 'handoff', 'complaint', 'call'] }).notNull(),
    state: text({ enum: ['running', 'paused', 'met', 'cancelled'] }).notNull(),
    startedAt: instant().notNull(),
    /** while paused: when it would have been due */
    dueAt: instant().notNull(),
    /** minutes promised, in the counted hours */
    minutes: integer().notNull(),
    /** which hours count; null = those of the source */
    clock: text({ enum: ['profile', 'always'] }),
    /** while paused: milliseconds that were left, in the counted hours; below nothing = it was late by so much */
    remaining: bigint({ mode: 'number' }),
    /** null = the minutes of the source or the house */
    because: jsonb().$type<Because>(),
    endedAt: instant(),
    endedBy: ref().references(() => users.id, { onDelete: 'set null' }),
    /** when it was noticed to have passed unkept; told once */
    breachedAt: instant(),
  },
  (t) => [
    uniqueIndex('deadlines_running').on(t.conversationId, t.kind).where(sql`${t.state} = 'running'`),
    uniqueIndex('deadlines_waiting').on(t.conversationId, t.kind).where(sql`${t.state} = 'paused'`),
    index('deadlines_conversation').on(t.conversationId),
    index('deadlines_ended').on(t.endedAt).where(sql`${t.state} = 'met'`),
    index('deadlines_promised').on(t.dueAt).where(sql`${t.kind} = 'promise'`),
    index('deadlines_due').on(t.dueAt).where(sql`${t.state} = 'running' and ${t.breachedAt} is null`),
    index('deadlines_running_due').on(t.dueAt).where(sql`${t.state} = 'running'`),
    check('deadlines_kind', sql`${t.kind} in ('response','promise','handoff','complaint','call')`),
    check('deadlines_state', sql`${t.state} in ('running','paused','met','cancelled')`),
    check('deadlines_clock', sql`${t.clock} in ('profile','always')`),
    check('deadlines_paused', sql`(${t.state} = 'paused') = (${t.remaining} is not null)`),
  ],
);

export const labels = pgTable('labels', {
  id: id(),
  /** the seven shipped ones have an i18n key; a team's own only a name */
  key: text().unique(),
  name: text().notNull(),
  hue: integer().notNull(),
  createdAt: instant().notNull(),
});

export const conversationLabels = pgTable(
  'conversation_labels',
  {
    conversationId: ref()
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    labelId: ref()
      .notNull()
      .references(() => labels.id, { onDelete: 'cascade' }),
    /** null = proposed by analysis, removable like any other */
    addedBy: ref().references(() => users.id, { onDelete: 'set null' }),
  },
  (t) => [
    primaryKey({ columns: [t.conversationId, t.labelId] }),
    index('conversation_labels_label').on(t.labelId),
  ],
);

export const notes = pgTable(
  'notes',
  {
    id: id(),
    conversationId: ref()
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    userId: ref().references(() => users.id, { onDelete: 'set null' }),
    text: text().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [index('notes_conversation').on(t.conversationId)],
);

/** What an act made besides changing conversations; taken back with it. */
export interface Made {
  notes: number[];
  drafts: { conversationId: number; kind: 'public' | 'private' | 'email'; before: string; after: string }[];
}

/** One undoable act on one or many conversations: what stood there before, and the version it made. */
export const acts = pgTable(
  'acts',
  {
    id: uuid().primaryKey(),
    userId: ref()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    kind: text().notNull(),
    before: jsonb().$type<unknown[]>().notNull(),
    /** what else it made, to go with it: notes, and words put into a composer */
    made: jsonb().$type<Made>(),
    /** of a merge or a split: what was taken from where, for the way back */
    moved: jsonb(),
    at: instant().notNull(),
    undone: boolean().notNull().default(false),
  },
  (t) => [index('acts_user').on(t.userId, t.at)],
);

/** The last sign that who has claimed a conversation is still on it: on screen, or typing. */
export const claimSigns = pgTable('claim_signs', {
  conversationId: ref()
    .primaryKey()
    .references(() => conversations.id, { onDelete: 'cascade' }),
  userId: ref()
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' }),
  at: instant().notNull(),
});

/** Who is given what comes in: of one source, of a team's sources, or (both null) of the sources that are everyone's. */
export const assignmentPolicies = pgTable(
  'assignment_policies',
  {
    id: id(),
    teamId: ref().references(() => teams.id, { onDelete: 'cascade' }),
    sourceId: ref().references(() => sources.id, { onDelete: 'cascade' }),
    mode: text({ enum: ['off', 'turns'] }).notNull(),
    /** only to who answers in the language of the message */
    byLanguage: boolean().notNull().default(false),
    /** only to who has this skill; null = to anybody */
    skill: text(),
    /** flood: *next* gives one person the newest, another the oldest */
    flood: boolean().notNull().default(false),
  },
  (t) => [
    uniqueIndex('assignment_policies_team').on(t.teamId).where(sql`${t.teamId} is not null`),
    uniqueIndex('assignment_policies_source').on(t.sourceId).where(sql`${t.sourceId} is not null`),
    uniqueIndex('assignment_policies_everyones')
      .on(sql`(true)`)
      .where(sql`${t.teamId} is null and ${t.sourceId} is null`),
    check('assignment_policies_mode', sql`${t.mode} in ('off','turns')`),
    check('assignment_policies_of_one', sql`${t.teamId} is null or ${t.sourceId} is null`),
  ],
);

/** Who was given when: the turn goes to whoever had it longest ago, policy by policy. */
export const assignmentTurns = pgTable(
  'assignment_turns',
  {
    policyId: ref()
      .notNull()
      .references(() => assignmentPolicies.id, { onDelete: 'cascade' }),
    userId: ref()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** number of the last item they were given, counted over the policy */
    turn: bigint({ mode: 'number' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.policyId, t.userId] })],
);

/** From which end somebody works while a flood lasts. */
export const floodEnds = pgTable(
  'flood_ends',
  {
    policyId: ref()
      .notNull()
      .references(() => assignmentPolicies.id, { onDelete: 'cascade' }),
    userId: ref()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    from: text({ enum: ['newest', 'oldest'] }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.policyId, t.userId] }),
    check('flood_ends_from', sql`${t.from} in ('newest','oldest')`),
  ],
);

/** What *next* gave and somebody passed over, and why. */
export const skips = pgTable(
  'skips',
  {
    id: id(),
    conversationId: ref()
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    userId: ref()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    reason: text({ enum: ['language', 'skill', 'waits', 'partial', 'other'] }).notNull(),
    /** in their own words */
    text: text().notNull().default(''),
    at: instant().notNull(),
  },
  (t) => [
    index('skips_user').on(t.userId, t.at),
    index('skips_conversation').on(t.conversationId),
    check('skips_reason', sql`${t.reason} in ('language','skill','waits','partial','other')`),
  ],
);

/** Who is told of what happens in a conversation besides whoever answers it. */
export const followers = pgTable(
  'followers',
  {
    conversationId: ref()
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    userId: ref()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.conversationId, t.userId] }), index('followers_user').on(t.userId)],
);

/** How far somebody has seen a conversation: up to which event of its story they had it open. */
export const looks = pgTable(
  'looks',
  {
    userId: ref()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    conversationId: ref()
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    eventId: ref().notNull(),
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.conversationId] }),
    index('looks_conversation').on(t.conversationId),
  ],
);
