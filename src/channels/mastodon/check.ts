/** *Test now*: reads as the poll would, says who we are on the server and what we were not given. */
import type { ChannelCtx, Checked, Settings } from '../contract.ts';
import { connect } from './api.ts';
import { readPage } from './pages.ts';
import { mayDo, type Profile, readProfile } from './profile.ts';

/** What we ask for when a token is made, as Mastodon calls it. */
export const RIGHTS = ['read', 'write:statuses', 'write:media', 'write:favourites'] as const;
/** Together these are as good as `read` for us. */
const READING = ['read:accounts', 'read:notifications', 'read:statuses', 'read:search'];

/** Warnings are i18n keys. Throws ApiFailure. */
export async function check(settings: Settings, ctx: ChannelCtx): Promise<Checked> {
  const api = connect(settings, ctx);
  const profile = await readProfile(api, settings, ctx.now);
  const page = await readPage(api, settings, profile, null);
  const warnings: string[] = [];
  if (profile.scopes === null) warnings.push('channel.mastodon.warning.rights_untold');
  if (!mayDo(profile, 'write:statuses')) warnings.push('channel.mastodon.warning.read_only');
  if (page.statuses.length === 0 && settings.what !== 'mentions') {
    warnings.push(`channel.mastodon.warning.${settings.what}_empty`);
  }
  const missing = RIGHTS.filter((right) => !isGiven(profile, right));
  return { account: profile.handle, name: profile.name, warnings, missing };
}

const isGiven = (profile: Profile, right: string): boolean =>
  mayDo(profile, right) || (right === 'read' && READING.every((one) => mayDo(profile, one)));
