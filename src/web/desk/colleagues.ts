import type { Colleague } from '../../../views/desk.ts';
import { can, listUsers, seesTeam } from '../../people/index.ts';
import type { Deps } from '../env.ts';

/** Whoever can be given what a source of this team brings: they can answer, and they see it. */
export async function colleaguesOf({ db }: Pick<Deps, 'db'>, teamId: number | null): Promise<Colleague[]> {
  const users = await listUsers(db);
  return users
    .filter((user) => user.active && can(user.role, 'answer') && seesTeam(user, teamId))
    .map(({ id, name }) => ({ id, name }));
}
