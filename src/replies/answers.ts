import { and, eq } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { replies } from '../db/schema/replies.ts';

type Reply = typeof replies.$inferSelect;

interface NewReply {
  conversationId: number;
  mentionId: number | null;
  /** null = nobody: a machine's words */
  userId: number | null;
  kind: Reply['kind'];
  /** as it leaves, or as it was pasted at the original */
  text: string;
  outboxId: string | null;
}

/** Writes down what a person answered; returns the id. */
export async function insertReply(tx: Tx, reply: NewReply, now: Date): Promise<number> {
  const [row] = await tx
    .insert(replies)
    .values({ ...reply, createdAt: now })
    .returning({ id: replies.id });
  return row!.id;
}

/** Taken back before it left: it never was an answer. */
export async function removeReply(tx: Tx, outboxId: string): Promise<void> {
  await tx.delete(replies).where(eq(replies.outboxId, outboxId));
}

/** The same text marked twice at one mention by one person is one answer. */
export async function sameOutside(tx: Tx, reply: NewReply & { userId: number }): Promise<number | undefined> {
  const [row] = await tx
    .select({ id: replies.id })
    .from(replies)
    .where(
      and(
        eq(replies.conversationId, reply.conversationId),
        eq(replies.userId, reply.userId),
        eq(replies.kind, 'outside'),
        eq(replies.text, reply.text),
        reply.mentionId === null ? undefined : eq(replies.mentionId, reply.mentionId),
      ),
    );
  return row?.id;
}
