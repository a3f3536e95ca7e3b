import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { PRESENCES } from '../../views/team/presence.tsx';
import { endShift, sayPresence } from '../flow/on-duty.ts';
import { noteSeen } from '../people/index.ts';
import { noteSign, visibleIds } from '../queue/index.ts';
import type { Deps, Env } from './env.ts';
import { optionalKey, readForm } from './forms.ts';
import { requireAct } from './middleware/index.ts';
import { safePath } from './request.ts';

const DutyForm = z.object({ presence: z.enum(PRESENCES) });
const HereForm = z.object({ conversationId: optionalKey() });
const work = requireAct('work');

/** Working, on a break, away; the end of a shift; and the sign of life of a screen that somebody uses. */
export function dutyRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();

  app.post('/duty', work, async (c) => {
    const { presence } = await readForm(c, DutyForm);
    await deps.db.transaction((tx) => sayPresence(tx, c.var.me.id, presence, deps.clock()));
    return c.redirect(whereFrom(c), 303);
  });

  app.post('/duty/end', work, async (c) => {
    await deps.db.transaction((tx) => endShift(tx, c.var.me.id, deps.clock()));
    return c.redirect('/team', 303);
  });

  app.post('/here', work, async (c) => {
    const { conversationId } = await readForm(c, HereForm);
    await noteSeen(deps.db, c.var.me.id, deps.clock());
    const [id] = conversationId === null ? [] : await visibleIds(deps.db, [conversationId], c.var.scope);
    if (id !== undefined) await noteSign(deps.db, id, c.var.me.id, deps.clock());
    return c.body(null, 204);
  });

  return app;
}

/** Back to the page on which it was pressed. */
function whereFrom(c: Context<Env>): string {
  const from = c.req.header('Referer') ?? '';
  if (!URL.canParse(from)) return '/team';
  const { pathname, search } = new URL(from);
  return safePath(pathname + search);
}
