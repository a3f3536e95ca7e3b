/** Outgoing HTTP of the whole house: guarded against private addresses, capped, timed, redirects by hand. */
export interface HttpRequest {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  headers?: Record<string, string>;
  body?: string | Uint8Array;
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

export type HttpFailure =
  | 'blocked-address'
  | 'dns'
  | 'refused'
  | 'timeout'
  | 'too-large'
  | 'tls'
  | 'redirects'
  | 'reset'
  | 'bad-url';

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
}

/** Throws HttpError when no response came; any status is a response. */
export type Http = (url: string, request?: HttpRequest) => Promise<HttpResponse>;
