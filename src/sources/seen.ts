import { and, asc, eq } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { sources } from '../db/schema/sources.ts';
import { Problem } from '../lib/errors.ts';
import { type Scope, visibleSource } from '../people/index.ts';
import type { Source } from './leases.ts';

/** The sources that somebody sees, in the order in which they were added. */
export const sourcesFor = (tx: Tx, scope: Scope): Promise<Source[]> =>
  tx.select().from(sources).where(visibleSource(scope)).orderBy(asc(sources.id));

/** One source that somebody sees; a foreign one is as absent as one that never was (Problem `not-found`). */
export async function sourceFor(tx: Tx, scope: Scope, id: number): Promise<Source> {
  const [row] = await tx
    .select()
    .from(sources)
    .where(and(eq(sources.id, id), visibleSource(scope)));
  if (!row) throw new Problem('not-found', 'problem.not_found');
  return row;
}
