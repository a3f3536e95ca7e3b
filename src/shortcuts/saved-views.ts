import { and, asc, eq, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { type ListShape, savedViews } from '../db/schema/shortcuts.ts';
import { Problem } from '../lib/errors.ts';
import { checkShare, type Keeper, mayChange, type Shared, usableBy } from './audience.ts';

export type SavedView = typeof savedViews.$inferSelect;

export interface SavedViewInput extends Shared {
  name: string;
  list: ListShape;
}

/** More in a house than anybody could look through. */
const MOST = 200;

/** The views that somebody may use, in their order. */
export const listSavedViews = (tx: Tx, who: Keeper): Promise<SavedView[]> =>
  tx
    .select()
    .from(savedViews)
    .where(usableBy(savedViews, who))
    .orderBy(asc(savedViews.position), asc(savedViews.id));

/** One that somebody may use; anything else is absent. */
export async function savedViewById(tx: Tx, id: number, who: Keeper): Promise<SavedView> {
  const [row] = await tx
    .select()
    .from(savedViews)
    .where(and(eq(savedViews.id, id), usableBy(savedViews, who)));
  if (!row) throw new Problem('not-found', 'problem.not_found');
  return row;
}

/**
 * Keeps a part of the queue under a name, below the others; returns its id. Problems of `checkShare`, and
 * `shortcuts.error.many` {max}.
 */
export async function addSavedView(tx: Tx, input: SavedViewInput, by: Keeper, now: Date): Promise<number> {
  const share = checkShare(input, by);
  const [last] = await tx
    .select({
      position: sql<number>`coalesce(max(${savedViews.position}), 0)::integer`,
      count: sql<number>`count(*)::integer`,
    })
    .from(savedViews);
  if (last!.count >= MOST) {
    throw new Problem('invalid', 'shortcuts.error.many', { field: 'name', params: { max: MOST } });
  }
  const { name, list } = input;
  const [row] = await tx
    .insert(savedViews)
    .values({ name, list, ...share, ownerId: by.id, position: last!.position + 1, createdAt: now })
    .returning({ id: savedViews.id });
  return row!.id;
}

/** Another name, or shared with others. */
export async function changeSavedView(
  tx: Tx,
  id: number,
  input: Shared & { name: string },
  by: Keeper,
): Promise<void> {
  await ownOrLead(tx, id, by);
  await tx
    .update(savedViews)
    .set({ name: input.name, ...checkShare(input, by) })
    .where(eq(savedViews.id, id));
}

/** Takes a view away; what stands in it stays where it is. */
export async function removeSavedView(tx: Tx, id: number, by: Keeper): Promise<void> {
  await ownOrLead(tx, id, by);
  await tx.delete(savedViews).where(eq(savedViews.id, id));
}

/** Changes places with the neighbour that this person sees above or below it; at the end nothing happens. */
export async function moveSavedView(tx: Tx, id: number, step: 'up' | 'down', by: Keeper): Promise<void> {
  const moved = await ownOrLead(tx, id, by);
  const all = await listSavedViews(tx, by);
  const neighbour = all[all.findIndex((one) => one.id === id) + (step === 'up' ? -1 : 1)];
  if (!neighbour) return;
  await place(tx, id, neighbour.position);
  await place(tx, neighbour.id, moved.position);
}

const place = (tx: Tx, id: number, position: number) =>
  tx.update(savedViews).set({ position }).where(eq(savedViews.id, id));

async function ownOrLead(tx: Tx, id: number, by: Keeper): Promise<SavedView> {
  const view = await savedViewById(tx, id, by);
  if (!mayChange(view, by)) throw new Problem('forbidden', 'problem.forbidden');
  return view;
}
