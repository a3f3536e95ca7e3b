import { Hono } from 'hono';
import { z } from 'zod';
import { ResumePage, SignedInPage, SignInPage } from '../../views/people/sign-in.tsx';
import { endSessionOf, isFresh, signIn } from '../people/index.ts';
import { parseCarried } from './carried.ts';
import type { Deps, OpenEnv } from './env.ts';
import { line, password, submit } from './forms.ts';
import { dropSession, keepSession, sessionToken } from './middleware/session.ts';
import { remoteAddress, safePath } from './request.ts';

const SignInForm = z.object({
  // any text: what is no address is answered like an address that nobody has
  email: line(254),
  password: password(),
  next: z.string().default(''),
  carried: z.string().default(''),
});

/** Signing in and out. */
export function sessionRoutes(deps: Deps): Hono<OpenEnv> {
  const app = new Hono<OpenEnv>();

  app.get('/sign-in', async (c) => {
    const next = safePath(c.req.query('next'));
    if (c.var.me) return c.redirect(next, 303);
    if (await isFresh(deps.db)) return c.redirect('/setup', 303);
    return c.html(SignInPage({ view: c.var.view, next }));
  });

  app.post('/session', async (c) => {
    const sent = await submit(c, SignInForm, async ({ email, password, next, carried }) => {
      const from = {
        address: remoteAddress(c),
        userAgent: c.req.header('User-Agent') ?? '',
        previousToken: sessionToken(c),
      };
      const token = await signIn(deps.db, deps.passwords, { email, password, ...from }, deps.clock());
      return { token, next: safePath(next), carried: parseCarried(carried) };
    });
    if (!sent.ok) {
      const { next = '', carried = '' } = sent.form.values;
      const { view } = c.var;
      const page = SignInPage({
        view,
        form: sent.form,
        next: safePath(next),
        carried: parseCarried(carried),
      });
      return c.html(page, sent.status);
    }
    const { token, next, carried } = sent.result;
    keepSession(c, deps, token);
    return carried ? c.html(ResumePage({ view: c.var.view, carried })) : c.redirect(next, 303);
  });

  app.get('/signed-in', (c) => c.html(SignedInPage({ view: c.var.view })));

  app.post('/session/end', async (c) => {
    const token = sessionToken(c);
    if (token) await endSessionOf(deps.db, token);
    dropSession(c);
    return c.redirect('/sign-in', 303);
  });

  return app;
}
