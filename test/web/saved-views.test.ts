import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { channels } from '../../src/channels/index.ts';
import { translator } from '../../src/i18n/index.ts';
import { bulk, counts, triage } from '../../src/queue/index.ts';
import { navOf } from '../../src/web/nav.ts';
import { type Person, START, type StockPeople, stockPeople } from '../factories.ts';
import { said, source } from '../queue/world.ts';
import { browser, type TestApp, testApp } from '../setup/app.ts';

let house: TestApp;
let people: StockPeople;
let sourceId: number;

beforeAll(async () => {
  const base = await testApp();
  const nav: typeof base.deps.nav = async ({ scope, me, now }) =>
    navOf(await counts(base.deps.db, scope, me.id, now), translator(me.language), me.role, channels);
  const deps = { ...base.deps, channels, nav };
  house = { ...base, deps, app: createApp(deps) };
  people = await stockPeople(deps.db);
  sourceId = await source(deps.db, { teamId: people.teamId });
});
afterAll(() => house.close());

const as = (person: Person) => browser(house).as(person);

async function hear(it: Parameters<typeof said>[2]): Promise<number> {
  const item = await said(house.deps.db, sourceId, { seen: START, written: START, ...it });
  const [landed] = await house.deps.db.transaction((tx) => triage(tx, [item], START));
  return landed!.conversationId!;
}

/** The saved views in the rail: name → number. */
async function rail(person: Person): Promise<Record<string, number>> {
  const page = await (await (await as(person)).get('/queue')).text();
  const links = page.matchAll(
    /href="\/queue\?[^"]*saved=\d+"[^>]*>.*?<span>(.*?)<\/span>(?:<i[^>]*>(\d+)<\/i>)?/gs,
  );
  return Object.fromEntries([...links].map(([, name, n]) => [name, Number(n)]));
}

test('a list that is narrowed is kept under a name, counted for whoever looks, shared, moved and taken away', async () => {
  const mine = await hear({ language: 'sk', urgency: 90 });
  await hear({ language: 'sk', urgency: 70 });
  await hear({ language: 'cs', urgency: 90 });
  await house.deps.db.transaction((tx) => bulk(tx, [mine], { kind: 'claim' }, people.agent.id, START));
  const agent = await as(people.agent);
  const save = (name: string, list: string) => agent.post('/saved-views', { name, list });

  const there = (await save('Slovensko', 'language=sk&order=newest')).headers.get('Location')!;
  expect(there).toMatch(/^\/queue\?order=newest&language=sk&saved=\d+$/);
  await save('Hoří mi', 'language=sk&assignee=me&urgent=80');
  await save('Nikdo', 'assignee=nobody');
  expect(await rail(people.agent)).toEqual({ Slovensko: 2, 'Hoří mi': 1, Nikdo: 2 });
  expect(await rail(people.lead)).toEqual({});
  expect(await (await agent.get(there)).text()).toContain('<h1>Slovensko</h1>');

  const ids = [
    ...(await (await agent.get('/saved-views')).text()).matchAll(/action="\/saved-views\/(\d+)"/g),
  ].map(([, id]) => id!);
  await agent.post(`/saved-views/${ids[1]}`, { name: 'Hoří', audience: `team:${people.teamId}` });
  expect(await rail(people.lead)).toEqual({ Hoří: 0 });
  expect(await rail(people.stranger)).toEqual({});
  await agent.post(`/saved-views/${ids[2]}/move`, { step: 'up' });
  expect(Object.keys(await rail(people.agent))).toEqual(['Slovensko', 'Nikdo', 'Hoří']);

  const stranger = await as(people.stranger);
  expect((await stranger.post(`/saved-views/${ids[0]}/remove`)).status).toBe(404);
  expect((await agent.post(`/saved-views/${ids[0]}`, { name: 'X', audience: 'all' })).status).toBe(422);
  await (await as(people.lead)).post(`/saved-views/${ids[1]}/remove`);
  await agent.post(`/saved-views/${ids[0]}/remove`);
  expect(Object.keys(await rail(people.agent))).toEqual(['Nikdo']);
});
