import { sql } from 'drizzle-orm';
import type { Sql } from 'postgres';
import type { Tx } from '../db/client.ts';

const WAKE_CHANNEL = 'ohlas_wake';

/** Jobs that need not wait for their tick. */
export type Wakeable = 'poll' | 'hooks' | 'imports';

/** Tells the workers of every process that there is something to do, as soon as the caller's transaction is committed. */
export async function wake(tx: Tx, job: Wakeable): Promise<void> {
  await tx.execute(sql`select pg_notify(${WAKE_CHANNEL}, ${job})`);
}

/** Calls back with the name of a job that has something to do. Returns the way out. */
export async function onWake(sql: Sql, listener: (job: string) => void): Promise<() => Promise<void>> {
  const { unlisten } = await sql.listen(WAKE_CHANNEL, listener);
  return unlisten;
}
