import { createMiddleware } from 'hono/factory';
import { SignInPage } from '../../../views/people/sign-in.tsx';
import { SignInAgain } from '../../../views/people/sign-in-again.tsx';
import { Problem } from '../../lib/errors.ts';
import { type Act, can } from '../../people/index.ts';
import { carriedForm } from '../carried.ts';
import type { Env } from '../env.ts';
import { isHtmx, safePath } from '../request.ts';
import { toNotices } from './problems.ts';

/**
 * Lets through who may do this. Anybody not signed in gets the sign-in page; what they had typed goes along and
 * can be sent after it. The act stands on the handler (`.act`), so a test can walk all routes by permission.
 */
export function requireAct(act: Act) {
  const handler = createMiddleware<Env>(async (c, next) => {
    const me: Env['Variables']['me'] | null = c.var.me;
    if (me) {
      if (!can(me.role, act)) throw new Problem('forbidden', 'problem.forbidden');
      return next();
    }
    const { view } = c.var;
    if (isHtmx(c)) {
      toNotices(c);
      return c.html(SignInAgain({ view }), 401);
    }
    if (c.req.method === 'POST') {
      return c.html(SignInPage({ view, carried: await carriedForm(c) }), 401);
    }
    if (!c.req.header('Accept')?.includes('text/event-stream')) {
      return c.redirect(`/sign-in?next=${encodeURIComponent(safePath(view.path))}`, 303);
    }
    return c.text('', 401);
  });
  return Object.assign(handler, { act });
}

/** Everybody who is signed in. */
export const requireUser = requireAct('read');
