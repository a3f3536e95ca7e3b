import { inArray, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { idList } from '../db/prepared.ts';
import { acts, conversations, type Made } from '../db/schema/queue.ts';
import { newUuid } from '../lib/ids.ts';
import type { Snapshot } from './undo.ts';

/**
 * Makes one act of several of one person, so that they are taken back together: what stood before the first of them,
 * and the version after the last. Call it in the transaction that did them, when all is done.
 * @param made what else was made and goes with it
 * @returns the id to hand to `undo`; null when nothing was done
 */
export async function joinActs(
  tx: Tx,
  actIds: readonly string[],
  kind: 'macro',
  made: Made,
  by: number,
  now: Date,
): Promise<string | null> {
  const isNothing = actIds.length === 0 && made.notes.length === 0 && made.drafts.length === 0;
  if (isNothing) return null;
  const rows =
    actIds.length === 0
      ? []
      : await tx
          .delete(acts)
          .where(inArray(acts.id, [...actIds]))
          .returning({ id: acts.id, before: acts.before });
  const byId = new Map(rows.map((row) => [row.id, row.before as Snapshot[]]));
  const first = new Map<number, Snapshot>();
  for (const id of actIds) {
    for (const shot of byId.get(id) ?? []) if (!first.has(shot.id)) first.set(shot.id, shot);
  }
  const versions = await tx
    .select({ id: conversations.id, version: conversations.version })
    .from(conversations)
    .where(sql`${conversations.id} = any(${idList([...first.keys()])}::bigint[])`);
  const version = new Map(versions.map((row) => [row.id, row.version]));
  const before = [...first.values()].map((shot) => ({
    ...shot,
    version: version.get(shot.id) ?? shot.version,
  }));
  const id = newUuid();
  await tx.insert(acts).values({ id, userId: by, kind, before, made, at: now });
  return id;
}
