import { sql } from 'drizzle-orm';
import {
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
} from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns.ts';
import { mentions, passedBy } from './intake.ts';
import { users } from './people.ts';
import { conversations, labels } from './queue.ts';
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

/** What a person said of the tone of a mention; the verdict that the house made of it waits in `was`. */
export const sentimentCorrections = pgTable(
  'sentiment_corrections',
  {
    mentionId: ref()
      .primaryKey()
      .references(() => mentions.id, { onDelete: 'cascade' }),
    /** of the mention when it was judged */
    language: text().notNull(),
    label: text({ enum: ['negative', 'neutral', 'positive'] }).notNull(),
    was: jsonb()
      .$type<{
        sentiment: number;
        sentimentLabel: 'negative' | 'neutral' | 'positive' | 'mixed';
        sentimentConfidence: number;
      }>()
      .notNull(),
    userId: ref().references(() => users.id, { onDelete: 'set null' }),
    at: instant().notNull(),
  },
  (t) => [
    index('sentiment_corrections_at').on(t.at),
    check('sentiment_corrections_label', sql`${t.label} in ('negative','neutral','positive')`),
  ],
);

/** Labels that a person took off a conversation and nobody put on again: they teach, and aren't proposed there any more. */
export const labelsTakenOff = pgTable(
  'labels_taken_off',
  {
    conversationId: ref()
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    labelId: ref()
      .notNull()
      .references(() => labels.id, { onDelete: 'cascade' }),
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.conversationId, t.labelId] }),
    index('labels_taken_off_label').on(t.labelId),
  ],
);

/** What was learned about a label from what people put on and took off. */
export const labelLessons = pgTable('label_lessons', {
  labelId: ref()
    .primaryKey()
    .references(() => labels.id, { onDelete: 'cascade' }),
  /** how often somebody put it on or took it off */
  examples: integer().notNull(),
  /** null = too few examples, or it would never have been proposed */
  precision: real(),
  /** share of what carries it that would have been proposed */
  found: real(),
  /** null = too few examples, or not good enough */
  lesson: jsonb().$type<{
    line: number;
    weights: { buckets: number[]; outputs: { bias: number; weights: number[] }[] };
  }>(),
  /** the team doesn't want it proposed from what it learned */
  off: boolean().notNull().default(false),
  learnedAt: instant().notNull(),
});

/** Messages that the team closed as spam; what comes afterwards is compared with them. */
export const spamExamples = pgTable(
  'spam_examples',
  {
    mentionId: ref()
      .primaryKey()
      .references(() => mentions.id, { onDelete: 'cascade' }),
    conversationId: ref()
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    at: instant().notNull(),
    /** the conversation stays closed as it is, but nothing is learned from it any more */
    withdrawn: boolean().notNull().default(false),
  },
  (t) => [index('spam_examples_conversation').on(t.conversationId)],
);

/** Mentions that were heard without a clock because they are like what the team closed as spam. */
export const heldAsSpam = pgTable(
  'held_as_spam',
  {
    mentionId: ref()
      .primaryKey()
      .references(() => mentions.id, { onDelete: 'cascade' }),
    /** the words that told, the strongest first */
    words: jsonb().$type<string[]>().notNull(),
    at: instant().notNull(),
    /** a person said that it is none: what is learned keeps clear of it */
    releasedAt: instant(),
  },
  (t) => [index('held_as_spam_at').on(t.at)],
);
