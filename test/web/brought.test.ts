/** The page of a source that is brought to us: its address, its secret shown once, an example that works as it stands. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { hookDeliveries, sources } from '../../src/db/schema/index.ts';
import { newUuid } from '../../src/lib/ids.ts';
import { failDelivery, storeDelivery } from '../../src/sources/deliveries.ts';
import { hookRoutes } from '../../src/web/hooks.ts';
import { serveApp } from '../browser/serve.ts';
import { type StockPeople, stockPeople } from '../factories.ts';
import { browser } from '../setup/app.ts';
import { scriptedSource } from '../setup/flow.ts';
import { type Screens, testScreens } from '../setup/screens.ts';

let house: Screens;
let people: StockPeople;

beforeAll(async () => {
  house = await testScreens();
  people = await stockPeople(house.deps.db);
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.deps.db.delete(sources);
});

const shared = {
  ...{ channel: 'webhook', name: 'Recenze z e-shopu', purpose: 'answer', intake: 'all' },
  ...{ clock: 'always', responseMinutes: '', teamId: '' },
};
const only = async () => (await house.deps.db.select().from(sources))[0]!;
const text = (page: string) =>
  page
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

async function added() {
  const me = await browser(house).as(people.lead);
  const answer = await me.post('/sources', shared);
  expect(answer.status).toBe(303);
  return { me, id: (await only()).id, page: await (await me.get(answer.headers.get('Location')!)).text() };
}

it('is led up to by steps, and asks for nothing that it makes up itself', async () => {
  const me = await browser(house).as(people.lead);
  const page = await (await me.get('/sources/new?channel=webhook')).text();
  expect(page).toContain('Vytvořte tam tajný klíč');
  expect(page).toContain('Adresu, na kterou bude síť zprávy posílat');
  expect(page).not.toMatch(/name="(space|secret)"/);
  expect(await (await me.get('/sources/new?channel=mastodon')).text()).toContain('Předvolby → Vývoj');
});

it('shows its address and waits for the first delivery; it is never said to be late', async () => {
  const { me, id, page } = await added();
  const { hookKey } = await only();
  expect(hookKey).toMatch(/^[0-9a-f]{64}$/);
  expect(page).toContain(`value="http://ohlas.test/hooks/webhook/${hookKey}"`);
  expect(page).toContain('Nastavte serveru PUBLIC_URL');
  expect(page).toContain('Zatím nic nepřišlo');
  expect(page).not.toContain(`/sources/${id}/try`);
  await house.deps.db.update(sources).set({ nextPollAt: new Date(0), lastHookAt: house.clock() });
  const list = await (await me.get('/sources')).text();
  expect(list).toContain('Přináší webhook');
  expect(list).toContain('Přijímá, co se mu přinese');
});

it('shows a new secret once, in the page or in its place, and to those who may manage it', async () => {
  const { me, id } = await added();
  const secretIn = (page: string) => /id="issued-secret"[^>]*value="([^"]+)"/.exec(page)?.[1];
  const whole = await (await me.post(`/sources/${id}/secret`)).text();
  const part = await (await me.post(`/sources/${id}/secret`, {}, { 'HX-Request': 'true' })).text();
  expect(whole).toContain('<html');
  expect(part).not.toContain('<html');
  const [first, second] = [secretIn(whole)!, secretIn(part)!];
  expect(first).toMatch(/^[\w-]{43}$/);
  expect(second).not.toBe(first);
  const later = await (await me.get(`/sources/${id}`)).text();
  expect(later).not.toContain(second);
  expect(later).toContain('znovu ho neukážeme');
  expect((await only()).secrets).not.toContain(second);

  const agent = await browser(house).as(people.agent);
  const theirs = await (await agent.get(`/sources/${id}`)).text();
  expect(theirs).not.toContain((await only()).hookKey);
  expect((await agent.post(`/sources/${id}/secret`)).status).toBe(403);
  const polled = await scriptedSource(house.flow);
  expect((await me.post(`/sources/${polled}/secret`)).status).toBe(404);
});

it('keeps its address, its ids and its secret when it is changed', async () => {
  const { me, id } = await added();
  await me.post(`/sources/${id}/secret`);
  const before = await only();
  expect((await me.post(`/sources/${id}`, { ...shared, name: 'Jinak' })).status).toBe(303);
  const { settings, hookKey, secrets } = before;
  const now = await only();
  expect(now).toMatchObject({ name: 'Jinak', settings, hookKey });
  const opened = (sealed: string | null) => house.flow.seal.open(sealed!, `source:${id}`);
  expect(opened(now.secrets)).toBe(opened(secrets));
});

it('gives an example that works as it stands', async () => {
  const { me, id } = await added();
  const issued = await (await me.post(`/sources/${id}/secret`)).text();
  const secret = /id="issued-secret"[^>]*value="([^"]+)"/.exec(issued)![1]!;
  const example = text(/<pre class="call"[^>]*>([\s\S]*?)<\/pre>/.exec(issued)![1]!);
  expect(example).not.toContain(secret);
  const server = await serveApp(hookRoutes({ ...house.deps, clock: () => new Date(Date.now()) }));
  const here = example
    .replace('http://ohlas.test', server.url)
    .replace('curl ', 'curl -s -w "%{http_code}" ');
  const { stdout } = await promisify(execFile)('bash', ['-c', here], {
    env: { ...process.env, OHLAS_SECRET: secret },
  });
  await server.close();
  expect(stdout).toBe('OK\n200');
  const [delivery] = await house.deps.db.select().from(hookDeliveries);
  expect(JSON.parse(String(Buffer.from(delivery!.body)))).toMatchObject({ id: '42' });
});

it('tells of what was brought and could not be read, on its page and in the list', async () => {
  const { me, id } = await added();
  const { db } = house.deps;
  await storeDelivery(db, [id], { deliveryId: 'x', body: new Uint8Array([1]) }, house.clock());
  const leaseToken = newUuid();
  await db.update(hookDeliveries).set({ leaseToken });
  const [delivery] = await db.select().from(hookDeliveries);
  await failDelivery(
    db,
    delivery!,
    { kind: 'transient', key: 'channel.error.unexpected' },
    house.clock(),
    0.5,
  );
  for (const path of ['/sources', `/sources/${id}`]) {
    expect(await (await me.get(path)).text()).toContain('1 doručení se nepodařilo zpracovat, další pokus');
  }
});
