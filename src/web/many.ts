import type { Context } from 'hono';
import { Hono } from 'hono';
import type { ListState } from '../../views/queue/state.ts';
import { EverythingPage } from '../../views/shortcuts/everything.tsx';
import type { Tx } from '../db/client.ts';
import { colleaguesOf } from '../flow/colleagues.ts';
import { actOnMany } from '../flow/many.ts';
import { filterOf, listLabels, matchingIds } from '../queue/index.ts';
import { answerMany } from './desk/answer-list.ts';
import { deskOf } from './desk/context.ts';
import { askedList, rememberedList } from './desk/list.ts';
import { ManyForm, manyAct } from './desk/many.ts';
import type { Deps, Env } from './env.ts';
import { readForm } from './forms.ts';
import { requireAct } from './middleware/index.ts';

/** More is done in several goes. */
const MOST = 10_000;

/** One act on all that a list holds, and back. */
export function manyRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  const triage = requireAct('triage');

  app.get('/queue/all', triage, async (c) => {
    const state = askedList(deps, c);
    const ids = await idsOf(deps.db, c, state);
    return c.html(
      EverythingPage({
        desk: deskOf(deps, c.var.view),
        state,
        count: ids.length,
        most: MOST,
        labels: await listLabels(deps.db),
        colleagues: await colleaguesOf(deps.db, [{ teamId: null }]),
      }),
    );
  });

  app.post('/queue/all', triage, async (c) => {
    const { view, me, scope } = c.var;
    const form = await readForm(c, ManyForm);
    const now = deps.clock();
    const act = manyAct(form, now, view.timeZone);
    const result = await deps.db.transaction(async (tx) =>
      actOnMany(tx, await idsOf(tx, c, rememberedList(c)), act, { id: me.id, scope }, now),
    );
    return answerMany(deps, c, act, result);
  });

  return app;
}

/** What the list holds, in its order, as far as one act reaches. */
const idsOf = (tx: Tx, { var: { me, scope } }: Context<Env>, state: ListState): Promise<number[]> =>
  matchingIds(tx, {
    scope,
    me: me.id,
    view: state.view,
    order: state.order ?? me.queueOrder,
    filter: filterOf(state, me.id),
    limit: MOST,
  });
