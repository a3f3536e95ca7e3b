import { sql } from 'drizzle-orm';
import { check, customType, index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns.ts';
import { mentions } from './intake.ts';
import { notes } from './queue.ts';
import { replies } from './replies.ts';

const tsvector = customType<{ data: string; driverData: string }>({ dataType: () => 'tsvector' });

/**
 * The index that searching walks: one row for every mention, reply and note, filled seconds after they were written.
 * It says nothing that does not stand elsewhere, and can be thrown away and filled again.
 */
export const searchDocs = pgTable(
  'search_docs',
  {
    id: id(),
    mentionId: ref().references(() => mentions.id, { onDelete: 'cascade' }),
    replyId: ref().references(() => replies.id, { onDelete: 'cascade' }),
    noteId: ref().references(() => notes.id, { onDelete: 'cascade' }),
    /** when it was written, as far as its origin tells; newest first is by this */
    at: instant().notNull(),
    /** folded words with their places (weight A: who wrote it, B: its subject), and words of our own such as `s:12` */
    words: tsvector().notNull(),
  },
  (t) => [
    uniqueIndex('search_docs_mention').on(t.mentionId),
    uniqueIndex('search_docs_reply').on(t.replyId),
    uniqueIndex('search_docs_note').on(t.noteId),
    index('search_docs_at').on(t.at, t.id),
    index('search_docs_words').using('gin', t.words),
    check('search_docs_of_one', sql`num_nonnulls(${t.mentionId}, ${t.replyId}, ${t.noteId}) = 1`),
  ],
);

/** How far the index has read, by what it reads. */
export const searchMarks = pgTable('search_marks', {
  what: text({ enum: ['mentions', 'replies', 'notes'] }).primaryKey(),
  /** the last key that was looked at */
  upTo: ref().notNull(),
});
