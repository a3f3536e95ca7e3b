import { and, asc, eq, getTableColumns, inArray } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { users } from '../db/schema/people.ts';
import { conversationLabels, conversations, deadlines } from '../db/schema/queue.ts';

export type Conversation = typeof conversations.$inferSelect;
export type Deadline = typeof deadlines.$inferSelect;
export type Status = Conversation['status'];
export type Resolution = NonNullable<Conversation['resolution']>;
export type DeadlineKind = Deadline['kind'];

/** A conversation as it stands, locked until the transaction ends, with all that a verb needs to decide. */
export interface Standing extends Conversation {
  assigneeName: string | null;
  running: Deadline[];
  labels: { labelId: number; addedBy: number | null }[];
}

/**
 * Locks conversations, always in the order of their ids so that two batches never wait for each other in a circle.
 * Three statements however many; unknown ids are simply absent.
 */
export async function lock(tx: Tx, ids: number[]): Promise<Map<number, Standing>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ ...getTableColumns(conversations), assigneeName: users.name })
    .from(conversations)
    .leftJoin(users, eq(users.id, conversations.assigneeId))
    .where(inArray(conversations.id, ids))
    .orderBy(asc(conversations.id))
    .for('update', { of: conversations });
  const found = new Map<number, Standing>(rows.map((row) => [row.id, { ...row, running: [], labels: [] }]));
  const running = await tx
    .select()
    .from(deadlines)
    .where(and(inArray(deadlines.conversationId, ids), eq(deadlines.state, 'running')))
    .orderBy(asc(deadlines.id));
  for (const deadline of running) found.get(deadline.conversationId)?.running.push(deadline);
  const labelled = await tx
    .select()
    .from(conversationLabels)
    .where(inArray(conversationLabels.conversationId, ids))
    .orderBy(asc(conversationLabels.labelId));
  for (const { conversationId, labelId, addedBy } of labelled) {
    found.get(conversationId)?.labels.push({ labelId, addedBy });
  }
  return found;
}

/** The promise that falls due first among those given. */
export function earliest(running: { dueAt: Date }[]): Date | null {
  return running.reduce<Date | null>(
    (first, { dueAt }) => (first === null || dueAt < first ? dueAt : first),
    null,
  );
}
