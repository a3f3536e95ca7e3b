import { Hono } from 'hono';
import { z } from 'zod';
import { Problem } from '../lib/errors.ts';
import { actOnOne } from './desk/act.ts';
import type { Deps, Env } from './env.ts';
import { key, readForm } from './forms.ts';
import { requireAct } from './middleware/index.ts';

const LabelForm = z.object({ add: key().optional(), remove: key().optional() });

/** Labels of a conversation: one on, or one off. */
export function labellingRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  app.post('/conversations/:id/labels', requireAct('work'), (c) =>
    actOnOne(deps, c, async () => {
      const { add, remove } = await readForm(c, LabelForm);
      if (add !== undefined) return { kind: 'label', labelId: add };
      if (remove !== undefined) return { kind: 'unlabel', labelId: remove };
      throw new Problem('invalid', 'problem.field.choice');
    }),
  );
  return app;
}
