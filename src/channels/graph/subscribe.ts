import { z } from 'zod';
import type { ChannelCtx, Settings } from '../contract.ts';
import { connect, segment } from './api.ts';

/** The answer says nothing beyond that it was taken. */
const taken = z.looseObject({});

/**
 * Subscribes our app to an account: until then Meta tells the app nothing of it, whatever its dashboard says. Without the
 * app's secret nothing it told us would be believed, so then nothing is asked. Throws GraphFailure.
 */
export async function subscribe(
  settings: Settings,
  ctx: ChannelCtx,
  { account, fields }: { account: string; fields: readonly string[] },
): Promise<void> {
  if (!ctx.secrets.appSecret) return;
  const form = { subscribed_fields: fields.join(',') };
  await connect(settings, ctx).post(`/${segment(account)}/subscribed_apps`, form, taken);
}
