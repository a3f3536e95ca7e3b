import type { InboundItem } from '../channels/contract.ts';
import { mentionIdentity } from '../intake/identity.ts';

/** A page may name one item twice; the first stands. Oldest first. */
export function firstOfEach(channel: string, items: InboundItem[]): InboundItem[] {
  const byIdentity = new Map<string, InboundItem>();
  for (const item of items) {
    const identity = mentionIdentity(channel, item);
    if (!byIdentity.has(identity)) byIdentity.set(identity, item);
  }
  return [...byIdentity.values()].sort(oldestFirst);
}

/** Keys grow in the order of writing, so that the newest of one page stands first in every list; undated ones are oldest. */
const oldestFirst = (a: InboundItem, b: InboundItem): number =>
  (a.publishedAt?.getTime() ?? 0) - (b.publishedAt?.getTime() ?? 0);
