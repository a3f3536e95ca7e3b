import { and, count, eq, gt, inArray, min, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { loginFailures } from '../db/schema/people.ts';
import { after, MINUTE } from '../lib/clock.ts';
import { fingerprint } from '../lib/ids.ts';

/** Attempts are counted over this window. */
export const ATTEMPT_WINDOW = 15 * MINUTE;

/** One thing that is counted: hashed, so that the table names nobody. */
interface Counter {
  key: string;
  /** attempts a window */
  limit: number;
}

const LIMITS = { email: 5, address: 30, link: 3 } as const;

/** The counter of an e-mail, an address on the network, or links asked for an e-mail. */
export const counter = (kind: keyof typeof LIMITS, value: string): Counter => ({
  key: fingerprint(kind, value.trim().toLowerCase()),
  limit: LIMITS[kind],
});

/**
 * Counts an attempt before it is made, so that a hundred at once cannot slip through together; a success takes
 * it back (`forgive`). Returns null, or when to come again if one of the counters is full (then nothing is counted).
 * Give it a short transaction of its own: it locks the counters until the end.
 */
export async function countAttempt(tx: Tx, counters: Counter[], now: Date): Promise<Date | null> {
  const since = after(now, -ATTEMPT_WINDOW);
  // always in the same order, or two attempts could wait for each other
  for (const { key } of counters.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
  }
  const keys = counters.map(({ key }) => key);
  const used = await tx
    .select({ key: loginFailures.key, n: count(), oldest: min(loginFailures.at) })
    .from(loginFailures)
    .where(and(inArray(loginFailures.key, keys), gt(loginFailures.at, since)))
    .groupBy(loginFailures.key);
  const waits = used
    .filter(({ key, n }) => n >= counters.find((one) => one.key === key)!.limit)
    .map(({ oldest }) => after(oldest!, ATTEMPT_WINDOW).getTime());
  if (waits.length > 0) return after(now, Math.max(...waits) - now.getTime());
  await tx.insert(loginFailures).values(keys.map((key) => ({ key, at: now })));
  return null;
}

/** It was them: their e-mail's failures are forgotten, and this one attempt of their address. */
export async function forgive(tx: Tx, who: { email: Counter; address?: Counter }, at: Date): Promise<void> {
  await tx.delete(loginFailures).where(eq(loginFailures.key, who.email.key));
  if (!who.address) return;
  const one = tx
    .select({ id: loginFailures.id })
    .from(loginFailures)
    .where(and(eq(loginFailures.key, who.address.key), eq(loginFailures.at, at)))
    .limit(1);
  await tx.delete(loginFailures).where(inArray(loginFailures.id, one));
}
