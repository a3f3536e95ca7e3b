import { and, eq, inArray, notInArray, sql } from 'drizzle-orm';
import type { CapState } from '../channels/contract.ts';
import type { Tx } from '../db/client.ts';
import { outbox } from '../db/schema/outbox.ts';
import { conversationMentions } from '../db/schema/queue.ts';
import { Problem } from '../lib/errors.ts';
import { hoursHeld } from '../sources/sending.ts';
import { isSignedOut } from '../sources/sign-in.ts';
import type { FlowDeps } from './deps.ts';
import type { Addressed } from './ground.ts';

/** Why it can't be answered this way: by the platform's word on this mention, or because our one chance is used. */
export async function refuseImpossible(
  tx: Tx,
  deps: Pick<FlowDeps, 'channels'>,
  { mention, source }: Addressed,
  action: 'reply' | 'privateReply' | 'hide' | 'like',
  now: Date,
): Promise<void> {
  if (isSignedOut(source)) throw new Problem('conflict', 'reply.error.signed_out');
  const n = hoursHeld(source, now);
  if (n !== null) throw new Problem('conflict', 'reply.error.send_held', { params: { n } });
  const cap = capOf(
    mention.caps[action] ?? UNSUPPORTED,
    deps.channels.get(source.channel)?.send !== undefined,
    now,
  );
  if (!cap.ok) throw new Problem('conflict', `reply.error.cap.${cap.why.replaceAll('-', '_')}`);
  if (!cap.once) return;
  const [used] = await tx
    .select({ id: outbox.id })
    .from(outbox)
    .where(
      and(
        eq(outbox.action, action),
        inArray(
          outbox.conversationId,
          tx
            .select({ id: conversationMentions.conversationId })
            .from(conversationMentions)
            .where(eq(conversationMentions.mentionId, mention.id)),
        ),
        sql`${outbox.payload}->>'mentionId' = ${String(mention.id)}`,
        notInArray(outbox.state, ['failed', 'cancelled']),
      ),
    );
  if (used) throw new Problem('conflict', 'reply.error.cap.used');
}

const UNSUPPORTED: CapState = { ok: false, why: 'unsupported' };

/** What is possible right now: `until` may have passed since the mention was read. */
export function capOf(cap: CapState, channelSends: boolean, now: Date): CapState {
  if (!channelSends) return { ok: false, why: 'unsupported' };
  if (cap.ok && cap.until !== undefined && Date.parse(cap.until) <= now.getTime()) {
    return { ok: false, why: 'window-closed' };
  }
  return cap;
}
