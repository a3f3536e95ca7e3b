/** Why no response came. */
export type HttpFailure =
  | 'blocked-address'
  | 'dns'
  | 'refused'
  | 'timeout'
  | 'too-large'
  | 'tls'
  | 'redirects'
  | 'reset'
  | 'bad-url'
  /** a house that only shows the demo town lets nothing out */
  | 'closed';

/** What a person is told of each. */
const KEYS: Record<HttpFailure, string> = {
  'blocked-address': 'channel.error.blocked_address',
  'bad-url': 'channel.error.bad_url',
  closed: 'channel.error.closed',
  'too-large': 'channel.error.too_large',
  dns: 'channel.error.dns',
  refused: 'channel.error.refused',
  timeout: 'channel.error.timeout',
  tls: 'channel.error.tls',
  redirects: 'channel.error.redirects',
  reset: 'channel.error.reset',
};

export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly failure: HttpFailure;
  /** true when the request may have reached the server: a write may have happened */
  readonly ambiguous: boolean;
  constructor(failure: HttpFailure, ambiguous: boolean, cause?: unknown) {
    super(failure, { cause });
    this.failure = failure;
    this.ambiguous = ambiguous;
  }

  /** i18n key of the sentence for a person */
  get key(): string {
    return KEYS[this.failure];
  }

  /** asking again would end the same */
  get isFinal(): boolean {
    return this.failure === 'blocked-address' || this.failure === 'bad-url' || this.failure === 'closed';
  }
}

const BY_CODE: Readonly<Record<string, HttpFailure>> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  EAI_FAIL: 'dns',
  ENODATA: 'dns',
  ESERVFAIL: 'dns',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'refused',
  ENETUNREACH: 'refused',
  EHOSTDOWN: 'refused',
  ENETDOWN: 'refused',
  EADDRNOTAVAIL: 'refused',
  ETIMEDOUT: 'timeout',
  EPROTO: 'tls',
};

/** OpenSSL's and Node's names of certificate and handshake errors. */
const TLS_CODE =
  /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE)/;

/**
 * Sorts an error of a socket, the resolver, TLS or the HTTP parser into our kinds; keeps an HttpError as it is.
 * @param reached whether the connection stood, so that the request may have been received
 */
export function toHttpError(error: unknown, reached: boolean): HttpError {
  if (error instanceof HttpError) return error;
  const code = codeOf(error);
  const failure = BY_CODE[code] ?? (TLS_CODE.test(code) ? 'tls' : 'reset');
  return new HttpError(failure, reached && failure !== 'tls', error);
}

/** Connecting to several addresses fails with an AggregateError; its first member tells the reason. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error instanceof AggregateError ? codeOf(error.errors[0]) : '';
}
