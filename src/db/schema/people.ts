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
} from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns.ts';

/** dash: "— Jana" · caret: "^JN" · full: name, house and phone on lines of their own */
export type SignatureStyle = 'dash' | 'caret' | 'full';

export const users = pgTable(
  'users',
  {
    id: id(),
    email: text().notNull(),
    name: text().notNull(),
    /** argon2id, PHC string */
    passwordHash: text().notNull(),
    role: text({ enum: ['admin', 'lead', 'agent', 'trainee', 'viewer'] }).notNull(),
    language: text({ enum: ['cs', 'sk', 'pl', 'en'] }).notNull(),
    theme: text({ enum: ['system', 'light', 'dark'] })
      .notNull()
      .default('system'),
    /** how this person signs, without the dash: "Jana" */
    signature: text().notNull(),
    /** how, by kind of channel, where it isn't as the house does it: "— Jana", "^JN", or in full */
    signatureStyles: jsonb().$type<Record<string, SignatureStyle>>().notNull().default({}),
    /** under what is signed in full; '' = none */
    phone: text().notNull().default(''),
    queueOrder: text({ enum: ['due', 'oldest', 'newest', 'urgency'] })
      .notNull()
      .default('due'),
    active: boolean().notNull().default(true),
    createdAt: instant().notNull(),
    lastSeenAt: instant(),
  },
  (t) => [
    uniqueIndex('users_email').on(sql`lower(${t.email})`),
    check('users_role', sql`${t.role} in ('admin','lead','agent','trainee','viewer')`),
    check('users_language', sql`${t.language} in ('cs','sk','pl','en')`),
    check('users_theme', sql`${t.theme} in ('system','light','dark')`),
    check('users_queue_order', sql`${t.queueOrder} in ('due','oldest','newest','urgency')`),
  ],
);

export const sessions = pgTable(
  'sessions',
  {
    id: id(),
    /** SHA-256 of the cookie's token */
    tokenHash: text().notNull().unique(),
    userId: ref()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: instant().notNull(),
    lastUsedAt: instant().notNull(),
    expiresAt: instant().notNull(),
    userAgent: text().notNull().default(''),
  },
  (t) => [index('sessions_user').on(t.userId), index('sessions_expires').on(t.expiresAt)],
);

/** One-time links: the first account, an invitation, a forgotten password. */
export const accessLinks = pgTable(
  'access_links',
  {
    id: id(),
    kind: text({ enum: ['setup', 'invite', 'password'] }).notNull(),
    tokenHash: text().notNull().unique(),
    email: text(),
    role: text({ enum: ['admin', 'lead', 'agent', 'trainee', 'viewer'] }),
    teamId: ref().references(() => teams.id, { onDelete: 'set null' }),
    userId: ref().references(() => users.id, { onDelete: 'cascade' }),
    createdBy: ref().references(() => users.id, { onDelete: 'set null' }),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
  },
  (t) => [check('access_links_kind', sql`${t.kind} in ('setup','invite','password')`)],
);

/** Failed sign-ins by e-mail and by address, hashed; the rate limit reads them. */
export const loginFailures = pgTable(
  'login_failures',
  { id: id(), key: text().notNull(), at: instant().notNull() },
  (t) => [index('login_failures_key_at').on(t.key, t.at)],
);

export const teams = pgTable('teams', { id: id(), name: text().notNull(), createdAt: instant().notNull() });

export const teamMembers = pgTable(
  'team_members',
  {
    teamId: ref()
      .notNull()
      .references(() => teams.id, { onDelete: 'cascade' }),
    userId: ref()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.teamId, t.userId] }), index('team_members_user').on(t.userId)],
);

/** Periods "HH:MM" by ISO weekday (1 = Monday); one that ends before it begins goes over midnight. */
export type WeekPlan = Partial<
  Record<'1' | '2' | '3' | '4' | '5' | '6' | '7', { from: string; to: string }[]>
>;

/** How somebody works: when, on what, how much at once, and what they have last said of themselves. No row = as the house has it. */
export const duties = pgTable(
  'duties',
  {
    userId: ref()
      .primaryKey()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** what the person pressed; being away for want of any sign of life is worked out from `users.lastSeenAt` */
    presence: text({ enum: ['working', 'break', 'away'] })
      .notNull()
      .default('working'),
    presenceAt: instant(),
    /** null = no plan: on duty whenever working */
    plan: jsonb().$type<WeekPlan>(),
    /** open conversations that are given to them at once; null = as many as the house says, 0 = none are given */
    capacity: integer(),
    /** languages they answer in; empty = any */
    languages: text().array().notNull().default(sql`'{}'`),
    /** words of the team's own: "reklamace", "faktury" */
    skills: text().array().notNull().default(sql`'{}'`),
    /** when their open ones were last handed on at the end of a shift */
    handedAt: instant(),
  },
  () => [
    check('duties_presence', sql`presence in ('working','break','away')`),
    check('duties_capacity', sql`capacity >= 0`),
  ],
);

/** Keys by which programs use the API: each acts as the person who made it, within its scopes. */
export const apiKeys = pgTable(
  'api_keys',
  {
    id: id(),
    userId: ref()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    /** SHA-256 of the key */
    tokenHash: text().notNull().unique(),
    /** its last letters, by which a person knows it again */
    ending: text().notNull(),
    scopes: text({ enum: ['read', 'triage', 'answer', 'manage'] })
      .array()
      .notNull(),
    createdAt: instant().notNull(),
    lastUsedAt: instant(),
    /** null = until it is revoked */
    expiresAt: instant(),
  },
  (t) => [
    index('api_keys_user').on(t.userId),
    check('api_keys_scopes', sql`${t.scopes} <@ array['read','triage','answer','manage']`),
  ],
);
