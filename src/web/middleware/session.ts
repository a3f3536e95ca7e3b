import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { ViewContext } from '../../../views/context.ts';
import { initialsOf } from '../../../views/parts/avatar.tsx';
import { countUnread } from '../../alarms/index.ts';
import { langFromAcceptLanguage, translator } from '../../i18n/index.ts';
import { SECOND } from '../../lib/clock.ts';
import { can, findSession, type Scope, SESSION_LIFE, scopeFor } from '../../people/index.ts';
import { readSetting } from '../../settings/index.ts';
import { profile } from '../../settings/shapes.ts';
import type { Deps, Me, OpenEnv } from '../env.ts';
import { wantsPart } from '../request.ts';

const COOKIE = 'ohlas';

/** Finds out who asks, what they may see and in which words: `me`, `scope`, `view`. */
export function session(deps: Deps): MiddlewareHandler<OpenEnv> {
  return async (c, next) => {
    const now = deps.clock();
    const token = sessionToken(c);
    const [found, { timeZone }] = await Promise.all([
      token ? findSession(deps.db, token, now, isByPerson(c)) : null,
      readSetting(deps.db, 'profile'),
    ]);
    const me: Me | null = found && { ...found.user, sessionId: found.id, presence: found.presence };
    const scope = found && scopeFor(found.user.role, found.teamIds);
    c.set('me', me);
    c.set('scope', scope);
    c.set('view', await contextOf(c, deps, { me, scope, timeZone, now }));
    if (token && found?.prolonged) keepSession(c, deps, token);
    await next();
  };
}

/** Pages ask by themselves for parts, for what happens, and say what they show; the rest somebody pressed. */
const isByPerson = (c: Context): boolean =>
  c.req.method === 'GET' ? !wantsPart(c) && c.req.path !== '/live' : c.req.path !== '/presence';

async function contextOf(
  c: Context,
  deps: Deps,
  { me, scope, timeZone, now }: { me: Me | null; scope: Scope | null; timeZone: string; now: Date },
): Promise<ViewContext> {
  const view = { ...strangersView(c, deps.assetVersion, now), timeZone };
  if (!me || !scope) return view;
  const t = translator(me.language);
  return {
    ...view,
    lang: me.language,
    t,
    theme: me.theme,
    me: {
      id: String(me.id),
      name: me.name,
      role: t(`people.role.${me.role}`),
      initials: initialsOf(me.name),
      presence: can(me.role, 'work') ? me.presence : undefined,
    },
    refused: c.env?.refused,
    unread: wantsPart(c) ? undefined : await countUnread(deps.db, me.id),
    nav: deps.nav && !wantsPart(c) ? await deps.nav({ scope, me, now }) : null,
  };
}

/** What a page needs when nothing is known of who asks, in the language their browser prefers. */
export function strangersView(c: Context, assetVersion: string, now: Date): ViewContext {
  const lang = langFromAcceptLanguage(c.req.header('Accept-Language'));
  const { pathname, search } = new URL(c.req.url);
  return {
    lang,
    t: translator(lang),
    theme: 'system',
    now,
    timeZone: profile.parse({}).timeZone,
    me: null,
    path: pathname + search,
    nav: null,
    assetVersion,
  };
}

/** The token this browser holds, if any. */
export const sessionToken = (c: Context): string | null => getCookie(c, COOKIE) ?? null;

/** Gives the browser the session's token, to keep as long as the session lives. */
export function keepSession(c: Context, deps: Deps, token: string): void {
  setCookie(c, COOKIE, token, {
    httpOnly: true,
    sameSite: 'Lax',
    secure: deps.config.publicUrl.startsWith('https:'),
    path: '/',
    maxAge: SESSION_LIFE / SECOND,
  });
}

export const dropSession = (c: Context): void => {
  deleteCookie(c, COOKIE, { path: '/' });
};
