import { Hono } from 'hono';
import { z } from 'zod';
import { QueuePage } from '../../views/queue/page.tsx';
import { CountsPart } from '../../views/queue/part.tsx';
import { actOnMany } from '../flow/many.ts';
import { mergeThreads } from '../flow/threads.ts';
import { Problem } from '../lib/errors.ts';
import { visibleIds } from '../queue/index.ts';
import { answerList, answerMany } from './desk/answer-list.ts';
import { deskOf } from './desk/context.ts';
import { askedList, listProps } from './desk/list.ts';
import { MANY_ACTS, ManyForm, manyAct } from './desk/many.ts';
import { didWords } from './desk/undo.ts';
import type { Deps, Env } from './env.ts';
import { keys, readForm } from './forms.ts';
import { followedLists } from './live/followed.ts';
import { requireAct, requireUser } from './middleware/index.ts';
import { wantsPart } from './request.ts';

const BulkForm = ManyForm.extend({ id: keys(), act: z.enum([...MANY_ACTS, 'merge']) });

/** A page asks for its numbers a second after it was told (static/js/live.js): those counted since then are as good. */
const COUNTS_AGE = 900;

/** What waits, and what is done to many at once. */
export function queueRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  const followed = followedLists(deps);

  app.get('/queue', requireUser, async (c) => {
    if (!wantsPart(c)) return c.html(QueuePage(await listProps(deps, c, askedList(deps, c))));
    return followed(c, askedList(deps, c));
  });

  app.get('/queue/counts', requireUser, async (c) => {
    const { me, scope, view } = c.var;
    const nav = (await deps.nav?.({ scope, me, now: deps.clock(), maxAge: COUNTS_AGE })) ?? null;
    const at = c.req.header('HX-Current-URL');
    const path = at && URL.canParse(at) ? new URL(at).pathname + new URL(at).search : view.path;
    return c.html(CountsPart({ desk: deskOf(deps, { ...view, nav, path }) }));
  });

  app.post('/queue/bulk', requireAct('triage'), async (c) => {
    const { view, me, scope } = c.var;
    const form = await readForm(c, BulkForm);
    const ids = await visibleIds(deps.db, form.id, scope);
    if (ids.length === 0) throw new Problem('invalid', 'desk.bulk.none');
    if (form.act === 'merge') {
      const merged = await deps.db.transaction((tx) => mergeThreads(tx, ids, me.id, deps.clock()));
      const { actId, survivorId, absorbed } = merged;
      const words = didWords(view, 'merge', absorbed.length + 1);
      const changed = [survivorId, ...absorbed];
      return answerList(deps, c, { undo: actId ? { actId, words } : null, notice: null, changed });
    }
    const act = manyAct({ ...form, act: form.act }, deps.clock(), view.timeZone);
    const by = { id: me.id, scope };
    const result = await deps.db.transaction((tx) => actOnMany(tx, ids, act, by, deps.clock()));
    return answerMany(deps, c, act, result);
  });

  return app;
}
