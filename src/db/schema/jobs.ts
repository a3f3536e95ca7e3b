import { pgTable, text } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/** A once-only fire of the timetable: whichever process inserts its key first runs it. */
export const cronRuns = pgTable('cron_runs', { key: text().primaryKey(), at: instant().notNull() });
