/** What can go wrong between us and a mailbox, in the closed words of the channel contract. */

import { toHttpError } from '../../lib/http/failure.ts';
import type { HttpError, HttpFailure } from '../../lib/http.ts';
import type { ChannelError, Result } from '../contract.ts';

/** Thrown inside the room, turned into a `Result` at its door by `attempt`. */
export class MailboxFailure extends Error {
  override readonly name = 'MailboxFailure';
  readonly error: ChannelError;
  constructor(error: ChannelError, cause?: unknown) {
    super(error.key, { cause });
    this.error = error;
  }
}

/** Runs the work of one verb; failures that the contract knows become its `Result`. */
export async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (failure) {
    if (failure instanceof MailboxFailure) return { ok: false, error: failure.error };
    throw failure;
  }
}

/** What imapflow adds to its errors; sentences of the server may quote people and are not kept. */
interface ImapError extends Error {
  code?: string;
  authenticationFailed?: boolean;
  serverResponseCode?: string;
  responseStatus?: string;
  responseText?: string;
}

/** Servers that are busy refuse the sign-in as well (RFC 5530, and Gmail's own words): that is no wrong password. */
const BUSY_CODE = /^(UNAVAILABLE|INUSE|LIMIT|SERVERBUG|CONTACTADMIN)$/i;
const BUSY_WORDS = /too many|temporar|try again|unavailable|simultaneous|rate limit|overquota/i;
/** imapflow's sentence; it gives this error no code of its own */
const NO_STARTTLS = 'Server does not support STARTTLS';
/** imapflow's own names for a server that is slow */
const SLOW = /^(CONNECT_TIMEOUT|GREETING_TIMEOUT|UPGRADE_TIMEOUT|ETIMEOUT)$/;

const KEYS: Partial<Record<HttpFailure, string>> = {
  dns: 'channel.email.error.dns',
  refused: 'channel.email.error.refused',
  timeout: 'channel.email.error.timeout',
  tls: 'channel.email.error.tls',
};

/** The failure behind an error of imapflow, a socket or the guard; anything else is a fault of ours and is rethrown. */
export function failureOf(cause: unknown): MailboxFailure {
  if (cause instanceof MailboxFailure) return cause;
  if (cause instanceof TypeError || cause instanceof RangeError || !(cause instanceof Error)) throw cause;
  return new MailboxFailure(errorOf(cause), cause);
}

/** The server understood, or did not, and said no; the connection still stands. */
export const isRefused = (cause: unknown): boolean =>
  cause instanceof Error && 'responseStatus' in cause && /^(NO|BAD)$/.test(String(cause.responseStatus));

/** The server has kept us for longer than we wait. */
export const tooSlow = (cause: unknown): MailboxFailure =>
  new MailboxFailure({ kind: 'transient', key: 'channel.email.error.timeout' }, cause);

function errorOf(cause: ImapError): ChannelError {
  const busy = BUSY_CODE.test(cause.serverResponseCode ?? '') || BUSY_WORDS.test(cause.responseText ?? '');
  if (cause.authenticationFailed && !busy) return { kind: 'auth', key: 'channel.email.error.auth' };
  if (busy) return { kind: 'transient', key: 'channel.email.error.busy', crowded: true };
  if (cause.message === NO_STARTTLS) return { kind: 'permanent', key: 'channel.email.error.no_starttls' };
  if (SLOW.test(cause.code ?? '')) return { kind: 'transient', key: 'channel.email.error.timeout' };
  if (cause.responseStatus) return { kind: 'transient', key: 'channel.error.server' };
  return socketError(toHttpError(cause, false));
}

function socketError(error: HttpError): ChannelError {
  const key = KEYS[error.failure] ?? error.key;
  return { kind: error.isFinal ? 'permanent' : 'transient', key };
}
