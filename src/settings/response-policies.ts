import type { Tx } from '../db/client.ts';
import { Problem } from '../lib/errors.ts';
import { changeSetting, readSetting } from './index.ts';
import type { Policy } from './policies.ts';

type By = { userId: number | null; at: Date };

/** Response policies in the order in which they are asked. */
export const listPolicies = async (tx: Tx): Promise<Policy[]> => (await readSetting(tx, 'policies')).list;

/** Problem `problem.not_found`. */
export async function policyById(tx: Tx, id: number): Promise<Policy> {
  const list = await listPolicies(tx);
  return list[indexOf(list, id)]!;
}

/**
 * Saves a policy, a new one (`id` null) at the end. Gives back its id. Problems: `terms.policy.empty` when it says
 * nothing, `terms.policy.twice` for a name that another one has, `problem.not_found`.
 */
export async function savePolicy(
  tx: Tx,
  id: number | null,
  policy: Omit<Policy, 'id'>,
  by: By,
): Promise<number> {
  const { first, next, handoff, clock } = policy;
  if (first === null && next === null && handoff === null && clock === 'source') {
    throw new Problem('invalid', 'terms.policy.empty', { field: 'first' });
  }
  let key = id ?? 0;
  await changeSetting(tx, 'policies', by, ({ list }) => {
    if (list.some((other) => other.id !== id && other.name === policy.name)) {
      throw new Problem('conflict', 'terms.policy.twice', { field: 'name' });
    }
    if (id === null) key = Math.max(0, ...list.map((one) => one.id)) + 1;
    else indexOf(list, id);
    const saved = { ...policy, id: key };
    return { list: id === null ? [...list, saved] : list.map((one) => (one.id === id ? saved : one)) };
  });
  return key;
}

/** Away with it; what was promised by it stands. Problem `problem.not_found`. */
export async function removePolicy(tx: Tx, id: number, by: By): Promise<void> {
  await changeSetting(tx, 'policies', by, ({ list }) => {
    indexOf(list, id);
    return { list: list.filter((one) => one.id !== id) };
  });
}

/** One place up or down; at the end of the list nothing happens. Problem `problem.not_found`. */
export async function movePolicy(tx: Tx, id: number, to: 'up' | 'down', by: By): Promise<void> {
  await changeSetting(tx, 'policies', by, ({ list }) => {
    const from = indexOf(list, id);
    const place = Math.min(list.length - 1, Math.max(0, from + (to === 'up' ? -1 : 1)));
    const others = list.filter((one) => one.id !== id);
    return { list: [...others.slice(0, place), list[from]!, ...others.slice(place)] };
  });
}

/** These sources are gone: a policy for no other source goes with them, rather than to be true of everything one day. */
export async function forgetSources(tx: Tx, sourceIds: readonly number[], by: By): Promise<void> {
  const without = (list: readonly Policy[]) =>
    list.flatMap((policy) => {
      const { sources } = policy.when;
      const left = sources.filter((id) => !sourceIds.includes(id));
      if (left.length === sources.length) return [policy];
      return left.length === 0 ? [] : [{ ...policy, when: { ...policy.when, sources: left } }];
    });
  const list = await listPolicies(tx);
  if (!list.some(({ when }) => when.sources.some((id) => sourceIds.includes(id)))) return;
  await changeSetting(tx, 'policies', by, (policies) => ({ list: without(policies.list) }));
}

function indexOf(list: readonly Policy[], id: number): number {
  const index = list.findIndex((one) => one.id === id);
  if (index < 0) throw new Problem('not-found', 'problem.not_found');
  return index;
}
