import { Hono } from 'hono';
import { z } from 'zod';
import { emptyForm, type FormState } from '../../views/form.ts';
import { SetupClosedPage, SetupPage } from '../../views/people/setup.tsx';
import { LANGS } from '../i18n/index.ts';
import { createFirstAccount, findLink, isFresh, MIN_PASSWORD, startSession } from '../people/index.ts';
import { readSetting, saveSetting } from '../settings/index.ts';
import type { Deps, OpenEnv } from './env.ts';
import { email, line, password, submit } from './forms.ts';
import { keepSession } from './middleware/session.ts';

const timeZones = Intl.supportedValuesOf('timeZone');

const SetupForm = z.object({
  name: line(),
  email: email(),
  password: password(),
  shop: line(),
  language: z.enum(LANGS),
  timeZone: z.enum(timeZones),
});

/** The first account of a new house, by the link printed on the terminal. */
export function setupRoutes(deps: Deps): Hono<OpenEnv> {
  const app = new Hono<OpenEnv>();

  app.get('/setup', async (c) => {
    if (!(await isFresh(deps.db))) return c.redirect('/sign-in', 303);
    return c.html(SetupClosedPage({ view: c.var.view }));
  });

  app.get('/setup/:token', async (c) => {
    const token = c.req.param('token');
    await findLink(deps.db, 'setup', token, deps.clock());
    return c.html(page(c.var.view, token, emptyForm));
  });

  app.post('/setup/:token', async (c) => {
    const token = c.req.param('token');
    const now = deps.clock();
    const sent = await submit(c, SetupForm, ({ shop, timeZone, ...account }) =>
      deps.db.transaction(async (tx) => {
        const userId = await createFirstAccount(tx, deps.passwords, { ...account, token }, now);
        const profile = await readSetting(tx, 'profile');
        await saveSetting(tx, 'profile', { ...profile, names: [shop], timeZone }, { userId, at: now });
        return startSession(tx, { userId, userAgent: c.req.header('User-Agent') ?? '' }, now);
      }),
    );
    if (!sent.ok) return c.html(page(c.var.view, token, sent.form), sent.status);
    keepSession(c, deps, sent.result);
    return c.redirect('/', 303);
  });

  const page = (view: OpenEnv['Variables']['view'], token: string, form: FormState) =>
    SetupPage({ view, token, form, timeZones, minPassword: MIN_PASSWORD });

  return app;
}
