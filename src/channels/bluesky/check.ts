/** *Test now*: signs in, reads as the poll would and says who we are on the network. */
import type { ChannelCtx, Checked, Settings } from '../contract.ts';
import { othersStep } from './lists.ts';
import { readProfile } from './profile.ts';
import { isAppPassword } from './settings.ts';
import { connect } from './xrpc.ts';

/** Warnings are i18n keys. Throws XrpcFailure. */
export async function check(settings: Settings, ctx: ChannelCtx): Promise<Checked> {
  const api = await connect(settings, ctx);
  const profile = await readProfile(api, ctx.now);
  const page = await othersStep(api, settings, null, ctx.now);
  const warnings: string[] = [];
  if (!isAppPassword(ctx.secrets.password ?? '')) warnings.push('channel.bluesky.warning.main_password');
  if (!profile.messages) warnings.push('channel.bluesky.warning.no_messages');
  if (settings.what === 'search' && page.top.length === 0)
    warnings.push('channel.bluesky.warning.search_empty');
  return {
    account: profile.handle,
    name: profile.name,
    warnings,
    missing: profile.messages ? [] : ['direct-messages'],
  };
}
