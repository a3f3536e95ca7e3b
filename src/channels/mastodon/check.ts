/** *Test now*: reads as the poll would and says who we are on the server. */
import type { ChannelCtx, Settings } from '../contract.ts';
import { type Api, connect, unlessMissing } from './api.ts';
import { readPage } from './pages.ts';
import { readProfile } from './profile.ts';
import { wire } from './wire.ts';

/** Either of these lets a token post: the exact scope, or the one that holds all writing. */
const WRITING_SCOPES = ['write:statuses', 'write'];

/** Warnings are i18n keys. Throws ApiFailure. */
export async function check(
  settings: Settings,
  ctx: ChannelCtx,
): Promise<{ account: string; name: string; warnings: string[] }> {
  const api = connect(settings, ctx);
  const profile = await readProfile(api, settings, ctx.now);
  const page = await readPage(api, settings, null);
  const warnings: string[] = [];
  if (await isReadOnly(api)) warnings.push('channel.mastodon.warning.read_only');
  if (page.statuses.length === 0 && settings.what !== 'mentions') {
    warnings.push(`channel.mastodon.warning.${settings.what}_empty`);
  }
  return { account: profile.handle, name: profile.name, warnings };
}

/** Only Mastodon 4.3 and newer tell the scopes; silence is no reason to warn. */
async function isReadOnly(api: Api): Promise<boolean> {
  const read = async (): Promise<string[]> =>
    (await api.get('/api/v1/apps/verify_credentials', {}, wire.application)).value.scopes;
  const scopes = await unlessMissing(read, []);
  return scopes.length > 0 && !scopes.some((scope) => WRITING_SCOPES.includes(scope));
}
