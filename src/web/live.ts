import { Hono } from 'hono';
import { z } from 'zod';
import { Problem } from '../lib/errors.ts';
import { visibleIds } from '../queue/index.ts';
import type { Deps, Env } from './env.ts';
import { key, readForm } from './forms.ts';
import { createHub } from './live/hub.ts';
import { requireUser } from './middleware/index.ts';

const TAB = /^[\w-]{8,40}$/;
const PresenceForm = z.object({
  tab: z.string().regex(TAB),
  /** left out = no conversation is open */
  conversationId: key().optional(),
  doing: z.enum(['viewing', 'writing']),
});

/** The open ear of every screen: server-sent events, resumed where the browser left off; and what the screen shows. */
export function liveRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  const hub = createHub(deps);

  app.get('/live', requireUser, (c) => {
    const { me, scope } = c.var;
    const known = c.req.header('Last-Event-ID') || c.req.query('after');
    const after = /^\d{1,15}$/.test(known ?? '') ? Number(known) : Number.MAX_SAFE_INTEGER;
    const tab = c.req.query('tab') ?? '';
    const seat = TAB.test(tab) ? { tab, userId: me.id, name: me.name } : undefined;
    return hub.open({ scope, lang: me.language, after, bellOf: me.id, seat });
  });

  app.post('/presence', requireUser, async (c) => {
    const { tab, conversationId, doing } = await readForm(c, PresenceForm);
    const [id] = conversationId ? await visibleIds(deps.db, [conversationId], c.var.scope) : [null];
    if (id === undefined) throw new Problem('not-found', 'problem.not_found');
    hub.presence.say(tab, c.var.me.id, id, doing);
    return c.body(null, 204);
  });

  return app;
}
