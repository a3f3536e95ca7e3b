import { and, eq, sql } from 'drizzle-orm';
import type { Db, Tx } from '../db/client.ts';
import { users } from '../db/schema/people.ts';
import { MINUTE } from '../lib/clock.ts';
import { Problem } from '../lib/errors.ts';
import { countAttempt, counter, forgive } from './attempts.ts';
import type { Passwords } from './passwords.ts';
import { endSessionOf, startSession } from './sessions.ts';

interface SignIn {
  email: string;
  password: string;
  /** network address of the other end of the connection, never a header's word */
  address: string;
  userAgent: string;
  /** token of a session this browser still holds: it ends, the new one gets a new token */
  previousToken: string | null;
}

/**
 * Signs somebody in and returns the token of the new session.
 * An unknown e-mail, a wrong password and a switched-off account give the same answer in the same time;
 * after too many tries `too-many` with the minutes to wait (`n`).
 * Takes the Db, not a transaction: a counted failure must stay, and no transaction may wait for a hash.
 */
export async function signIn(db: Db, passwords: Passwords, input: SignIn, now: Date): Promise<string> {
  const email = counter('email', input.email);
  const address = counter('address', input.address);
  const until = await db.transaction((tx) => countAttempt(tx, [email, address], now));
  if (until) {
    const n = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / MINUTE));
    throw new Problem('too-many', 'people.sign_in.too_many', { field: 'password', params: { n } });
  }
  const found = await userByEmail(db, input.email);
  const right = await passwords.verify(found?.active ? found.passwordHash : null, input.password);
  if (!found || !right) {
    throw new Problem('unauthenticated', 'people.sign_in.wrong', { field: 'password' });
  }
  return db.transaction(async (tx) => {
    await forgive(tx, { email, address }, now);
    if (input.previousToken) await endSessionOf(tx, input.previousToken);
    return startSession(tx, { userId: found.id, userAgent: input.userAgent }, now);
  });
}

/** An e-mail is one person's whatever the capitals. */
async function userByEmail(tx: Tx, email: string) {
  const [found] = await tx
    .select({ id: users.id, active: users.active, passwordHash: users.passwordHash })
    .from(users)
    .where(and(eq(sql`lower(${users.email})`, sql`lower(${email.trim()})`)));
  return found;
}
