/** Whoever looks after a source is told of its sign-in, by the bell and on the ways that they chose. */
import { notify } from '../alarms/index.ts';
import type { Tx } from '../db/client.ts';
import { can, listUsers } from '../people/index.ts';
import type { Source } from '../sources/leases.ts';

/** Days left of a sign-in that is over. */
const OVER = 0;

/** Its sign-in ends in so many days. */
export async function tellOfEnd(
  tx: Tx,
  { id, teamId }: Pick<Source, 'id' | 'teamId'>,
  days: number,
  now: Date,
): Promise<void> {
  const people = (await listUsers(tx)).filter(
    ({ active, role, teamIds }) =>
      active &&
      can(role, 'manage-sources') &&
      (role === 'admin' || teamId === null || teamIds.includes(teamId)),
  );
  const userIds = people.map((one) => one.id);
  await notify(tx, { userIds, kind: 'sign_in', sourceId: id, params: { n: days } }, now);
}

/** The network knows us no more, and nothing is read or sent. To be called by who stopped the source, so it is told once. */
export const tellSignedOut = (tx: Tx, source: Pick<Source, 'id' | 'teamId'>, now: Date): Promise<void> =>
  tellOfEnd(tx, source, OVER, now);
