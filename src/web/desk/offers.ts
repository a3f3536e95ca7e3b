import type { ComposerProps, ComposerTab } from '../../../views/composer/props.ts';
import type { Detail } from '../../../views/desk.ts';
import { ASK_CHANNEL } from '../../asking/requests.ts';
import type { MentionCaps } from '../../channels/contract.ts';
import type { FileLimits } from '../../files/attachments.ts';
import { capOf } from '../../flow/possible.ts';
import type { Deps } from '../env.ts';

const NO_ANSWER: MentionCaps = {
  reply: { ok: false, why: 'gone' },
  privateReply: { ok: false, why: 'unsupported' },
  maxLength: { unit: 'none', max: 0 },
};

/** The message that an answer goes to: the newest, or the one before what came by a page that nobody can be answered on. */
export function answeredIn({ row, mentions }: Detail): Pick<
  Detail['row'],
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

/** The files that the network takes with an answer to the newest message; null for none. */
export function mediaLimits(deps: Pick<Deps, 'channels'>, detail: Detail): FileLimits | null {
  const { channel, caps } = answeredIn(detail);
  const { media } = caps;
  const sends = deps.channels.get(channel)?.send !== undefined;
  return media && media.max > 0 && sends ? media : null;
}

/** What the network takes as an answer to the newest message now, and how long it may be. */
export function offersOf(
  deps: Pick<Deps, 'channels' | 'clock'>,
  detail: Detail,
  tab: ComposerTab,
): Pick<ComposerProps, 'offers' | 'maxLength'> {
  const { channel, caps } = answeredIn(detail);
  const sends = deps.channels.get(channel)?.send !== undefined;
  const now = deps.clock();
  return {
    offers: { public: capOf(caps.reply, sends, now), private: capOf(caps.privateReply, sends, now) },
    maxLength: tab === 'private' ? (caps.privateMaxLength ?? caps.maxLength) : caps.maxLength,
  };
}
