import { type SQL, sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
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
import { sources } from './sources.ts';

export const authors = pgTable(
  'authors',
  {
    id: id(),
    channel: text().notNull(),
    /** the platform's id of the account; for feeds the author's folded name within the feed's host */
    externalId: text().notNull(),
    handle: text(),
    name: text(),
    url: text(),
    avatarUrl: text(),
    followers: integer(),
    isSelf: boolean().notNull().default(false),
    firstSeenAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex('authors_identity').on(t.channel, t.externalId),
    index('authors_initials').on(authorInitials(t)),
    // the same handle on another network
    index('authors_handle').on(authorHandle(t.handle)),
  ],
);

/** How an account's name begins: accounts that look alike are looked for among those that begin alike. */
export function authorInitials(t: { name: AnyPgColumn; handle: AnyPgColumn }): SQL<string> {
  return sql<string>`lower(left(coalesce(${t.name}, ${t.handle}, ''), 3))`;
}

/** A handle as it is compared over networks: without the sign before it, the server and the domain behind it. */
export const authorHandle = (handle: AnyPgColumn | SQL): SQL<string> =>
  sql<string>`lower(regexp_replace(ltrim(${handle}, '@'), '(@.*|\\.bsky\\.social)$', ''))`;

/** One inbound text; a fact, written once by intake. An edit adds a revision, a deletion at the origin a tombstone. */
export const mentions = pgTable(
  'mentions',
  {
    id: id(),
    channel: text().notNull(),
    /** '' for public items; the account for private ones, whose ids count only there */
    account: text().notNull().default(''),
    externalId: text().notNull(),
    /** the source that found it first; the others stand in mention_sources */
    sourceId: ref()
      .notNull()
      .references(() => sources.id, { onDelete: 'cascade' }),
    authorId: ref()
      .notNull()
      .references(() => authors.id),
    kind: text({
      enum: ['comment', 'reply', 'mention', 'message', 'post', 'review', 'article', 'email'],
    }).notNull(),
    visibility: text({ enum: ['public', 'limited', 'private'] }).notNull(),
    title: text(),
    text: text().notNull(),
    /** what of it the author only carries along: a quoted mail, a signature */
    quoted: text(),
    url: text(),
    ratingValue: real(),
    ratingMax: real(),
    threadKey: text().notNull(),
    parentExternalId: text(),
    target: jsonb().$type<{ externalId: string; title?: string; url?: string }>(),
    caps: jsonb().$type<import('../../channels/contract.ts').MentionCaps>().notNull(),
    replyHandle: jsonb().$type<Record<string, unknown>>(),
    publishedAt: instant(),
    publishedTrust: text({ enum: ['platform', 'claimed', 'fetched'] }).notNull(),
    firstSeenAt: instant().notNull(),
    revision: text().notNull(),
    /** older than a day when first seen, or part of a source's baseline: heard, but no clock */
    history: boolean().notNull(),
    editedAt: instant(),
    deletedAt: instant(),
    // the verdict, made on arrival
    language: text().notNull(),
    languageConfidence: real().notNull(),
    sentiment: real().notNull(),
    sentimentLabel: text({ enum: ['negative', 'neutral', 'positive', 'mixed'] }).notNull(),
    sentimentConfidence: real().notNull(),
    urgency: integer().notNull(),
    urgencyReasons: jsonb()
      .$type<{ code: string; points: number; params?: Record<string, string | number> }[]>()
      .notNull(),
    privateData: jsonb().$type<{ type: string; start: number; end: number }[]>().notNull(),
  },
  (t) => [
    uniqueIndex('mentions_identity').on(t.channel, t.account, t.externalId),
    // what else of a thread was heard before its conversation was opened
    index('mentions_thread').on(t.threadKey, t.channel, t.account),
    index('mentions_source').on(t.sourceId, t.id),
    index('mentions_author').on(t.authorId, t.id),
    index('mentions_seen').on(t.firstSeenAt),
    check('mentions_visibility', sql`${t.visibility} in ('public','limited','private')`),
    check(
      'mentions_kind',
      sql`${t.kind} in ('comment','reply','mention','message','post','review','article','email')`,
    ),
    check('mentions_sentiment', sql`${t.sentimentLabel} in ('negative','neutral','positive','mixed')`),
    check('mentions_urgency', sql`${t.urgency} between 0 and 100`),
  ],
);

/** What a long article or post is recognized by when it comes again with small changes, compact. */
export const mentionSketches = pgTable(
  'mention_sketches',
  {
    mentionId: ref()
      .primaryKey()
      .references(() => mentions.id, { onDelete: 'cascade' }),
    /** of a text that is a copy only word for word: its hash; what follows is empty */
    same: integer(),
    /** the least hashes of its shingles, by which likely copies are found */
    keys: integer().array().notNull(),
    /** more of them, ascending, by which two texts are compared */
    sketch: integer().array().notNull(),
    seenAt: instant().notNull(),
  },
  (t) => [
    index('mention_sketches_same').on(t.same).where(sql`${t.same} is not null`),
    // looked up for each text that comes: a list of what is not yet in its place would be read each time
    index('mention_sketches_keys')
      .using('gin', t.keys)
      .with({ fastupdate: false })
      .where(sql`${t.same} is null`),
    index('mention_sketches_seen').on(t.seenAt),
  ],
);

/** What a mention said before it was edited. */
export const mentionRevisions = pgTable(
  'mention_revisions',
  {
    id: id(),
    mentionId: ref()
      .notNull()
      .references(() => mentions.id, { onDelete: 'cascade' }),
    revision: text().notNull(),
    title: text(),
    text: text().notNull(),
    replacedAt: instant().notNull(),
  },
  (t) => [index('mention_revisions_mention').on(t.mentionId)],
);

/** Found by: every source in which a mention was seen; who sees one of them sees the mention. */
export const mentionSources = pgTable(
  'mention_sources',
  {
    mentionId: ref()
      .notNull()
      .references(() => mentions.id, { onDelete: 'cascade' }),
    sourceId: ref()
      .notNull()
      .references(() => sources.id, { onDelete: 'cascade' }),
    seenAt: instant().notNull(),
    /** what may be done with it through this source's account, and how; null = as it stands with the mention */
    caps: jsonb().$type<import('../../channels/contract.ts').MentionCaps>(),
    replyHandle: jsonb().$type<Record<string, unknown>>(),
  },
  (t) => [primaryKey({ columns: [t.mentionId, t.sourceId] }), index('mention_sources_source').on(t.sourceId)],
);

export const media = pgTable(
  'media',
  {
    id: id(),
    mentionId: ref()
      .notNull()
      .references(() => mentions.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    kind: text({ enum: ['image', 'video', 'audio', 'file'] }).notNull(),
    url: text().notNull(),
    /** by what its channel fetches it, where it has no address */
    handle: jsonb().$type<Record<string, unknown>>(),
    name: text(),
    bytes: integer(),
    description: text(),
  },
  (t) => [index('media_mention').on(t.mentionId)],
);

/** What no watch matched, kept 30 days without a verdict, so that a new watch can be tried on it and filled in. */
export const passedBy = pgTable(
  'passed_by',
  {
    id: id(),
    sourceId: ref()
      .notNull()
      .references(() => sources.id, { onDelete: 'cascade' }),
    channel: text().notNull(),
    account: text().notNull().default(''),
    externalId: text().notNull(),
    /** the InboundItem as the channel gave it, dates as ISO text */
    item: jsonb().notNull(),
    seenAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex('passed_by_identity').on(t.channel, t.account, t.externalId),
    index('passed_by_seen').on(t.seenAt),
    index('passed_by_source').on(t.sourceId),
  ],
);
