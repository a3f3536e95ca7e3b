/** Writing into the account's own repository: under a key of ours, so that writing twice is writing once. */
import { z } from 'zod';
import type { Sent } from '../contract.ts';
import { XrpcFailure } from './failure.ts';
import { wire } from './wire.ts';
import type { Xrpc } from './xrpc.ts';

export const writtenSchema = z.object({
  collection: z.string(),
  rkey: z.string(),
  record: z.record(z.string(), z.unknown()),
});
/** A record as it is stored before the first attempt. */
export type Written = z.infer<typeof writtenSchema>;

/**
 * Puts the record under its key; the same record again changes nothing.
 * @param swap the version that must stand there now; null = none may
 */
export async function put(api: Xrpc, written: Written, swap?: string | null): Promise<Sent> {
  const { collection, rkey, record } = written;
  const body = { repo: api.session.did, collection, rkey, record, swapRecord: swap };
  const { uri } = await api.procedure('com.atproto.repo.putRecord', body, wire.written);
  return { externalId: uri };
}

/** What stands under a key of ours; null = nothing. Read from the account's own server, which knows at once. */
export async function recordAt(
  api: Xrpc,
  { collection, rkey }: Pick<Written, 'collection' | 'rkey'>,
): Promise<{ uri: string; cid: string | null; value: Record<string, unknown> } | null> {
  const query = { repo: api.session.did, collection, rkey };
  try {
    const { uri, cid, value } = await api.query('com.atproto.repo.getRecord', query, wire.record);
    return { uri, cid: cid ?? null, value };
  } catch (failure) {
    if (failure instanceof XrpcFailure && failure.error.kind === 'gone') return null;
    throw failure;
  }
}

/** Takes away what stands under a key; nothing there is as good. */
export async function remove(
  api: Xrpc,
  { collection, rkey }: Pick<Written, 'collection' | 'rkey'>,
): Promise<void> {
  const body = { repo: api.session.did, collection, rkey };
  await api.procedure('com.atproto.repo.deleteRecord', body, wire.nothing);
}
