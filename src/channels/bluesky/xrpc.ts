/** The account's server, spoken to in one session: plain requests, checked answers, limits, one renewal. */
import type { z } from 'zod';
import type { HttpRequest, HttpResponse } from '../../lib/http.ts';
import type { ChannelCtx, OutboundFile, Result, Settings } from '../contract.ts';
import { answerOf } from './answer.ts';
import { failureOfHttp, XrpcFailure } from './failure.ts';
import { pauseAfter } from './limits.ts';
import { openSession, renewSession, type Session, signIn } from './session.ts';

/** Asks the account's server to hand a request on to the service of private messages. */
const CHAT_PROXY = { 'atproto-proxy': 'did:web:api.bsky.chat#bsky_chat' };
const CHAT = /^chat\.bsky\./;
/** Uploading a picture may take longer than asking. */
const UPLOAD_MS = 30_000;

export type Query = Record<string, string | number | readonly string[] | undefined>;

export interface Xrpc {
  /** who we are there; may change its tokens, never its account */
  session: Session;
  /** Reads; throws XrpcFailure. Arrays in the query are repeated: `uris=…&uris=…`. */
  query<S extends z.ZodType>(nsid: string, query: Query, schema: S): Promise<z.output<S>>;
  /** Writes JSON or a file; throws XrpcFailure, with `ambiguous` when the server may have acted all the same. */
  procedure<S extends z.ZodType>(nsid: string, body: object | Upload, schema: S): Promise<z.output<S>>;
  /** End of the server's window once its allowance is nearly used up. */
  notBefore(): Date | undefined;
}

/** A file sent as it is. */
export class Upload {
  readonly file: OutboundFile;
  constructor(file: OutboundFile) {
    this.file = file;
  }
}

/** Takes settings (`server`, `handle`) and the opened secrets `password` and `session`. Throws XrpcFailure. */
export async function connect(settings: Settings, ctx: ChannelCtx): Promise<Xrpc> {
  let session = await openSession(settings, ctx);
  let renewed = false;
  let pause: Date | undefined;

  async function ask<S extends z.ZodType>(
    path: string,
    request: Omit<HttpRequest, 'headers'> & { headers?: Record<string, string> },
    schema: S,
  ): Promise<z.output<S>> {
    const write = request.method === 'POST';
    const headers = {
      accept: 'application/json',
      authorization: `Bearer ${session.accessJwt}`,
      ...request.headers,
    };
    let response: HttpResponse;
    try {
      // A redirect is never followed: it would carry the token to another address.
      response = await ctx.http(`${session.pds}${path}`, { ...request, headers, maxRedirects: 0 });
    } catch (cause) {
      throw failureOfHttp(cause, write);
    }
    if (!write) pause = pauseAfter(response.headers, ctx.now) ?? pause;
    return answerOf(response, schema, { now: ctx.now, write });
  }

  /** A refused token was refused before anything was done: asking once more is no second time. */
  async function askTwice<S extends z.ZodType>(
    nsid: string,
    path: string,
    request: Omit<HttpRequest, 'headers'> & { headers?: Record<string, string> },
    schema: S,
  ): Promise<z.output<S>> {
    const proxied = CHAT.test(nsid)
      ? { ...request, headers: { ...request.headers, ...CHAT_PROXY } }
      : request;
    try {
      return await ask(path, proxied, schema);
    } catch (failure) {
      if (renewed || !(failure instanceof XrpcFailure)) throw failure;
      if (failure.code === 'ExpiredToken') session = await renewSession(settings, ctx, session);
      // The service of messages says so to a good token that may not read messages: signing in would change nothing.
      else if (failure.code === 'InvalidToken' && proxied === request) session = await signIn(settings, ctx);
      else throw failure;
      renewed = true;
      return ask(path, proxied, schema);
    }
  }

  return {
    get session() {
      return session;
    },
    query: (nsid, query, schema) =>
      askTwice(nsid, `/xrpc/${nsid}${queryString(query)}`, { method: 'GET' }, schema),
    procedure: (nsid, body, schema) => askTwice(nsid, `/xrpc/${nsid}`, writing(body), schema),
    notBefore: () => pause,
  };
}

/** Runs the work of one verb; failures that the contract knows become its `Result`. */
export async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (failure) {
    if (failure instanceof XrpcFailure) return { ok: false, error: failure.error };
    throw failure;
  }
}

function writing(body: object | Upload): Omit<HttpRequest, 'headers'> & { headers: Record<string, string> } {
  if (body instanceof Upload) {
    const { type, size, open } = body.file;
    const headers = { 'content-type': type };
    return { method: 'POST', headers, body: { size, chunks: open }, timeoutMs: UPLOAD_MS };
  }
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

function queryString(query: Query): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (Array.isArray(value)) for (const one of value) params.append(name, one);
    else if (value !== undefined) params.append(name, String(value));
  }
  return params.size === 0 ? '' : `?${params}`;
}
