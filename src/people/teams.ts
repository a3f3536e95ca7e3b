import { and, asc, count, countDistinct, eq, ne, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { teamMembers, teams } from '../db/schema/people.ts';
import { sources } from '../db/schema/sources.ts';
import { record } from '../events/record.ts';
import { Problem } from '../lib/errors.ts';

export interface TeamRow {
  id: number;
  name: string;
  members: number;
  sources: number;
}

/** All teams by name, with how many people and sources each has. */
export function listTeams(tx: Tx): Promise<TeamRow[]> {
  return tx
    .select({
      id: teams.id,
      name: teams.name,
      members: countDistinct(teamMembers.userId),
      sources: countDistinct(sources.id),
    })
    .from(teams)
    .leftJoin(teamMembers, eq(teamMembers.teamId, teams.id))
    .leftJoin(sources, eq(sources.teamId, teams.id))
    .groupBy(teams.id)
    .orderBy(asc(teams.name), asc(teams.id));
}

/** Makes a team; Problem `conflict` at `name` when one is called so already. */
export async function createTeam(
  tx: Tx,
  { name, by }: { name: string; by: number },
  now: Date,
): Promise<number> {
  await refuseSameName(tx, name, null);
  const [team] = await tx.insert(teams).values({ name, createdAt: now }).returning({ id: teams.id });
  await tell(tx, by, team!.id, now);
  return team!.id;
}

/** Renames a team; `not-found` when it is gone. */
export async function renameTeam(
  tx: Tx,
  { teamId, name, by }: { teamId: number; name: string; by: number },
  now: Date,
): Promise<void> {
  await refuseSameName(tx, name, teamId);
  const renamed = await tx
    .update(teams)
    .set({ name })
    .where(eq(teams.id, teamId))
    .returning({ id: teams.id });
  if (renamed.length === 0) throw new Problem('not-found', 'problem.not_found');
  await tell(tx, by, teamId, now);
}

/**
 * Removes a team. While it owns sources it stays (Problem `conflict`): a source without a team is everyone's,
 * and nobody should see more because a team was tidied away.
 */
export async function removeTeam(
  tx: Tx,
  { teamId, by }: { teamId: number; by: number },
  now: Date,
): Promise<void> {
  const [locked] = await tx.select({ id: teams.id }).from(teams).where(eq(teams.id, teamId)).for('update');
  if (!locked) return;
  const [owned] = await tx.select({ n: count() }).from(sources).where(eq(sources.teamId, teamId));
  if (owned!.n > 0) throw new Problem('conflict', 'people.team.has_sources', { params: { n: owned!.n } });
  await tx.delete(teams).where(eq(teams.id, teamId));
  await tell(tx, by, teamId, now);
}

async function refuseSameName(tx: Tx, name: string, except: number | null): Promise<void> {
  const same = eq(sql`lower(${teams.name})`, sql`lower(${name})`);
  const [taken] = await tx
    .select({ id: teams.id })
    .from(teams)
    .where(except === null ? same : and(same, ne(teams.id, except)));
  if (taken) throw new Problem('conflict', 'people.team.name_taken', { field: 'name' });
}

const tell = (tx: Tx, by: number, teamId: number, now: Date) =>
  record(tx, { at: now, kind: 'user.changed', userId: by, data: { teamId, what: 'team' } });
