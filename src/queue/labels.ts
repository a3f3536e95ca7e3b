import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { labels } from '../db/schema/queue.ts';
import { Problem } from '../lib/errors.ts';
import { write } from './change.ts';
import { lockOne } from './verbs.ts';

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

/** One of the team's own labels; the seven are as absent here as one that never was. */
export async function ownLabelById(tx: Tx, id: number): Promise<Label> {
  const [row] = await tx
    .select()
    .from(labels)
    .where(and(eq(labels.id, id), isNull(labels.key)));
  if (!row) throw new Problem('not-found', 'problem.not_found');
  return row;
}

/** Writes a new label of the team (`id` null) or changes one; returns the id. The seven stay as they are. */
export async function saveLabel(
  tx: Tx,
  id: number | null,
  input: { name: string; hue: number },
  now: Date,
): Promise<number> {
  const rows =
    id === null
      ? await tx
          .insert(labels)
          .values({ ...input, createdAt: now })
          .returning({ id: labels.id })
      : await tx
          .update(labels)
          .set(input)
          .where(and(eq(labels.id, id), isNull(labels.key)))
          .returning({ id: labels.id });
  if (!rows[0]) throw new Problem('not-found', 'problem.not_found');
  return rows[0].id;
}

/** Takes a label of the team away, also from what carries it. Removing twice is once. */
export async function removeLabel(tx: Tx, id: number): Promise<void> {
  await tx.delete(labels).where(and(eq(labels.id, id), isNull(labels.key)));
}

/** Puts one of the seven on a conversation, as analysis proposes it; where a person took it off, it stays off. */
export async function flag(tx: Tx, conversationId: number, key: string, now: Date): Promise<void> {
  const standing = await lockOne(tx, conversationId);
  const [label] = await tx.select({ id: labels.id }).from(labels).where(eq(labels.key, key));
  if (!label || standing.labels.some(({ labelId }) => labelId === label.id)) return;
  const story = [{ kind: 'conversation.labelled' as const, data: { labelId: label.id } }];
  await write(tx, [{ standing, label: [label.id], story }], null, now);
}
