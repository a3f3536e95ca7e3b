/** What can go wrong between us and a Mastodon server, in the closed words of the channel contract. */
import { after, HOUR, MINUTE, SECOND } from '../../lib/clock.ts';
import { HttpError, retryAfter } from '../../lib/http.ts';
import type { ChannelError } from '../contract.ts';

/** Wait after a 429 that does not say how long: the window in which Mastodon counts requests. */
const DEFAULT_WAIT = 5 * MINUTE;
/** Posting is counted over three hours; no honest answer asks for more than that twice over. */
const LONGEST_WAIT = 6 * HOUR;

/** Thrown inside the room, turned into a `Result` at its door by `attempt`. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';
  readonly error: ChannelError;
  readonly status: number | null;
  constructor(error: ChannelError, status: number | null = null, cause?: unknown) {
    super(error.key, { cause });
    this.error = error;
    this.status = status;
  }
}

/**
 * The failure that a status other than 2xx means. The server's own sentence is not kept: it may quote
 * the text of a person.
 * @param write whether the request was meant to change something: then a 5xx may have come after the change
 */
export function failureOfStatus(status: number, headers: Headers, now: Date, write: boolean): ApiFailure {
  return new ApiFailure(errorOfStatus(status, headers, now, write), status);
}

function errorOfStatus(status: number, headers: Headers, now: Date, write: boolean): ChannelError {
  if (status === 401) return { kind: 'auth', key: 'channel.error.auth' };
  if (status === 403) return { kind: 'permanent', key: 'channel.error.scope' };
  if (status === 404 || status === 410) return { kind: 'gone', key: 'channel.error.gone' };
  if (status === 429) {
    const until = waitUntil(headers, now);
    return { kind: 'rate-limited', until, shared: true, key: 'channel.error.rate_limited' };
  }
  if (status === 422 || (write && isRefusal(status)))
    return { kind: 'permanent', key: 'channel.error.rejected' };
  if (status >= 500) return transient('server', write);
  if (status >= 300 && status < 400) return transient('redirects', false);
  return transient('unexpected', write);
}

/** What these say of a request lies outside of it: it came too slowly, too early, or beside another one. */
const MAY_PASS = [408, 409, 425];

/** The server has looked at what we wrote and wants none of it: servers of another make say 400 where Mastodon says 422. */
const isRefusal = (status: number): boolean => status >= 400 && status < 500 && !MAY_PASS.includes(status);

/** A 2xx whose body is not what the documentation promises (cut JSON, an error page, another schema). */
export const unexpectedBody = (write: boolean, cause?: unknown): ApiFailure =>
  new ApiFailure(transient('unexpected', write), null, cause);

/** The failure behind a request that got no response; anything else is a fault of ours and is rethrown. */
export function failureOfHttp(cause: unknown, write: boolean): ApiFailure {
  if (!(cause instanceof HttpError)) throw cause;
  // the address is ours, not one that somebody typed
  const key = cause.failure === 'bad-url' ? 'channel.error.unexpected' : cause.key;
  if (cause.isFinal) return new ApiFailure({ kind: 'permanent', key }, null, cause);
  return new ApiFailure({ kind: 'transient', key, ...ambiguity(write && cause.ambiguous) }, null, cause);
}

/**
 * The same failure where a list or the account itself was asked for: a server that doesn't have them is another one than
 * was meant, or is being mended, which is no word of farewell.
 */
export function ofReading(failure: ApiFailure): ApiFailure {
  const { status } = failure;
  if (status !== 404 && status !== 405) return failure;
  return new ApiFailure({ kind: 'permanent', key: 'channel.mastodon.error.not_spoken' }, status, failure);
}

const transient = (what: 'server' | 'unexpected' | 'redirects', ambiguous: boolean): ChannelError => ({
  kind: 'transient',
  key: `channel.error.${what}`,
  ...ambiguity(ambiguous),
});

const ambiguity = (ambiguous: boolean): { ambiguous?: true } => (ambiguous ? { ambiguous } : {});

/**
 * When a limited client may come again: `X-RateLimit-Reset` (Mastodon: an ISO instant) or `Retry-After`,
 * never in the past and never further than `LONGEST_WAIT`.
 */
export function waitUntil(headers: Headers, now: Date): Date {
  const told = resetIn(headers, now);
  const until = told === null ? retryAfter(headers, now) : after(now, told);
  const wait = (until ?? after(now, DEFAULT_WAIT)).getTime() - now.getTime();
  return after(now, Math.min(Math.max(wait, SECOND), LONGEST_WAIT));
}

/** Milliseconds to the end of the window, by the server's own clock where it tells its time; null = not said. */
export function resetIn(headers: Headers, now: Date): number | null {
  const instant = Date.parse(headers.get('x-ratelimit-reset') ?? '');
  if (Number.isNaN(instant)) return null;
  const serverNow = Date.parse(headers.get('date') ?? '');
  return instant - (Number.isNaN(serverNow) ? now.getTime() : serverNow);
}
