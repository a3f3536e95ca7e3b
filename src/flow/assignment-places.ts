/** Places that have a rule of their own on how work is given. */
import type { Tx } from '../db/client.ts';
import { Problem } from '../lib/errors.ts';
import { listTeams, type Scope, sees } from '../people/index.ts';
import type { PolicyPlace } from '../queue/index.ts';
import { sourcesFor } from '../sources/seen.ts';

/** The teams and sources that somebody sees, whose rules they may set. */
export async function placesSeen(tx: Tx, scope: Scope) {
  const teams = (await listTeams(tx)).filter(({ id }) => sees(scope, [id]));
  return { teams, sources: await sourcesFor(tx, scope) };
}

/** A place is everybody's, one team's or one source's; Problem `problem.not_found` for one that they do not see. */
export async function requirePlace(tx: Tx, { teamId, sourceId }: PolicyPlace, scope: Scope): Promise<void> {
  const { teams, sources } = await placesSeen(tx, scope);
  const isThere =
    (teamId === null || sourceId === null) &&
    (teamId === null || teams.some(({ id }) => id === teamId)) &&
    (sourceId === null || sources.some(({ id }) => id === sourceId));
  if (!isThere) throw new Problem('not-found', 'problem.not_found');
}
