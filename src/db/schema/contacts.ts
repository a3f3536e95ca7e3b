import { boolean, index, pgTable, text } from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns.ts';
import { authors } from './intake.ts';

/** The person behind one or more authors. */
export const contacts = pgTable('contacts', {
  id: id(),
  name: text().notNull(),
  email: text(),
  vip: boolean().notNull().default(false),
  firstSeenAt: instant().notNull(),
});

export const contactAuthors = pgTable(
  'contact_authors',
  {
    authorId: ref()
      .primaryKey()
      .references(() => authors.id, { onDelete: 'cascade' }),
    contactId: ref()
      .notNull()
      .references(() => contacts.id, { onDelete: 'cascade' }),
  },
  (t) => [index('contact_authors_contact').on(t.contactId)],
);
