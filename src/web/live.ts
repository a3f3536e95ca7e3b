import { Hono } from 'hono';
import type { Deps, Env } from './env.ts';
import { createHub } from './live/hub.ts';
import { requireUser } from './middleware/index.ts';

/** The open ear of every screen: server-sent events, resumed where the browser left off. */
export function liveRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  const hub = createHub(deps);
  app.get('/live', requireUser, (c) => {
    const known = c.req.header('Last-Event-ID') || c.req.query('after');
    const after = /^\d{1,15}$/.test(known ?? '') ? Number(known) : Number.MAX_SAFE_INTEGER;
    return hub.open({ scope: c.var.scope, lang: c.var.me.language, after });
  });
  return app;
}
