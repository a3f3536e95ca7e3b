import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { FormState } from '../../views/form.ts';
import { AskSettingsPage } from '../../views/settings/ask.tsx';
import { readSetting, saveSetting } from '../settings/index.ts';
import type { Deps, Env } from './env.ts';
import { startForm, submit } from './forms.ts';
import { requireAct } from './middleware/index.ts';
import { settingsFrame } from './settings-frame.ts';

const manage = requireAct('manage-settings');

const Form = z.object({
  colour: z
    .string()
    .toLowerCase()
    .regex(/^#[0-9a-f]{6}$/, 'problem.field.choice'),
});

/** How the page looks on which customers write to us in private. */
export function askSettingsRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/settings/ask', manage, async (c) => c.html(await page(c)));

  app.post('/settings/ask', manage, async (c) => {
    const by = { userId: c.var.me.id, at: deps.clock() };
    const sent = await submit(c, Form, (setting) =>
      deps.db.transaction((tx) => saveSetting(tx, 'contactPage', setting, by)),
    );
    if (!sent.ok) return c.html(await page(c, sent.form), sent.status);
    return c.redirect('/settings/ask?saved', 303);
  });

  async function page(c: Context<Env>, refused?: FormState) {
    const form = refused ?? startForm(c, '/settings/ask', await readSetting(deps.db, 'contactPage'));
    return AskSettingsPage({ frame: settingsFrame(c), form });
  }

  return app;
}
