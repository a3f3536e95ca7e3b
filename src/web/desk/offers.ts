import type { ComposerProps } from '../../../views/composer/props.ts';
import type { Detail } from '../../../views/desk.ts';
import type { MentionCaps } from '../../channels/contract.ts';
import { capOf } from '../../flow/possible.ts';
import type { Deps } from '../env.ts';

const NO_ANSWER: MentionCaps = {
  reply: { ok: false, why: 'gone' },
  privateReply: { ok: false, why: 'unsupported' },
  maxLength: { unit: 'none', max: 0 },
};

/** What the network takes as an answer to the newest message now, and how long it may be. */
export function offersOf(
  deps: Pick<Deps, 'channels' | 'clock'>,
  { row, mentions }: Detail,
): Pick<ComposerProps, 'offers' | 'maxLength'> {
  const answered = mentions.find(({ id }) => id === row.mentionId);
  const caps = answered && !answered.deletedAt ? answered.caps : NO_ANSWER;
  const sends = deps.channels.get(row.channel)?.send !== undefined;
  const now = deps.clock();
  return {
    offers: { public: capOf(caps.reply, sends, now), private: capOf(caps.privateReply, sends, now) },
    maxLength: caps.maxLength,
  };
}
