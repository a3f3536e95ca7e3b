/** The Graph API, spoken to with one token: plain requests, checked answers, paging, limits. */
import { createHmac } from 'node:crypto';
import type { z } from 'zod';
import { SECOND } from '../../lib/clock.ts';
import { multipart } from '../../lib/http/multipart.ts';
import type { HttpRequest, HttpResponse } from '../../lib/http.ts';
import type { ChannelCtx, OutboundFile, Settings } from '../contract.ts';
import { failureOfAnswer, failureOfHttp, GraphFailure, readError, unexpectedBody } from './failure.ts';
import { parseJson } from './json.ts';
import { pauseOf, usageOf } from './usage.ts';

/** A photo of some megabytes over a slow line. */
const UPLOAD_MS = 50 * SECOND;

export type Query = Record<string, string | number | boolean | undefined>;

export interface Api {
  /** Reads `/path` of the configured version; throws GraphFailure. */
  get<S extends z.ZodType>(path: string, query: Query, schema: S): Promise<z.output<S>>;
  /** Writes a form; throws GraphFailure, with `ambiguous` when Meta may have acted all the same. */
  post<S extends z.ZodType>(path: string, form: Record<string, string>, schema: S): Promise<z.output<S>>;
  /** The same with JSON, as the Send API wants it. */
  postJson<S extends z.ZodType>(path: string, body: Record<string, unknown>, schema: S): Promise<z.output<S>>;
  /** Puts a file with these fields, under the name `field`; throws like `post`. */
  upload<S extends z.ZodType>(
    path: string,
    fields: Record<string, string>,
    { field, file }: { field: string; file: OutboundFile },
    schema: S,
  ): Promise<z.output<S>>;
  delete<S extends z.ZodType>(path: string, schema: S): Promise<z.output<S>>;
  /** Until when the allowance is better left to replies, once it is nearly used up. */
  notBefore(): Date | undefined;
}

/**
 * Takes settings (`server`, `version`) and the secrets `token` and, for `appsecret_proof`, `appSecret`.
 * Does nothing until asked.
 * @param token another one than the source's own, for questions that the app asks as itself
 */
export function connect(settings: Settings, ctx: ChannelCtx, token = ctx.secrets.token): Api {
  const base = [settings.server, settings.version].filter(Boolean).join('/');
  const proof =
    token && token === ctx.secrets.token && ctx.secrets.appSecret
      ? createHmac('sha256', ctx.secrets.appSecret).update(token).digest('hex')
      : undefined;
  let pause: Date | undefined;

  async function ask<S extends z.ZodType>(
    path: string,
    query: Query,
    request: HttpRequest,
    schema: S,
  ): Promise<z.output<S>> {
    if (!token) throw new GraphFailure({ kind: 'auth', key: 'channel.error.auth' });
    const write = request.method !== 'GET';
    const url = `${base}${path}${queryString({ ...query, appsecret_proof: proof })}`;
    const headers = { accept: 'application/json', authorization: `Bearer ${token}`, ...request.headers };
    let response: HttpResponse;
    try {
      // A redirect is never followed: it would carry the token to another address.
      response = await ctx.http(url, { ...request, headers, maxRedirects: 0 });
    } catch (cause) {
      throw failureOfHttp(cause, write);
    }
    pause = later(pause, pauseOf(usageOf(response.headers), ctx.now));
    const body = parseJson(response.bytes);
    const isGood = response.status >= 200 && response.status < 300 && body !== undefined && !readError(body);
    if (!isGood) throw failureOfAnswer(response, body, ctx.now, write);
    const read = schema.safeParse(body);
    // The issues of zod name fields, never values: safe as a cause for the log.
    if (!read.success) throw unexpectedBody(write, new Error(read.error.issues[0]?.path.join('.')));
    return read.data;
  }

  return {
    get: (path, query, schema) => ask(path, query, { method: 'GET' }, schema),
    post: (path, form, schema) => {
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      return ask(path, {}, { method: 'POST', headers, body: new URLSearchParams(form).toString() }, schema);
    },
    postJson: (path, body, schema) => {
      const headers = { 'content-type': 'application/json' };
      return ask(path, {}, { method: 'POST', headers, body: JSON.stringify(body) }, schema);
    },
    upload: (path, fields, { field, file }, schema) => {
      const { type, body } = multipart(fields, field, { ...file, name: plainName(file.name) });
      const headers = { 'content-type': type };
      return ask(path, {}, { method: 'POST', headers, body, timeoutMs: UPLOAD_MS }, schema);
    },
    delete: (path, schema) => ask(path, {}, { method: 'DELETE' }, schema),
    notBefore: () => pause,
  };
}

/** Names with other than ASCII signs are refused in uploads (Instagram Messaging: upload media, limitations). */
const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/g, '-');

/** One segment of a path: ids come from outside and must not become a path of their own. */
export const segment = (id: string): string => encodeURIComponent(id);

function queryString(query: Query): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) params.append(name, String(value));
  return params.size === 0 ? '' : `?${params}`;
}

const later = (a: Date | undefined, b: Date | undefined): Date | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a;
