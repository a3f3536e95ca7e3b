import { and, eq, inArray, or, type SQL } from 'drizzle-orm';
import type { macros, savedViews } from '../db/schema/shortcuts.ts';
import { Problem } from '../lib/errors.ts';
import { can, type Role, type Scope } from '../people/index.ts';

/** Whose a shortcut is. */
export const AUDIENCES = ['me', 'team', 'all'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Somebody who uses shortcuts or keeps them. */
export interface Keeper {
  id: number;
  role: Role;
  scope: Scope;
}

export interface Shared {
  audience: Audience;
  /** only for a team's */
  teamId: number | null;
}

type Table = typeof savedViews | typeof macros;

/** The shortcuts that somebody may use: their own, those of their teams, everyone's. */
export const usableBy = (table: Table, { id, scope }: Keeper): SQL =>
  or(
    and(eq(table.audience, 'me'), eq(table.ownerId, id)),
    eq(table.audience, 'all'),
    scope.all
      ? eq(table.audience, 'team')
      : scope.teamIds.length === 0
        ? undefined
        : and(eq(table.audience, 'team'), inArray(table.teamId, scope.teamIds)),
  )!;

/** Whether somebody may change it or take it away: their own, or as a lead what others share. */
export const mayChange = (one: Shared & { ownerId: number }, by: Keeper): boolean =>
  one.ownerId === by.id || (one.audience !== 'me' && can(by.role, 'manage-labels'));

/**
 * What may be shared so: with a team one has to be of it, with everyone one has to lead. Problems
 * `shortcuts.error.team`, `shortcuts.error.all`, each with its field.
 */
export function checkShare({ audience, teamId }: Shared, by: Keeper): Shared {
  if (audience === 'all' && !can(by.role, 'manage-labels')) {
    throw new Problem('invalid', 'shortcuts.error.all', { field: 'audience' });
  }
  if (audience !== 'team') return { audience, teamId: null };
  const isTheirs = teamId !== null && (by.scope.all || by.scope.teamIds.includes(teamId));
  if (!isTheirs) throw new Problem('invalid', 'shortcuts.error.team', { field: 'audience' });
  return { audience, teamId };
}
