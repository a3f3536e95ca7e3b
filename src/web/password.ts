import { Hono } from 'hono';
import { z } from 'zod';
import { emptyForm } from '../../views/form.ts';
import { peopleLinks } from '../../views/people/links.ts';
import { ForgottenPage, ForgottenSentPage, ResetPage } from '../../views/people/password.tsx';
import { translator } from '../i18n/index.ts';
import { findLink, MIN_PASSWORD, requestPasswordLink, resetPassword, startSession } from '../people/index.ts';
import type { Deps, OpenEnv } from './env.ts';
import { email, password, submit } from './forms.ts';
import { canMail, mailLater } from './mail.ts';
import { keepSession } from './middleware/session.ts';
import { remoteAddress } from './request.ts';

const ForgottenForm = z.object({ email: email() });
const ResetForm = z.object({ password: password() });

/** A forgotten password: a link by mail, and a new password by that link. */
export function passwordRoutes(deps: Deps): Hono<OpenEnv> {
  const app = new Hono<OpenEnv>();

  app.get('/forgotten-password', async (c) =>
    c.html(ForgottenPage({ view: c.var.view, form: emptyForm, canMail: await canMail(deps) })),
  );

  app.post('/forgotten-password', async (c) => {
    const { view } = c.var;
    if (!(await canMail(deps))) return c.html(ForgottenPage({ view, form: emptyForm, canMail: false }));
    const sent = await submit(c, ForgottenForm, async ({ email }) => {
      const asked = { email, address: remoteAddress(c) };
      const link = await deps.db.transaction((tx) => requestPasswordLink(tx, asked, deps.clock()));
      if (link) {
        const t = translator(link.user.language);
        mailLater(deps, {
          to: link.user.email,
          subject: t('people.mail.password.subject'),
          text: t('people.mail.password.text', {
            link: deps.config.publicUrl + peopleLinks.password(link.token),
          }),
        });
      }
      return email;
    });
    if (!sent.ok) return c.html(ForgottenPage({ view, form: sent.form, canMail: true }), sent.status);
    return c.html(ForgottenSentPage({ view, email: sent.result }));
  });

  app.get('/password/:token', async (c) => {
    const token = c.req.param('token');
    await findLink(deps.db, 'password', token, deps.clock());
    return c.html(ResetPage({ view: c.var.view, form: emptyForm, token, minPassword: MIN_PASSWORD }));
  });

  app.post('/password/:token', async (c) => {
    const token = c.req.param('token');
    const now = deps.clock();
    const sent = await submit(c, ResetForm, ({ password }) =>
      deps.db.transaction(async (tx) => {
        const userId = await resetPassword(tx, deps.passwords, { token, password }, now);
        return startSession(tx, { userId, userAgent: c.req.header('User-Agent') ?? '' }, now);
      }),
    );
    if (!sent.ok) {
      const page = ResetPage({ view: c.var.view, form: sent.form, token, minPassword: MIN_PASSWORD });
      return c.html(page, sent.status);
    }
    keepSession(c, deps, sent.result);
    return c.redirect('/', 303);
  });

  return app;
}
