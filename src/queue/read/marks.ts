import { asc, eq, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { idList, prepared } from '../../db/prepared.ts';
import { conversationLabels, labels } from '../../db/schema/queue.ts';
import { watches, watchHits } from '../../db/schema/watches.ts';

export interface Span {
  start: number;
  end: number;
}
export interface WatchSpan extends Span {
  watchId: number;
  hue: number;
}
export interface RowLabel {
  id: number;
  /** the i18n key is `label.<key>`; null = the team's own, shown by its name */
  key: string | null;
  name: string;
  hue: number;
  /** by analysis, not by a person */
  proposed: boolean;
}

const labelRows = prepared((tx) =>
  tx
    .select({
      conversationId: conversationLabels.conversationId,
      addedBy: conversationLabels.addedBy,
      id: labels.id,
      key: labels.key,
      name: labels.name,
      hue: labels.hue,
    })
    .from(conversationLabels)
    .innerJoin(labels, eq(labels.id, conversationLabels.labelId))
    .where(sql`${conversationLabels.conversationId} = any(${sql.placeholder('ids')}::bigint[])`)
    .orderBy(asc(labels.id))
    .prepare('labels_of'),
);

/** Labels by conversation. */
export async function labelsOf(tx: Tx, ids: number[]): Promise<Map<number, RowLabel[]>> {
  const rows = await labelRows(tx).execute({ ids: idList(ids) });
  return grouped(rows, ({ conversationId, addedBy, ...label }) => [
    conversationId,
    { ...label, proposed: addedBy === null },
  ]);
}

export type Hit = WatchSpan & { in: 'title' | 'text' };

const hitRows = prepared((tx) =>
  tx
    .select({
      mentionId: watchHits.mentionId,
      watchId: watchHits.watchId,
      hue: watches.hue,
      spans: watchHits.spans,
    })
    .from(watchHits)
    .innerJoin(watches, eq(watches.id, watchHits.watchId))
    .where(sql`${watchHits.mentionId} = any(${sql.placeholder('ids')}::bigint[])`)
    .orderBy(asc(watchHits.watchId))
    .prepare('hits_of'),
);

/** Where watches found something, by mention. */
export async function hitsOf(tx: Tx, mentionIds: number[]): Promise<Map<number, Hit[]>> {
  if (mentionIds.length === 0) return new Map();
  const rows = await hitRows(tx).execute({ ids: idList(mentionIds) });
  return grouped(
    rows.flatMap(({ spans, ...hit }) => spans.map((span) => ({ ...hit, ...span }))),
    ({ mentionId, ...hit }) => [mentionId, hit],
  );
}

export function grouped<R, K, V>(rows: R[], pair: (row: R) => [K, V]): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const row of rows) {
    const [key, value] = pair(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
