/**
 * Every page of the app, over the demo town and a house that has been lived in: axe in both themes, three widths
 * without a sideways scroll, no word of complaint in the console. `OHLAS_EVERY_SCREEN=full` asks axe at each width in
 * each theme; otherwise the widest is asked in light and the narrowest in dark.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeSerious, launchBrowser, openPage } from './browser.ts';
import { livedInHouse, NOT_A_SCREEN, OUTSIDE } from './lived-in-house.ts';

const WIDTHS = [1440, 768, 360];
const HEIGHT = 900;
const PATIENCE_MS = 20_000;
const THEMES = ['light', 'dark'] as const;
const FULL = process.env.OHLAS_EVERY_SCREEN === 'full';
/** The pages are shared out, so that no test takes minutes. */
const PARTS = FULL ? 20 : 10;

let browser: Browser;
let house: Awaited<ReturnType<typeof livedInHouse>>;

beforeAll(async () => {
  [browser, house] = await Promise.all([launchBrowser(), livedInHouse()]);
});

afterAll(async () => {
  await browser?.close();
  await house?.close();
});

/** What is wrong with the page as it stands, at each width and in each theme. */
async function faultsOf(page: Page, path: string): Promise<string[]> {
  const faults: string[] = [];
  await page.setViewportSize({ width: WIDTHS[0]!, height: HEIGHT });
  const answer = await page.goto(house.url + path);
  if (answer?.status() !== 200) faults.push(`${path} answered ${answer?.status()}`);
  await page.evaluate(() => document.fonts.ready);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) faults.push(`${path} at ${width}: ${wide} wide, because of ${await widest(page)}`);
    for (const theme of THEMES) {
      const [widestLight, narrowestDark] = [
        width === WIDTHS[0] && theme === 'light',
        width === WIDTHS.at(-1) && theme === 'dark',
      ];
      if (!FULL && !widestLight && !narrowestDark) continue;
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      faults.push(...(await axeSerious(page)).map((fault) => `${path} at ${width}, ${theme}: ${fault}`));
    }
  }
  return faults;
}

/** The deepest element that stands out of the page, for whoever has to find it. */
const widest = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const out = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
    );
    const [last] = out.slice(-1);
    return last ? `${last.tagName.toLowerCase()}#${last.id}.${last.className}` : 'nothing that is seen';
  });

async function openScreens(): Promise<Page> {
  const page = await openPage(browser);
  page.setDefaultTimeout(PATIENCE_MS);
  return page;
}

it('the page for the first account has no fault', async () => {
  expect(await faultsOf(await openScreens(), house.first)).toEqual([]);
});

describe('in a house that has been lived in', () => {
  let screens: [route: string, paths: string[]][];
  let token: string;

  beforeAll(async () => {
    const furnished = await house.furnish();
    token = furnished.token;
    const routes = new Set(house.app.routes.flatMap(({ method, path }) => (method === 'GET' ? [path] : [])));
    screens = [...routes]
      .filter((path) => !NOT_A_SCREEN.has(path) && !path.startsWith('/api/') && !path.endsWith('*'))
      .map((path) => [path, furnished.ways[path] ?? [path]]);
  });

  it('the way to each of its pages is known', () => {
    expect(screens.flatMap(([, paths]) => paths.filter((path) => path.includes(':')))).toEqual([]);
  });

  it.each(Array.from({ length: PARTS }, (_, part) => part))(
    'part %i of its pages has no fault',
    async (part) => {
      const page = await openScreens();
      const faults: string[] = [];
      for (const [n, [route, paths]] of screens.entries()) {
        if (n % PARTS !== part) continue;
        await page.context().clearCookies();
        if (!OUTSIDE.has(route))
          await page.context().addCookies([{ name: 'ohlas', value: token, url: house.url }]);
        for (const path of paths) faults.push(...(await faultsOf(page, path)));
      }
      expect(faults).toEqual([]);
    },
  );
});
