import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { AccountPage, type AccountProps } from '../../views/people/account.tsx';
import { peopleLinks } from '../../views/people/links.ts';
import { signedKinds } from '../flow/signing.ts';
import { LANGS } from '../i18n/index.ts';
import {
  can,
  changePassword,
  endSession,
  endSessions,
  listSessions,
  MIN_PASSWORD,
  saveProfile,
  saveSignature,
} from '../people/index.ts';
import { noticeChoicesProps } from './account-notices.ts';
import { houseOfSigning, signatureChoices, styleFields, stylesOf } from './desk/signature-choices.ts';
import type { Deps, Env } from './env.ts';
import { line, optionalLine, password, startForm, submit } from './forms.ts';
import { requireUser } from './middleware/index.ts';
import { idParam } from './request.ts';

const ProfileForm = z.object({
  name: line(),
  signature: line(80),
  language: z.enum(LANGS),
  theme: z.enum(['system', 'light', 'dark']),
  queueOrder: z.enum(['due', 'oldest', 'newest', 'urgency']),
});
const PasswordForm = z.object({ currentPassword: password(), password: password() });

/** One's own account: name, signature, language, look, password, where one is signed in. */
export function profileRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  const kinds = signedKinds(deps);
  const SignatureForm = z.object({ phone: optionalLine(40), ...styleFields(kinds) });

  app.get('/account', requireUser, async (c) => {
    const done = (['saved', 'password'] as const).find((one) => one === c.req.query('done'));
    return c.html(await page(c, { done }));
  });

  app.post('/account', requireUser, async (c) => {
    const sent = await submit(c, ProfileForm, (profile) => saveProfile(deps.db, c.var.me.id, profile));
    if (!sent.ok) return c.html(await page(c, { profileForm: sent.form }), sent.status);
    return c.redirect(`${peopleLinks.account}?done=saved`, 303);
  });

  app.post('/account/signature', requireUser, async (c) => {
    const sent = await submit(c, SignatureForm, ({ phone, ...typed }) =>
      saveSignature(deps.db, c.var.me.id, { phone, signatureStyles: stylesOf(kinds, typed) }),
    );
    if (!sent.ok) return c.html(await page(c, { signatureForm: sent.form }), sent.status);
    return c.redirect(`${peopleLinks.account}?done=saved`, 303);
  });

  app.post('/account/password', requireUser, async (c) => {
    const { id: userId, sessionId } = c.var.me;
    const sent = await submit(c, PasswordForm, (form) =>
      deps.db.transaction((tx) =>
        changePassword(tx, deps.passwords, { ...form, userId, sessionId }, deps.clock()),
      ),
    );
    if (!sent.ok) return c.html(await page(c, { passwordForm: sent.form }), sent.status);
    return c.redirect(`${peopleLinks.account}?done=password`, 303);
  });

  app.post('/account/sessions/end-others', requireUser, async (c) => {
    await endSessions(deps.db, { userId: c.var.me.id, except: c.var.me.sessionId });
    return c.redirect(peopleLinks.account, 303);
  });

  app.post('/account/sessions/:id/end', requireUser, async (c) => {
    await endSession(deps.db, { userId: c.var.me.id, id: idParam(c) });
    return c.redirect(peopleLinks.account, 303);
  });

  async function page(c: Context<Env>, extra: Partial<AccountProps>) {
    const { me, view } = c.var;
    const sessions = await listSessions(deps.db, me.id, deps.clock());
    const forms = { profileForm: startForm(c, peopleLinks.account) };
    const signatures = signatureChoices(deps, me, await houseOfSigning(deps), me.signatureStyles);
    const managesUsers = can(me.role, 'manage-users');
    const notices = await noticeChoicesProps(deps, c);
    return AccountPage({
      view,
      me,
      signatures,
      notices,
      sessions,
      managesUsers,
      minPassword: MIN_PASSWORD,
      ...forms,
      ...extra,
    });
  }

  return app;
}
