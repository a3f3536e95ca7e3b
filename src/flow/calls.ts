/** Calls with a customer: promised within a slot, whose end is one more clock of the conversation, or only noted. */
import type { Tx } from '../db/client.ts';
import { MINUTE } from '../lib/clock.ts';
import { cancelDeadline, meetDeadline, startDeadline } from '../queue/index.ts';
import {
  checkSlot,
  endCall,
  type NewCall,
  noteCall,
  type Outcome,
  planCall,
  plannedCalls,
  type Slot,
} from '../register/calls.ts';
import { type CallRow, callOf } from '../register/read.ts';
import { type Actor, groundOf, lockConversation, proposingGround, requireRight } from './ground.ts';

/** A call is promised. Problems of the register's `planCall`, `problem.forbidden`, `problem.not_found`. */
export async function promiseCall(
  tx: Tx,
  conversationId: number,
  call: NewCall,
  actor: Actor,
  now: Date,
): Promise<number> {
  const { conversation } = await groundOf(tx, conversationId, actor);
  const home = { conversationId: conversation.id, sourceId: conversation.sourceId };
  const id = await planCall(tx, home, call, actor.by.userId, now);
  await startDeadline(tx, conversation.id, clockOf(call, now), actor.by.userId, now);
  return id;
}

/** Due when the slot ends: until then the promise can be kept. */
const clockOf = ({ until }: Slot, now: Date) => ({
  kind: 'call' as const,
  startedAt: now,
  dueAt: until,
  minutes: Math.max(1, Math.ceil((until.getTime() - now.getTime()) / MINUTE)),
  clock: 'always' as const,
});

/**
 * How a promised call ended. Who was not reached may be given another slot. Problems of the register's `endCall`,
 * `problem.forbidden`, `problem.not_found`.
 */
export async function finishCall(
  tx: Tx,
  callId: number,
  { next, ...ended }: { outcome: Outcome; text: string; next: Slot | null },
  actor: Actor,
  now: Date,
): Promise<CallRow> {
  const by = actor.by.userId;
  await requireRight(tx, by, 'answer');
  const seen = await callOf(tx, callId, actor.scope);
  await lockConversation(tx, seen.conversationId);
  const call = await callOf(tx, callId, actor.scope);
  if (next) checkSlot(next, now);
  await endCall(tx, call, ended, by, now);
  const { conversationId } = call;
  const close = ended.outcome === 'cancelled' ? cancelDeadline : meetDeadline;
  await close(tx, conversationId, 'call', by, now);
  if (next && ended.outcome === 'missed') {
    const { phone, script } = call;
    await promiseCall(tx, conversationId, { ...next, phone, script }, actor, now);
    return call;
  }
  const [left] = await plannedCalls(tx, conversationId);
  if (left?.fromAt && left.untilAt) {
    await startDeadline(
      tx,
      conversationId,
      clockOf({ from: left.fromAt, until: left.untilAt }, now),
      by,
      now,
    );
  }
  return call;
}

/** What was said on the phone though no call was promised. Problems of the register's `noteCall`, `problem.not_found`. */
export async function writeCall(
  tx: Tx,
  conversationId: number,
  told: { phone: string; text: string },
  actor: Actor,
  now: Date,
): Promise<number> {
  const { conversation } = await proposingGround(tx, conversationId, actor);
  const home = { conversationId: conversation.id, sourceId: conversation.sourceId };
  return noteCall(tx, home, told, actor.by.userId, now);
}
