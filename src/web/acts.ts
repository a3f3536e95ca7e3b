import { Hono } from 'hono';
import { z } from 'zod';
import { takeBack } from '../flow/taught.ts';
import { Problem } from '../lib/errors.ts';
import { answerList } from './desk/answer-list.ts';
import type { Deps, Env } from './env.ts';
import { requireAct } from './middleware/index.ts';

/** Taking back what one did a moment ago. */
export function actRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  app.post('/acts/:id/undo', requireAct('work'), async (c) => {
    const { data: actId } = z.uuid().safeParse(c.req.param('id'));
    if (!actId) throw new Problem('not-found', 'problem.not_found');
    const { restored, changedSince } = await deps.db.transaction((tx) =>
      takeBack(tx, actId, c.var.me.id, deps.clock()),
    );
    const { t } = c.var.view;
    const why = changedSince.length > 0 ? t('queue.changed_since') : null;
    return answerList(deps, c, { undo: null, notice: why, changed: restored });
  });
  return app;
}
