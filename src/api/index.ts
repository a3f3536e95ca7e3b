/**
 * The verbs of the desk as JSON, for other programs, under /api/v1. Each endpoint calls the function that the screens
 * call, as the person whose key it is: what the rules of the desk forbid is forbidden here.
 */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { z } from 'zod';
import { langFromAcceptLanguage, translator } from '../i18n/index.ts';
import { Problem } from '../lib/errors.ts';
import { newUuid } from '../lib/ids.ts';
import { createPace, type Pace } from '../lib/pace.ts';
import { statusOf } from '../lib/problem-status.ts';
import { callerOf } from './access.ts';
import type { ApiDeps, Endpoint } from './endpoint.ts';
import { ENDPOINTS } from './endpoints.ts';
import { describeApi } from './openapi.ts';
import { CALLS_A_MINUTE } from './pace.ts';

export const API_BASE = '/api/v1';
const MAX_BODY = 1_000_000;
const REFERENCE_LENGTH = 8;

/** The API; `publicUrl` stands in its description. */
export function apiRoutes(deps: ApiDeps, publicUrl: string): Hono {
  const api = new Hono().basePath(API_BASE);
  const pace = createPace<number>(CALLS_A_MINUTE);
  api.onError((error, c) => refuse(deps, c, error));
  api.use(async (c, next) => {
    await next();
    c.res.headers.set('Cache-Control', 'no-store');
    c.res.headers.set('X-Content-Type-Options', 'nosniff');
  });
  const onError = () => {
    throw new Problem('invalid', 'problem.too_large');
  };
  api.use(bodyLimit({ maxSize: MAX_BODY, onError }));
  api.get('/openapi.json', (c) => c.json(describeApi(ENDPOINTS, publicUrl + API_BASE)));
  for (const one of ENDPOINTS) {
    const handler = (c: Context) => call(deps, pace, one, c);
    api.on(one.method.toUpperCase(), one.path, Object.assign(handler, { act: one.act }));
  }
  api.all('/*', () => {
    throw new Problem('not-found', 'api.no_such_address');
  });
  return api;
}

async function call(deps: ApiDeps, pace: Pace<number>, one: Endpoint, c: Context): Promise<Response> {
  const caller = await callerOf(deps, pace, c, one);
  const body = one.body && read(one.body, await json(c));
  const query = one.query && read(one.query, c.req.query());
  const answer = await one.run(deps, caller, { id: c.req.param('id') ?? '', body, query });
  return c.json(answer as object);
}

async function json(c: Context): Promise<unknown> {
  try {
    return await c.req.json();
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw new Problem('invalid', 'api.no_json', { cause });
  }
}

/** What was given in the endpoint's shape; Problem `api.invalid` {what} at the first field that is not. */
function read(shape: z.ZodType, given: unknown): unknown {
  const parsed = shape.safeParse(given);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const field = issue.path.join('.') || undefined;
  throw new Problem('invalid', 'api.invalid', { field, params: { what: issue.message } });
}

/** A Problem as JSON, with its sentence; anything else is logged under a number, which is all that is told of it. */
function refuse(deps: ApiDeps, c: Context, error: unknown): Response {
  const problem = error instanceof Problem ? error : unexpected(deps, c, error);
  const t = translator(langFromAcceptLanguage(c.req.header('Accept-Language')));
  if (problem.kind === 'unauthenticated') c.header('WWW-Authenticate', 'Bearer');
  const { kind, key, field } = problem;
  const body = { error: { kind, key, message: t.problem(problem), ...(field && { field }) } };
  return c.json(body, statusOf(problem) as ContentfulStatusCode);
}

function unexpected(deps: ApiDeps, c: Context, error: unknown): Problem {
  const id = newUuid().slice(0, REFERENCE_LENGTH);
  deps.log.error(
    { id, method: c.req.method, route: c.req.routePath, err: error },
    'a call of the API failed',
  );
  return new Problem('unavailable', 'problem.unexpected', { params: { id }, cause: error });
}
