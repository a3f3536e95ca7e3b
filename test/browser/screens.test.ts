/** What happens in these screens while one types and clicks; how they look is in every-screen.test.ts. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sources } from '../../src/db/schema/sources.ts';
import { pollSource } from '../../src/flow/inbound.ts';
import { after, DAY, MINUTE } from '../../src/lib/clock.ts';
import { startSession } from '../../src/people/index.ts';
import { ensureLabels } from '../../src/queue/index.ts';
import { claimDue } from '../../src/sources/leases.ts';
import { stockPeople } from '../factories.ts';
import { item, scriptedSource } from '../setup/flow.ts';
import { type Screens, site, testScreens } from '../setup/screens.ts';
import { axeSerious, launchBrowser, openPage, type PageOptions, screenshot } from './browser.ts';
import { serveApp } from './serve.ts';

let browser: Browser;
let house: Screens;
let server: Awaited<ReturnType<typeof serveApp>>;
let web: Awaited<ReturnType<typeof site>>;
let token: string;
let sourceId: number;

const TEXTS = [
  'Vandr mi poslal jiné boty, než jsem objednala. Nikdo nezvedá telefon, co s tím mám dělat?',
  'Batoh od Vandru drží už třetí sezónu, moc děkuji. Vandr doporučuji všem.',
  'Dá sa vo Vandr vrátiť stan, keď som ho raz postavil?',
  'Kupiłem kurtkę Fjordina w Vandr, przyszła po dwóch dniach.',
];

/** A house with a source and what it has heard. */
async function furnish(): Promise<void> {
  const { db } = house.deps;
  const now = house.clock();
  await ensureLabels(db, now);
  sourceId = await scriptedSource(house.flow, { name: 'Facebook Vandr', settings: { url: 'a.example' } });
  await db.update(sources).set({ baselineAt: after(now, -DAY) });
  house.scripted.page([
    ...TEXTS.map((text, n) =>
      item({
        text,
        publishedAt: after(now, -n * MINUTE),
        author: { externalId: `a${n}`, name: `Eva ${n}`, isSelf: false },
      }),
    ),
    item({ text: 'Starší text o Vandr', publishedAt: after(now, -3 * DAY) }),
  ]);
  const [claimed] = await claimDue(db, now, 1);
  await pollSource(house.flow, claimed!);
  house.scripted.skip();
}

beforeAll(async () => {
  house = await testScreens();
  const { admin } = await stockPeople(house.deps.db);
  await furnish();
  token = await startSession(house.deps.db, { userId: admin.id, userAgent: 'test' }, house.clock());
  web = await site({
    '/': [
      'text/html',
      '<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head></html>',
    ],
    '/rss': ['application/rss+xml', '<rss version="2.0"><channel><title>Noviny</title></channel></rss>'],
  });
  [browser, server] = await Promise.all([launchBrowser(), serveApp(house.app)]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await web?.close();
  await house?.close();
});

async function open(path: string, options: PageOptions = {}): Promise<Page> {
  const page = await openPage(browser, options);
  await page.context().addCookies([{ name: 'ohlas', value: token, url: server.url }]);
  await page.goto(server.url + path);
  await page.evaluate(() => document.fonts.ready);
  return page;
}

it('sorts the conversations anew while one types points, and keeps the focus', async () => {
  const page = await open('/settings/urgency');
  const first = page.locator('#weighed li').first();
  const before = await first.textContent();
  await page.fill('#praise', '95');
  await page.waitForFunction((old) => document.querySelector('#weighed li')?.textContent !== old, before);
  expect(await first.textContent()).toMatch(/\d+ → \d+/);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('praise');
  await page.close();
});

it('tries an expression while one types, keeps the focus, and says where it is wrong', async () => {
  const page = await open('/watches/new');
  await page.locator('#expression').pressSequentially('vandr');
  await expect.poll(() => page.locator('#try-out .big').textContent()).toContain('5 nálezů');
  await page.locator('#expression').pressSequentially(' AND');
  await expect.poll(() => page.locator('#expression-fault').textContent()).toContain('AND');
  expect(await page.locator('#expression').evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await page.locator('#expression').inputValue()).toBe('vandr AND');
  await screenshot(page, 'screen-watch-wrong');
  expect(await axeSerious(page)).toEqual([]);
  await page.locator('#expression-fault button').click();
  await expect.poll(() => page.locator('#expression').inputValue()).toBe('vandr');
});

it('shows the forms of a term, lets one be switched off and other names be typed, without losing the place', async () => {
  const page = await open('/watches/new');
  const locator = (css: string) => page.locator(css);
  await locator('#expression').pressSequentially('Vandr');
  await expect.poll(() => locator('#on-vandr-vandru-chip').textContent()).toContain('Vandru1');
  await locator('#on-vandr-vandr').uncheck();
  await expect.poll(() => locator('#try-out .big').textContent()).toContain('1 nález');
  expect(await locator('#on-vandr-vandr').isChecked()).toBe(false);
  await locator('#aliases-vandr').pressSequentially('Fjordina', { delay: 60 });
  await expect.poll(() => locator('#term-fjordina').count()).toBe(1);
  await expect.poll(() => locator('#try-out .big').textContent()).toContain('2 nálezy');
  expect(await locator('#aliases-vandr').evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await locator('#aliases-vandr').inputValue()).toBe('Fjordina');
  expect(await locator('#on-vandr-vandr').isChecked()).toBe(false);
  await screenshot(page, 'screen-watch-forms');
  expect(await axeSerious(page)).toEqual([]);
  await locator('#name').fill('Značka');
  await page.getByRole('button', { name: 'Uložit výraz' }).first().click();
  await page.waitForURL(/filled=/);
  expect(await locator('#on-vandr-vandr').isChecked()).toBe(false);
});

it('tests a source in its row', async () => {
  const page = await open('/sources');
  await page.locator(`form[action="/sources/${sourceId}/try"] button`).click();
  await expect.poll(() => page.locator(`#trial-${sourceId}`).textContent()).toContain('nic se neuložilo');
  await screenshot(page, 'screen-source-trial');
  expect(page.url()).toBe(`${server.url}/sources`);
  expect(await axeSerious(page)).toEqual([]);
});

it('adds a source without JavaScript: a page, the feed it names, done', async () => {
  const page = await open('/sources/new', { javaScriptEnabled: false, allow: /422/ });
  await page.locator('#url').fill(`${web.url}/`);
  await page.locator('#name').fill('Noviny z hor');
  await page.locator('#name').press('Enter');
  await page.locator('.found button').waitFor();
  await screenshot(page, 'screen-source-found');
  await page.locator('.found button').click();
  expect(await page.locator('#url').inputValue()).toBe(`${web.url}/rss`);
  expect(await page.locator('#name').inputValue()).toBe('Noviny z hor');
  await page.locator('form.form .btn.primary').click();
  await page.locator('.notice.good').waitFor();
  expect(await page.locator('h1').textContent()).toBe('RSS · Noviny z hor');
});
