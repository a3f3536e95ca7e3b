/** How the sign-in of a source stands: until when it holds, what it may not do, and when it is dead. */
import { and, eq, inArray, isNull, lte, or } from 'drizzle-orm';
import type { Db, Tx } from '../db/client.ts';
import { sources } from '../db/schema/sources.ts';
import { after, DAY, HOUR } from '../lib/clock.ts';
import type { Source } from './leases.ts';

/** How often a network is asked; a little under a day, so that a daily look never waits for the next day. */
const LOOK_EVERY = 20 * HOUR;
/** Days before its end at which people are told, the earliest first. */
export const WARN_DAYS = [7, 1] as const;

export interface SignIn {
  expiresAt?: Date;
  missing?: string[];
}

/** Takes active sources of these channels whose sign-in was not looked at lately; each is taken once. */
export function claimUnchecked(db: Db, channels: string[], limit: number, now: Date): Promise<Source[]> {
  if (channels.length === 0) return Promise.resolve([]);
  return db.transaction(async (tx) => {
    const rows = await tx
      .select({ id: sources.id })
      .from(sources)
      .where(
        and(
          eq(sources.state, 'active'),
          eq(sources.demo, false),
          inArray(sources.channel, channels),
          or(isNull(sources.checkedAt), lte(sources.checkedAt, after(now, -LOOK_EVERY))),
        ),
      )
      .orderBy(sources.id)
      .limit(limit)
      .for('update', { skipLocked: true });
    const ids = rows.map(({ id }) => id);
    return ids.length === 0
      ? []
      : tx.update(sources).set({ checkedAt: now }).where(inArray(sources.id, ids)).returning();
  });
}

/**
 * Writes down what a network says of our sign-in. Returns 7 or 1 when it ends within so many days and nobody was told
 * so yet, else null; a sign-in that holds longer again is told of anew when it comes to that.
 */
export async function noteSignIn(
  tx: Tx,
  id: number,
  { expiresAt, missing = [] }: SignIn,
  now: Date,
): Promise<number | null> {
  const left = expiresAt ? (expiresAt.getTime() - now.getTime()) / DAY : Number.POSITIVE_INFINITY;
  const due = WARN_DAYS.filter((days) => left <= days).at(-1) ?? null;
  const [before] = await tx
    .select({ warnedDays: sources.warnedDays })
    .from(sources)
    .where(eq(sources.id, id))
    .for('update');
  if (!before) return null;
  await tx
    .update(sources)
    .set({ signInUntil: expiresAt ?? null, missingRights: missing, checkedAt: now, warnedDays: due })
    .where(eq(sources.id, id));
  const isNews = due !== null && (before.warnedDays === null || due < before.warnedDays);
  return isNews ? due : null;
}

/** The network knows us no more: nothing is read or sent until a person signs in anew. False when that was known. */
export async function stopSignedOut(
  tx: Tx,
  id: number,
  failure: { key: string; params?: Record<string, string | number> },
  now: Date,
): Promise<boolean> {
  const rows = await tx
    .update(sources)
    .set({
      state: 'stopped',
      failures: 1,
      lastError: { kind: 'auth', ...failure, at: now.toISOString() },
      leaseToken: null,
      leaseUntil: null,
    })
    .where(and(eq(sources.id, id), eq(sources.state, 'active')))
    .returning({ id: sources.id });
  return rows.length === 1;
}

export const isSignedOut = ({ state, lastError }: Pick<Source, 'state' | 'lastError'>): boolean =>
  state === 'stopped' && lastError?.kind === 'auth';
