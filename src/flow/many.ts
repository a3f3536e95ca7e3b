/** Acts on many conversations at once, under the rules of each. */
import { eq } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { users } from '../db/schema/people.ts';
import { Problem } from '../lib/errors.ts';
import { type Scope, scopeOf } from '../people/index.ts';
import { type Act, type BulkResult, visibleIds } from '../queue/index.ts';
import { act } from './taught.ts';

/** Who does it, and what they see. */
export interface Actor {
  id: number;
  scope: Scope;
}

/**
 * One act on all that the person may see of these, undoable as a whole. What is given to somebody goes only where they
 * see it, too: the rest is refused (`queue.assignee_gone`).
 */
export async function actOnMany(
  tx: Tx,
  ids: readonly number[],
  chosen: Act,
  by: Actor,
  now: Date,
): Promise<BulkResult> {
  const seen = await visibleIds(tx, [...ids], by.scope);
  if (chosen.kind !== 'assign') return act(tx, seen, chosen, by.id, now);
  const [assignee] = await tx
    .select({ id: users.id, role: users.role })
    .from(users)
    .where(eq(users.id, chosen.assigneeId));
  const theirs = assignee ? await visibleIds(tx, seen, await scopeOf(tx, assignee)) : [];
  const kept = new Set(theirs);
  const result = await act(tx, theirs, chosen, by.id, now);
  const gone = new Problem('invalid', 'queue.assignee_gone', { field: 'assigneeId' });
  const lost = seen.filter((id) => !kept.has(id)).map((id) => ({ id, problem: gone }));
  return { ...result, refused: [...result.refused, ...lost] };
}
