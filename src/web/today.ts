import { Hono } from 'hono';
import { TodayPage } from '../../views/today/today.tsx';
import { queuePage } from '../queue/index.ts';
import { promises } from '../reports/promises.ts';
import { dayStart, today } from '../reports/today.ts';
import type { Deps, Env } from './env.ts';
import { requireUser } from './middleware/index.ts';

/** Late ones listed; the queue shows the rest. */
const LISTED = 20;

/** The day so far. */
export function todayRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/today', requireUser, async (c) => {
    const { view, scope, me } = c.var;
    const now = deps.clock();
    const start = await dayStart(deps.db, now, view.timeZone);
    const figures = await today(deps.db, scope, start, now);
    const promised = await promises(deps.db, scope, now);
    const first = { scope, me: me.id, view: 'open', order: 'due', limit: LISTED } as const;
    const { rows } = await queuePage(deps.db, first);
    const late = rows.filter(({ dueAt }) => dueAt !== null && dueAt < now);
    return c.html(TodayPage({ view, today: figures, promised, late }));
  });

  return app;
}
