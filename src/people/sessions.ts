import { and, desc, eq, gt, lt, ne, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { prepared } from '../db/prepared.ts';
import { duties, sessions, teamMembers, users } from '../db/schema/people.ts';
import { after, DAY, MINUTE } from '../lib/clock.ts';
import { hashToken, newToken } from '../lib/ids.ts';

/** A session ends this long after it was last used. */
export const SESSION_LIFE = 14 * DAY;
/** Use is written down at most this often: reading a page should not write. */
const TOUCH_EVERY = MINUTE;
const MAX_USER_AGENT = 300;

export type User = Omit<typeof users.$inferSelect, 'passwordHash'>;

interface ActiveSession {
  id: number;
  user: User;
  /** what they have last said of themselves */
  presence: 'working' | 'break' | 'away';
  teamIds: number[];
  /** its end was just moved on: the cookie's end should follow */
  prolonged: boolean;
}

/** The columns of a person that may leave this room: all but the password's hash. */
export const userColumns = {
  id: users.id,
  email: users.email,
  name: users.name,
  role: users.role,
  language: users.language,
  theme: users.theme,
  signature: users.signature,
  signatureStyles: users.signatureStyles,
  phone: users.phone,
  queueOrder: users.queueOrder,
  active: users.active,
  createdAt: users.createdAt,
  lastSeenAt: users.lastSeenAt,
};

/** Starts a session and returns its token (256 bits, for the cookie); only the hash is kept. */
export async function startSession(
  tx: Tx,
  { userId, userAgent }: { userId: number; userAgent: string },
  now: Date,
): Promise<string> {
  const token = newToken();
  await tx.insert(sessions).values({
    tokenHash: hashToken(token),
    userId,
    createdAt: now,
    lastUsedAt: now,
    expiresAt: after(now, SESSION_LIFE),
    userAgent: userAgent.slice(0, MAX_USER_AGENT),
  });
  await tx.update(users).set({ lastSeenAt: now }).where(eq(users.id, userId));
  return token;
}

/** Asked before every page. */
const sessionRow = prepared((tx) =>
  tx
    .select({
      id: sessions.id,
      lastUsedAt: sessions.lastUsedAt,
      user: userColumns,
      presence: duties.presence,
      teamIds: sql<number[]>`coalesce((select jsonb_agg(${teamMembers.teamId} order by ${teamMembers.teamId})
        from ${teamMembers} where ${teamMembers.userId} = ${users.id}), '[]')`,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(duties, eq(duties.userId, users.id))
    .where(
      and(
        eq(sessions.tokenHash, sql.placeholder('hash')),
        sql`${sessions.expiresAt} > ${sql.placeholder('now')}::timestamptz`,
        eq(users.active, true),
      ),
    )
    .prepare('session_of'),
);

/**
 * Who holds this token, if the session still runs and the person is active; moves its end on.
 * @param used false: the page asked by itself, which is no sign that its person is there
 */
export async function findSession(
  tx: Tx,
  token: string,
  now: Date,
  used = true,
): Promise<ActiveSession | null> {
  const [row] = await sessionRow(tx).execute({ hash: hashToken(token), now: now.toISOString() });
  if (!row) return null;
  const prolonged = now.getTime() - row.lastUsedAt.getTime() >= TOUCH_EVERY;
  if (prolonged) {
    await tx
      .update(sessions)
      .set({ lastUsedAt: now, expiresAt: after(now, SESSION_LIFE) })
      .where(and(eq(sessions.id, row.id), lt(sessions.lastUsedAt, now)));
    if (used) await tx.update(users).set({ lastSeenAt: now }).where(eq(users.id, row.user.id));
  }
  return {
    id: row.id,
    user: row.user,
    presence: row.presence ?? 'working',
    teamIds: row.teamIds,
    prolonged,
  };
}

/** Signing out: the session of this token is gone; an unknown token is no error. */
export async function endSessionOf(tx: Tx, token: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.tokenHash, hashToken(token)));
}

/** Ends one session of this person; somebody else's stays untouched. */
export async function endSession(tx: Tx, { userId, id }: { userId: number; id: number }): Promise<void> {
  await tx.delete(sessions).where(and(eq(sessions.id, id), eq(sessions.userId, userId)));
}

/** Ends all sessions of a person but the one that asks (none is spared when it is null). */
export async function endSessions(
  tx: Tx,
  { userId, except }: { userId: number; except: number | null },
): Promise<void> {
  const theirs = eq(sessions.userId, userId);
  await tx.delete(sessions).where(except === null ? theirs : and(theirs, ne(sessions.id, except)));
}

export interface SessionRow {
  id: number;
  createdAt: Date;
  lastUsedAt: Date;
  userAgent: string;
}

/** Where a person is signed in, the most recently used first. */
export function listSessions(tx: Tx, userId: number, now: Date): Promise<SessionRow[]> {
  return tx
    .select({
      id: sessions.id,
      createdAt: sessions.createdAt,
      lastUsedAt: sessions.lastUsedAt,
      userAgent: sessions.userAgent,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.lastUsedAt), desc(sessions.id));
}
