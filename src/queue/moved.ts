import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { type Rehomed, rehome, sendHome } from '../db/rehome.ts';
import {
  acts,
  conversationMentions,
  conversations,
  deadlines,
  followers,
  notes,
} from '../db/schema/queue.ts';
import type { Deadline } from './standing.ts';

/** Of a merge or a split: what went from where, and what stood there before, for the way back. */
export interface Moved {
  mentions: Rehomed;
  /** messages that were only counted where they stood */
  copies: number[];
  notes: Rehomed;
  deadlines: Rehomed;
  /** running and waiting promises as they stood */
  promises: Deadline[];
  /** who newly follows the one that stays */
  followers: number[];
  /** merged earlier into one of those that became part of another now */
  merged: { id: number; from: number }[];
  /** of the one that stays */
  stays: { id: number; foundBy: number[]; firstSeenAt: string };
  /** of a split: the new conversation, and its version then */
  split?: { id: number; version: number };
  /** rows of other rooms, by the name flow gave them */
  others: Record<string, unknown>;
}

/** Flow moved rows of other rooms with an act. */
export async function keepMoved(tx: Tx, actId: string, others: Record<string, unknown>): Promise<void> {
  await tx
    .update(acts)
    .set({ moved: sql`jsonb_set(${acts.moved}, '{others}', ${JSON.stringify(others)}::jsonb)` })
    .where(eq(acts.id, actId));
}

/** Running and waiting promises of these conversations. */
export function promisesOf(tx: Tx, ids: number[]): Promise<Deadline[]> {
  return tx
    .select()
    .from(deadlines)
    .where(and(inArray(deadlines.conversationId, ids), inArray(deadlines.state, ['running', 'paused'])))
    .orderBy(deadlines.id);
}

/** These end without having been owed. */
export async function endPromises(tx: Tx, ids: number[], by: number | null, now: Date): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(deadlines)
    .set({ state: 'cancelled', endedAt: now, endedBy: by, remaining: null })
    .where(inArray(deadlines.id, ids));
}

/** All that this room keeps about these conversations goes to another one. */
export async function takeOver(tx: Tx, from: number[], to: number) {
  return {
    mentions: await rehome(tx, conversationMentions, conversationMentions.mentionId, from, to),
    notes: await rehome(tx, notes, notes.id, from, to),
    deadlines: await rehome(tx, deadlines, deadlines.id, from, to),
  };
}

/** All of it goes back, and stands as it stood. */
export async function giveBackMoved(tx: Tx, moved: Moved): Promise<void> {
  const { stays } = moved;
  await sendHome(tx, conversationMentions, conversationMentions.mentionId, moved.mentions);
  await countAsCopies(tx, moved.copies, true);
  await sendHome(tx, notes, notes.id, moved.notes);
  await restorePromises(tx, moved);
  if (moved.followers.length > 0) {
    await tx
      .delete(followers)
      .where(and(eq(followers.conversationId, stays.id), inArray(followers.userId, moved.followers)));
  }
  for (const { id, from } of moved.merged) {
    await tx.update(conversations).set({ mergedInto: from }).where(eq(conversations.id, id));
  }
  await tx
    .update(conversations)
    .set({ foundBy: stays.foundBy, firstSeenAt: new Date(stays.firstSeenAt) })
    .where(eq(conversations.id, stays.id));
}

/** These messages are only counted from now on, or are messages of their own. */
export async function countAsCopies(tx: Tx, mentionIds: number[], copy: boolean): Promise<void> {
  if (mentionIds.length === 0) return;
  await tx
    .update(conversationMentions)
    .set({ copy })
    .where(inArray(conversationMentions.mentionId, mentionIds));
}

/** First all that stood beside each other ends, then each is what it was: two of a kind never run at once. */
async function restorePromises(tx: Tx, { deadlines: rows, promises }: Moved): Promise<void> {
  await sendHome(tx, deadlines, deadlines.id, rows);
  if (promises.length === 0) return;
  await tx.execute(sql`
    update deadlines d set conversation_id = v."conversationId", state = v.state, due_at = v."dueAt",
      minutes = v.minutes, because = nullif(v.because, 'null'::jsonb), clock = v.clock, remaining = v.remaining,
      ended_at = null, ended_by = null
    from jsonb_to_recordset(${JSON.stringify(promises)}::jsonb) as v(id bigint, "conversationId" bigint, state text,
      "dueAt" timestamptz, minutes integer, because jsonb, clock text, remaining bigint)
    where d.id = v.id`);
}
