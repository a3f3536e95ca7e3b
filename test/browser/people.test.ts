import type { Hono } from 'hono';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loginFailures, sessions, teams, users } from '../../src/db/schema/people.ts';
import { createSetupLink } from '../../src/people/index.ts';
import { loadStatic } from '../../src/web/static.ts';
import { PASSWORD, stockPeople } from '../factories.ts';
import { type TestApp, testApp } from '../setup/app.ts';
import { axeSerious, launchBrowser, openPage, screenshot } from './browser.ts';
import { serveApp } from './serve.ts';

let house: TestApp;
let browser: Browser;
let server: Awaited<ReturnType<typeof serveApp>>;

beforeAll(async () => {
  house = await testApp((app) => app.route('/', loadStatic().app));
  [browser, server] = await Promise.all([launchBrowser(), serveApp(house.app as unknown as Hono)]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await house?.close();
});

const fresh = async () => {
  await house.deps.db.delete(loginFailures);
  await house.deps.db.delete(users);
  await house.deps.db.delete(teams);
};

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto(`${server.url}/sign-in?next=/account`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Heslo', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Přihlásit se' }).click();
  await page.waitForURL('**/account');
}

it('the first account is made without JavaScript, a mistake on the way included', async () => {
  await fresh();
  const page = await openPage(browser, { javaScriptEnabled: false, allow: /422|404/ });
  await page.goto(`${server.url}/setup/${await createSetupLink(house.deps.db, house.clock())}`);
  await page.getByLabel('Jméno a příjmení').fill('Jana Nováková');
  await page.getByLabel('E-mail').fill('jana@obchod.example');
  await page.getByLabel('Heslo', { exact: true }).fill('jana novakova');
  await page.getByLabel('Jak se jmenuje váš obchod').fill('Vandr');
  await page.getByRole('button', { name: 'Založit účet a začít' }).click();
  await expect.poll(() => page.getByText('Heslo nesmí být vaše jméno').count()).toBe(1);
  expect(await page.getByLabel('E-mail').inputValue()).toBe('jana@obchod.example');
  await page.getByLabel('Heslo', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Založit účet a začít' }).click();
  await page.waitForURL(`${server.url}/`);
  await page.goto(`${server.url}/account`);
  expect(await page.getByLabel('Podpis pod odpovědí').inputValue()).toBe('Jana');
});

it('what was typed when the session ended is sent after signing in again, without JavaScript too', async () => {
  await fresh();
  const { agent } = await stockPeople(house.deps.db);
  const page = await openPage(browser, { javaScriptEnabled: false, allow: /401/ });
  await signIn(page, agent.email);
  await page.getByLabel('Podpis pod odpovědí').fill('Adam & "spol." ze Žižkova');
  await house.deps.db.delete(sessions);
  await page.locator('form[action="/account"]').getByRole('button', { name: 'Uložit', exact: true }).click();
  await page.getByText('Co jste napsali, tu počká').waitFor();
  await screenshot(page, 'people-carried');
  await page.getByLabel('E-mail').fill(agent.email);
  await page.getByLabel('Heslo', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Přihlásit se' }).click();
  await page.getByText('Adam & "spol." ze Žižkova').waitFor();
  await screenshot(page, 'people-resume');
  await page.getByRole('button', { name: 'Odeslat, co jste napsali' }).click();
  await page.waitForURL('**/account?done=saved');
  expect(await page.getByLabel('Podpis pod odpovědí').inputValue()).toBe('Adam & "spol." ze Žižkova');
});

it('the chosen look is kept; an invitation that was just made is sound', async () => {
  await fresh();
  const { admin } = await stockPeople(house.deps.db);
  const page = await openPage(browser, { theme: 'light' });
  await signIn(page, admin.email);
  await page.getByLabel('Vzhled').selectOption('dark');
  await page.locator('form[action="/account"]').getByRole('button', { name: 'Uložit', exact: true }).click();
  await page.waitForURL('**/account?done=saved');
  expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('dark');
  expect(await axeSerious(page)).toEqual([]);
  await page.goto(`${server.url}/users`);
  await page.getByLabel('E-mail').fill('petr@obchod.example');
  await page.getByRole('button', { name: 'Pozvat', exact: true }).click();
  await page.getByText('Pozvánka pro petr@obchod.example').waitFor();
  await page.locator('main details').first().locator('summary').click();
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await axeSerious(page)).toEqual([]);
    expect(await page.locator('main').evaluate((main) => main.scrollWidth)).toBeLessThanOrEqual(width);
  }
});
