import { Hono } from 'hono';
import { z } from 'zod';
import { Problem } from '../lib/errors.ts';
import { actOnOne } from './desk/act.ts';
import { localInstant } from './desk/snoozes.ts';
import type { Deps, Env } from './env.ts';
import { optionalLine, readForm } from './forms.ts';
import { requireAct } from './middleware/index.ts';

const SnoozeForm = z.object({ until: optionalLine(40), local: optionalLine(40) });
const triage = requireAct('triage');

/** Out of sight until a time, and back at once; it is the customer's turn. */
export function snoozeRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  app.post('/conversations/:id/snooze', triage, (c) =>
    actOnOne(deps, c, async () => {
      const { until, local } = await readForm(c, SnoozeForm);
      const at = local === '' ? new Date(until) : localInstant(local, c.var.view.timeZone);
      if (!at || Number.isNaN(at.getTime())) {
        throw new Problem('invalid', 'problem.field.required', { field: 'local' });
      }
      return { kind: 'snooze', until: at };
    }),
  );
  app.post('/conversations/:id/waiting', triage, (c) => actOnOne(deps, c, { kind: 'waiting' }));
  app.post('/conversations/:id/wake', triage, (c) => actOnOne(deps, c, { kind: 'wake' }));
  return app;
}
