import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { bytes, id, instant, ref } from './columns.ts';
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
    /** outside the opening hours we say at once when we open: never · to what is written in private · to everything */
    acknowledge: text({ enum: ['off', 'private', 'all'] })
      .notNull()
      .default('off'),
    /** active · paused by a person · stopped: gone at the origin or the sign-in is dead */
    state: text({ enum: ['active', 'paused', 'stopped'] })
      .notNull()
      .default('active'),
    /** asked host, so that only one request at a time goes there */
    host: text().notNull(),
    /** who shares its network's patience: an app, an account; null = all that asks the same host */
    budget: text(),
    /** false where there is nothing to read: everything is brought to us */
    polled: boolean().notNull().default(true),
    /** its usual time from one poll to the next, and the one that its business has made of it; null = the usual */
    pollSeconds: integer().notNull(),
    paceSeconds: integer(),
    nextPollAt: instant().notNull(),
    /** by its network's word nothing is asked before, whoever rings */
    heldUntil: instant(),
    /** by its network's word nothing is written through this account before */
    sendHeldUntil: instant(),
    /** somebody said that there is something new, after the poll under way had begun */
    rungAt: instant(),
    leaseToken: uuid(),
    leaseUntil: instant(),
    /** the process that listens to its stream, by a lease of its own */
    listenToken: uuid(),
    listenUntil: instant(),
    /** since when that connection stands */
    listeningSince: instant(),
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
      crowded?: true;
    }>(),
    /** last part of the address at which networks tell us by themselves: 244 random bits of the database's own generator */
    hookKey: text()
      .notNull()
      .default(sql`replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '')`),
    /** when the last of what was brought to us came */
    lastHookAt: instant(),
    /** when its network was last asked how our sign-in stands */
    checkedAt: instant(),
    /** until when it holds; null = without end, or the network does not tell */
    signInUntil: instant(),
    /** rights we were not given, by name */
    missingRights: text().array().notNull().default([]),
    /** people were told that it ends within so many days */
    warnedDays: integer(),
    quality: text({ enum: ['parsed', 'repaired', 'salvaged'] }),
    /** days after which nothing of what it brought says any more who wrote what; null = kept */
    retentionDays: integer(),
    demo: boolean().notNull().default(false),
    createdAt: instant().notNull(),
    createdBy: ref().references(() => users.id, { onDelete: 'set null' }),
  },
  (t) => [
    uniqueIndex('sources_hook_key').on(t.hookKey),
    index('sources_due').on(t.nextPollAt).where(sql`${t.state} = 'active'`),
    index('sources_team').on(t.teamId),
    check('sources_purpose', sql`${t.purpose} in ('answer','know')`),
    check('sources_intake', sql`${t.intake} in ('all','matching')`),
    check('sources_acknowledge', sql`${t.acknowledge} in ('off','private','all')`),
    check('sources_clock', sql`${t.clock} in ('profile','always')`),
    check('sources_state', sql`${t.state} in ('active','paused','stopped')`),
  ],
);

/**
 * Addresses of sources that are gone. Networks were told them once for a whole app, so what comes there may be meant for
 * the sources that are left.
 */
export const formerHooks = pgTable('former_hooks', {
  key: text().primaryKey(),
  channel: text().notNull(),
  retiredAt: instant().notNull(),
});

/** What was brought to us, as it came: kept before it is answered for, read by a job. Fenced by `leaseToken`. */
export const hookDeliveries = pgTable(
  'hook_deliveries',
  {
    id: id(),
    sourceId: ref()
      .notNull()
      .references(() => sources.id, { onDelete: 'cascade' }),
    /** the sender's id of it, or a hash of its bytes: what comes twice is one */
    deliveryId: text().notNull(),
    body: bytes().notNull(),
    receivedAt: instant().notNull(),
    state: text({ enum: ['waiting', 'done'] })
      .notNull()
      .default('waiting'),
    attempts: integer().notNull().default(0),
    dueAt: instant().notNull(),
    leaseToken: uuid(),
    leaseUntil: instant(),
    lastError: jsonb().$type<{
      kind: string;
      key: string;
      params?: Record<string, string | number>;
      at: string;
    }>(),
  },
  (t) => [
    uniqueIndex('hook_deliveries_identity').on(t.sourceId, t.deliveryId),
    index('hook_deliveries_waiting').on(t.sourceId, t.id).where(sql`${t.state} = 'waiting'`),
    index('hook_deliveries_received').on(t.receivedAt),
    check('hook_deliveries_state', sql`${t.state} in ('waiting','done')`),
  ],
);

/**
 * A file that a person brought, and how far it has been read: `position` moves in the transaction of the rows before it.
 * `state`: mapping (a person says what its columns hold) · waiting (its turn, or being read) · done · cancelled · undone
 * (people that it brought are gone again).
 */
export const imports = pgTable(
  'imports',
  {
    id: id(),
    /** mentions of a source, or people and what is known of them */
    what: text({ enum: ['mentions', 'people'] })
      .notNull()
      .default('mentions'),
    /** of mentions */
    sourceId: ref().references(() => sources.id, { onDelete: 'cascade' }),
    /** of people: whose they are; null = everyone's */
    teamId: ref().references(() => teams.id, { onDelete: 'cascade' }),
    /** as the person calls it */
    fileName: text().notNull(),
    /** as we keep it (files/kept.ts) */
    stored: text().notNull(),
    bytes: bigint({ mode: 'number' }).notNull(),
    isUtf8: boolean().notNull(),
    format: jsonb().$type<import('../../channels/contract.ts').FileFormat>().notNull(),
    /** by field the column that holds it */
    mapping: jsonb().$type<import('../../channels/contract.ts').FileMapping>(),
    ratingMax: integer(),
    /** its rows are news, whenever they were written */
    asNew: boolean().notNull().default(false),
    state: text({ enum: ['mapping', 'waiting', 'done', 'cancelled', 'undone'] })
      .notNull()
      .default('mapping'),
    /** bytes read, and the line that comes next */
    position: bigint({ mode: 'number' }).notNull().default(0),
    line: integer().notNull().default(1),
    /** rows: new, here already, and those that could not be read */
    taken: integer().notNull().default(0),
    known: integer().notNull().default(0),
    bad: integer().notNull().default(0),
    attempts: integer().notNull().default(0),
    lastError: text(),
    dueAt: instant().notNull(),
    leaseToken: uuid(),
    leaseUntil: instant(),
    createdAt: instant().notNull(),
    createdBy: ref().references(() => users.id, { onDelete: 'set null' }),
    finishedAt: instant(),
  },
  (t) => [
    index('imports_source').on(t.sourceId),
    index('imports_due').on(t.dueAt).where(sql`${t.state} = 'waiting'`),
    check('imports_state', sql`${t.state} in ('mapping','waiting','done','cancelled','undone')`),
    check('imports_what', sql`${t.what} in ('mentions','people')`),
    check('imports_of', sql`(${t.what} = 'mentions') = (${t.sourceId} is not null)`),
  ],
);

/** Rows of a file that could not be read, and why; the first ten thousand of it. */
export const importFaults = pgTable(
  'import_faults',
  {
    id: id(),
    importId: ref()
      .notNull()
      .references(() => imports.id, { onDelete: 'cascade' }),
    line: integer().notNull(),
    /** i18n key */
    key: text().notNull(),
    params: jsonb().$type<Record<string, string | number>>(),
    /** how the row begins */
    excerpt: text().notNull(),
  },
  (t) => [index('import_faults_import').on(t.importId, t.id)],
);
