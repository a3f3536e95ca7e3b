/**
 * Every page of the app, over the demo town and a house that has been lived in, and the gallery of its parts: no serious
 * fault by axe, wide and on a phone, colours in both themes there; three widths without a sideways scroll, no word of
 * complaint in the console. `OHLAS_EVERY_SCREEN=full` asks axe for everything at each width in each theme.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeSerious, COLOURS, launchBrowser, openPage, type Rules, screenshot, WCAG } from './browser.ts';
import { gallery, SCREENS } from './gallery/app.ts';
import { livedInHouse, NOT_A_SCREEN, OUTSIDE } from './lived-in-house.ts';
import { serveApp } from './serve.ts';

const HEIGHT = 900;
const PATIENCE_MS = 20_000;
const FULL = process.env.OHLAS_EVERY_SCREEN === 'full';
/** For the whole round, on a machine that has other things to do. */
const ROUND_MS = FULL ? 1_800_000 : 300_000;
/** Pages looked at side by side: while one waits for the server, another is measured. */
const SIDE_BY_SIDE = 3;

type Theme = 'light' | 'dark';

/** The order saves turns: one theme follows the other at the same width. */
const VIEWS: { width: number; asked: [Theme, Rules][] }[] = [
  {
    width: 1440,
    asked: [
      ['light', WCAG],
      ['dark', COLOURS],
    ],
  },
  { width: 768, asked: [] },
  {
    width: 360,
    asked: [
      ['dark', WCAG],
      ['light', COLOURS],
    ],
  },
];
const EVERYTHING: [Theme, Rules][] = [
  ['light', WCAG],
  ['dark', WCAG],
];

let browser: Browser;
let house: Awaited<ReturnType<typeof livedInHouse>>;
let parts: Awaited<ReturnType<typeof serveApp>>;

beforeAll(async () => {
  [browser, house, parts] = await Promise.all([launchBrowser(), livedInHouse(), serveApp(gallery().app)]);
});

afterAll(async () => {
  await browser?.close();
  await house?.close();
  await parts?.close();
});

/** What is wrong with the page at this address, at each width and in each theme. */
async function faultsOf(page: Page, url: string, status: number): Promise<string[]> {
  const faults: string[] = [];
  const { pathname, search } = new URL(url);
  const name = `screen${pathname}${search}`.replace(/\W+/g, '-');
  await page.setViewportSize({ width: VIEWS[0]!.width, height: HEIGHT });
  const answer = await page.goto(url);
  if (answer?.status() !== status) faults.push(`answered ${answer?.status()}`);
  await page.evaluate(() => document.fonts.ready);
  for (const { width, asked } of VIEWS) {
    await page.setViewportSize({ width, height: HEIGHT });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) faults.push(`at ${width}: ${wide} wide, because of ${await widest(page)}`);
    for (const [colorScheme, rules] of FULL ? EVERYTHING : asked) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await screenshot(page, `${name}-${width}-${colorScheme}`);
      faults.push(...(await axeSerious(page, rules)).map((fault) => `at ${width}, ${colorScheme}: ${fault}`));
    }
  }
  return faults.map((fault) => `${pathname}${search} ${fault}`);
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

/** The faults of all these pages: for somebody who is signed in, or not, and answered with 200 unless told otherwise. */
async function faultsOfAll(
  urls: string[],
  { session, status = 200 }: { session?: string; status?: number } = {},
): Promise<string[]> {
  const left = urls.values();
  const faults = await Promise.all(
    Array.from({ length: SIDE_BY_SIDE }, async () => {
      const found: string[] = [];
      const page = await openPage(browser, { allow: status === 200 ? undefined : new RegExp(`${status}`) });
      page.setDefaultTimeout(PATIENCE_MS);
      if (session) await page.context().addCookies([{ name: 'ohlas', value: session, url: house.url }]);
      for (const url of left) found.push(...(await faultsOf(page, url, status)));
      return found;
    }),
  );
  return faults.flat();
}

it('axe does find what is wrong', async () => {
  const page = await openPage(browser);
  await page.goto(house.url + house.first);
  const label = page.locator('label').first();
  await label.evaluate((element) => element.removeAttribute('for'));
  expect((await axeSerious(page)).join()).toContain('label');
  await label.evaluate((element) => {
    element.style.color = 'silver';
    element.style.background = 'white';
  });
  expect((await axeSerious(page, COLOURS)).join()).toContain('color-contrast');
});

it('the page for the first account has no fault', async () => {
  expect(await faultsOfAll([house.url + house.first])).toEqual([]);
});

it('no part has a fault by itself', async () => {
  const names = [...Object.keys(SCREENS), 'desk?showing=queue'];
  expect(await faultsOfAll(names.map((name) => `${parts.url}/${name}`))).toEqual([]);
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

  it.each(['inside', 'outside'])(
    'no page %s has a fault',
    async (where) => {
      const urls = screens
        .filter(([route]) => OUTSIDE.has(route) === (where === 'outside'))
        .flatMap(([, paths]) => paths.map((path) => house.url + path));
      expect(await faultsOfAll(urls, { session: where === 'inside' ? token : undefined })).toEqual([]);
    },
    ROUND_MS,
  );

  it('nor has one that says that there is nothing', async () => {
    expect(await faultsOfAll([`${house.url}/nowhere`], { session: token, status: 404 })).toEqual([]);
    expect(await faultsOfAll([`${house.url}/password/gone`], { status: 410 })).toEqual([]);
  });
});
