import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mentions, passedBy } from '../../src/db/schema/intake.ts';
import { sources } from '../../src/db/schema/sources.ts';
import { HOUR, MINUTE } from '../../src/lib/clock.ts';
import { saveWatch } from '../../src/watches/store.ts';
import { type StockPeople, stockPeople } from '../factories.ts';
import { browser } from '../setup/app.ts';
import { item, scriptedSource } from '../setup/flow.ts';
import { type Screens, site, testScreens } from '../setup/screens.ts';

let house: Screens;
let people: StockPeople;
let web: Awaited<ReturnType<typeof site>>;

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Horské noviny</title>
  <item><title>Vandr má nový batoh</title><link>https://noviny.example/1</link></item></channel></rss>`;
const PAGE = `<html><head><title>Noviny</title>
  <link rel="alternate" type="application/rss+xml" href="/rss"><link rel="alternate" type="application/atom+xml" href="/atom">
  </head><body>Vítejte</body></html>`;

beforeAll(async () => {
  house = await testScreens();
  people = await stockPeople(house.deps.db);
  web = await site({
    '/rss': ['application/rss+xml', FEED],
    '/prazdny': ['application/rss+xml', FEED.replace(/<item>.*<\/item>/s, '')],
    '/': ['text/html', PAGE],
  });
});
afterAll(async () => {
  await web.close();
  await house.close();
});
beforeEach(async () => {
  await house.deps.db.delete(sources);
});

const shared = {
  ...{ channel: 'feed', name: '', purpose: 'know', intake: 'matching' },
  ...{ clock: 'profile', responseMinutes: '45', teamId: '' },
};
const all = () => house.deps.db.select().from(sources);
const lead = () => browser(house).as(people.lead);

describe('adding a source', () => {
  it('starts with the pace that people expect of its network', async () => {
    const page = await (await (await lead()).get('/sources/new?channel=email')).text();
    expect(page).toMatch(/name="responseMinutes"[^>]*value="1440"/);
    expect(page).toContain('myaccount.google.com/apppasswords');
    const feed = await (await (await lead()).get('/sources/new?channel=feed')).text();
    expect(feed).toMatch(/name="responseMinutes"[^>]*value=""/);
  });

  it('reads it once, takes the name it gives itself and is due at once', async () => {
    const me = await lead();
    const added = await me.post('/sources', {
      ...shared,
      url: `${web.url}/rss`,
      teamId: String(people.teamId),
    });
    expect(added.status).toBe(303);
    const [row] = await all();
    expect(row).toMatchObject({
      name: 'Horské noviny',
      channel: 'feed',
      responseMinutes: 45,
      clock: 'profile',
    });
    expect(row).toMatchObject({ teamId: people.teamId, nextPollAt: house.clock() });
    const page = await (await me.get(added.headers.get('Location')!)).text();
    expect(page).toContain('Zdroj je přidaný');
  });

  it('shows what its channel noticed while reading it', async () => {
    const me = await lead();
    const added = await me.post('/sources', { ...shared, url: `${web.url}/prazdny` });
    const page = await (await me.get(added.headers.get('Location')!)).text();
    expect(page).toContain('Zdroj je přidaný');
    expect(page).toContain('ale zatím v něm nic není');
    const stranger = await (await me.get(`/sources/${(await all())[0]!.id}?warning=neznamy`)).text();
    expect(stranger).not.toContain('neznamy');
  });

  it('says what is on a web page, keeps all that was typed, and fills a found feed in', async () => {
    const me = await lead();
    const typed = { ...shared, url: `${web.url}/`, name: 'Moje noviny <b>', responseMinutes: '77' };
    const refused = await me.post('/sources', typed);
    const page = await refused.text();
    expect(refused.status).toBe(422);
    expect(page).toContain('Našli jsme na ní 2 kanály');
    expect(page).toContain(`value="${web.url}/rss"`);
    expect(page).toContain(`value="${web.url}/atom"`);
    expect(page).toContain('value="Moje noviny &lt;b&gt;"');
    expect(page).toContain('value="77"');
    const filled = await (await me.post('/sources', { ...typed, fill: `${web.url}/rss` })).text();
    expect(filled).toMatch(new RegExp(`name="url"[^>]*value="${web.url}/rss"`));
    expect(filled).toContain('value="77"');
    expect(await all()).toEqual([]);
  });

  it('refuses numbers and teams that cannot be, beside their fields', async () => {
    const me = await lead();
    const wrong = { ...shared, url: `${web.url}/rss`, name: 'Noviny' };
    const minutes = await me.post('/sources', { ...wrong, responseMinutes: '0' });
    expect(minutes.status).toBe(422);
    expect(await minutes.text()).toContain('id="responseMinutes-error"');
    const team = await me.post('/sources', { ...wrong, teamId: String(people.otherTeamId) });
    expect(team.status).toBe(422);
    expect(await team.text()).toContain('id="teamId-error"');
    expect(await all()).toEqual([]);
  });

  it('never writes a key back into the page', async () => {
    const me = await lead();
    const typed = { ...shared, channel: 'mastodon', server: '', token: 'tajny-klic-1', what: 'mentions' };
    const page = await (await me.post('/sources', typed)).text();
    expect(page).toContain('id="server-error"');
    expect(page).not.toContain('tajny-klic-1');
  });
});

