import type { Context } from 'hono';
import { Problem } from '../lib/errors.ts';
import type { Pace } from '../lib/pace.ts';
import { type ActiveKey, can, findApiKey, scopeOf as sightOf } from '../people/index.ts';
import { type ApiDeps, type Caller, type Endpoint, scopeOf } from './endpoint.ts';

const BEARER = /^Bearer +([\w-]{20,200})$/i;

/**
 * Who calls, if their key may do this: a scope of the key, and a right of its person, who may have lost it since.
 * Problems `api.no_key`, `api.too_fast`, `api.scope` {scope}, `problem.forbidden`.
 */
export async function callerOf(
  deps: ApiDeps,
  pace: Pace<number>,
  c: Context,
  one: Endpoint,
): Promise<Caller> {
  const token = BEARER.exec(c.req.header('Authorization') ?? '')?.[1];
  const now = deps.clock();
  const key = token === undefined ? null : await findApiKey(deps.db, token, now);
  if (key === null) throw new Problem('unauthenticated', 'api.no_key');
  if (!pace.allows(key.id, now)) throw new Problem('too-many', 'api.too_fast');
  requireRight(key, one);
  const scope = await sightOf(deps.db, key.user);
  return { me: key.user, scope, actor: { by: { userId: key.user.id }, scope }, now };
}

function requireRight({ scopes, user }: ActiveKey, one: Endpoint): void {
  const scope = scopeOf(one);
  if (!scopes.includes(scope)) throw new Problem('forbidden', 'api.scope', { params: { scope } });
  if (!can(user.role, one.act)) throw new Problem('forbidden', 'problem.forbidden');
}
