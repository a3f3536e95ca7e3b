/** Signing in: one session a source, kept sealed, renewed when the server calls it expired. */
import { z } from 'zod';
import type { HttpResponse } from '../../lib/http.ts';
import { fingerprint } from '../../lib/ids.ts';
import type { ChannelCtx, Settings } from '../contract.ts';
import { answerOf } from './answer.ts';
import { failureOfHttp, XrpcFailure } from './failure.ts';
import { wire } from './wire.ts';

const sessionSchema = z.object({
  did: z.string(),
  handle: z.string(),
  /** origin of the account's own server */
  pds: z.string(),
  accessJwt: z.string(),
  refreshJwt: z.string(),
  /** which account at which server with which password it was opened for */
  of: z.string(),
});
export type Session = z.infer<typeof sessionSchema>;

/** The secret in which a session is kept, beside `password`. */
const KEPT_AS = 'session';

/** The kept session, or a new one (one request). Throws XrpcFailure. */
export async function openSession(settings: Settings, ctx: ChannelCtx): Promise<Session> {
  return keptSession(settings, ctx) ?? (await signIn(settings, ctx));
}

/**
 * The session to go on with after the server refused `stale`: what somebody else has renewed meanwhile, else a renewed
 * one, else a new one. A refresh token works once, so that of several workers only one renews with it.
 */
export async function renewSession(settings: Settings, ctx: ChannelCtx, stale: Session): Promise<Session> {
  try {
    return await keep(ctx, await refresh(ctx, stale));
  } catch (failure) {
    if (!(failure instanceof XrpcFailure) || !['auth', 'permanent'].includes(failure.error.kind))
      throw failure;
    // keeping what is there changes nothing, and tells whether it is still there
    await ctx.keep({ [KEPT_AS]: ctx.secrets[KEPT_AS] ?? '' });
    const standing = keptSession(settings, ctx);
    return standing && standing.accessJwt !== stale.accessJwt ? standing : signIn(settings, ctx);
  }
}

/** A new session with the password. */
export async function signIn(settings: Settings, ctx: ChannelCtx): Promise<Session> {
  const { server = '', handle: identifier = '' } = settings;
  const { password } = ctx.secrets;
  if (!password) throw new XrpcFailure({ kind: 'auth', key: 'channel.error.auth' });
  const body = JSON.stringify({ identifier, password });
  const headers = { 'content-type': 'application/json' };
  const answer = await ask(ctx, `${server}/xrpc/com.atproto.server.createSession`, headers, body);
  const of = openedFor(settings, password);
  return keep(ctx, { ...accountOf(answer, server), of });
}

async function refresh(ctx: ChannelCtx, stale: Session): Promise<Session> {
  const headers = { authorization: `Bearer ${stale.refreshJwt}` };
  const answer = await ask(ctx, `${stale.pds}/xrpc/com.atproto.server.refreshSession`, headers);
  return { ...accountOf(answer, stale.pds), of: stale.of };
}

function keptSession(settings: Settings, { secrets }: ChannelCtx): Session | null {
  try {
    const read = sessionSchema.safeParse(JSON.parse(secrets[KEPT_AS] ?? ''));
    return read.success && read.data.of === openedFor(settings, secrets.password ?? '') ? read.data : null;
  } catch {
    return null;
  }
}

/** Kept at once: the refresh token that it came from is dead. Where somebody else was faster, ours is good as well. */
async function keep(ctx: ChannelCtx, session: Session): Promise<Session> {
  await ctx.keep({ [KEPT_AS]: JSON.stringify(session) });
  return session;
}

const openedFor = ({ server, handle }: Settings, password: string): string =>
  fingerprint(server, handle, password);

async function ask(
  ctx: ChannelCtx,
  url: string,
  headers: Record<string, string>,
  body?: string,
): Promise<z.output<typeof wire.session>> {
  let response: HttpResponse;
  try {
    // A redirect is never followed: it would carry what opens the account to another address.
    const request = { method: 'POST', headers: { accept: 'application/json', ...headers }, body } as const;
    response = await ctx.http(url, { ...request, maxRedirects: 0 });
  } catch (cause) {
    throw failureOfHttp(cause, false);
  }
  try {
    return answerOf(response, wire.session, { now: ctx.now, write: false });
  } catch (failure) {
    throw asSignIn(failure);
  }
}

/** A 401 without a name of ours speaks of the password; the limit of signing in is the account's own. */
function asSignIn(failure: unknown): unknown {
  if (!(failure instanceof XrpcFailure)) return failure;
  const { error, status, code } = failure;
  if (error.kind === 'rate-limited') return new XrpcFailure({ ...error, shared: false }, { status: 429 });
  if (error.kind === 'auth' && error.key === 'channel.error.auth' && status === 401) {
    return new XrpcFailure({ kind: 'auth', key: 'channel.bluesky.error.password' }, { status, code });
  }
  return failure;
}

function accountOf(
  { did, handle, accessJwt, refreshJwt, didDoc, active }: z.output<typeof wire.session>,
  asked: string,
): Omit<Session, 'of'> {
  if (active === false) {
    throw new XrpcFailure({ kind: 'auth', key: 'channel.bluesky.error.account_closed' });
  }
  const told = didDoc?.service.find((service) => service?.id.endsWith('#atproto_pds'))?.serviceEndpoint;
  return { did, handle, accessJwt, refreshJwt, pds: serverOf(told, asked) };
}

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The account's own server as its DID document tells it. Tokens go there, so that it must be https; the plain http of
 * a network at home counts only for the very server that was typed in, by whichever of its names.
 */
function serverOf(told: string | undefined, asked: string): string {
  if (!told || !URL.canParse(told)) return asked;
  const [there, here] = [new URL(told), new URL(asked)];
  const sameMachine = LOOPBACK.has(there.hostname) && LOOPBACK.has(here.hostname);
  if (sameMachine && there.port === here.port) return asked;
  if (there.protocol === 'https:') return there.origin;
  // who typed a plain address has chosen an unencrypted network
  return there.protocol === 'http:' && here.protocol === 'http:' ? there.origin : asked;
}
