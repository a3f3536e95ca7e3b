import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { accessLinks, users } from '../db/schema/people.ts';
import { record } from '../events/record.ts';
import { Problem } from '../lib/errors.ts';
import { countAttempt, counter, forgive } from './attempts.ts';
import { createLink, takeLink } from './links.ts';
import type { Passwords } from './passwords.ts';
import { endSessions, type User, userColumns } from './sessions.ts';

/** An admin makes a link with which somebody sets a new password (two hours, once), to hand it over. */
export async function createPasswordLink(
  tx: Tx,
  { userId, by }: { userId: number; by: number },
  now: Date,
): Promise<string> {
  const [user] = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.id, userId), eq(users.active, true)));
  if (!user) throw new Problem('not-found', 'problem.not_found');
  const token = await replaceLink(tx, userId, by, now);
  await record(tx, {
    at: now,
    kind: 'user.changed',
    userId: by,
    data: { targetId: userId, what: 'password-link' },
  });
  return token;
}

/**
 * Somebody forgot their password: a token and the person to mail it to, or null when there is no such active
 * person or too many links were asked for. The caller shows the same page either way.
 */
export async function requestPasswordLink(
  tx: Tx,
  { email, address }: { email: string; address: string },
  now: Date,
): Promise<{ token: string; user: User } | null> {
  const full = await countAttempt(tx, [counter('link', email), counter('address', address)], now);
  if (full) return null;
  const [user] = await tx
    .select(userColumns)
    .from(users)
    .where(and(eq(sql`lower(${users.email})`, sql`lower(${email.trim()})`), eq(users.active, true)));
  return user ? { user, token: await replaceLink(tx, user.id, null, now) } : null;
}

/** Sets a new password by a link; every session of the person ends. Returns whose it was. */
export async function resetPassword(
  tx: Tx,
  passwords: Passwords,
  { token, password }: { token: string; password: string },
  now: Date,
): Promise<number> {
  const link = await takeLink(tx, 'password', token, now);
  const user = await activeUser(tx, link.userId);
  if (!user) throw new Problem('gone', 'people.link.password_gone');
  await savePassword(tx, passwords, user, password, now);
  await endSessions(tx, { userId: user.id, except: null });
  await forgive(tx, { email: counter('email', user.email) }, now);
  return user.id;
}

interface PasswordChange {
  userId: number;
  /** the session that asks; all others end */
  sessionId: number;
  currentPassword: string;
  password: string;
}

/** A signed-in person changes their password; the current one is asked for. Problem at field `currentPassword` if it is wrong. */
export async function changePassword(
  tx: Tx,
  passwords: Passwords,
  input: PasswordChange,
  now: Date,
): Promise<void> {
  const user = await activeUser(tx, input.userId);
  const right = await passwords.verify(user?.passwordHash ?? null, input.currentPassword);
  if (!user || !right)
    throw new Problem('invalid', 'people.password.current_wrong', { field: 'currentPassword' });
  await savePassword(tx, passwords, user, input.password, now);
  await endSessions(tx, { userId: user.id, except: input.sessionId });
}

async function activeUser(tx: Tx, userId: number | null) {
  if (userId === null) return undefined;
  const [user] = await tx
    .select({ id: users.id, email: users.email, name: users.name, passwordHash: users.passwordHash })
    .from(users)
    .where(and(eq(users.id, userId), eq(users.active, true)));
  return user;
}

async function savePassword(
  tx: Tx,
  passwords: Passwords,
  user: { id: number; email: string; name: string },
  password: string,
  now: Date,
): Promise<void> {
  const passwordHash = await passwords.hash(password, user);
  await tx.update(users).set({ passwordHash }).where(eq(users.id, user.id));
  await deleteLinks(tx, user.id);
  await record(tx, {
    at: now,
    kind: 'user.changed',
    userId: user.id,
    data: { targetId: user.id, what: 'password' },
  });
}

/** Only the newest link works. */
async function replaceLink(tx: Tx, userId: number, createdBy: number | null, now: Date): Promise<string> {
  await deleteLinks(tx, userId);
  return createLink(tx, 'password', { userId, createdBy }, now);
}

const deleteLinks = (tx: Tx, userId: number) =>
  tx
    .delete(accessLinks)
    .where(and(eq(accessLinks.kind, 'password'), eq(accessLinks.userId, userId), isNull(accessLinks.usedAt)));
