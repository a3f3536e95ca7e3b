import { and, asc, eq } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { calls } from '../db/schema/register.ts';
import { record } from '../events/record.ts';
import { Problem } from '../lib/errors.ts';

export type Call = typeof calls.$inferSelect;
export const OUTCOMES = ['reached', 'missed', 'cancelled'] as const satisfies readonly Call['state'][];
export type Outcome = (typeof OUTCOMES)[number];

const TEXT_MAX = 10_000;
/** Digits with what people write between them. */
const PHONE = /^\+?\d[\d ()/.-]{4,38}$/;

export interface Slot {
  from: Date;
  until: Date;
}

export interface NewCall extends Slot {
  phone: string;
  script: string;
}

/** Where a call belongs, and whose story it is told in. */
interface Home {
  conversationId: number;
  sourceId: number;
}

/** Refuses a slot that can't be kept. Problems `register.slot_order`, `register.slot_past`. */
export function checkSlot({ from, until }: Slot, now: Date): void {
  if (until <= from) throw new Problem('invalid', 'register.slot_order', { field: 'until' });
  if (until <= now) throw new Problem('invalid', 'register.slot_past', { field: 'until' });
}

/**
 * A call is promised within a slot; another one that was planned there is cancelled by it. Problems of `checkSlot`,
 * `register.phone_wrong`, `register.long` {max}.
 */
export async function planCall(tx: Tx, home: Home, call: NewCall, by: number, now: Date): Promise<number> {
  checkSlot(call, now);
  const { conversationId } = home;
  const [phone, script] = [checkPhone(call.phone), short(call.script, 'script')];
  await tx
    .update(calls)
    .set({ state: 'cancelled', endedAt: now, endedBy: by })
    .where(and(eq(calls.conversationId, conversationId), eq(calls.state, 'planned')));
  const [row] = await tx
    .insert(calls)
    .values({
      conversationId,
      state: 'planned',
      fromAt: call.from,
      untilAt: call.until,
      ...{ phone, script, createdAt: now, createdBy: by },
    })
    .returning({ id: calls.id });
  await tell(tx, home, 'call.planned', { callId: row!.id }, by, now);
  return row!.id;
}

/** How a planned call ended. Problems conflict `register.call_over`, `register.call_empty`, `register.long` {max}. */
export async function endCall(
  tx: Tx,
  { id, ...home }: Home & { id: number },
  { outcome, text }: { outcome: Outcome; text: string },
  by: number,
  now: Date,
): Promise<void> {
  const words = outcome === 'reached' ? said(text) : short(text, 'text');
  const ended = await tx
    .update(calls)
    .set({ state: outcome, text: words, endedAt: now, endedBy: by })
    .where(and(eq(calls.id, id), eq(calls.state, 'planned')))
    .returning({ id: calls.id });
  if (ended.length === 0) throw new Problem('conflict', 'register.call_over');
  await tell(tx, home, 'call.ended', { callId: id, state: outcome }, by, now);
}

/** What was said on the phone without a call having been promised. Problems `register.call_empty`, `register.long` {max}. */
export async function noteCall(
  tx: Tx,
  home: Home,
  { phone, text }: { phone: string; text: string },
  by: number,
  now: Date,
): Promise<number> {
  const words = said(text);
  const [row] = await tx
    .insert(calls)
    .values({
      conversationId: home.conversationId,
      state: 'reached',
      phone: phone.trim() === '' ? '' : checkPhone(phone),
      ...{ text: words, createdAt: now, createdBy: by, endedAt: now, endedBy: by },
    })
    .returning({ id: calls.id });
  await tell(tx, home, 'call.ended', { callId: row!.id, state: 'reached' }, by, now);
  return row!.id;
}

/** Calls still to be made in a conversation, the soonest first. */
export const plannedCalls = (tx: Tx, conversationId: number): Promise<Call[]> =>
  tx
    .select()
    .from(calls)
    .where(and(eq(calls.conversationId, conversationId), eq(calls.state, 'planned')))
    .orderBy(asc(calls.untilAt), asc(calls.id));

function checkPhone(text: string): string {
  const phone = text.trim();
  if (!PHONE.test(phone)) throw new Problem('invalid', 'register.phone_wrong', { field: 'phone' });
  return phone;
}

function said(text: string): string {
  const words = short(text, 'text');
  if (words === '') throw new Problem('invalid', 'register.call_empty', { field: 'text' });
  return words;
}

function short(text: string, field: string): string {
  const words = text.trim();
  if (words.length <= TEXT_MAX) return words;
  throw new Problem('invalid', 'register.long', { field, params: { max: TEXT_MAX } });
}

const tell = (
  tx: Tx,
  { conversationId, sourceId }: Home,
  kind: 'call.planned' | 'call.ended',
  data: Record<string, unknown>,
  userId: number,
  at: Date,
) => record(tx, { at, kind, conversationId, sourceId, userId, data });
