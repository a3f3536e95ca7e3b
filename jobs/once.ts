import { lt } from 'drizzle-orm';
import type { Db } from '../src/db/client.ts';
import { cronRuns } from '../src/db/schema/jobs.ts';
import { after, type Clock, DAY } from '../src/lib/clock.ts';

/** Keys are kept long enough for any process to still ask about the same fire. */
const KEEP_MS = 2 * DAY;

/** One fire of a once-only job among all processes: the first INSERT wins. The shape is node-cron's run coordinator. */
export const onceAmongAll = (db: Db, clock: Clock) => ({
  async shouldRun(key: string): Promise<boolean> {
    const rows = await db
      .insert(cronRuns)
      .values({ key, at: clock() })
      .onConflictDoNothing()
      .returning({ key: cronRuns.key });
    return rows.length === 1;
  },
});

export async function forgetFires(db: Db, clock: Clock): Promise<number> {
  const gone = await db
    .delete(cronRuns)
    .where(lt(cronRuns.at, after(clock(), -KEEP_MS)))
    .returning({ key: cronRuns.key });
  return gone.length;
}
