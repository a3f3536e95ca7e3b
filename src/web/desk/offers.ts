import type { ComposerProps, ComposerTab } from '../../../views/composer/props.ts';
import type { Detail } from '../../../views/desk.ts';
import { answeredIn } from '../../flow/answered-message.ts';
import { capOf } from '../../flow/possible.ts';
import type { Deps } from '../env.ts';

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
