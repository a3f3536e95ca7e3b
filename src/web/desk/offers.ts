import type { ComposerProps, ComposerTab } from '../../../views/composer/props.ts';
import type { Detail } from '../../../views/desk.ts';
import type { MentionCaps } from '../../channels/contract.ts';
import type { FileLimits } from '../../files/attachments.ts';
import { capOf } from '../../flow/possible.ts';
import type { Deps } from '../env.ts';

const NO_ANSWER: MentionCaps = {
  reply: { ok: false, why: 'gone' },
  privateReply: { ok: false, why: 'unsupported' },
  maxLength: { unit: 'none', max: 0 },
};

/** The message that an answer goes to, as far as it can be answered. */
const capsOf = ({ row, mentions }: Detail): MentionCaps => {
  const answered = mentions.find(({ id }) => id === row.mentionId);
  return answered && !answered.deletedAt ? answered.caps : NO_ANSWER;
};

/** The files that the network takes with an answer to the newest message; null for none. */
export function mediaLimits(deps: Pick<Deps, 'channels'>, detail: Detail): FileLimits | null {
  const { media } = capsOf(detail);
  const sends = deps.channels.get(detail.row.channel)?.send !== undefined;
  return media && media.max > 0 && sends ? media : null;
}

/** What the network takes as an answer to the newest message now, and how long it may be. */
export function offersOf(
  deps: Pick<Deps, 'channels' | 'clock'>,
  detail: Detail,
  tab: ComposerTab,
): Pick<ComposerProps, 'offers' | 'maxLength'> {
  const caps = capsOf(detail);
  const sends = deps.channels.get(detail.row.channel)?.send !== undefined;
  const now = deps.clock();
  return {
    offers: { public: capOf(caps.reply, sends, now), private: capOf(caps.privateReply, sends, now) },
    maxLength: tab === 'private' ? (caps.privateMaxLength ?? caps.maxLength) : caps.maxLength,
  };
}
