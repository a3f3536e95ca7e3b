import { and, eq } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { conversations } from '../db/schema/queue.ts';
import { proposals } from '../db/schema/replies.ts';
import { Problem } from '../lib/errors.ts';
import { newUuid } from '../lib/ids.ts';
import { type Scope, visibleConversation } from '../people/index.ts';

export type Proposal = typeof proposals.$inferSelect;
type NewProposal = Pick<
  Proposal,
  'id' | 'conversationId' | 'mentionId' | 'userId' | 'kind' | 'text' | 'fields' | 'since'
>;

/**
 * Puts words before whoever may approve them; gives the id under which they wait. The same form posted again finds itself
 * while it waits; a form whose words came back, or somebody else's, is another one.
 */
export async function insertProposal(
  tx: Tx,
  proposal: NewProposal,
  now: Date,
): Promise<{ id: string; isNew: boolean }> {
  const [before] = await tx.select().from(proposals).where(eq(proposals.id, proposal.id));
  const isSame = before?.userId === proposal.userId && before.conversationId === proposal.conversationId;
  if (before && isSame && before.state === 'waiting') return { id: before.id, isNew: false };
  const id = before ? newUuid() : proposal.id;
  await tx.insert(proposals).values({ ...proposal, id, state: 'waiting', createdAt: now });
  return { id, isNew: true };
}

/** A proposal of a conversation that is theirs to see; Problem `problem.not_found`. */
export async function proposalById(tx: Tx, id: string, scope: Scope): Promise<Proposal> {
  const [row] = await tx
    .select({ proposal: proposals })
    .from(proposals)
    .innerJoin(conversations, eq(conversations.id, proposals.conversationId))
    .where(and(eq(proposals.id, id), visibleConversation(scope)));
  if (!row) throw new Problem('not-found', 'problem.not_found');
  return row.proposal;
}

interface Decided {
  state: 'approved' | 'returned' | 'withdrawn';
  by: number;
  note?: string;
}

/** Decides; of any number who do so at once one does. False when it was decided already. */
export async function decideProposal(
  tx: Tx,
  id: string,
  { state, by, note }: Decided,
  now: Date,
): Promise<boolean> {
  const rows = await tx
    .update(proposals)
    .set({ state, decidedBy: by, decidedAt: now, note: note ?? null })
    .where(and(eq(proposals.id, id), eq(proposals.state, 'waiting')))
    .returning({ id: proposals.id });
  return rows.length > 0;
}
