/** One Mastodon server, spoken to with one token: plain requests, checked answers, paging and limits. */
import type { z } from 'zod';
import { after, SECOND } from '../../lib/clock.ts';
import { multipart } from '../../lib/http/multipart.ts';
import type { HttpRequest, HttpResponse } from '../../lib/http.ts';
import type { ChannelCtx, OutboundFile, Result, Settings } from '../contract.ts';
import {
  ApiFailure,
  failureOfHttp,
  failureOfStatus,
  ofReading,
  resetIn,
  unexpectedBody,
  waitUntil,
} from './failure.ts';

/** Requests that stay unused in each window, so that a reply written in it can still be sent. */
const SPARE_REQUESTS = 20;
/** From here on what is left of a window is spread over it. */
const NEARLY_USED = 0.8;

/** A photo of many megabytes over a slow line. */
const UPLOAD_MS = 60 * SECOND;

export interface Answer<T> {
  value: T;
  status: number;
  /** `max_id` of rel="next": older entries; null when the server names none */
  older: string | null;
  /** `min_id` of rel="prev": where the entries above this page begin */
  newer: string | null;
}

export type Query = Record<string, string | number | boolean | readonly string[] | undefined>;

export interface Api {
  /** Reads `path`; throws ApiFailure. Arrays in the query become `name[]=…`. */
  get<S extends z.ZodType>(path: string, query: Query, schema: S): Promise<Answer<z.output<S>>>;
  /** Writes JSON; throws ApiFailure, with `ambiguous` when the server may have acted all the same. */
  post<S extends z.ZodType>(
    path: string,
    body: Record<string, unknown>,
    headers: Record<string, string>,
    schema: S,
  ): Promise<Answer<z.output<S>>>;
  /** Puts a file with these fields; throws like `post`. What was put and is used by nobody the server drops. */
  upload<S extends z.ZodType>(
    path: string,
    fields: Record<string, string>,
    file: OutboundFile,
    schema: S,
  ): Promise<Answer<z.output<S>>>;
  /** When to come again once the server's allowance is four fifths used, so that it lasts for its window. */
  notBefore(): Date | undefined;
}

/** Takes settings (`server`) and the opened secret `token`; does nothing until asked. */
export function connect(settings: Settings, ctx: ChannelCtx): Api {
  let pause: Date | undefined;
  let requests = 0;

  async function ask<S extends z.ZodType>(
    method: 'GET' | 'POST',
    url: string,
    schema: S,
    extra: Pick<HttpRequest, 'headers' | 'body' | 'timeoutMs'> = {},
  ): Promise<Answer<z.output<S>>> {
    const write = method === 'POST';
    const token = ctx.secrets.token;
    if (!token) throw new ApiFailure({ kind: 'auth', key: 'channel.error.auth' });
    const headers = { accept: 'application/json', authorization: `Bearer ${token}`, ...extra.headers };
    const { body, timeoutMs } = extra;
    let response: HttpResponse;
    requests++;
    try {
      // A redirect is never followed: it would carry the token to another address.
      response = await ctx.http(url, { method, headers, body, timeoutMs, maxRedirects: 0 });
    } catch (cause) {
      throw failureOfHttp(cause, write);
    }
    pause = pauseAfter(response.headers, requests, ctx.now) ?? pause;
    if (response.status < 200 || response.status > 299) {
      throw failureOfStatus(response.status, response.headers, ctx.now, write);
    }
    const { status, bytes } = response;
    return { value: readBody(bytes, schema, write), status, ...readLink(response.headers.get('link')) };
  }

  return {
    get: (path, query, schema) => ask('GET', `${settings.server}${path}${queryString(query)}`, schema),
    post: (path, body, headers, schema) =>
      ask('POST', `${settings.server}${path}`, schema, {
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...headers },
      }),
    upload: (path, fields, file, schema) => {
      const { type, body } = multipart(fields, 'file', file);
      const headers = { 'content-type': type };
      return ask('POST', `${settings.server}${path}`, schema, { headers, body, timeoutMs: UPLOAD_MS });
    },
    notBefore: () => pause,
  };
}

/** Runs the work of one verb; failures that the contract knows become its `Result`. */
export async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (failure) {
    if (failure instanceof ApiFailure) return { ok: false, error: failure.error };
    throw failure;
  }
}

/** The same of a source that is read or tested: whatever it may be missing, it does not stop for good. */
export const attemptReading = <T>(work: () => Promise<T>): Promise<Result<T>> =>
  attempt(() =>
    work().catch((failure: unknown) => {
      throw failure instanceof ApiFailure ? ofReading(failure) : failure;
    }),
  );

/** What `work` gives, or `instead` when the server doesn't have the thing (any answer that is not an outage). */
export async function unlessMissing<T>(work: () => Promise<T>, instead: T): Promise<T> {
  try {
    return await work();
  } catch (failure) {
    if (failure instanceof ApiFailure && isMissing(failure)) return instead;
    throw failure;
  }
}

/** The server answered, and the answer is that it doesn't have or doesn't show this. */
export const isMissing = (failure: ApiFailure): boolean =>
  failure.status !== null && [400, 403, 404, 405, 410, 422, 501].includes(failure.status);

function readBody<S extends z.ZodType>(bytes: Uint8Array, schema: S, write: boolean): z.output<S> {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw unexpectedBody(write, cause);
  }
  const read = schema.safeParse(json);
  // The issues of zod name fields, never values: safe as a cause for the log.
  if (!read.success) throw unexpectedBody(write, new Error(read.error.issues[0]?.path.join('.')));
  return read.data;
}

function queryString(query: Query): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (Array.isArray(value)) for (const one of value) params.append(`${name}[]`, one);
    else if (value !== undefined) params.append(name, String(value));
  }
  return params.size === 0 ? '' : `?${params}`;
}

/** `Link: <…?max_id=7>; rel="next", <…?min_id=9>; rel="prev"` (RFC 8288): the ids, never the addresses. */
function readLink(header: string | null): { older: string | null; newer: string | null } {
  const found = { older: null as string | null, newer: null as string | null };
  for (const [, url, rel] of (header ?? '').matchAll(/<([^<>]*)>[^<>]*?;\s*rel="?(next|prev)"?/g)) {
    const params = URL.canParse(url ?? '', 'https://server.invalid')
      ? new URL(url ?? '', 'https://server.invalid').searchParams
      : null;
    if (rel === 'next') found.older = params?.get('max_id') ?? null;
    else found.newer = params?.get('min_id') ?? null;
  }
  return found;
}

/** Nothing is asked of a server that tells no limits. */
function pauseAfter(headers: Headers, requests: number, now: Date): Date | undefined {
  const [limit, remaining] = ['x-ratelimit-limit', 'x-ratelimit-remaining'].map((name) =>
    Number(headers.get(name) ?? Number.NaN),
  ) as [number, number];
  const left = resetIn(headers, now);
  if (left === null || !(remaining >= 0)) return undefined;
  const usable = remaining - SPARE_REQUESTS;
  if (usable <= 0) return waitUntil(headers, now);
  // whose share can't be told, as of a server without bounds, is in no hurry either
  if (!(remaining / limit <= 1 - NEARLY_USED)) return undefined;
  return after(now, Math.round(Math.max(0, left) * Math.min(1, requests / usable)));
}