describe('what somebody may', () => {
  it('agents and viewers look and do not touch', async () => {
    const id = await scriptedSource(house.flow);
    for (const person of [people.agent, people.viewer]) {
      const me = await browser(house).as(person);
      const list = await (await me.get('/sources')).text();
      expect(list).toContain('Recenze');
      expect(list).not.toContain('/sources/new');
      expect(await (await me.get(`/sources/${id}`)).text()).not.toContain('<form class="form"');
      expect((await me.get('/sources/new')).status).toBe(403);
      for (const act of ['', '/try', '/poll', '/pause', '/resume', '/remove']) {
        expect((await me.post(`/sources/${id}${act}`, shared)).status).toBe(403);
      }
      expect((await me.post('/sources', shared)).status).toBe(403);
      expect((await me.get(`/sources/${id}/remove`)).status).toBe(403);
    }
    expect(await all()).toMatchObject([{ state: 'active' }]);
  });

  it('a foreign source is as absent as one that never was', async () => {
    const id = await scriptedSource(house.flow, { teamId: people.otherTeamId, name: 'Cizí' });
    const me = await lead();
    expect(await (await me.get('/sources')).text()).not.toContain('Cizí');
    const foreign = await me.get(`/sources/${id}`);
    expect(foreign.status).toBe(404);
    const texts = [await foreign.text(), await (await me.get('/sources/999999')).text()];
    expect(texts[0]).toBe(texts[1]);
    for (const act of ['', '/try', '/poll', '/pause', '/resume', '/remove']) {
      expect((await me.post(`/sources/${id}${act}`, shared)).status).toBe(404);
    }
  });
});

describe('a source that does not do well', () => {
  it('stands first with its reason in words, and going on clears it', async () => {
    await scriptedSource(house.flow, { name: 'Zdravý' });
    const id = await scriptedSource(house.flow, { name: 'Mrtvý' });
    const me = await lead();
    const lastError = { kind: 'gone', key: 'channel.error.gone', at: house.clock().toISOString() };
    await house.deps.db.update(sources).set({ state: 'active', lastPollAt: house.clock() });
    await house.deps.db
      .update(sources)
      .set({ state: 'stopped', failures: 1, lastError })
      .where(eq(sources.id, id));
    const page = await (await me.get('/sources')).text();
    expect(page.indexOf('Mrtvý')).toBeLessThan(page.indexOf('Zdravý'));
    expect(page).toContain('Na této adrese už to není');
    expect((await me.post(`/sources/${id}/resume`)).status).toBe(303);
    const [row] = await house.deps.db.select().from(sources).where(eq(sources.id, id));
    expect(row).toMatchObject({ state: 'active', lastError: null, nextPollAt: house.clock() });
  });

  it('whose sign-in was refused does not say that it holds', async () => {
    const id = await scriptedSource(house.flow, { secrets: { token: 'x' } });
    const at = house.clock();
    const lastError = { kind: 'auth', key: 'channel.error.auth', at: at.toISOString() };
    const set = { state: 'stopped' as const, failures: 1, lastError, checkedAt: at };
    await house.deps.db.update(sources).set(set).where(eq(sources.id, id));
    const page = await (await (await lead()).get(`/sources/${id}`)).text();
    expect(page).toContain('už neplatí');
  });

  it('pauses and is read at once on request', async () => {
    const id = await scriptedSource(house.flow);
    const me = await lead();
    await me.post(`/sources/${id}/pause`);
    expect(await all()).toMatchObject([{ state: 'paused' }]);
    await me.post(`/sources/${id}/resume`);
    house.clock.forward(MINUTE);
    await me.post(`/sources/${id}/poll`);
    expect(await all()).toMatchObject([{ state: 'active', nextPollAt: house.clock() }]);
  });
});

