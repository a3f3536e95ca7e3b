import type { Tx } from '../db/client.ts';
import { acts } from '../db/schema/queue.ts';
import { Problem } from '../lib/errors.ts';
import { newUuid } from '../lib/ids.ts';
import { type Act, decide } from './acts.ts';
import { type Change, write } from './change.ts';
import { lock } from './standing.ts';
import { snapshot } from './undo.ts';
import { checkTarget } from './verbs.ts';

export interface BulkResult {
  /** hand it to `undo`; null when nothing changed */
  actId: string | null;
  changed: number[];
  unchanged: number[];
  refused: { id: number; problem: Problem }[];
}

/**
 * One act on one or many conversations, undoable as a whole, in a fixed number of statements. What refuses it
 * (claimed by somebody else, closed, gone) is left alone and reported; the others are done.
 */
export async function bulk(tx: Tx, ids: number[], act: Act, by: number, now: Date): Promise<BulkResult> {
  await checkTarget(tx, act);
  const standing = await lock(tx, ids);
  const result: BulkResult = { actId: null, changed: [], unchanged: [], refused: [] };
  const changes: Change[] = [];
  for (const id of new Set(ids)) {
    const row = standing.get(id);
    try {
      // what became part of another is gone for a list that still shows it
      if (row === undefined || row.mergedInto !== null) throw new Problem('not-found', 'problem.not_found');
      const change = decide(act, row, by, now);
      if (change !== null) changes.push(change);
      (change === null ? result.unchanged : result.changed).push(id);
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      result.refused.push({ id, problem });
    }
  }
  if (changes.length === 0) return result;
  await write(tx, changes, by, now);
  result.actId = newUuid();
  await tx.insert(acts).values({
    id: result.actId,
    userId: by,
    kind: act.kind,
    before: changes.map((change) => snapshot(change.standing)),
    at: now,
  });
  return result;
}
