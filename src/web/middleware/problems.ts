import type { Context, ErrorHandler, NotFoundHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { ProblemNotice, ProblemPage } from '../../../views/problem.tsx';
import { Problem } from '../../lib/errors.ts';
import { newUuid } from '../../lib/ids.ts';
import { statusOf } from '../../lib/problem-status.ts';
import type { Deps, OpenEnv } from '../env.ts';
import { isHtmx } from '../request.ts';
import { strangersView } from './session.ts';

const ID_LENGTH = 8;

/** htmx puts the answer into the page's place for notices, whatever the form had aimed at: what is typed stays. */
export function toNotices(c: Context): void {
  c.header('HX-Retarget', '#notices');
  c.header('HX-Reswap', 'innerHTML');
}

/** A Problem in the words of the person; anything else is logged under a number, which is all they see of it. */
export function problemHandler(deps: Deps): ErrorHandler<OpenEnv> {
  return (error, c) => {
    const problem = error instanceof Problem ? error : unexpected(deps, c, error);
    const status = error instanceof HTTPException ? error.status : statusOf(problem);
    return render(deps, c, problem, status as ContentfulStatusCode);
  };
}

/** An address that leads nowhere looks the same as a row that is absent or somebody else's. */
export function missingHandler(deps: Deps): NotFoundHandler<OpenEnv> {
  return (c) => render(deps, c, new Problem('not-found', 'problem.not_found'), 404);
}

function render(deps: Deps, c: Context<OpenEnv>, problem: Problem, status: ContentfulStatusCode) {
  // an error may come before the session was looked up, or from looking it up
  c.set('problem', problem);
  const view = c.get('view') ?? strangersView(c, deps.assetVersion, deps.clock());
  if (!isHtmx(c)) return c.html(ProblemPage({ view, problem, status }), status);
  toNotices(c);
  return c.html(ProblemNotice({ view, problem }), status);
}

function unexpected(deps: Deps, c: Context, error: unknown): Problem {
  if (error instanceof HTTPException && error.status < 500) {
    return new Problem('invalid', 'problem.field.invalid', { cause: error });
  }
  const id = newUuid().slice(0, ID_LENGTH);
  deps.log.error({ id, method: c.req.method, route: c.req.routePath, err: error }, 'a request failed');
  return new Problem('unavailable', 'problem.unexpected', { params: { id }, cause: error });
}
