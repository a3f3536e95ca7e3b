import { Hono } from 'hono';
import { z } from 'zod';
import { listHref, listState } from '../../views/queue/state.ts';
import { SavedViewsPage } from '../../views/shortcuts/saved-views.tsx';
import { mayChange } from '../shortcuts/audience.ts';
import {
  addSavedView,
  changeSavedView,
  listSavedViews,
  moveSavedView,
  removeSavedView,
  savedViewById,
} from '../shortcuts/saved-views.ts';
import type { Deps, Env } from './env.ts';
import { line, readForm } from './forms.ts';
import { requireAct } from './middleware/index.ts';
import { idParam } from './request.ts';
import { audienceField, circlesOf, keeperOf } from './shortcuts.ts';

const PATH = '/saved-views';
const NewView = z.object({ name: line(60), list: z.string().max(500).default('') });
const Changed = z.object({ name: line(60), audience: audienceField() });
const Moved = z.object({ step: z.enum(['up', 'down']) });

/** Parts of the queue under names: kept, shared, put in order, taken away. */
export function savedViewRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  const work = requireAct('work');
  const { db } = deps;

  app.get(PATH, work, async (c) => {
    const keeper = keeperOf(c);
    const views = await listSavedViews(db, keeper);
    return c.html(
      SavedViewsPage({
        view: c.var.view,
        circles: await circlesOf(deps, c),
        views: views.map((one) => ({ ...one, mine: mayChange(one, keeper) })),
      }),
    );
  });

  app.post(PATH, work, async (c) => {
    const { name, list: query } = await readForm(c, NewView);
    const { saved: _saved, ...list } = listState(new URLSearchParams(query));
    const share = { audience: 'me', teamId: null } as const;
    const id = await db.transaction((tx) =>
      addSavedView(tx, { name, list, ...share }, keeperOf(c), deps.clock()),
    );
    return c.redirect(listHref({ ...list, saved: id }), 303);
  });

  app.post(`${PATH}/:id`, work, async (c) => {
    const view = await savedViewById(db, idParam(c), keeperOf(c));
    const { name, audience } = await readForm(c, Changed);
    await db.transaction((tx) => changeSavedView(tx, view.id, { name, ...audience }, keeperOf(c)));
    return c.redirect(PATH, 303);
  });

  app.post(`${PATH}/:id/move`, work, async (c) => {
    const view = await savedViewById(db, idParam(c), keeperOf(c));
    const { step } = await readForm(c, Moved);
    await db.transaction((tx) => moveSavedView(tx, view.id, step, keeperOf(c)));
    return c.redirect(PATH, 303);
  });

  app.post(`${PATH}/:id/remove`, work, async (c) => {
    const view = await savedViewById(db, idParam(c), keeperOf(c));
    await db.transaction((tx) => removeSavedView(tx, view.id, keeperOf(c)));
    return c.redirect(PATH, 303);
  });

  return app;
}
