/** Outgoing HTTP of the whole house: guarded against private addresses, capped, timed, redirects by hand. */
import { SECOND } from './clock.ts';
import { ACCEPT_ENCODING } from './http/body.ts';
import { type Answer, exchange } from './http/exchange.ts';
import { HttpError } from './http/failure.ts';
import { guardHop, guardHost, type IsAllowedHost, type Lookup, type Resolve } from './http/guard.ts';

export { HttpError, type HttpFailure } from './http/failure.ts';
export { retryAfter } from './http/retry-after.ts';

/** A body that is read while it is sent. */
export interface HttpBody {
  /** bytes */
  size: number;
  /** from the beginning each time it is asked */
  chunks(): AsyncIterable<Uint8Array>;
}

export interface HttpRequest {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  headers?: Record<string, string>;
  body?: string | Uint8Array | HttpBody;
  /** whole request, redirects included; default 10 s */
  timeoutMs?: number;
  /** after decompression; default 5 MB */
  maxBytes?: number;
  /** default 5; 0 returns the redirect itself */
  maxRedirects?: number;
}

export interface HttpResponse {
  status: number;
  headers: Headers;
  bytes: Uint8Array;
  /** where the body came from in the end */
  url: string;
  /** set when every hop was 301 or 308: the address to remember */
  permanentUrl: string | null;
}

/** Throws HttpError when no response came; any status is a response. */
export type Http = (url: string, request?: HttpRequest) => Promise<HttpResponse>;

/** An answer whose body is read while it comes. */
export interface HttpStreamed {
  status: number;
  headers: Headers;
  /** ends with the connection; throws HttpError when that breaks */
  chunks: AsyncIterable<Uint8Array>;
}

/** Opens a connection that stays, under the same guard, without redirects; `signal` closes it. Throws HttpError. */
export type HttpStream = (
  url: string,
  request: { headers?: Record<string, string>; signal: AbortSignal },
) => Promise<HttpStreamed>;

/**
 * The look-up with which a socket may be opened to a host and port of another protocol (IMAP, SMTP), under the same
 * guard; IP literals are judged at once. Throws HttpError 'blocked-address'.
 */
export type Reach = (host: string, port: number) => Promise<Lookup>;

export interface HttpOptions {
  /** names the product and where to complain; sent with every request */
  userAgent: string;
  /** hosts (`name`, `name:port`, IPv6 in brackets) that may lie in a private network, by an administrator's word */
  isAllowedHost: IsAllowedHost;
  /** instead of the system's name look-up */
  lookup?: Resolve;
}

const DEFAULT_TIMEOUT_MS = 10 * SECOND;
const CONNECT_MS = 3 * SECOND;
const DEFAULT_MAX_BYTES = 5 * 1024 * 1024;
const DEFAULT_MAX_REDIRECTS = 5;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const PERMANENT: ReadonlySet<number> = new Set([301, 308]);
const KEEPS_METHOD: ReadonlySet<number> = new Set([307, 308]);
/** What may follow a redirect to a stranger: nothing that could be a secret. */
const HARMLESS_HEADERS =
  /^(accept(-.*)?|user-agent|content-type|content-length|if-none-match|if-modified-since)$/;
const NO_STATUS: ReadonlySet<number> = new Set();

interface Hop {
  url: URL;
  method: string;
  headers: Headers;
  body: Uint8Array | HttpBody | null;
}

/** Builds the one way out. Every hop is checked on its own; see guardHop for what is refused. */
export function createHttp(options: HttpOptions): Http {
  return async (address, request = {}) => {
    const signal = AbortSignal.timeout(request.timeoutMs ?? DEFAULT_TIMEOUT_MS);
    const maxRedirects = request.maxRedirects ?? DEFAULT_MAX_REDIRECTS;
    let hop = firstHop(address, request, options.userAgent);
    let permanent = true;
    for (let count = 0; ; count++) {
      const answer = await takeHop(hop, count > 0, {
        options,
        signal,
        maxBytes: request.maxBytes ?? DEFAULT_MAX_BYTES,
        headOnly: maxRedirects === 0 ? NO_STATUS : REDIRECTS,
      });
      const location = REDIRECTS.has(answer.status) ? answer.headers.get('location') : null;
      if (location === null || maxRedirects === 0) {
        return { ...answer, url: hop.url.href, permanentUrl: count > 0 && permanent ? hop.url.href : null };
      }
      if (count === maxRedirects) throw new HttpError('redirects', true);
      permanent &&= PERMANENT.has(answer.status);
      hop = nextHop(hop, answer.status, location);
    }
  };
}

/** The guarded way to what does not speak HTTP. */
export const createReach =
  ({ isAllowedHost, lookup }: Pick<HttpOptions, 'isAllowedHost' | 'lookup'>): Reach =>
  (host, port) =>
    guardHost(host, port, isAllowedHost, lookup);

interface Limits {
  options: HttpOptions;
  signal: AbortSignal;
  maxBytes: number;
  headOnly: ReadonlySet<number>;
}

async function takeHop(hop: Hop, redirected: boolean, limits: Limits): Promise<Answer> {
  try {
    const lookup = await guardHop(hop.url, limits.options.isAllowedHost, limits.options.lookup);
    return await exchange({
      ...hop,
      lookup,
      connectMs: CONNECT_MS,
      maxBytes: limits.maxBytes,
      signal: limits.signal,
      headOnly: limits.headOnly,
    });
  } catch (error) {
    // The first server has already answered with its redirect: a write may have happened there.
    if (redirected && error instanceof HttpError) throw new HttpError(error.failure, true, error);
    throw error;
  }
}

function firstHop(address: string, request: HttpRequest, userAgent: string): Hop {
  if (!URL.canParse(address)) throw new HttpError('bad-url', false);
  const url = new URL(address);
  url.hash = '';
  const body = typeof request.body === 'string' ? Buffer.from(request.body) : (request.body ?? null);
  const headers = new Headers({ 'user-agent': userAgent, accept: '*/*' });
  for (const [name, value] of Object.entries(request.headers ?? {})) headers.set(name, value);
  headers.set('accept-encoding', ACCEPT_ENCODING);
  if (body !== null) headers.set('content-length', String('size' in body ? body.size : body.length));
  return { url, method: request.method ?? 'GET', headers, body };
}

/** The rules of the Fetch standard for methods; stricter with headers and bodies that leave the origin. */
function nextHop(from: Hop, status: number, location: string): Hop {
  const target = utf8Header(location);
  if (!URL.canParse(target, from.url)) throw new HttpError('redirects', true);
  const url = new URL(target, from.url);
  url.hash = '';
  const headers = new Headers(from.headers);
  const toGet = status === 303 ? from.method !== 'GET' : !KEEPS_METHOD.has(status) && from.method === 'POST';
  const body = toGet ? null : from.body;
  if (toGet) {
    headers.delete('content-type');
    headers.delete('content-length');
  }
  if (url.origin !== from.url.origin) {
    // 307 and 308 say that nothing was done yet, and what we send was not meant for the other host.
    if (body !== null) throw new HttpError('redirects', false);
    for (const name of [...headers.keys()]) if (!HARMLESS_HEADERS.test(name)) headers.delete(name);
  }
  return { url, method: toGet ? 'GET' : from.method, headers, body };
}

/** Node reads headers as Latin-1; addresses in the wild are raw UTF-8. */
function utf8Header(value: string): string {
  const decoded = Buffer.from(value, 'latin1').toString('utf8');
  return decoded.includes('\ufffd') ? value : decoded;
}
