/** What went out of a conversation: answers and handoffs, and the files that went with them. */
import { and, asc, eq, getTableColumns, isNotNull, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { attachments } from '../../db/schema/files.ts';
import { outbox } from '../../db/schema/outbox.ts';
import { users } from '../../db/schema/people.ts';
import { deadlines } from '../../db/schema/queue.ts';
import { departments, handoffs, replies } from '../../db/schema/replies.ts';
import { grouped } from './marks.ts';

/** What went with each row of the outbox. */
export async function filesSent(tx: Tx, conversationId: number) {
  return grouped(
    await tx
      .select({ id: attachments.id, name: attachments.name, outboxId: attachments.outboxId })
      .from(attachments)
      .where(and(eq(attachments.conversationId, conversationId), isNotNull(attachments.outboxId)))
      .orderBy(asc(attachments.seq)),
    ({ outboxId, ...file }) => [outboxId!, file],
  );
}

type FilesSent = Awaited<ReturnType<typeof filesSent>>;

/** Oldest first. */
export async function repliesOf(tx: Tx, conversationId: number, files: FilesSent) {
  const answered = await tx
    .select({
      ...getTableColumns(replies),
      userName: users.name,
      /** a machine's words outside the opening hours */
      automatic: sql<boolean>`coalesce(${outbox.payload}->>'automatic' = 'true', false)`,
      /** null: not sent by us, but pasted at the original */
      state: outbox.state,
      sendAt: outbox.sendAt,
      attempts: outbox.attempts,
      error: outbox.error,
      url: outbox.url,
      endedAt: outbox.endedAt,
    })
    .from(replies)
    .leftJoin(users, eq(users.id, replies.userId))
    .leftJoin(outbox, eq(outbox.id, replies.outboxId))
    .where(eq(replies.conversationId, conversationId))
    .orderBy(asc(replies.createdAt), asc(replies.id));
  return answered.map((reply) => ({
    ...reply,
    /** what went with it */
    files: (reply.outboxId && files.get(reply.outboxId)) || [],
  }));
}

/** Oldest first. */
export async function handoffsOf(tx: Tx, conversationId: number, files: FilesSent) {
  const handed = await tx
    .select({
      ...getTableColumns(handoffs),
      userName: users.name,
      departmentName: departments.name,
      state: outbox.state,
      sendAt: outbox.sendAt,
      error: outbox.error,
      endedAt: outbox.endedAt,
      deadlineState: deadlines.state,
      dueAt: deadlines.dueAt,
    })
    .from(handoffs)
    .leftJoin(users, eq(users.id, handoffs.userId))
    .leftJoin(departments, eq(departments.id, handoffs.departmentId))
    .leftJoin(outbox, eq(outbox.id, handoffs.outboxId))
    .leftJoin(deadlines, eq(deadlines.id, handoffs.deadlineId))
    .where(eq(handoffs.conversationId, conversationId))
    .orderBy(asc(handoffs.createdAt), asc(handoffs.id));
  return handed.map((one) => ({ ...one, files: (one.outboxId && files.get(one.outboxId)) || [] }));
}
