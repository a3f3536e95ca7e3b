/** *Test now*, the part that all Graph channels share: until when the token holds and which rights it lacks. */
import { z } from 'zod';
import type { ChannelCtx, Checked, Settings } from '../contract.ts';
import { type Api, connect } from './api.ts';
import { GraphFailure, unlessRefused } from './failure.ts';
import { timeOf } from './values.ts';
import { listOf, maybe, text } from './wire.ts';

const seconds = z.number().nonnegative().nullish().catch(null);
const debugged = z.object({
  data: z.object({
    is_valid: z.boolean().catch(true),
    expires_at: seconds,
    data_access_expires_at: seconds,
    scopes: maybe(z.array(z.string())),
  }),
});
const permissions = listOf(z.object({ permission: text, status: text }));

/**
 * Asks as the app where its id and secret are given, else with what the token tells about itself; silence is no reason
 * to warn. Throws GraphFailure when the token is dead.
 */
export async function inspectToken(
  settings: Settings,
  ctx: ChannelCtx,
  api: Api,
  rights: readonly string[],
): Promise<Pick<Checked, 'expiresAt' | 'missing'>> {
  const { token = '', appSecret } = ctx.secrets;
  const asApp = settings.appId && appSecret ? connect(settings, ctx, `${settings.appId}|${appSecret}`) : null;
  if (asApp === null) {
    const list = await unlessRefused(() => api.get('/me/permissions', {}, permissions), null);
    const given = (list?.entries ?? []).filter(({ status }) => status === 'granted');
    return missingOf(given.length === 0 ? null : given.map(({ permission }) => permission), rights);
  }
  // the one question that Meta documents with the token as a parameter only; addresses are never logged
  const told = await unlessRefused(() => asApp.get('/debug_token', { input_token: token }, debugged), null);
  if (told === null) return {};
  if (!told.data.is_valid) throw new GraphFailure({ kind: 'auth', key: 'channel.error.meta.expired' });
  const ends = [told.data.expires_at, told.data.data_access_expires_at]
    // 0 = never
    .flatMap((one) => (one ? [timeOf(one)] : []))
    .filter((one) => one !== null)
    .sort((a, b) => a.getTime() - b.getTime());
  return { expiresAt: ends[0], ...missingOf(told.data.scopes ?? null, rights) };
}

function missingOf(given: readonly string[] | null, rights: readonly string[]): Pick<Checked, 'missing'> {
  return given === null ? {} : { missing: rights.filter((right) => !given.includes(right)) };
}
