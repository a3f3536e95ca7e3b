/** What was heard lately, to notice that it isn't there any more: a list that should hold it and doesn't, then a second look. */
import type { InboundItem } from '../contract.ts';
import { type Remembered, type State, unix } from './cursor.ts';
import type { Reader } from './reader.ts';

/** Texts remembered, the newest. */
const KEPT = 80;
/** Second looks on one page. */
const MOST_LOOKS = 5;

export function remember(state: State, group: string, items: readonly InboundItem[]): void {
  const fresh = items.flatMap((item): Remembered[] =>
    item.author.isSelf || item.publishedAt === null
      ? []
      : [{ group, id: item.externalId, at: unix(item.publishedAt) }],
  );
  if (fresh.length === 0) return;
  const known = new Set(fresh.map(({ id }) => id));
  state.ring = [...fresh, ...state.ring.filter(({ id }) => !known.has(id))]
    .sort((a, b) => b.at - a.at)
    .slice(0, KEPT);
}

/**
 * Ids of what a list no longer holds and what is gone indeed. A list may leave things out for other reasons (hidden,
 * held back): those are asked about once and then forgotten here.
 */
export async function vanished(
  state: State,
  group: string,
  listed: { ids: readonly string[]; from: Date | null },
  reader: Pick<Reader, 'isGone'>,
): Promise<string[]> {
  const there = new Set(listed.ids);
  const from = listed.from === null ? 0 : unix(listed.from);
  const missing = state.ring
    // what is as old as the oldest entry may lie on the next page
    .filter((one) => one.group === group && !there.has(one.id) && one.at > from)
    .slice(0, MOST_LOOKS);
  const gone: string[] = [];
  const settled = new Set<string>();
  for (const { id } of missing) {
    const isGone = await reader.isGone(id);
    if (isGone !== null) settled.add(id);
    if (isGone) gone.push(id);
  }
  state.ring = state.ring.filter(({ id }) => !settled.has(id));
  return gone;
}
