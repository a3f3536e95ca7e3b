import { Hono } from 'hono';
import { z } from 'zod';
import { Problem } from '../lib/errors.ts';
import { rowsById } from '../queue/index.ts';
import { actOnOne } from './desk/act.ts';
import { colleaguesOf } from './desk/colleagues.ts';
import type { Deps, Env } from './env.ts';
import { key, readForm } from './forms.ts';
import { requireAct } from './middleware/index.ts';

const AssignForm = z.object({ assigneeId: key() });
const triage = requireAct('triage');

/** Whose a conversation is: taking it, letting it go, giving it to somebody. */
export function claimRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  app.post('/conversations/:id/claim', triage, (c) => actOnOne(deps, c, { kind: 'claim' }));
  app.post('/conversations/:id/release', triage, (c) => actOnOne(deps, c, { kind: 'release' }));
  app.post('/conversations/:id/assign', triage, (c) =>
    actOnOne(deps, c, async (id) => {
      const { assigneeId } = await readForm(c, AssignForm);
      const [row] = await rowsById(deps.db, [id], c.var.scope);
      const colleagues = await colleaguesOf(deps, row?.foundBy ?? []);
      // given to somebody who doesn't see it, it would be lost to everybody
      if (!colleagues.some((one) => one.id === assigneeId)) {
        throw new Problem('invalid', 'queue.assignee_gone', { field: 'assigneeId' });
      }
      return { kind: 'assign', assigneeId };
    }),
  );
  return app;
}
