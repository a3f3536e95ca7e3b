import { Hono } from 'hono';
import { z } from 'zod';
import { assignTo } from '../flow/colleagues.ts';
import { actOnOne } from './desk/act.ts';
import type { Deps, Env } from './env.ts';
import { key, readForm } from './forms.ts';
import { requireAct } from './middleware/index.ts';

const AssignForm = z.object({ assigneeId: key() });
const work = requireAct('work');
const triage = requireAct('triage');

/** Whose a conversation is: taking it, letting it go, giving it to somebody. */
export function claimRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  app.post('/conversations/:id/claim', work, (c) => actOnOne(deps, c, { kind: 'claim' }));
  app.post('/conversations/:id/release', work, (c) => actOnOne(deps, c, { kind: 'release' }));
  app.post('/conversations/:id/assign', triage, (c) =>
    actOnOne(deps, c, async (id) => {
      const { assigneeId } = await readForm(c, AssignForm);
      return assignTo(deps.db, id, assigneeId, c.var.scope);
    }),
  );
  return app;
}
