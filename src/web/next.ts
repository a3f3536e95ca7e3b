import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { listHref } from '../../views/queue/state.ts';
import { giveNext, skipThis } from '../flow/next.ts';
import { SKIP_REASONS } from '../queue/index.ts';
import { listSavedViews } from '../shortcuts/saved-views.ts';
import { rememberedList } from './desk/list.ts';
import type { Deps, Env } from './env.ts';
import { optionalLine, readForm } from './forms.ts';
import { requireAct } from './middleware/index.ts';
import { idParam } from './request.ts';
import { keeperOf } from './shortcuts.ts';

const SkipForm = z.object({ reason: z.enum(SKIP_REASONS), text: optionalLine(300) });
const work = requireAct('work');

/** The top one and nothing else; passing it over has a reason. */
export function nextRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();

  app.post('/queue/next', work, async (c) => goOn(deps, c));

  app.post('/conversations/:id/skip', work, async (c) => {
    const conversationId = idParam(c);
    const form = await readForm(c, SkipForm);
    await deps.db.transaction((tx) => skipThis(tx, { ...form, conversationId, ...actor(c) }, deps.clock()));
    return goOn(deps, c);
  });

  return app;
}

/** To the next one of the saved view that they came from, or of the queue; to the list where nothing is left. */
async function goOn(deps: Deps, c: Context<Env>) {
  const list = rememberedList(c);
  const isThere = (await listSavedViews(deps.db, keeperOf(c))).some(({ id }) => id === list.saved);
  const saved = isThere ? list.saved : null;
  const id = await deps.db.transaction((tx) => giveNext(tx, actor(c), deps.clock(), saved));
  if (id !== null) return c.redirect(`/conversations/${id}`, 303);
  return c.redirect(saved === null ? '/queue?view=unclaimed' : listHref(list), 303);
}

const actor = (c: Context<Env>) => ({ by: { userId: c.var.me.id }, scope: c.var.scope });
