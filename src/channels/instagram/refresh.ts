/** The token of an account that signs in by itself ends after 60 days, unless it is refreshed in time. */
import { z } from 'zod';
import { DAY, SECOND } from '../../lib/clock.ts';
import type { ChannelCtx, Settings } from '../contract.ts';
import { connect } from '../graph/api.ts';
import { GraphFailure } from '../graph/failure.ts';
import { shortPrint } from '../graph/values.ts';

/** Meta refreshes nothing younger. */
const YOUNGEST = DAY;
const REFRESH_BEFORE_END = 10 * DAY;
/** A refusal is not asked about more often. */
const TRY_AGAIN = DAY;

export const tokenSchema = z.object({
  /** tells one token from the next, without telling it */
  print: z.string(),
  /** unix milliseconds: when we first had it, when it ends (null = nobody told), when refreshing was last tried */
  since: z.number(),
  until: z.number().nullable(),
  tried: z.number().nullable(),
});
type TokenState = z.infer<typeof tokenSchema>;

const refreshed = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });

/**
 * Refreshes the token when it is a day old and its end is near or unknown, and keeps the new one sealed. Returns what
 * is known of the token now. What fails here fails nothing else: the token still holds, or the reading will say so.
 */
export async function keepFresh(settings: Settings, ctx: ChannelCtx, known: unknown): Promise<TokenState> {
  const now = ctx.now.getTime();
  const read = tokenSchema.safeParse(known);
  const print = shortPrint(ctx.secrets.token);
  const token: TokenState =
    read.success && read.data.print === print ? read.data : { print, since: now, until: null, tried: null };
  const isOld = now - token.since > YOUNGEST;
  const isNearEnd = token.until === null || token.until - now < REFRESH_BEFORE_END;
  const wasTried = token.tried !== null && now - token.tried < TRY_AGAIN;
  if (settings.login !== 'instagram' || !isOld || !isNearEnd || wasTried) return token;
  const fresh = await refresh(settings, ctx);
  if (fresh === null) return { ...token, tried: now };
  // false = somebody else was faster; then the secrets are theirs already
  await ctx.keep({ token: fresh.access_token });
  return {
    print: shortPrint(ctx.secrets.token),
    since: now,
    until: now + fresh.expires_in * SECOND,
    tried: null,
  };
}

async function refresh(settings: Settings, ctx: ChannelCtx): Promise<z.infer<typeof refreshed> | null> {
  const { version: _none, ...unversioned } = settings;
  const api = connect(unversioned, ctx);
  const query = { grant_type: 'ig_refresh_token' };
  try {
    return await api.get('/refresh_access_token', query, refreshed);
  } catch (failure) {
    if (!(failure instanceof GraphFailure)) throw failure;
  }
  try {
    // the documented form; addresses are never logged
    return await api.get('/refresh_access_token', { ...query, access_token: ctx.secrets.token }, refreshed);
  } catch (failure) {
    if (!(failure instanceof GraphFailure)) throw failure;
    return null;
  }
}
