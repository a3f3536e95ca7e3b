import { Hono } from 'hono';
import { z } from 'zod';
import { ComplaintSettingsPage } from '../../views/settings/complaints.tsx';
import { saveTerm } from '../flow/complaints.ts';
import { COUNTRIES } from '../settings/complaints.ts';
import { readSetting } from '../settings/index.ts';
import type { Deps, Env } from './env.ts';
import { optionalLine, readForm, startForm } from './forms.ts';
import { requireAct } from './middleware/index.ts';
import { settingsFrame } from './settings-frame.ts';

const PAGE = '/settings/complaints';
const manage = requireAct('manage-settings');
const TermForm = z.object({
  country: z.enum(COUNTRIES),
  days: z.union([z.literal('').transform(() => null), z.coerce.number().int().min(1).max(365)]),
  confirmedBy: optionalLine(100),
});

/** How many days the law of each country gives for a complaint, and who has confirmed it. */
export function complaintSettingsRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  app.get(PAGE, manage, async (c) => {
    const { terms } = await readSetting(deps.db, 'complaints');
    const frame = settingsFrame(c);
    return c.html(ComplaintSettingsPage({ frame, terms, countries: COUNTRIES, form: startForm(c, PAGE) }));
  });
  app.post(PAGE, manage, async (c) => {
    const term = await readForm(c, TermForm);
    const actor = { by: { userId: c.var.me.id } };
    await deps.db.transaction((tx) => saveTerm(tx, term, actor, deps.clock()));
    return c.redirect(`${PAGE}?saved`, 303);
  });
  return app;
}
