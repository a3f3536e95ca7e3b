import { Hono } from 'hono';
import { SearchPage } from '../../views/search/page.tsx';
import { cleanText } from '../lib/html.ts';
import { rowsById } from '../queue/index.ts';
import { search } from '../search/index.ts';
import { canAct, deskOf } from './desk/context.ts';
import { newestEvent } from './desk/list.ts';
import type { Deps, Env } from './env.ts';
import { requireUser } from './middleware/index.ts';

const PAGE = 30;
const MAX_TEXT = 300;

/** Searching in everything that was ever said. */
export function searchRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/search', requireUser, async (c) => {
    const { scope, me, view } = c.var;
    const text = cleanText(c.req.query('q') ?? '')
      .trim()
      .slice(0, MAX_TEXT);
    const lastEventId = await newestEvent(deps);
    const asker = { scope, me: me.id, timeZone: view.timeZone, now: deps.clock() };
    const after = c.req.query('after');
    const found = await search(deps.db, { text, asker, after, limit: PAGE });
    const [numbered = null] =
      found.number === null || after ? [] : await rowsById(deps.db, [found.number], scope);
    const desk = deskOf(deps, view);
    return c.html(SearchPage({ desk, text, found, numbered, mayAnswer: canAct(c), lastEventId }));
  });
  return app;
}
