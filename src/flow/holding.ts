/** A network that has had enough of an account for a while: none of its sources writes, nor one that is added meanwhile. */
import type { Channel, Settings } from '../channels/contract.ts';
import type { Tx } from '../db/client.ts';
import { holdSending, sourcesOf } from '../sources/sending.ts';
import type { FlowDeps } from './deps.ts';

/** Holds back everything that is written through the account of this source. */
export async function holdWriter(
  tx: Tx,
  { channels }: Pick<FlowDeps, 'channels'>,
  source: { id: number; channel: string },
  until: Date,
): Promise<void> {
  const all = await sourcesOf(tx, source.channel);
  const channel = channels.get(source.channel);
  const own = all.find(({ id }) => id === source.id);
  const same = channel && own ? all.filter(writesAs(channel, own.settings)) : [];
  await holdSending(tx, [source.id, ...same.map(({ id }) => id)], until);
}

/** A source that was just saved learns what the others of its account know. */
export async function learnHold(tx: Tx, channel: Channel, id: number, settings: Settings): Promise<void> {
  const others = (await sourcesOf(tx, channel.info.kind)).filter(writesAs(channel, settings));
  const until = Math.max(...others.map(({ sendHeldUntil }) => sendHeldUntil?.getTime() ?? 0));
  if (until > 0) await holdSending(tx, [id], new Date(until));
}

const writesAs = ({ writer }: Channel, settings: Settings) => {
  const account = writer?.(settings);
  return (other: { settings: Settings }): boolean =>
    account !== undefined && writer?.(other.settings) === account;
};
