import { eq } from 'drizzle-orm';
import type { InboundItem } from '../channels/contract.ts';
import type { Tx } from '../db/client.ts';
import { mentions, passedBy } from '../db/schema/intake.ts';
import { revive } from '../intake/passed-by.ts';
import type { Source } from '../sources/leases.ts';
import { sourceById } from '../sources/registry.ts';
import type { FlowDeps } from './deps.ts';
import { ingest } from './ingest.ts';

/** Takes items of one source in that had passed by; with `believed` also what a watch was taught to let pass. Returns how many are new. */
export async function takeIn(
  deps: FlowDeps,
  source: Source,
  items: InboundItem[],
  { believed = false }: { believed?: boolean } = {},
): Promise<number> {
  const batch = { items, tombstones: [], baseline: false, believed };
  const { newItems } = await deps.db.transaction((tx) => ingest(tx, deps, source, batch, deps.clock()));
  return newItems;
}

/** An item that passed by, and where from; null when it is there no more. */
export async function asideItem(tx: Tx, id: number): Promise<{ source: Source; item: InboundItem } | null> {
  const [row] = await tx.select().from(passedBy).where(eq(passedBy.id, id));
  return row ? { source: await sourceById(tx, row.sourceId), item: revive(row.item) } : null;
}

/** What a mention, or an item that passed by, says. */
export async function textOf(
  tx: Tx,
  { mentionId, passedById }: { mentionId: number | null; passedById: number | null },
): Promise<{ title?: string | null; text: string } | null> {
  if (mentionId === null)
    return passedById === null ? null : ((await asideItem(tx, passedById))?.item ?? null);
  const [row] = await tx
    .select({ title: mentions.title, text: mentions.text })
    .from(mentions)
    .where(eq(mentions.id, mentionId));
  return row ?? null;
}
