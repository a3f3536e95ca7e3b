import { lt } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { accessLinks, loginFailures, sessions } from '../db/schema/people.ts';
import { after } from '../lib/clock.ts';
import { ATTEMPT_WINDOW } from './attempts.ts';

/** Deletes what has run out: sessions, links, counted attempts. For a daily or hourly job. */
export async function forgetExpired(tx: Tx, now: Date): Promise<void> {
  await tx.delete(sessions).where(lt(sessions.expiresAt, now));
  await tx.delete(accessLinks).where(lt(accessLinks.expiresAt, now));
  await tx.delete(loginFailures).where(lt(loginFailures.at, after(now, -ATTEMPT_WINDOW)));
}
