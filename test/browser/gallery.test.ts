import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeSerious, launchBrowser, openPage, screenshot } from './browser.ts';
import { gallery, SCREENS } from './gallery/app.ts';
import { serveApp } from './serve.ts';

const shown = gallery();
let browser: Browser;
let server: Awaited<ReturnType<typeof serveApp>>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveApp(shown.app)]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

it('axe does find what is wrong', async () => {
  const page = await openPage(browser);
  await page.goto(`${server.url}/signin`);
  await page
    .locator('label')
    .first()
    .evaluate((label) => label.removeAttribute('for'));
  expect((await axeSerious(page)).join()).toContain('label');
});

describe.each(['light', 'dark'] as const)('every screen in %s', (theme) => {
  it.each(Object.keys(SCREENS))(
    '%s has no serious fault and nothing wider than the window',
    async (screen) => {
      const page = await openPage(browser, { theme });
      await page.goto(`${server.url}/${screen}`);
      await page.evaluate(() => document.fonts.ready);
      await screenshot(page, `gallery-${screen}-${theme}`);
      expect(await axeSerious(page)).toEqual([]);
    },
  );
});

describe('on a phone', () => {
  it.each([...Object.keys(SCREENS), 'desk?showing=queue'])(
    '%s fits, has no serious fault and targets to hit',
    async (screen) => {
      const page = await openPage(browser, { width: 390, height: 844 });
      await page.goto(`${server.url}/${screen}`);
      await screenshot(page, `gallery-${screen.replace('?showing=', '-')}-phone`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      expect(await axeSerious(page)).toEqual([]);
    },
  );
});
