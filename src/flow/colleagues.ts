import type { Tx } from '../db/client.ts';
import { Problem } from '../lib/errors.ts';
import { can, listUsers, type Scope, scopeFor, sees } from '../people/index.ts';
import { type Act, rowsById } from '../queue/index.ts';

/** Somebody of the team, by name. */
export interface Colleague {
  id: number;
  name: string;
}

/** Whoever can be given what sources of these teams found: they work here, and they see it. */
export async function colleaguesOf(tx: Tx, foundBy: { teamId: number | null }[]): Promise<Colleague[]> {
  const teamIds = foundBy.map(({ teamId }) => teamId);
  const users = await listUsers(tx);
  return users
    .filter(
      (user) => user.active && can(user.role, 'work') && sees(scopeFor(user.role, user.teamIds), teamIds),
    )
    .map(({ id, name }) => ({ id, name }));
}

/**
 * The act that gives a conversation to a colleague. Problem `queue.assignee_gone` for somebody who doesn't see it:
 * given to them, it would be lost to everybody.
 */
export async function assignTo(
  tx: Tx,
  conversationId: number,
  assigneeId: number,
  scope: Scope,
): Promise<Act> {
  const [row] = await rowsById(tx, [conversationId], scope);
  const colleagues = await colleaguesOf(tx, row?.foundBy ?? []);
  if (!colleagues.some((one) => one.id === assigneeId)) {
    throw new Problem('invalid', 'queue.assignee_gone', { field: 'assigneeId' });
  }
  return { kind: 'assign', assigneeId };
}
