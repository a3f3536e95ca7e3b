import { and, asc, eq, inArray } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Tx } from '../../db/client.ts';
import { attachments } from '../../db/schema/files.ts';
import { users } from '../../db/schema/people.ts';
import { proposals } from '../../db/schema/replies.ts';

/** What waits for approval in a conversation, and what came back to its author, oldest first, with its files. */
export async function proposalsOf(tx: Tx, conversationId: number) {
  const decider = alias(users, 'decider');
  const rows = await tx
    .select({
      id: proposals.id,
      userId: proposals.userId,
      userName: users.name,
      kind: proposals.kind,
      text: proposals.text,
      fields: proposals.fields,
      state: proposals.state,
      note: proposals.note,
      createdAt: proposals.createdAt,
      decidedAt: proposals.decidedAt,
      decidedBy: decider.name,
    })
    .from(proposals)
    .innerJoin(users, eq(users.id, proposals.userId))
    .leftJoin(decider, eq(decider.id, proposals.decidedBy))
    .where(
      and(eq(proposals.conversationId, conversationId), inArray(proposals.state, ['waiting', 'returned'])),
    )
    .orderBy(asc(proposals.createdAt));
  const files = await tx
    .select({ id: attachments.id, name: attachments.name, outboxId: attachments.outboxId })
    .from(attachments)
    .where(
      inArray(
        attachments.outboxId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(attachments.seq));
  return rows.map((row) => ({ ...row, files: files.filter(({ outboxId }) => outboxId === row.id) }));
}
