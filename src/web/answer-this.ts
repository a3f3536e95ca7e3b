import { Hono } from 'hono';
import { answerHeard } from '../flow/heard.ts';
import type { Deps, Env } from './env.ts';
import { requireAct } from './middleware/index.ts';
import { idParam } from './request.ts';

/** Something that was only heard becomes work: its conversation opens and the clock starts. */
export function answerThisRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  app.post('/mentions/:id/answer-this', requireAct('triage'), async (c) => {
    const actor = { userId: c.var.me.id, scope: c.var.scope };
    const { conversationId } = await deps.db.transaction((tx) =>
      answerHeard(tx, idParam(c), actor, deps.clock()),
    );
    return c.redirect(`/conversations/${conversationId}`, 303);
  });
  return app;
}
