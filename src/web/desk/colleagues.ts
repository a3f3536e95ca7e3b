import type { Colleague } from '../../../views/desk.ts';
import { can, listUsers, scopeFor, sees } from '../../people/index.ts';
import type { Deps } from '../env.ts';

/** Whoever can be given what sources of these teams found: they can answer, and they see it. */
export async function colleaguesOf(
  { db }: Pick<Deps, 'db'>,
  foundBy: { teamId: number | null }[],
): Promise<Colleague[]> {
  const teamIds = foundBy.map(({ teamId }) => teamId);
  const users = await listUsers(db);
  return users
    .filter(
      (user) => user.active && can(user.role, 'answer') && sees(scopeFor(user.role, user.teamIds), teamIds),
    )
    .map(({ id, name }) => ({ id, name }));
}
