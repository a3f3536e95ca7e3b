import { Hono } from 'hono';
import { z } from 'zod';
import { actBeside } from '../flow/beside.ts';
import { Problem } from '../lib/errors.ts';
import { BESIDE_ACTS } from '../outbox/rows.ts';
import { answerTalk } from './desk/answer.ts';
import { heardMention } from './desk/heard.ts';
import type { Deps, Env } from './env.ts';
import { readForm } from './forms.ts';
import { requireAct } from './middleware/index.ts';

const BesideForm = z.object({ act: z.enum(BESIDE_ACTS) });
const answer = requireAct('answer');

/** Hiding and liking a message where it was written, and taking that back. */
export function besideRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();

  app.post('/mentions/:id/beside', answer, async (c) => {
    const { id: mentionId, conversationId } = await heardMention(deps, c);
    if (conversationId === null) throw new Problem('not-found', 'problem.not_found');
    const { act } = await readForm(c, BesideForm);
    const actor = { by: { userId: c.var.me.id }, scope: c.var.scope };
    await actBeside(deps, { ...actor, conversationId, mentionId, act }, deps.clock());
    return answerTalk(deps, c, conversationId);
  });

  return app;
}
