import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Problem } from '../../lib/errors.ts';
import type { Deps, OpenEnv } from '../env.ts';
import { securityHeaders } from './headers.ts';
import { ownOrigin } from './origin.ts';
import { missingHandler, problemHandler } from './problems.ts';
import { session } from './session.ts';
import { wayBack } from './way-back.ts';

export { requireAct, requireUser } from './access.ts';

/** Bytes of a posted form. */
const MAX_BODY = 1_000_000;

/** What stands before every route, in this order. Routes added to the app afterwards are behind it. */
export function protect(app: Hono<OpenEnv>, deps: Deps): void {
  app.onError(problemHandler(deps));
  app.notFound(missingHandler(deps));
  app.use(securityHeaders(deps.config.publicUrl));
  app.use(session(deps));
  app.use(ownOrigin(deps.config.publicUrl));
  app.use(wayBack(app, deps.config.publicUrl, MAX_BODY));
  app.use(
    bodyLimit({
      maxSize: MAX_BODY,
      onError: () => {
        throw new Problem('invalid', 'problem.too_large');
      },
    }),
  );
}