it('"Test now" marks what a watch finds and writes nothing', async () => {
  const { db } = house.deps;
  const watch = { name: 'Značka', expression: 'vandr', exclude: '', active: true, hue: 0 };
  await db.transaction((tx) => saveWatch(tx, null, watch, { userId: null, at: house.clock() }));
  const id = await scriptedSource(house.flow, { intake: 'matching' });
  const before = await all();
  house.scripted.page([
    item({ publishedAt: new Date(house.clock().getTime() - HOUR), text: 'Batoh od Vandr drží' }),
    item({ publishedAt: house.clock(), text: 'Někdo jiný o něčem jiném' }),
  ]);
  const me = await lead();
  const page = await (await me.post(`/sources/${id}/try`)).text();
  expect(page).toContain('<mark>Vandr</mark>');
  expect(page).toContain('prošlo by kolem');
  expect(page).toContain('<html');
  const part = await (await me.post(`/sources/${id}/try`, {}, { 'HX-Request': 'true' })).text();
  expect(part).toContain('<mark>Vandr</mark>');
  expect(part).not.toContain('<html');
  expect(await all()).toEqual(before);
  expect(await db.$count(mentions)).toBe(0);
  expect(await db.$count(passedBy)).toBe(0);
});

it('never sends a key to another host than it was given for', async () => {
  const stolen: string[] = [];
  const asked = createServer((request, response) => {
    stolen.push(request.headers.authorization ?? '');
    response.writeHead(404).end();
  });
  await new Promise<void>((ready) => asked.listen(0, '127.0.0.1', ready));
  const elsewhere = `http://127.0.0.1:${(asked.address() as AddressInfo).port}`;
  const id = await scriptedSource(house.flow);
  const secrets = house.flow.seal.close(JSON.stringify({ token: 'tajny-klic-1' }), `source:${id}`);
  await house.deps.db.update(sources).set({
    ...{ channel: 'mastodon', host: 'obchod.example', secrets },
    settings: { server: 'https://obchod.example', what: 'mentions' },
  });
  const me = await lead();
  const moved = await me.post(`/sources/${id}`, {
    ...shared,
    server: elsewhere,
    token: '',
    what: 'mentions',
  });
  expect(moved.status).toBe(422);
  expect(await moved.text()).toContain('id="token-error"');
  expect(stolen).toEqual([]);
  await new Promise((done) => asked.close(done));
});

it('changes settings, keeping what was typed when they cannot be read', async () => {
  const id = await scriptedSource(house.flow);
  await house.deps.db.update(sources).set({ channel: 'feed', settings: { url: `${web.url}/rss` } });
  const me = await lead();
  const wrong = await me.post(`/sources/${id}`, { ...shared, url: `${web.url}/nic`, name: 'Nové jméno' });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('value="Nové jméno"');
  expect(
    (await me.post(`/sources/${id}`, { ...shared, url: `${web.url}/rss`, name: 'Nové jméno' })).status,
  ).toBe(303);
  expect(await all()).toMatchObject([{ name: 'Nové jméno', intake: 'matching' }]);
});

it('is removed only after its page has said what goes with it', async () => {
  const id = await scriptedSource(house.flow, { name: 'Starý blog' });
  const me = await lead();
  const asked = await (await me.get(`/sources/${id}/remove`)).text();
  expect(asked).toContain('Odstranit zdroj Starý blog?');
  expect(asked).toContain('Žádné zmínky s ním nezmizí.');
  expect(await all()).toHaveLength(1);
  const gone = await me.post(`/sources/${id}/remove`);
  expect(gone.status).toBe(303);
  expect(await (await me.get(gone.headers.get('Location')!)).text()).toContain('Zdroj je odstraněný.');
  expect(await all()).toEqual([]);
  expect((await me.post(`/sources/${id}/remove`)).status).toBe(404);
});
