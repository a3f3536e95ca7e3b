/** The pictures of the README, taken of the demo town: `OHLAS_PICTURES=1 npx vitest run test/browser/pictures.test.ts`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { type Launched, launch } from '../bench/launch.ts';
import { launchBrowser, openPage } from './browser.ts';

const FOLDER = join(import.meta.dirname, '../pictures');
const START = ['node', 'src/start.mjs'];

describe.runIf(process.env.OHLAS_PICTURES)('pictures of the README', () => {
  let browser: Browser;
  let house: Launched;
  let dataDir: string;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'ohlas-pictures-'));
    house = await launch(START, dataDir);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await house.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  test('start, queue in light and dark, phone, sources', async () => {
    const page = await openPage(browser, { width: 1440, height: 860 });
    const link = /http\S+\/setup\/\S+/.exec(house.said())?.[0];
    if (!link) throw new Error('no link for the first account');
    await page.goto(link);
    await page.fill('[name=name]', 'Jana Nováková');
    await page.fill('[name=email]', 'jana@vandr.example');
    await page.fill('[name=password]', 'konec suchých bot');
    await page.fill('[name=shop]', 'Vandr');
    await page.click('form button');
    await page.waitForURL('**/start');
    await take(page, 'start');
    await page.locator('form[action="/demo"] button').first().click();
    await page.waitForURL('**/queue');
    await page.locator('[data-row]').first().click();
    await page.locator('#talk textarea').first().waitFor();
    await page.keyboard.press('c');
    // behind the greeting that is proposed, in the language of who wrote first
    await page
      .locator('#talk textarea')
      .first()
      .pressSequentially(' przykro nam, że paczka nie dotarła. Sprawdzimy to jeszcze dzisiaj do 18:00.');
    await take(page, 'queue-light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await take(page, 'queue-dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`${house.url}/sources`);
    await take(page, 'sources');
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${house.url}/queue`);
    await take(page, 'phone');
  }, 120_000);
});

const take = (page: Page, name: string) =>
  page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
