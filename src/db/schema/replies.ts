import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns.ts';
import { authors, mentions } from './intake.ts';
import { teams, users } from './people.ts';
import { conversations, deadlines } from './queue.ts';

/** Half-typed text on the server: one a person, conversation and tab of the composer. */
export const drafts = pgTable(
  'drafts',
  {
    conversationId: ref()
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    userId: ref()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    kind: text({ enum: ['public', 'private', 'email', 'note'] }).notNull(),
    text: text().notNull(),
    /** other fields of the form (subject, recipient …) */
    fields: text().notNull().default('{}'),
    updatedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.conversationId, t.userId, t.kind] }),
    check('drafts_kind', sql`${t.kind} in ('public','private','email','note')`),
  ],
);

/** What a human answered: sent by us (outboxId) or pasted at the original and marked (channel without an API). */
export const replies = pgTable(
  'replies',
  {
    id: id(),
    conversationId: ref()
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    mentionId: ref().references(() => mentions.id, { onDelete: 'set null' }),
    userId: ref().references(() => users.id, { onDelete: 'set null' }),
    kind: text({ enum: ['public', 'private', 'email', 'outside'] }).notNull(),
    /** as it left, signature included */
    text: text().notNull(),
    outboxId: uuid(),
    createdAt: instant().notNull(),
  },
  (t) => [
    index('replies_conversation').on(t.conversationId),
    index('replies_outbox').on(t.outboxId),
    // a mention that is removed looks for whoever answered it
    index('replies_mention').on(t.mentionId),
    check('replies_kind', sql`${t.kind} in ('public','private','email','outside')`),
  ],
);

/** Automatic words outside the opening hours: one a conversation and opening that they name. */
export const acknowledgements = pgTable(
  'acknowledgements',
  {
    conversationId: ref()
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    /** when the shop opens next: what names the closed stretch */
    opensAt: instant().notNull(),
    authorId: ref()
      .notNull()
      .references(() => authors.id, { onDelete: 'cascade' }),
    outboxId: uuid().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.conversationId, t.opensAt] }),
    index('acknowledgements_author').on(t.authorId, t.opensAt),
  ],
);

/** The same answer in the languages it was written in: plain text with {{variables}}. */
export type TemplateBodies = Partial<Record<'cs' | 'sk' | 'pl' | 'en', string>>;

export const templates = pgTable('templates', {
  id: id(),
  name: text().notNull(),
  bodies: jsonb().$type<TemplateBodies>().notNull(),
  /** who looks after it; null = nobody in particular, or an account that is gone */
  ownerId: ref().references(() => users.id, { onDelete: 'set null' }),
  /** grows with every save that changed it */
  version: integer().notNull().default(1),
  usage: integer().notNull().default(0),
  lastUsedAt: instant(),
  /** the answer it was made from */
  fromReplyId: ref().references(() => replies.id, { onDelete: 'set null' }),
  createdAt: instant().notNull(),
  updatedAt: instant().notNull(),
  updatedBy: ref().references(() => users.id, { onDelete: 'set null' }),
});

/** What a template said before each save that changed it. */
export const templateVersions = pgTable(
  'template_versions',
  {
    templateId: ref()
      .notNull()
      .references(() => templates.id, { onDelete: 'cascade' }),
    version: integer().notNull(),
    name: text().notNull(),
    bodies: jsonb().$type<TemplateBodies>().notNull(),
    /** who wrote this version, and when */
    savedBy: ref().references(() => users.id, { onDelete: 'set null' }),
    savedAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.templateId, t.version] })],
);

/** Teams that a template is for; none = everybody. */
export const templateTeams = pgTable(
  'template_teams',
  {
    templateId: ref()
      .notNull()
      .references(() => templates.id, { onDelete: 'cascade' }),
    teamId: ref()
      .notNull()
      .references(() => teams.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.templateId, t.teamId] })],
);

/** Where a private matter can be handed to by e-mail. */
export const departments = pgTable('departments', {
  id: id(),
  name: text().notNull(),
  email: text().notNull(),
  /** whose address it is: offered first where their sources are answered */
  teamId: ref().references(() => teams.id, { onDelete: 'set null' }),
  createdAt: instant().notNull(),
});

export const handoffs = pgTable(
  'handoffs',
  {
    id: id(),
    conversationId: ref()
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    userId: ref().references(() => users.id, { onDelete: 'set null' }),
    /** recipients as they were written into the mail: the customer's address and/or a department's */
    customerEmail: text(),
    departmentId: ref().references(() => departments.id, { onDelete: 'set null' }),
    subject: text().notNull(),
    body: text().notNull(),
    /** own Message-ID, made before the first attempt and equal on every retry */
    messageId: text().notNull(),
    outboxId: uuid(),
    /** of the form that a person's own mail program took over: posted again, it is found */
    requestId: uuid(),
    deadlineId: ref().references(() => deadlines.id, { onDelete: 'set null' }),
    createdAt: instant().notNull(),
  },
  (t) => [index('handoffs_conversation').on(t.conversationId)],
);

/** What a trainee would send, until a colleague decides. The same request leaves once it is approved. */
export const proposals = pgTable(
  'proposals',
  {
    /** of the form it was made with: posted again, it is found; what is approved has it in the outbox, too */
    id: uuid().primaryKey(),
    conversationId: ref()
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    /** the mention that is answered */
    mentionId: ref().references(() => mentions.id, { onDelete: 'set null' }),
    /** whose words they are, and who signs */
    userId: ref()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    kind: text({ enum: ['public', 'private', 'email'] }).notNull(),
    text: text().notNull(),
    /** what else the form held (subject, recipients, public note …) */
    fields: jsonb().$type<Record<string, string>>().notNull().default({}),
    state: text({ enum: ['waiting', 'approved', 'returned', 'withdrawn'] }).notNull(),
    /** up to when its author knew the conversation: the send guard looks from there on */
    since: instant().notNull(),
    createdAt: instant().notNull(),
    decidedBy: ref().references(() => users.id, { onDelete: 'set null' }),
    decidedAt: instant(),
    /** why it came back */
    note: text(),
  },
  (t) => [
    index('proposals_conversation').on(t.conversationId),
    index('proposals_waiting').on(t.conversationId, t.createdAt).where(sql`${t.state} = 'waiting'`),
    index('proposals_mention').on(t.mentionId),
    check('proposals_kind', sql`${t.kind} in ('public','private','email')`),
    check('proposals_state', sql`${t.state} in ('waiting','approved','returned','withdrawn')`),
  ],
);
