/** Marked secrets go in by the front door; then everything that comes out anywhere is searched for them. */
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { channels } from '../../src/channels/index.ts';
import { backup } from '../../src/db/backup.ts';
import { events, settings, sources } from '../../src/db/schema/index.ts';
import { pollSource } from '../../src/flow/inbound.ts';
import { HOUR } from '../../src/lib/clock.ts';
import { createHttp } from '../../src/lib/http.ts';
import { createLog } from '../../src/lib/log.ts';
import { createSetupLink } from '../../src/people/index.ts';
import { createMastodonSimulator } from '../../src/simulators/mastodon/index.ts';
import { claimDue } from '../../src/sources/leases.ts';
import { listen } from '../channels/mastodon/server.ts';
import { browser, type TestApp, testApp } from '../setup/app.ts';
import { loopbackReach } from '../setup/reach.ts';
import { mailServer } from '../setup/sending.ts';

const SECRET = {
  token: 'canary-token-QmFyb25rYQ',
  smtp: 'canary-smtp-RG9tZWNlaw',
  password: 'kanárek v kleci zpívá',
  /** where a person's finger slipped */
  wrong: 'kanárek v kleci spí',
};
/** What the browser keeps or the terminal prints: right there, wrong everywhere else. */
const handed: Record<string, string> = {};
const EMAIL = 'alena@obchod.example';

let house: TestApp;
let network: Awaited<ReturnType<typeof listen>>;
let simulator: ReturnType<typeof createMastodonSimulator>;
let mail: Awaited<ReturnType<typeof mailServer>>;
let me: ReturnType<typeof browser>;
/** passwords the mail server was told */
const told: string[] = [];
const logged: string[] = [];
/** where it came from, and what it said */
const seen: [string, string][] = [];

beforeAll(async () => {
  const base = await testApp();
  simulator = createMastodonSimulator({ clock: base.clock, domain: 'obchod.example' });
  network = await listen((request, env) => simulator.app.fetch(request, env as Record<string, unknown>));
  // a server that repeats what it was told
  mail = await mailServer({
    authOptional: false,
    onAuth: (auth, _session, done) => {
      told.push(auth.password ?? '');
      done(new Error(`535 no ${auth.username} ${auth.password}`));
    },
  });
  const deps = {
    ...base.deps,
    channels,
    log: createLog('debug', { write: (line) => void logged.push(line) }),
    http: createHttp({ userAgent: 'Ohlas test', isAllowedHost: (host) => host.startsWith('127.0.0.1') }),
    reach: loopbackReach,
  };
  house = { ...base, deps, app: createApp(deps) };
  me = browser(house);
});
afterAll(async () => {
  await mail.close();
  await network.close();
  await house.close();
});

async function look(what: string, answer: Promise<Response>): Promise<Response> {
  const response = await answer;
  const headers = [...response.headers].filter(([name]) => name !== 'set-cookie');
  seen.push([what, `${headers.join('\n')}\n${await response.clone().text()}`]);
  return response;
}
const post = (path: string, fields: Record<string, string>) => look(`POST ${path}`, me.post(path, fields));

/** Everything a person with a secret may do, and what may go wrong with it. */
async function live(): Promise<void> {
  const { db } = house.deps;
  handed.setup = (await createSetupLink(db, house.clock()))!;
  const account = {
    name: 'Alena',
    email: EMAIL,
    shop: 'Vandr',
    language: 'cs',
    timeZone: 'Europe/Prague',
  };
  await post(`/setup/${handed.setup}`, { ...account, password: 'x' });
  expect((await post(`/setup/${handed.setup}`, { ...account, password: SECRET.password })).status).toBe(303);
  handed.session = /ohlas=([^;]+)/.exec(me.cookie())![1]!;
  await look('wrong password', browser(house).post('/session', { email: EMAIL, password: SECRET.wrong }));
  await look('wrong password, other form', me.post('/account/password', { current: SECRET.wrong }));

  simulator.control.addAccount({ username: 'vandr' });
  const shop = simulator.control.addAccount({ username: 'obchod' });
  simulator.control.token(shop, undefined, SECRET.token);
  const source = {
    channel: 'mastodon',
    name: 'Zmínky',
    purpose: 'answer',
    intake: 'all',
    clock: 'always',
    server: network.origin,
    what: 'mentions',
  };
  await post('/sources', { ...source, token: SECRET.token, what: 'hashtag', query: '' });
  await post('/sources', { ...source, token: `${SECRET.token} ` });
  const [row] = await db.select().from(sources);
  expect(row).toBeDefined();
  await post(`/sources/${row!.id}/try`, {});
  await post(`/sources/${row!.id}`, { ...source, name: '' });
  simulator.control.revoke(SECRET.token);
  house.clock.forward(HOUR);
  for (const due of await claimDue(db, house.clock(), 5)) await pollSource(house.deps, due);
  await post(`/sources/${row!.id}/try`, {});

  const smtp = {
    host: '127.0.0.1',
    port: String(mail.port),
    security: 'none',
    user: 'obchod',
    fromName: 'Vandr',
    fromAddress: 'info@vandr.example',
    replyTo: '',
  };
  await post('/settings/mail', { ...smtp, port: 'nonsense', password: SECRET.smtp });
  await post('/settings/mail/test', { ...smtp, password: SECRET.smtp });
  expect((await post('/settings/mail', { ...smtp, password: SECRET.smtp })).status).toBe(303);
  await post('/settings/mail/test', { ...smtp, password: '' });
}

test('no marked secret comes out on a page, in a header, in the log, in the story or in a backup', async () => {
  await live();
  expect(told).toEqual([SECRET.smtp, SECRET.smtp]);
  const { db } = house.deps;
  // the stream never ends by itself
  const pages = house.app.routes.filter(({ method, path }) => method === 'GET' && path !== '/live');
  const paths = pages.map(({ path }) => path.replace(/:\w+/, '1').replace('*', 'css'));
  for (const path of new Set([...paths, '/sources/999', '/nowhere', '/sources/new?channel=mastodon']))
    await look(path, me.get(path));
  for (const line of logged) seen.push(['log', line]);
  for (const table of [events, settings, sources])
    seen.push(['database', JSON.stringify(await db.select().from(table))]);
  const file = new PassThrough();
  const [bytes] = await Promise.all([buffer(file), backup(db, file, { app: 'test', at: house.clock() })]);
  seen.push(['backup', gunzipSync(bytes).toString('utf8')]);

  expect(seen.length).toBeGreaterThan(30);
  const ownLink = `/setup/${handed.setup}`;
  for (const [name, secret] of Object.entries({ ...SECRET, ...handed })) {
    const leaks = seen.filter(
      // the form of a one-time link leads back to itself
      ([where, text]) => text.includes(secret) && !(name === 'setup' && where === `POST ${ownLink}`),
    );
    expect([name, leaks.map(([where]) => where)]).toEqual([name, []]);
  }
});
