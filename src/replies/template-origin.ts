import { eq } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { replies } from '../db/schema/replies.ts';

/** The answer that a template was made from; null where it was written here, or the answer is gone. */
export interface TemplateOrigin {
  conversationId: number;
  replyId: number;
}

export async function originOf(tx: Tx, replyId: number | null): Promise<TemplateOrigin | null> {
  if (replyId === null) return null;
  const [row] = await tx
    .select({ conversationId: replies.conversationId, replyId: replies.id })
    .from(replies)
    .where(eq(replies.id, replyId));
  return row ?? null;
}
