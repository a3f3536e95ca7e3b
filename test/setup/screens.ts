import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Hono } from 'hono';
import { channels } from '../../src/channels/index.ts';
import type { FlowDeps } from '../../src/flow/deps.ts';
import { createHttp } from '../../src/lib/http.ts';
import { calendarRoutes } from '../../src/web/calendar.ts';
import { departmentRoutes } from '../../src/web/departments.ts';
import type { Deps, OpenEnv } from '../../src/web/env.ts';
import { importRoutes } from '../../src/web/imports.ts';
import { labelRoutes } from '../../src/web/labels.ts';
import { learningRoutes } from '../../src/web/learning.ts';
import { mailSettingsRoutes } from '../../src/web/mail-settings.ts';
import { mentionRoutes } from '../../src/web/mentions.ts';
import { responsePolicyRoutes } from '../../src/web/response-policies.ts';
import { responseSettingsRoutes } from '../../src/web/response-settings.ts';
import { searchRoutes } from '../../src/web/search.ts';
import { settingsRoutes } from '../../src/web/settings.ts';
import { sourceRoutes } from '../../src/web/sources.ts';
import { startRoutes } from '../../src/web/start.ts';
import { loadStatic } from '../../src/web/static.ts';
import { templateRoutes } from '../../src/web/templates.ts';
import { todayRoutes } from '../../src/web/today.ts';
import { urgencySettingsRoutes } from '../../src/web/urgency-settings.ts';
import { watchRoutes } from '../../src/web/watches.ts';
import { type TestApp, testApp } from './app.ts';
import { flowDeps, scriptedChannel } from './flow.ts';
import { loopbackReach } from './reach.ts';

const ROUTES = [
  ...[sourceRoutes, importRoutes, watchRoutes, mentionRoutes, searchRoutes, todayRoutes, startRoutes],
  ...[
    responseSettingsRoutes,
    responsePolicyRoutes,
    calendarRoutes,
    urgencySettingsRoutes,
    settingsRoutes,
    mailSettingsRoutes,
    departmentRoutes,
    templateRoutes,
    labelRoutes,
    learningRoutes,
  ],
];

export interface Screens extends TestApp {
  /** a channel whose pages the test writes; kind "scripted" */
  scripted: ReturnType<typeof scriptedChannel>;
  flow: FlowDeps;
}

/** The screens over a database of their own, with every real channel and a scripted one; only loopback can be asked. */
export async function testScreens(): Promise<Screens> {
  const scripted = scriptedChannel();
  const house = await testApp((app: Hono<OpenEnv>, deps: Deps) => {
    Object.assign(deps, {
      channels: new Map([...channels, ['scripted', scripted.channel]]),
      http: createHttp({ userAgent: 'Ohlas test', isAllowedHost: (host) => host.startsWith('127.0.0.1') }),
      reach: loopbackReach,
    });
    app.route('/', loadStatic().app);
    for (const routes of ROUTES) app.route('/', routes(deps));
  });
  const { analyse, teaching } = await flowDeps(house.deps, house.clock);
  Object.assign(house.deps, { analyse, teaching });
  return { ...house, scripted, flow: house.deps };
}

/** A web site on loopback: path → content type and body; anything else is 404. */
export async function site(
  pages: Record<string, [type: string, body: string]>,
): Promise<{ url: string; close(): Promise<void> }> {
  const server: Server = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    response.writeHead(page ? 200 : 404, { 'Content-Type': page?.[0] ?? 'text/plain' });
    response.end(page?.[1] ?? '');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
