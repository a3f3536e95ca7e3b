import { Hono } from 'hono';
import type { Deps, Env } from '../web/env.ts';
import { requireAct } from '../web/middleware/index.ts';
import { leaveDemo } from './leave.ts';
import { startDemo } from './start.ts';

/** Opening the demo town and leaving it: for whoever manages sources. */
export function demoRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  const manage = requireAct('manage-sources');

  app.post('/demo', manage, async (c) => {
    await startDemo(deps, c.var.me.id);
    return c.redirect('/', 303);
  });

  app.post('/demo/leave', manage, async (c) => {
    await leaveDemo(deps);
    return c.redirect('/', 303);
  });

  return app;
}
