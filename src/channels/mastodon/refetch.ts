/** One status as it stands now, and what hangs below it. */
import type { Batch, Channel, ChannelCtx, Settings } from '../contract.ts';
import { connect, unlessMissing } from './api.ts';
import { ApiFailure } from './failure.ts';
import { replyHandleSchema, toItem } from './map.ts';
import { readProfile } from './profile.ts';
import { placeBelow } from './threads.ts';
import { readable, type WireStatus, wire } from './wire.ts';

type Asked = Parameters<NonNullable<Channel['refetch']>>[1];

/**
 * The status and the replies below it that its author or we ourselves wrote. Throws ApiFailure. Without an id that counts
 * on this server nothing new is known of it.
 */
export async function refetch(
  settings: Settings,
  { externalId, threadKey, replyHandle }: Asked,
  ctx: ChannelCtx,
): Promise<Pick<Batch, 'items' | 'tombstones'>> {
  const handle = replyHandleSchema.safeParse(replyHandle);
  if (!handle.success || handle.data.server !== settings.server) return { items: [], tombstones: [] };
  const api = connect(settings, ctx);
  const path = `/api/v1/statuses/${encodeURIComponent(handle.data.id)}`;
  let status: WireStatus;
  try {
    status = (await api.get(path, {}, wire.status)).value;
  } catch (failure) {
    if (!(failure instanceof ApiFailure) || failure.error.kind !== 'gone') throw failure;
    return { items: [], tombstones: [externalId] };
  }
  const context = await unlessMissing(
    async () => (await api.get(`${path}/context`, {}, wire.context)).value,
    { ancestors: [], descendants: [] },
  );
  const profile = await readProfile(api, settings, ctx.now);
  const [itself, ...below] = placeBelow(
    { status, root: threadKey, ancestors: readable(context.ancestors) },
    readable(context.descendants),
    profile,
  );
  const concerns = ({ account }: WireStatus): boolean =>
    account?.id != null && (account.id === status.account?.id || account.id === profile.id);
  const kept = [...(itself ? [itself] : []), ...below.filter((one) => concerns(one.status))];
  return {
    items: kept.map((one) => toItem(one.status, one.place, profile, settings.server ?? '')),
    tombstones: [],
  };
}
