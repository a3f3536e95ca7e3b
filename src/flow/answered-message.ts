/** Which message of a conversation an answer goes to, and what its network takes. */
import { ASK_CHANNEL } from '../asking/requests.ts';
import type { MentionCaps } from '../channels/contract.ts';
import type { ConversationDetail } from '../queue/index.ts';
import type { FlowDeps } from './deps.ts';
import { capOf } from './possible.ts';

const NO_ANSWER: MentionCaps = {
  reply: { ok: false, why: 'gone' },
  privateReply: { ok: false, why: 'unsupported' },
  maxLength: { unit: 'none', max: 0 },
};

/** The message that an answer goes to: the newest, or the one before what came by a page that nobody can be answered on. */
export function answeredIn({ row, mentions }: ConversationDetail): Pick<
  ConversationDetail['row'],
  'channel' | 'visibility' | 'url'
> & {
  mentionId: number;
  caps: MentionCaps;
} {
  const theirs = mentions.filter(({ channel, author, colleague }) => {
    return channel !== ASK_CHANNEL && !author.isSelf && !colleague;
  });
  const one = row.channel === ASK_CHANNEL ? theirs.at(-1) : mentions.find(({ id }) => id === row.mentionId);
  const { id: mentionId, channel, visibility, url } = one ?? { ...row, id: row.mentionId };
  return { mentionId, channel, visibility, url, caps: one && !one.deletedAt ? one.caps : NO_ANSWER };
}

/** Do we send the answer ourselves, and to where others read it? What is pasted from elsewhere has been said already. */
export function everybodyReads(
  deps: Pick<FlowDeps, 'channels' | 'clock'>,
  detail: ConversationDetail,
): boolean {
  const { channel, caps } = answeredIn(detail);
  const sends = deps.channels.get(channel)?.send !== undefined;
  return detail.row.visibility !== 'private' && capOf(caps.reply, sends, deps.clock()).ok;
}
