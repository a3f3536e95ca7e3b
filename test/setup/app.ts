import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { loadConfig } from '../../src/config.ts';
import { createMatching } from '../../src/flow/matching.ts';
import { createTeaching } from '../../src/flow/teaching.ts';
import { silentLog } from '../../src/lib/log.ts';
import { createSeal } from '../../src/lib/seal.ts';
import { startSession } from '../../src/people/index.ts';
import { dutyRoutes } from '../../src/web/duty.ts';
import type { Deps, OpenEnv, PlainMail } from '../../src/web/env.ts';
import { invitationRoutes } from '../../src/web/invitations.ts';
import { protect } from '../../src/web/middleware/index.ts';
import { passwordRoutes } from '../../src/web/password.ts';
import { profileRoutes } from '../../src/web/profile.ts';
import { sessionRoutes } from '../../src/web/session.ts';
import { setupRoutes } from '../../src/web/setup.ts';
import { teamRoutes } from '../../src/web/teams.ts';
import { userRoutes } from '../../src/web/users.ts';
import { cheapPasswords, type Person, START } from '../factories.ts';
import { testDb } from './database.ts';
import { testClock } from './flow.ts';

export const ORIGIN = 'http://ohlas.test';

export interface TestApp {
  app: Hono<OpenEnv>;
  deps: Deps;
  clock: ReturnType<typeof testClock>;
  /** letters handed to the mail server */
  mails: PlainMail[];
  close(): Promise<void>;
}

/** The people's part of the app on a database of its own, its clock moved by hand; `mount` adds routes. */
export async function testApp(mount?: (app: Hono<OpenEnv>, deps: Deps) => void): Promise<TestApp> {
  const { db, sql, close } = await testDb();
  const clock = testClock(START);
  const mails: PlainMail[] = [];
  const nothing = () => {
    throw new Error('not part of this test');
  };
  const deps: Deps = {
    db,
    sql,
    clock,
    config: loadConfig({ PUBLIC_URL: ORIGIN }),
    log: silentLog,
    http: nothing,
    reach: nothing,
    bus: { subscribe: () => () => {}, close: async () => {} },
    seal: createSeal(new Uint8Array(32)),
    channels: new Map(),
    // a draft on a page is looked at for its language
    analyse: Object.assign(nothing, {
      open: nothing,
      read: nothing,
      aside: nothing,
      expectMuch: () => {},
      languageOf: () => 'other' as const,
      lessonOf: nothing,
    }),
    matching: createMatching(),
    teaching: createTeaching({ lessonOf: nothing }),
    publicUrl: ORIGIN,
    dataDir: join(tmpdir(), 'ohlas-test'),
    random: () => 0.5,
    passwords: cheapPasswords,
    assetVersion: 'test',
    sendMail: async (mail) => {
      mails.push(mail);
    },
  };
  const app = new Hono<OpenEnv>();
  protect(app, deps);
  mount?.(app, deps);
  for (const routes of [sessionRoutes, setupRoutes, passwordRoutes, invitationRoutes]) {
    app.route('/', routes(deps));
  }
  for (const routes of [profileRoutes, userRoutes, teamRoutes, dutyRoutes]) app.route('/', routes(deps));
  return { app, deps, clock, mails, close };
}

/** What a browser does with this app: keeps the cookie, sends the Origin. */
export function browser({ app, deps, clock }: TestApp, headers: Record<string, string> = {}) {
  const jar = new Map<string, string>();
  const send = async (path: string, init: RequestInit) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await app.request(ORIGIN + path, {
      ...init,
      headers: { Accept: 'text/html', ...(cookie && { Cookie: cookie }), ...headers, ...init.headers },
    });
    for (const set of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set)!;
      if (value === '') jar.delete(name!);
      else jar.set(name!, value!);
    }
    return response;
  };
  return {
    /** signs in without the form */
    async as(user: Person) {
      const session = { userId: user.id, userAgent: 'test' };
      jar.set('ohlas', await startSession(deps.db, session, clock()));
      return this;
    },
    cookie: () => (jar.has('ohlas') ? `ohlas=${jar.get('ohlas')}` : ''),
    get: (path: string, more: Record<string, string> = {}) => send(path, { headers: more }),
    post: (
      path: string,
      fields: Record<string, string> | [string, string][] | FormData = {},
      more: Record<string, string> = {},
    ) =>
      send(path, {
        method: 'POST',
        body: fields instanceof FormData ? fields : new URLSearchParams(fields),
        headers: { Origin: ORIGIN, ...more },
      }),
  };
}
