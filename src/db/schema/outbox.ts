import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant, ref } from './columns.ts';
import { users } from './people.ts';
import { conversations } from './queue.ts';
import { sources } from './sources.ts';

/** Everything that leaves the house; written in the transaction of the act, sent by the worker after `sendAt` (the undo window). */
export const outbox = pgTable(
  'outbox',
  {
    /** also the idempotency key at the platform */
    id: uuid().primaryKey(),
    /** order of writing: of one conversation and channel the earlier one leaves first */
    seq: bigint({ mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    conversationId: ref().references(() => conversations.id, { onDelete: 'cascade' }),
    /** null = mail */
    sourceId: ref().references(() => sources.id, { onDelete: 'cascade' }),
    channel: text().notNull(),
    action: text({ enum: ['reply', 'privateReply', 'mail', 'hide', 'unhide', 'like', 'unlike'] }).notNull(),
    /** Outbound for a channel, Mail for e-mail; shapes in src/outbox */
    payload: jsonb().notNull(),
    userId: ref().references(() => users.id, { onDelete: 'set null' }),
    /** queued: nothing has left yet · sending: an attempt has begun, it may have arrived */
    state: text({ enum: ['queued', 'sending', 'sent', 'failed', 'unknown', 'cancelled'] }).notNull(),
    sendAt: instant().notNull(),
    attempts: integer().notNull().default(0),
    leaseToken: uuid(),
    /** while queued: a worker has it · while sending: not looked at again before then */
    leaseUntil: instant(),
    /** what must stay equal on every retry; stored before the first attempt */
    prepared: jsonb(),
    /** where one reply is several messages there: under which ids parts of it have left, in their order */
    parts: text().array().notNull().default([]),
    externalId: text(),
    url: text(),
    error: jsonb().$type<{
      kind: string;
      key: string;
      params?: Record<string, string | number>;
      at: string;
    }>(),
    createdAt: instant().notNull(),
    endedAt: instant(),
  },
  (t) => [
    index('outbox_due').on(t.sendAt).where(sql`${t.state} in ('queued','sending')`),
    index('outbox_conversation').on(t.conversationId),
    // what came in answers it: by the network's id, or the Message-ID it was given before it left
    index('outbox_sent_as').on(t.externalId).where(sql`${t.externalId} is not null`),
    index('outbox_message').on(sql`(${t.payload}->>'messageId')`).where(sql`${t.action} = 'mail'`),
    check('outbox_state', sql`${t.state} in ('queued','sending','sent','failed','unknown','cancelled')`),
    check(
      'outbox_action',
      sql`${t.action} in ('reply','privateReply','mail','hide','unhide','like','unlike')`,
    ),
  ],
);
