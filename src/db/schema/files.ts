import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { bytes, instant, ref } from './columns.ts';
import { mentions } from './intake.ts';
import { users } from './people.ts';
import { conversations } from './queue.ts';
import { templates } from './replies.ts';

/** Files that go with our replies: with the draft of who put them there until they leave with a row of the outbox. */
export const attachments = pgTable(
  'attachments',
  {
    id: uuid().primaryKey(),
    /** in the order in which they were put there */
    seq: bigint({ mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    conversationId: ref()
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    userId: ref().references(() => users.id, { onDelete: 'set null' }),
    /** with which draft: mail takes other files than the network */
    kind: text({ enum: ['reply', 'email'] })
      .notNull()
      .default('reply'),
    name: text().notNull(),
    /** media type, as found in the bytes */
    type: text().notNull(),
    size: integer().notNull(),
    /** in words, for who can't see it */
    description: text().notNull().default(''),
    bytes: bytes().notNull(),
    /** null = waits with the draft */
    outboxId: uuid(),
    createdAt: instant().notNull(),
  },
  (t) => [
    index('attachments_conversation').on(t.conversationId),
    index('attachments_outbox').on(t.outboxId),
    check('attachments_kind', sql`${t.kind} in ('reply','email')`),
  ],
);

/** Files that come with a template: put to the draft it is put into. */
export const templateFiles = pgTable(
  'template_files',
  {
    id: uuid().primaryKey(),
    seq: bigint({ mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    templateId: ref()
      .notNull()
      .references(() => templates.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    /** media type, as found in the bytes */
    type: text().notNull(),
    size: integer().notNull(),
    description: text().notNull().default(''),
    bytes: bytes().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [index('template_files_template').on(t.templateId)],
);

/** Files that customers gave us on a page of ours; their bytes lie in the data folder. */
export const receivedFiles = pgTable(
  'received_files',
  {
    id: uuid().primaryKey(),
    mentionId: ref()
      .notNull()
      .references(() => mentions.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    /** media type, as found in the bytes */
    type: text().notNull(),
    size: integer().notNull(),
    /** name of the kept file */
    stored: uuid().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [index('received_files_mention').on(t.mentionId)],
);
