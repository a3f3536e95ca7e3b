import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { Problem } from '../../lib/errors.ts';
import { outboxRow } from '../../outbox/rows.ts';
import type { Deps, Env } from '../env.ts';
import { isHtmx } from '../request.ts';
import { conversationPage } from './answer.ts';
import { visibleConversation } from './context.ts';

type Found = (deps: Deps, c: Context<Env>) => Promise<number>;

/** The conversation that a path speaks of; Problem `not-found` for what is absent or somebody else's. */
export const ofPath: Found = visibleConversation;
export const ofDelivery: Found = async (deps, c) => {
  const { conversationId } = await outboxRow(deps.db, c.req.param('id') ?? '', c.var.scope);
  if (conversationId === null) throw new Problem('not-found', 'problem.not_found');
  return conversationId;
};

/**
 * Without a script a refused verb would leave the person on a page with one sentence. They get the conversation as
 * it stands instead, with the sentence in it and their draft. What is not there, or not theirs to see, stays absent.
 */
export const refusals = (deps: Deps, found: Found) =>
  createMiddleware<Env>(async (c, next) => {
    await next();
    const { error } = c;
    if (!(error instanceof Problem) || error.kind === 'not-found') return;
    if (c.req.method !== 'POST' || isHtmx(c) || !c.var.me) return;
    const id = await found(deps, c).catch(absent);
    if (id === null) return;
    const status = c.res.status as ContentfulStatusCode;
    c.res = undefined;
    c.res = await conversationPage(deps, c, id, {}, { status, refusal: error });
  });

function absent(error: unknown): null {
  if (error instanceof Problem && error.kind === 'not-found') return null;
  throw error;
}
