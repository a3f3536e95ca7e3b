import { Hono } from 'hono';
import { z } from 'zod';
import { emptyForm, type FormState } from '../../views/form.ts';
import { InvitationPage } from '../../views/people/invitation.tsx';
import { LANGS } from '../i18n/index.ts';
import { acceptInvitation, findLink, MIN_PASSWORD, startSession } from '../people/index.ts';
import type { Deps, OpenEnv } from './env.ts';
import { line, password, submit } from './forms.ts';
import { keepSession } from './middleware/session.ts';

const InvitationForm = z.object({ name: line(), password: password(), language: z.enum(LANGS) });

/** Accepting an invitation; making one is on the page of people. */
export function invitationRoutes(deps: Deps): Hono<OpenEnv> {
  const app = new Hono<OpenEnv>();

  app.get('/invitation/:token', async (c) => c.html(await page(c.var.view, c.req.param('token'), emptyForm)));

  app.post('/invitation/:token', async (c) => {
    const token = c.req.param('token');
    const now = deps.clock();
    const sent = await submit(c, InvitationForm, (account) =>
      deps.db.transaction(async (tx) => {
        const userId = await acceptInvitation(tx, deps.passwords, { ...account, token }, now);
        return startSession(tx, { userId, userAgent: c.req.header('User-Agent') ?? '' }, now);
      }),
    );
    if (!sent.ok) return c.html(await page(c.var.view, token, sent.form), sent.status);
    keepSession(c, deps, sent.result);
    return c.redirect('/', 303);
  });

  async function page(view: OpenEnv['Variables']['view'], token: string, form: FormState) {
    const link = await findLink(deps.db, 'invite', token, deps.clock());
    return InvitationPage({ view, form, token, email: link.email ?? '', minPassword: MIN_PASSWORD });
  }

  return app;
}
