import { sql } from 'drizzle-orm';
import { Hono } from 'hono';
import type { Deps, OpenEnv } from './env.ts';

/** For whatever watches over the process: 200 while the database answers, 503 otherwise; tells nothing else. */
export function healthRoutes(deps: Deps): Hono<OpenEnv> {
  const app = new Hono<OpenEnv>();
  app.get('/health', async (c) => {
    try {
      await deps.db.execute(sql`select 1`);
      return c.text('ok');
    } catch {
      return c.text('database', 503);
    }
  });
  return app;
}
