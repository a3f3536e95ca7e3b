/** Acts beside words, on one message at its network: hide it, like it, and take that back. */
import { and, desc, eq, inArray, notInArray, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { outbox } from '../db/schema/outbox.ts';
import { newUuid } from '../lib/ids.ts';
import { type BesideAct, enqueue } from '../outbox/rows.ts';
import { type Actor, groundOf, mentionIn } from './ground.ts';
import type { SendDeps } from './outbound.ts';
import { refuseImpossible } from './possible.ts';

const OPPOSITES: Record<BesideAct, { of: 'hide' | 'like'; other: BesideAct }> = {
  hide: { of: 'hide', other: 'unhide' },
  unhide: { of: 'hide', other: 'hide' },
  like: { of: 'like', other: 'unlike' },
  unlike: { of: 'like', other: 'like' },
};

/**
 * Puts an act in line; it leaves at once, since its opposite takes it back. Twice is once. Problems
 * `reply.error.cap.*`, `reply.error.gone`, `problem.forbidden`, `problem.not_found`.
 */
export function actBeside(
  deps: Pick<SendDeps, 'db' | 'channels'>,
  request: Actor & { conversationId: number; mentionId: number; act: BesideAct },
  now: Date,
): Promise<void> {
  return deps.db.transaction((tx) => actBesideOn(tx, deps, request, now));
}

/** The same within the caller's transaction. */
export async function actBesideOn(
  tx: Tx,
  deps: Pick<SendDeps, 'channels'>,
  request: Parameters<typeof actBeside>[1],
  now: Date,
): Promise<void> {
  const { conversationId, act } = request;
  const ground = await groundOf(tx, conversationId, request);
  const addressed = await mentionIn(tx, conversationId, request.mentionId, request.scope);
  const { of, other } = OPPOSITES[act];
  await refuseImpossible(tx, deps, addressed, of, now);
  const { mention, source } = addressed;
  const before = await lastAct(tx, { conversationId, mentionId: mention.id }, [act, other]);
  // what was never done needs no taking back
  if (before === act || (before === undefined && act !== of)) return;
  const id = newUuid();
  await enqueue(
    tx,
    {
      id,
      conversationId,
      userId: ground.user.id,
      sendAt: now,
      action: act,
      sourceId: source.id,
      channel: source.channel,
      payload: { act: id, mentionId: mention.id },
    },
    now,
  );
}

async function lastAct(
  tx: Tx,
  { conversationId, mentionId }: { conversationId: number; mentionId: number },
  acts: BesideAct[],
): Promise<BesideAct | undefined> {
  const [row] = await tx
    .select({ action: outbox.action })
    .from(outbox)
    .where(
      and(
        eq(outbox.conversationId, conversationId),
        inArray(outbox.action, acts),
        sql`${outbox.payload}->>'mentionId' = ${String(mentionId)}`,
        notInArray(outbox.state, ['failed', 'cancelled']),
      ),
    )
    .orderBy(desc(outbox.seq))
    .limit(1);
  return row?.action as BesideAct | undefined;
}
