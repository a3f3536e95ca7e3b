import { Hono } from 'hono';
import { NoticesPage } from '../../views/alarms/notices.tsx';
import { BellCount } from '../../views/parts/bell.tsx';
import { countUnread, listNotices, markRead, pathOf, place, sentence } from '../alarms/index.ts';
import type { Deps, Env } from './env.ts';
import { requireUser } from './middleware/index.ts';
import { idParam } from './request.ts';

const A_PAGE = 50;

/** What one was told of: the bell and its list. */
export function noticeRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/notices', requireUser, async (c) => {
    const { me, scope, view } = c.var;
    const before = /^\d{1,15}$/.test(c.req.query('before') ?? '') ? Number(c.req.query('before')) : undefined;
    const told = await listNotices(deps.db, { userId: me.id, scope, before, limit: A_PAGE });
    const notices = told.map((one) => ({
      ...one,
      place: place(one),
      // as it stood when it was told
      words: sentence(view, one, one.at),
    }));
    const next = told.length === A_PAGE ? `/notices?before=${told.at(-1)!.id}` : null;
    return c.html(NoticesPage({ view, notices, next }));
  });

  app.get('/notices/count', requireUser, async (c) => {
    const { me, view } = c.var;
    return c.html(BellCount({ view, unread: await countUnread(deps.db, me.id) }) ?? '');
  });

  app.post('/notices/read', requireUser, async (c) => {
    await deps.db.transaction((tx) => markRead(tx, c.var.me.id, { all: true }, deps.clock()));
    return c.redirect('/notices', 303);
  });

  app.post('/notices/:id/read', requireUser, async (c) => {
    const { me, scope } = c.var;
    const id = idParam(c);
    const [told] = await listNotices(deps.db, { userId: me.id, scope, before: id + 1, limit: 1 });
    if (told?.id !== id) return c.redirect('/notices', 303);
    await deps.db.transaction((tx) => markRead(tx, me.id, { id }, deps.clock()));
    return c.redirect(pathOf(told), 303);
  });

  return app;
}
