import type { Context, Hono, MiddlewareHandler } from 'hono';
import type { Refused } from '../../../views/form.ts';
import { listHref } from '../../../views/queue/state.ts';
import type { Problem } from '../../lib/errors.ts';
import { rememberedList } from '../desk/list.ts';
import type { OpenEnv } from '../env.ts';
import { typedIn } from '../forms.ts';
import { isHtmx, isUpload } from '../request.ts';
import { isOurAddress } from './origin.ts';

/** Where a page says what was just done; nothing of it is true of the refusal. */
const JUST_DONE = ['saved', 'done', 'said', 'warning', 'filled'];

/** By first part of an address: the page of verbs that have no page above them. */
const HOMES: Record<string, string> = {
  acts: '/queue',
  teams: '/users',
  invitations: '/users',
  demo: '/start',
  proposals: '/queue',
};

/** A page may lead on to the one that shows it. */
const MOST_REDIRECTS = 2;

/**
 * Without a script a refused form would leave the person on a page with one sentence, and what they typed would be gone.
 * They get the page they were on instead, as it stands now, with the sentence in it and the form as they had filled it
 * in (`view.refused`); the status stays that of the refusal. What no page can be found for stays a page of its own.
 * @param maxBody bytes of a form; of a longer one only the sentence comes back
 */
export function wayBack(app: Hono<OpenEnv>, publicUrl: string, maxBody: number): MiddlewareHandler<OpenEnv> {
  const publicOrigin = new URL(publicUrl).origin;
  return async (c, next) => {
    await next();
    const { problem, me } = c.var;
    if (!problem || !me || c.req.method !== 'POST' || isHtmx(c)) return;
    const refused = await refusedForm(c, problem, maxBody);
    for (const path of placesOf(c, publicOrigin)) {
      const page = await pageAt(app, c, path, refused);
      if (!page) continue;
      c.res = new Response(page.body, { status: c.res.status, headers: page.headers });
      return;
    }
  };
}

async function refusedForm(c: Context, problem: Problem, maxBody: number): Promise<Refused> {
  const { key, params, field } = problem;
  const isReadable = !isUpload(c) && Number(c.req.header('Content-Length') ?? 0) <= maxBody;
  const values = isReadable ? await typedIn(c).catch(() => ({})) : {};
  return {
    action: c.req.path,
    problem: { key, params },
    form: { values, errors: field === undefined ? {} : { [field]: { key, params } } },
  };
}

/**
 * Addresses to try, best first: the page the form was on, else the closest one above it, else above the verb. A page
 * that was itself shown in answer to a form has the address of that form, where there is nothing to be read.
 */
function placesOf(c: Context<OpenEnv>, publicOrigin: string): string[] {
  const from = c.req.header('Referer') ?? '';
  const ours = isOurAddress(from, c.req.raw.headers, publicOrigin) ? new URL(from) : null;
  const list = listHref(rememberedList(c));
  const higher = (path: string) => above(path).map((one) => (one === '/queue' ? list : one));
  const here = ours ? [cleaned(ours, c.req.path), ...higher(ours.pathname)] : [];
  return [...new Set([...here, ...higher(c.req.path)])];
}

function cleaned({ pathname, searchParams }: URL, verb: string): string {
  const query = new URLSearchParams(searchParams);
  for (const name of JUST_DONE) query.delete(name);
  // what can't be taken back any more is not offered again
  if (verb === `/acts/${query.get('undo')}/undo`) query.delete('undo');
  return query.size > 0 ? `${pathname}?${query}` : pathname;
}

/** `/users/7/role` → `/users/7/role`, `/users/7`, `/users`, and a home for those without a page of their own. */
function above(path: string): string[] {
  const parts = path.split('/').filter(Boolean);
  const home = HOMES[parts[0] ?? ''];
  const upwards = parts.map((_, at) => `/${parts.slice(0, parts.length - at).join('/')}`);
  return home ? [...upwards, home] : upwards;
}

/** The page at this address for this person, told what was refused; null when there is none. */
async function pageAt(
  app: Hono<OpenEnv>,
  c: Context<OpenEnv>,
  path: string,
  refused: Refused,
  redirects = MOST_REDIRECTS,
): Promise<Response | null> {
  const headers = new Headers(c.req.raw.headers);
  for (const name of ['Content-Type', 'Content-Length', 'Transfer-Encoding']) headers.delete(name);
  const page = await app.request(new URL(path, c.req.url).href, { headers }, { ...c.env, refused });
  const isPage = page.headers.get('Content-Type')?.startsWith('text/html');
  if (page.status === 200 && isPage) return page;
  await page.body?.cancel();
  const onward = page.headers.get('Location');
  if (!onward?.startsWith('/') || redirects === 0) return null;
  return pageAt(app, c, onward, refused, redirects - 1);
}
