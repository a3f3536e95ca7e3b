/** What a person answered at the original by hand is kept with its conversation. */
import { noteSent } from '../asking/requests.ts';
import type { Tx } from '../db/client.ts';
import { record } from '../events/record.ts';
import { recordAnswer } from '../queue/index.ts';
import { insertReply, sameOutside } from '../replies/answers.ts';
import { requireText } from '../replies/compose.ts';
import { clearDraft } from '../replies/drafts.ts';
import { sign } from '../replies/signature.ts';
import { tellFollowers } from './following.ts';
import { type Actor, type Ground, groundOf, requireInside, takeUp } from './ground.ts';
import { draftKey, place, type SendDeps } from './outbound.ts';

/**
 * Keeps what a person answered at the original by hand. Marking the same text twice is once.
 * Problems: `reply.error.empty`, `.unresolved`, `.unsigned`, `.claimed`, `problem.*` (a mention of elsewhere is absent).
 */
export function markAnswered(
  deps: Pick<SendDeps, 'db'>,
  request: Actor & { conversationId: number; mentionId?: number; text: string; despiteClaim?: boolean },
  now: Date,
): Promise<{ replyId: number }> {
  return deps.db.transaction(async (tx) => {
    const ground = await groundOf(tx, request.conversationId, request);
    const mentionId = request.mentionId ?? ground.conversation.lastMentionId;
    await requireInside(tx, ground.conversation.id, mentionId);
    await takeUp(tx, ground, request.despiteClaim ?? false, now);
    const replyId = await keepOutside(tx, ground, mentionId, request.text, now);
    await clearDraft(tx, draftKey(ground, 'public'), now);
    await recordAnswer(tx, ground.conversation.id, now, ground.user.id);
    await tellFollowers(tx, [ground.conversation.id], 'answered', ground.user.id, now);
    return { replyId };
  });
}

export async function keepOutside(
  tx: Tx,
  ground: Ground,
  mentionId: number,
  words: string,
  now: Date,
): Promise<number> {
  requireText(words);
  const { conversation, user, house, source } = ground;
  const text = sign(words, user, source.channel, house);
  const reply = {
    conversationId: conversation.id,
    mentionId,
    userId: user.id,
    kind: 'outside' as const,
    text,
    outboxId: null,
  };
  const before = await sameOutside(tx, reply);
  if (before !== undefined) return before;
  const replyId = await insertReply(tx, reply, now);
  await noteSent(tx, { ...reply, field: 'text' }, now);
  await record(tx, { at: now, kind: 'reply.outside', ...place(ground), data: { replyId } });
  return replyId;
}
