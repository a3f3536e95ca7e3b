import { Hono } from 'hono';
import { z } from 'zod';
import { peopleLinks } from '../../views/people/links.ts';
import { createTeam, removeTeam, renameTeam } from '../people/index.ts';
import type { Deps, Env } from './env.ts';
import { line, readForm, submit } from './forms.ts';
import { requireAct } from './middleware/index.ts';
import { idParam } from './request.ts';
import { usersPage } from './users.ts';

const TeamForm = z.object({ name: line(80) });

const manage = requireAct('manage-users');

/** Teams: a new one, a new name, away with one. They are shown on the page of people. */
export function teamRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();

  app.post('/teams', manage, async (c) => {
    const sent = await submit(c, TeamForm, ({ name }) =>
      deps.db.transaction((tx) => createTeam(tx, { name, by: c.var.me.id }, deps.clock())),
    );
    if (!sent.ok) return c.html(await usersPage(deps, c, { teamForm: sent.form }), sent.status);
    return c.redirect(peopleLinks.users, 303);
  });

  app.post('/teams/:id/name', manage, async (c) => {
    const { name } = await readForm(c, TeamForm);
    const input = { teamId: idParam(c), name, by: c.var.me.id };
    await deps.db.transaction((tx) => renameTeam(tx, input, deps.clock()));
    return c.redirect(peopleLinks.users, 303);
  });

  app.post('/teams/:id/remove', manage, async (c) => {
    const input = { teamId: idParam(c), by: c.var.me.id };
    await deps.db.transaction((tx) => removeTeam(tx, input, deps.clock()));
    return c.redirect(peopleLinks.users, 303);
  });

  return app;
}
