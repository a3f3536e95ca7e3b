import { asc } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { labels } from '../db/schema/queue.ts';

/** The seven labels every house starts with; shown by the i18n key `label.<key>`. Hue is a step of the palette, 0–11. */
export const DEFAULT_LABELS = [
  { key: 'complaint', hue: 0 },
  { key: 'review', hue: 2 },
  { key: 'undelivered', hue: 1 },
  { key: 'order', hue: 7 },
  { key: 'vip', hue: 9 },
  { key: 'discount', hue: 4 },
  { key: 'invoicing', hue: 6 },
] as const;

export type Label = typeof labels.$inferSelect;

/** Puts in those of the seven that are missing; safe at every start. */
export async function ensureLabels(tx: Tx, now: Date): Promise<void> {
  await tx
    .insert(labels)
    .values(DEFAULT_LABELS.map(({ key, hue }) => ({ key, name: key, hue, createdAt: now })))
    .onConflictDoNothing({ target: labels.key });
}

export const listLabels = (tx: Tx): Promise<Label[]> => tx.select().from(labels).orderBy(asc(labels.id));
