import type { OutboundFile } from '../../src/channels/contract.ts';

/** A file as the outbox gives it to a channel, in pieces of at most three bytes. */
export const fileOf = (
  name: string,
  type: string,
  bytes: Uint8Array,
  more: Pick<OutboundFile, 'description'> = {},
): OutboundFile => ({
  name,
  type,
  size: bytes.length,
  ...more,
  async *open() {
    for (let at = 0; at < bytes.length; at += 3) yield bytes.subarray(at, at + 3);
  },
});
