import { and, eq, sql } from 'drizzle-orm';
import type { ViewContext } from '../../../views/context.ts';
import type { Undoable } from '../../../views/desk.ts';
import type { Tx } from '../../db/client.ts';
import { acts } from '../../db/schema/queue.ts';
import type { Act } from '../../queue/index.ts';

/** What can be taken back: acts, and conversations that became one or two. */
type Undone = Act['kind'] | 'merge' | 'split';

/** The sentence beside "undo". */
export const didWords = ({ t }: ViewContext, kind: Undone, n: number): string => t(`desk.did.${kind}`, { n });

/** An act of this person that is named in an address and not taken back yet. */
export async function undoableOf(
  tx: Tx,
  view: ViewContext,
  userId: number,
  actId: string | undefined,
): Promise<Undoable | null> {
  if (!actId) return null;
  const [act] = await tx
    .select({ id: acts.id, kind: acts.kind, n: sql<number>`jsonb_array_length(${acts.before})` })
    .from(acts)
    .where(and(sql`${acts.id}::text = ${actId}`, eq(acts.userId, userId), eq(acts.undone, false)));
  return act ? { actId: act.id, words: didWords(view, act.kind as Undone, act.n) } : null;
}
