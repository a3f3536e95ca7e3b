/** Acts beside words: a favourite, and taking it back. Doing one twice is doing it once. */
import type { ChannelCtx, Outbound, Sent, Settings } from '../contract.ts';
import { connect } from './api.ts';
import { webUrl } from './map.ts';
import { addressOf } from './send.ts';
import { wire } from './wire.ts';

/** Throws ApiFailure. */
export async function like(settings: Settings, out: Outbound, ctx: ChannelCtx): Promise<Sent> {
  const api = connect(settings, ctx);
  const { id } = await addressOf(api, settings, out);
  const act = out.action === 'like' ? 'favourite' : 'unfavourite';
  const { value } = await api.post(`/api/v1/statuses/${encodeURIComponent(id)}/${act}`, {}, {}, wire.status);
  return { externalId: value.uri, url: webUrl(value.url) };
}
