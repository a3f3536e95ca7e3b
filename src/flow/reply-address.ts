import { and, asc, eq, ne } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { sources } from '../db/schema/sources.ts';
import { replyToken } from '../lib/mail/reply-token.ts';
import type { FlowDeps } from './deps.ts';
import type { Sender } from './handoff-sender.ts';

/**
 * Where an answer to a mail of ours is wanted: at a mailbox that we read, with the mark of the conversation in it.
 * Undefined where we read none, or an admin wants answers elsewhere: then they come in no more by themselves.
 */
export async function replyAddressOf(
  tx: Tx,
  { channels, seal }: Pick<FlowDeps, 'channels' | 'seal'>,
  conversationId: number,
  sender: Sender,
): Promise<string | undefined> {
  const read = await tx
    .select({ channel: sources.channel, settings: sources.settings })
    .from(sources)
    .where(and(ne(sources.state, 'paused'), eq(sources.demo, false)))
    .orderBy(asc(sources.id));
  const boxes = read.flatMap(({ channel, settings }) => {
    const { replyAddress } = channels.get(channel) ?? {};
    return replyAddress
      ? [
          {
            plain: replyAddress(settings, null),
            marked: replyAddress(settings, replyToken(conversationId, seal)),
          },
        ]
      : [];
  });
  const wanted = (sender.replyTo || sender.fromAddress).toLowerCase();
  const box = boxes.find(({ plain }) => plain === wanted) ?? (sender.replyTo === '' ? boxes[0] : undefined);
  return box?.marked;
}
