import { and, asc, count, eq, inArray, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { duties, teamMembers, users } from '../db/schema/people.ts';
import { record } from '../events/record.ts';
import { after, MINUTE } from '../lib/clock.ts';
import { Problem } from '../lib/errors.ts';
import { readSettings } from '../settings/index.ts';
import { can, type Role } from './permissions.ts';
import { onShift } from './shift.ts';

type Duty = typeof duties.$inferSelect;
export type Presence = Duty['presence'];
export type WorkInput = Pick<Duty, 'plan' | 'capacity' | 'languages' | 'skills'>;

/** Somebody who works here, as far as giving them work is concerned. */
export interface Worker {
  id: number;
  name: string;
  role: Role;
  teamIds: number[];
  presence: Presence;
  /** away for want of any sign of life, whatever they have pressed */
  silent: boolean;
  onShift: boolean;
  /** working, heard of lately, on shift: may be given something */
  available: boolean;
  /** open conversations at once; the house's number where they have none */
  capacity: number;
  /** null = the house's */
  ownCapacity: number | null;
  languages: string[];
  skills: string[];
  handedAt: Date | null;
  plan: Duty['plan'];
}

/** All active people who may work on conversations, by id; `ids` = only these. Three statements. */
export async function workers(tx: Tx, now: Date, ids?: number[]): Promise<Worker[]> {
  const [{ timeZone }, house] = await readSettings(tx, ['profile', 'assignment']);
  const heardSince = after(now, -house.awayMinutes * MINUTE);
  const rows = await tx
    .select({
      user: { id: users.id, name: users.name, role: users.role, seen: users.lastSeenAt },
      duty: duties,
    })
    .from(users)
    .leftJoin(duties, eq(duties.userId, users.id))
    .where(and(eq(users.active, true), ids && inArray(users.id, ids)))
    .orderBy(asc(users.id));
  const members = await tx.select().from(teamMembers);
  return rows
    .filter(({ user }) => can(user.role, 'work'))
    .map(({ user, duty }) => {
      const presence = duty?.presence ?? 'working';
      const silent = user.seen === null || user.seen < heardSince;
      const shift = onShift(duty?.plan ?? null, timeZone, now);
      return {
        id: user.id,
        name: user.name,
        role: user.role,
        teamIds: members.filter(({ userId }) => userId === user.id).map(({ teamId }) => teamId),
        presence,
        silent,
        onShift: shift,
        available: presence === 'working' && !silent && shift,
        capacity: duty?.capacity ?? house.capacity,
        ownCapacity: duty?.capacity ?? null,
        languages: duty?.languages ?? [],
        skills: duty?.skills ?? [],
        handedAt: duty?.handedAt ?? null,
        plan: duty?.plan ?? null,
      };
    });
}

/** Somebody says that they work, pause or leave. False when they stood that way. */
export async function setPresence(tx: Tx, userId: number, presence: Presence, now: Date): Promise<boolean> {
  const changed = await tx
    .insert(duties)
    .values({ userId, presence, presenceAt: now })
    .onConflictDoUpdate({
      target: duties.userId,
      set: { presence, presenceAt: now },
      setWhere: sql`${duties.presence} <> ${presence}`,
    })
    .returning({ id: duties.userId });
  if (changed.length === 0) return false;
  await record(tx, { at: now, kind: 'user.presence', userId, data: { presence } });
  return true;
}

/** Their open ones were handed on at the end of a shift. */
export async function noteHanded(tx: Tx, userIds: number[], now: Date): Promise<void> {
  if (userIds.length === 0) return;
  await tx
    .insert(duties)
    .values(userIds.map((userId) => ({ userId, handedAt: now })))
    .onConflictDoUpdate({ target: duties.userId, set: { handedAt: now } });
}

/** How somebody works: their plan, how much at once, languages, skills. `by` may be an admin or the person's lead. */
export async function saveWork(
  tx: Tx,
  { userId, by, ...work }: WorkInput & { userId: number; by: number },
  now: Date,
): Promise<void> {
  const [found] = await tx.select({ n: count() }).from(users).where(eq(users.id, userId));
  if (found!.n === 0) throw new Problem('not-found', 'problem.not_found');
  const skills = [...new Set(work.skills.map((skill) => skill.trim()).filter(Boolean))];
  await tx
    .insert(duties)
    .values({ userId, ...work, skills })
    .onConflictDoUpdate({ target: duties.userId, set: { ...work, skills } });
  await record(tx, { at: now, kind: 'user.changed', userId: by, data: { targetId: userId, what: 'work' } });
}
