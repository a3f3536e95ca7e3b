import { eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { teamMembers } from '../db/schema/people.ts';
import { sources } from '../db/schema/sources.ts';
import type { Role } from './permissions.ts';

/** Whose sources somebody sees: all of them, or everyone's and those of their teams. */
export type Scope = { all: true } | { all: false; teamIds: number[] };

/** Admins see everything, the others what is everyone's and what their teams own. */
export async function scopeOf(tx: Tx, user: { id: number; role: Role }): Promise<Scope> {
  if (user.role === 'admin') return { all: true };
  const rows = await tx
    .select({ teamId: teamMembers.teamId })
    .from(teamMembers)
    .where(eq(teamMembers.userId, user.id));
  return { all: false, teamIds: rows.map((row) => row.teamId) };
}

/** Whether somebody sees what a team's sources bring; null is everyone's. */
export const seesTeam = (user: { role: Role; teamIds: number[] }, teamId: number | null): boolean =>
  user.role === 'admin' || teamId === null || user.teamIds.includes(teamId);

/** The condition over `sources` that every look-up carries; a source without a team is everyone's. */
export function visibleSource(scope: Scope): SQL {
  if (scope.all) return sql`true`;
  const everyones = isNull(sources.teamId);
  return scope.teamIds.length === 0 ? everyones : or(everyones, inArray(sources.teamId, scope.teamIds))!;
}
