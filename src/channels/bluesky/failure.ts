/** What can go wrong between us and the AT network, in the closed words of the channel contract. */
import { HttpError } from '../../lib/http.ts';
import type { ChannelError } from '../contract.ts';
import { waitUntil } from './limits.ts';

/** Thrown inside the room, turned into a `Result` at its door by `attempt`. */
export class XrpcFailure extends Error {
  override readonly name = 'XrpcFailure';
  readonly error: ChannelError;
  readonly status: number | null;
  /** the server's own name of the error, such as ExpiredToken; '' when it gave none */
  readonly code: string;
  constructor(error: ChannelError, from: { status?: number; code?: string; cause?: unknown } = {}) {
    super(error.key, { cause: from.cause });
    this.error = error;
    this.status = from.status ?? null;
    this.code = from.code ?? '';
  }
}

type Named = { kind: 'auth' | 'gone' | 'permanent' | 'transient'; key: string };

const auth = (key: string): Named => ({ kind: 'auth', key });
const permanent = (key: string): Named => ({ kind: 'permanent', key });
const refusesMessages = permanent('channel.bluesky.error.messages_refused');
const gone: Named = { kind: 'gone', key: 'channel.error.gone' };

/** Errors that the lexicons and the reference server name. What is not here goes by its status. */
const NAMED: Readonly<Record<string, Named>> = {
  AuthMissing: auth('channel.error.auth'),
  ExpiredToken: auth('channel.error.auth'),
  InvalidToken: auth('channel.error.auth'),
  AuthFactorTokenRequired: auth('channel.bluesky.error.second_factor'),
  AccountTakedown: auth('channel.bluesky.error.account_closed'),
  AccountSuspended: auth('channel.bluesky.error.account_closed'),
  AccountDeactivated: auth('channel.bluesky.error.account_closed'),
  RecordNotFound: gone,
  NotFound: gone,
  BadQueryString: permanent('channel.bluesky.error.query'),
  BlockedActor: refusesMessages,
  BlockedSubject: refusesMessages,
  MessagesDisabled: refusesMessages,
  NotFollowedBySender: refusesMessages,
  RecipientNotFound: refusesMessages,
  ConvoLocked: refusesMessages,
  InvalidConvo: gone,
  /** somebody else wrote the record between our reading and our writing */
  InvalidSwap: { kind: 'transient', key: 'channel.error.unexpected' },
};

interface Refusal {
  status: number;
  headers: Headers;
  code: string;
  now: Date;
  /** whether the request was meant to change something: then a 5xx may have come after the change */
  write: boolean;
}

/** The failure that an answer other than 2xx means. The server's own sentence is not kept: it may quote a person. */
export function failureOfAnswer(refusal: Refusal): XrpcFailure {
  const { status, code } = refusal;
  return new XrpcFailure(errorOfAnswer(refusal), { status, code });
}

function errorOfAnswer({ status, headers, code, now, write }: Refusal): ChannelError {
  if (status === 429) {
    // counted by our address, whichever account asks
    const until = waitUntil(headers, now);
    return { kind: 'rate-limited', until, shared: true, key: 'channel.error.rate_limited' };
  }
  const named = Object.hasOwn(NAMED, code) ? NAMED[code] : undefined;
  if (named) return { ...named };
  if (status === 401) return auth('channel.error.auth');
  if (status === 403) return permanent('channel.error.scope');
  if (status === 404 || status === 501) return permanent('channel.bluesky.error.not_spoken');
  if (status >= 500) return transient('server', write);
  if (status >= 400) return permanent('channel.error.rejected');
  if (status >= 300) return transient('redirects', false);
  return transient('unexpected', write);
}

/** A 2xx whose body is not what the lexicon promises (cut JSON, an error page, another schema). */
export const unexpectedBody = (write: boolean, cause?: unknown): XrpcFailure =>
  new XrpcFailure(transient('unexpected', write), { cause });

/** The failure behind a request that got no response; anything else is a fault of ours and is rethrown. */
export function failureOfHttp(cause: unknown, write: boolean): XrpcFailure {
  if (!(cause instanceof HttpError)) throw cause;
  // the address is ours, not one that somebody typed
  const key = cause.failure === 'bad-url' ? 'channel.error.unexpected' : cause.key;
  if (cause.isFinal) return new XrpcFailure({ kind: 'permanent', key }, { cause });
  return new XrpcFailure({ kind: 'transient', key, ...ambiguity(write && cause.ambiguous) }, { cause });
}

const transient = (what: 'server' | 'unexpected' | 'redirects', ambiguous: boolean): ChannelError => ({
  kind: 'transient',
  key: `channel.error.${what}`,
  ...ambiguity(ambiguous),
});

const ambiguity = (ambiguous: boolean): { ambiguous?: true } => (ambiguous ? { ambiguous } : {});
