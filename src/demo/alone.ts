/** A house that only shows the town: `npm run demo`. */

import type { Tx } from '../db/client.ts';
import type { FlowDeps } from '../flow/deps.ts';
import { chooseCountry } from '../flow/public-holidays.ts';
import { HttpError, type HttpStream } from '../lib/http.ts';
import { newToken } from '../lib/ids.ts';
import {
  acceptInvitation,
  createFirstAccount,
  createSetupLink,
  invite,
  listUsers,
  type Passwords,
} from '../people/index.ts';
import { listPolicies, savePolicy } from '../settings/response-policies.ts';
import type { Colleagues } from './deeds.ts';
import { startDemo } from './start.ts';
import { demoAvailable } from './state.ts';

const NAME = 'Jana';
const EMAIL = 'jana@ohlas.invalid';
/** Who works with her. Nobody knows their passwords. */
const COLLEAGUES = [
  { name: 'Karel', email: 'karel@ohlas.invalid', role: 'agent' },
  { name: 'Tereza', email: 'tereza@ohlas.invalid', role: 'trainee' },
] as const;
/** Its one response policy. */
const POLICY = 'Zprávy v soukromí';
/** Signs of the password: 96 bits, short enough to be typed. */
const PASSWORD_LENGTH = 16;

const closed = (): Promise<never> => Promise.reject(new HttpError('closed', false));

/** In the place of the ways out: nothing leaves such a house, whatever its people set up in it. */
export const closedWays: Pick<FlowDeps, 'http' | 'reach'> & { openStream: HttpStream } = {
  http: closed,
  reach: closed,
  openStream: closed,
};

/**
 * Makes the house ready to be shown: an account when there is none, whose password is told this once, and the town
 * open. Null when somebody has an account already; what they have made of the house stays.
 */
export async function openAlone(
  deps: FlowDeps,
  passwords: Passwords,
): Promise<{ email: string; password: string } | null> {
  const token = await createSetupLink(deps.db, deps.clock());
  const password = newToken().slice(0, PASSWORD_LENGTH);
  if (token !== null) {
    const account = { token, name: NAME, email: EMAIL, password, language: 'cs' as const };
    await deps.db.transaction(async (tx) => {
      const by = await createFirstAccount(tx, passwords, account, deps.clock());
      await hire(tx, passwords, { userId: by, at: deps.clock() });
    });
  }
  const people = await listUsers(deps.db);
  const host = people.find(({ active, role }) => active && role === 'admin');
  if (host && (await demoAvailable(deps.db))) {
    await promise(deps, { userId: host.id, at: deps.clock() });
    const idOf = ({ email }: { email: string }) =>
      people.find((one) => one.active && one.email === email)?.id;
    const colleagues: Colleagues = Object.fromEntries(COLLEAGUES.map((one) => [one.role, idOf(one)]));
    await startDemo(deps, host.id, colleagues);
  }
  return token === null ? null : { email: EMAIL, password };
}

async function hire(
  tx: Tx,
  passwords: Passwords,
  { userId, at }: { userId: number; at: Date },
): Promise<void> {
  for (const { name, email, role } of COLLEAGUES) {
    const token = await invite(tx, { email, role, teamId: null, by: userId }, at);
    await acceptInvitation(tx, passwords, { token, name, password: newToken(), language: 'cs' }, at);
  }
}

/** In a house of its own the town keeps the holidays of its country, and answers sooner what is said to it alone. What is set already stays. */
async function promise({ db }: FlowDeps, by: { userId: number; at: Date }): Promise<void> {
  if ((await listPolicies(db)).length > 0) return;
  const nothingElse = { sources: [], channels: [], visibilities: [], labels: [], vip: null };
  const when = { ...nothingElse, kinds: ['message' as const], urgencyFrom: null };
  const minutes = { first: 20, next: 15, handoff: null };
  await db.transaction((tx) => savePolicy(tx, null, { name: POLICY, when, ...minutes, clock: 'source' }, by));
  await chooseCountry(db, 'CZ', by);
}
