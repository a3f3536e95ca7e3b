import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns.ts';
import { mentions } from './intake.ts';
import { users } from './people.ts';
import { conversations } from './queue.ts';

/** A customer was asked for what does not belong in public: a page of their own, once, behind a secret address. */
export const contactRequests = pgTable(
  'contact_requests',
  {
    id: id(),
    conversationId: ref()
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    /** who asked */
    userId: ref().references(() => users.id, { onDelete: 'set null' }),
    /** SHA-256 of the token, hex: the address itself is kept nowhere here */
    tokenHash: text().notNull().unique(),
    language: text({ enum: ['cs', 'sk', 'pl', 'en'] }).notNull(),
    createdAt: instant().notNull(),
    /** counted anew when the address leaves the house */
    expiresAt: instant().notNull(),
    /** when it was told to them, and the row of the outbox it leaves with; null there = pasted by hand */
    sentAt: instant(),
    outboxId: uuid(),
    /** when a person first looked at the page */
    openedAt: instant(),
    filledAt: instant(),
    /** what they wrote */
    mentionId: ref().references(() => mentions.id, { onDelete: 'set null' }),
    revokedAt: instant(),
    revokedBy: ref().references(() => users.id, { onDelete: 'set null' }),
  },
  (t) => [
    index('contact_requests_conversation').on(t.conversationId),
    index('contact_requests_mention').on(t.mentionId),
    check('contact_requests_language', sql`${t.language} in ('cs','sk','pl','en')`),
    // what was filled in is not taken back
    check('contact_requests_end', sql`${t.filledAt} is null or ${t.revokedAt} is null`),
  ],
);
