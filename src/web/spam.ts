import { Hono } from 'hono';
import { notSpam, unteachSpam } from '../flow/spam.ts';
import type { Deps, Env } from './env.ts';
import { requireAct } from './middleware/index.ts';
import { idParam } from './request.ts';

/** What is held as spam is none; and an example of spam taken back. */
export function spamRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();

  app.post('/mentions/:id/not-spam', requireAct('triage'), async (c) => {
    const who = { userId: c.var.me.id, scope: c.var.scope };
    const { conversationId } = await deps.db.transaction((tx) => notSpam(tx, idParam(c), who, deps.clock()));
    return c.redirect(`/conversations/${conversationId}`, 303);
  });

  app.post('/mentions/:id/spam-example/withdraw', requireAct('manage-labels'), async (c) => {
    const who = { userId: c.var.me.id, scope: c.var.scope };
    await deps.db.transaction((tx) => unteachSpam(tx, idParam(c), who, deps.clock()));
    return c.redirect('/learning?saved#spam', 303);
  });

  return app;
}
