import { randomBytes } from 'node:crypto';
import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { deadlines } from '../db/schema/queue.ts';
import { handoffs } from '../db/schema/replies.ts';

export type Handoff = typeof handoffs.$inferSelect;

interface NewHandoff {
  conversationId: number;
  userId: number;
  /** one row a mail: to the customer or to a department */
  customerEmail: string | null;
  departmentId: number | null;
  subject: string;
  body: string;
  domain: string;
  /** null: sent by the person's own mail program */
  outboxId: string | null;
  /** of the form, where no outbox row carries it */
  requestId: string | null;
}

const MESSAGE_ID_BYTES = 9;

/** Writes a handoff and makes its Message-ID `h.<id>.<random>@<domain>` (stored without brackets). */
export async function insertHandoff(tx: Tx, { domain, ...row }: NewHandoff, now: Date): Promise<Handoff> {
  const [written] = await tx
    .insert(handoffs)
    .values({
      ...row,
      messageId: '',
      createdAt: now,
      deadlineId: await runningPromise(tx, row.conversationId),
    })
    .returning();
  const messageId = `h.${written!.id}.${randomBytes(MESSAGE_ID_BYTES).toString('hex')}@${domain}`;
  await tx.update(handoffs).set({ messageId }).where(eq(handoffs.id, written!.id));
  return { ...written!, messageId };
}

/** Message-IDs of what this conversation has sent to the same person, oldest first: a mail program shows one thread. */
export async function earlierMessages(
  tx: Tx,
  conversationId: number,
  to: { customerEmail: string } | { departmentId: number },
): Promise<string[]> {
  const same =
    'customerEmail' in to
      ? eq(handoffs.customerEmail, to.customerEmail)
      : eq(handoffs.departmentId, to.departmentId);
  const rows = await tx
    .select({ messageId: handoffs.messageId })
    .from(handoffs)
    .where(and(eq(handoffs.conversationId, conversationId), same))
    .orderBy(asc(handoffs.id));
  return rows.map(({ messageId }) => messageId);
}

/** Taken back before they left. */
export async function removeHandoffs(tx: Tx, outboxIds: string[]): Promise<void> {
  if (outboxIds.length > 0) await tx.delete(handoffs).where(inArray(handoffs.outboxId, outboxIds));
}

/** What one form handed to a person's own mail program, in the order it was written. */
export async function handedByHand(
  tx: Tx,
  key: { conversationId: number; userId: number; requestId: string },
): Promise<Handoff[]> {
  return tx
    .select()
    .from(handoffs)
    .where(
      and(
        eq(handoffs.conversationId, key.conversationId),
        eq(handoffs.userId, key.userId),
        eq(handoffs.requestId, key.requestId),
      ),
    )
    .orderBy(asc(handoffs.id));
}

async function runningPromise(tx: Tx, conversationId: number): Promise<number | null> {
  const [row] = await tx
    .select({ id: deadlines.id })
    .from(deadlines)
    .where(
      and(
        eq(deadlines.conversationId, conversationId),
        eq(deadlines.kind, 'handoff'),
        eq(deadlines.state, 'running'),
      ),
    )
    .orderBy(desc(deadlines.id));
  return row?.id ?? null;
}
