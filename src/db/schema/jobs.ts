import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/** A once-only cron slot: whoever inserts the row first runs the job. */
export const cronRuns = pgTable(
  'cron_runs',
  { job: text().notNull(), slot: text().notNull(), at: instant().notNull() },
  (t) => [primaryKey({ columns: [t.job, t.slot] })],
);
