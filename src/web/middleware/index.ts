import type { Hono, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Problem } from '../../lib/errors.ts';
import type { Deps, OpenEnv } from '../env.ts';
import { isUpload } from '../request.ts';
import { securityHeaders } from './headers.ts';
import { ownOrigin } from './origin.ts';
import { missingHandler, problemHandler } from './problems.ts';
import { session } from './session.ts';
import { wayBack } from './way-back.ts';

export { requireAct, requireUser } from './access.ts';

/** Bytes of a posted form. */
const MAX_BODY = 1_000_000;
/** … and where files are put to a reply, all of them together. */
const MAX_FILES = 60_000_000;
const TAKES_FILES = /^\/conversations\/\d+\/files$/;

/** What stands before every route, in this order. Routes added to the app afterwards are behind it. */
export function protect(app: Hono<OpenEnv>, deps: Deps): void {
  app.onError(problemHandler(deps));
  app.notFound(missingHandler(deps));
  app.use(securityHeaders(deps.config.publicUrl));
  app.use(session(deps));
  app.use(ownOrigin(deps.config.publicUrl));
  app.use(wayBack(app, deps.config.publicUrl, MAX_BODY));
  const [small, large] = [MAX_BODY, MAX_FILES].map((maxSize) =>
    bodyLimit({
      maxSize,
      onError: () => {
        throw new Problem('invalid', 'problem.too_large');
      },
    }),
  ) as [MiddlewareHandler, MiddlewareHandler];
  app.use((c, next) => {
    if (c.var.me && isUpload(c)) return next();
    return (c.var.me && TAKES_FILES.test(c.req.path) ? large : small)(c, next);
  });
}
