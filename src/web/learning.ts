import { Hono } from 'hono';
import { z } from 'zod';
import { LearningPage } from '../../views/settings/learning.tsx';
import { learnedLabels, switchLesson } from '../learning/labels.ts';
import { spamHeld, spamTaught } from '../learning/spam.ts';
import { corrections } from '../learning/tones.ts';
import type { Deps, Env } from './env.ts';
import { readForm } from './forms.ts';
import { requireAct } from './middleware/index.ts';
import { idParam } from './request.ts';
import { settingsFrame } from './settings-frame.ts';

const PAGE = 50;
const SwitchForm = z.object({ use: z.enum(['on', 'off']) });
const manage = requireAct('manage-labels');

/** What the team taught: tones that were corrected, labels that are learned, spam; each to be taken back. */
export function learningRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/learning', manage, async (c) => {
    const from = (name: string) => z.coerce.number().int().positive().safeParse(c.req.query(name)).data;
    const page = (name: string) => ({ before: from(name), limit: PAGE });
    const taught = await deps.teaching(deps.db);
    return c.html(
      LearningPage({
        frame: settingsFrame(c),
        corrections: await corrections(deps.db, c.var.scope, page('after')),
        report: taught?.tone?.report ?? null,
        labels: await learnedLabels(deps.db),
        spam: {
          examples: await spamTaught(deps.db, c.var.scope, page('example')),
          held: await spamHeld(deps.db, c.var.scope, page('held')),
        },
      }),
    );
  });

  app.post('/labels/:id/learning', manage, async (c) => {
    const { use } = await readForm(c, SwitchForm);
    await switchLesson(deps.db, idParam(c), use === 'off');
    return c.redirect('/learning?saved#labels', 303);
  });

  return app;
}
