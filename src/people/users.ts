import { and, asc, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { accessLinks, teamMembers, teams, users } from '../db/schema/people.ts';
import { record } from '../events/record.ts';
import type { Lang } from '../i18n/index.ts';
import { Problem } from '../lib/errors.ts';
import type { Role } from './permissions.ts';
import { endSessions, type User, userColumns } from './sessions.ts';

interface NewUser {
  email: string;
  name: string;
  role: Role;
  language: Lang;
  passwordHash: string;
}

/** Writes the row of a new person, who signs with their first name until they say otherwise. */
export async function insertUser(tx: Tx, user: NewUser, now: Date): Promise<number> {
  const name = user.name.trim();
  const signature = name.split(/\s+/)[0]!;
  const [row] = await tx
    .insert(users)
    .values({ ...user, name, email: user.email.trim(), signature, createdAt: now })
    .returning({ id: users.id });
  return row!.id;
}

export type UserRow = User & { teamIds: number[] };

/** Everybody, active ones first, by name, with their teams. */
export async function listUsers(tx: Tx): Promise<UserRow[]> {
  const people = await tx
    .select(userColumns)
    .from(users)
    .orderBy(sql`${users.active} desc`, asc(users.name), asc(users.id));
  const members = await tx.select().from(teamMembers);
  return people.map((one) => ({
    ...one,
    teamIds: members.filter((member) => member.userId === one.id).map((member) => member.teamId),
  }));
}

/** Who does what to whom. */
interface UserAct {
  userId: number;
  by: number;
}

/** Gives somebody another role. The last active admin stays one (Problem `conflict`). */
export async function setRole(tx: Tx, input: UserAct & { role: Role }, now: Date): Promise<void> {
  if (input.role !== 'admin') await keepAnAdmin(tx, input.userId);
  const changed = await tx
    .update(users)
    .set({ role: input.role })
    .where(and(eq(users.id, input.userId), ne(users.role, input.role)))
    .returning({ id: users.id });
  await tell(tx, input, changed.length > 0, 'role', now);
}

/** Switches an account off (their sessions and links end at once) or on again. The last active admin stays. */
export async function setActive(tx: Tx, input: UserAct & { active: boolean }, now: Date): Promise<void> {
  const { userId, active } = input;
  if (!active) await keepAnAdmin(tx, userId);
  const changed = await tx
    .update(users)
    .set({ active })
    .where(and(eq(users.id, userId), ne(users.active, active)))
    .returning({ id: users.id });
  if (!active) {
    await endSessions(tx, { userId, except: null });
    await tx.delete(accessLinks).where(and(eq(accessLinks.userId, userId), isNull(accessLinks.usedAt)));
  }
  await tell(tx, input, changed.length > 0, active ? 'enabled' : 'disabled', now);
}

/** Puts somebody into exactly these teams; teams that don't exist are left out. */
export async function setTeams(tx: Tx, input: UserAct & { teamIds: number[] }, now: Date): Promise<void> {
  const wanted = input.teamIds.length
    ? await tx.select({ id: teams.id }).from(teams).where(inArray(teams.id, input.teamIds))
    : [];
  const wantedIds = wanted.map(({ id }) => id);
  const current = await tx.select().from(teamMembers).where(eq(teamMembers.userId, input.userId));
  const leave = current.map(({ teamId }) => teamId).filter((id) => !wantedIds.includes(id));
  const join = wantedIds.filter((id) => !current.some(({ teamId }) => teamId === id));
  if (leave.length > 0) {
    await tx
      .delete(teamMembers)
      .where(and(eq(teamMembers.userId, input.userId), inArray(teamMembers.teamId, leave)));
  }
  if (join.length > 0) {
    await tx
      .insert(teamMembers)
      .values(join.map((teamId) => ({ teamId, userId: input.userId })))
      .onConflictDoNothing();
  }
  await tell(tx, input, leave.length + join.length > 0, 'teams', now);
}

type ProfileInput = Pick<User, 'name' | 'signature' | 'language' | 'theme' | 'queueOrder'>;

/** What people set for themselves; their e-mail, role and teams are an admin's matter. */
export async function saveProfile(tx: Tx, userId: number, input: ProfileInput): Promise<void> {
  const { name, signature, language, theme, queueOrder } = input;
  await tx.update(users).set({ name, signature, language, theme, queueOrder }).where(eq(users.id, userId));
}

/** How somebody signs, by kind of channel, and the phone under a full signature. */
export async function saveSignature(
  tx: Tx,
  userId: number,
  { signatureStyles, phone }: Pick<User, 'signatureStyles' | 'phone'>,
): Promise<void> {
  await tx.update(users).set({ signatureStyles, phone }).where(eq(users.id, userId));
}

/** Problem `not-found` for a person who is not there. */
export async function requireUserRow(tx: Tx, userId: number): Promise<User> {
  const [user] = await tx.select(userColumns).from(users).where(eq(users.id, userId));
  if (!user) throw new Problem('not-found', 'problem.not_found');
  return user;
}

/** Locks the active admins, so that two of them cannot dismiss each other at the same moment. */
async function keepAnAdmin(tx: Tx, userId: number): Promise<void> {
  const admins = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.role, 'admin'), eq(users.active, true)))
    .orderBy(asc(users.id))
    .for('update');
  if (admins.length === 1 && admins[0]!.id === userId) {
    throw new Problem('conflict', 'people.users.last_admin');
  }
}

async function tell(tx: Tx, input: UserAct, changed: boolean, what: string, now: Date): Promise<void> {
  if (!changed) return;
  const data = { targetId: input.userId, what };
  await record(tx, { at: now, kind: 'user.changed', userId: input.by, data });
}
