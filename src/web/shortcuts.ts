import type { Context } from 'hono';
import { z } from 'zod';
import type { Circles } from '../../views/shortcuts/audience.tsx';
import { can, listTeams } from '../people/index.ts';
import type { Keeper, Shared } from '../shortcuts/audience.ts';
import type { Deps, Env } from './env.ts';

/** Who asks, as the room of shortcuts wants to know it. */
export const keeperOf = ({ var: { me, scope } }: Context<Env>): Keeper => ({
  id: me.id,
  role: me.role,
  scope,
});

/** With whom this person may share. */
export async function circlesOf({ db }: Deps, { var: { me, scope } }: Context<Env>): Promise<Circles> {
  const teams = await listTeams(db);
  return {
    teams: teams.filter(({ id }) => scope.all || scope.teamIds.includes(id)),
    all: can(me.role, 'manage-labels'),
  };
}

/** `me`, `all` or `team:3`, as the forms send it. */
export const audienceField = () =>
  z
    .string()
    .regex(/^(me|all|team:[1-9]\d{0,14})$/, 'problem.field.choice')
    .default('me')
    .transform(
      (value): Shared =>
        value.startsWith('team:')
          ? { audience: 'team', teamId: Number(value.slice('team:'.length)) }
          : { audience: value === 'all' ? 'all' : 'me', teamId: null },
    );
