import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECOND } from '../../src/lib/clock.ts';
import { bulk } from '../../src/queue/index.ts';
import { launchBrowser, waitForAnswers } from './browser.ts';
import { deskOnAPort } from './desk-house.ts';

const MINUTE_MS = 60 * SECOND;

let browser: Browser;
let house: Awaited<ReturnType<typeof deskOnAPort>>;

beforeAll(async () => {
  [browser, house] = await Promise.all([launchBrowser(), deskOnAPort()]);
  const from = (name: string) => ({ author: { externalId: name, name, isSelf: false } });
  await house.hear({ text: 'Reklamuji boty, prosím o odpověď.', ...from('Lucie Krátká') }, 18);
  await house.hear({ text: 'Kdy mi přijde objednávka?', ...from('Petr Dvořák') }, 5);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

/** What a browser that has allowed notifications would show, kept over reloads for the test to read. */
function pretendToAllow(): void {
  class Shown {
    static permission = 'granted';
    constructor(title: string, options: { body: string }) {
      const told = JSON.parse(sessionStorage.getItem('shown') ?? '[]') as string[][];
      sessionStorage.setItem('shown', JSON.stringify([...told, [title, options.body]]));
    }
  }
  Object.defineProperty(window, 'Notification', { value: Shown, configurable: true });
}

/** As a browser says it of a tab that is not in front. */
function pretendToHide(): void {
  Object.defineProperty(document, 'hidden', { get: () => true });
  Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
}

async function open(who: typeof house.jana, path: string, beside?: Page): Promise<Page> {
  const page = beside ? await beside.context().newPage() : await house.open(browser, who);
  await waitForAnswers(page);
  await page.clock.install();
  await page.addInitScript(pretendToAllow);
  if (path !== '/queue') await page.addInitScript(pretendToHide);
  await page.goto(house.url + path);
  return page;
}
const queue = (who: typeof house.jana) => open(who, '/queue');

/** What all tabs of a browser have shown. */
const shown = async (...pages: Page[]): Promise<string[][]> =>
  (
    await Promise.all(pages.map((page) => page.evaluate(() => sessionStorage.getItem('shown') ?? '[]')))
  ).flatMap((told) => JSON.parse(told) as string[][]);
/** Whom the notifications spoke of; they are told one after the other, each once its lock is given. */
const named = async (page: Page, names: string[]) =>
  expect
    .poll(async () =>
      (await shown(page)).map(([title]) => names.find((name) => title!.includes(name)) ?? title),
    )
    .toEqual(names);

describe('ten minutes before a promise runs out', () => {
  it('the browser tells once a conversation, also after the page was loaded again; the title counts late ones', async () => {
    const page = await queue(house.jana);
    await page.clock.runFor(MINUTE_MS);
    expect(await shown(page)).toEqual([]);
    expect(await page.title()).not.toMatch(/^\(/);

    await page.clock.runFor(2 * MINUTE_MS);
    await named(page, ['Lucie Krátká']);
    expect((await shown(page))[0]![1]).not.toBe('');

    await page.reload();
    await page.clock.runFor(3 * MINUTE_MS);
    await named(page, ['Lucie Krátká']);

    await page.clock.runFor(12 * MINUTE_MS);
    await named(page, ['Lucie Krátká', 'Petr Dvořák']);
    expect(await page.title()).toMatch(/^\(1\) /);
  });

  it('says nothing of what a colleague has taken', async () => {
    const jana = await house.open(browser, house.jana);
    await jana.goto(`${house.url}/queue`);
    await jana.getByRole('link', { name: 'Lucie Krátká' }).click();
    await jana.getByRole('heading', { name: 'Lucie Krátká', level: 1 }).waitFor();
    await jana.keyboard.press('c');
    await jana.getByText('Máte ji vy').waitFor();

    const karel = await queue(house.karel);
    await karel.clock.runFor(18 * MINUTE_MS);
    await named(karel, ['Petr Dvořák']);
  });
});

describe('wherever one is', () => {
  it.each(['/account', '/sources', '/mentions', '/today', '/templates', '/conversations/1'])(
    'the browser tells and counts on %s, in a hidden tab',
    async (path) => {
      const page = await open(house.karel, path);
      await page.clock.runFor(17 * MINUTE_MS);
      await named(page, ['Petr Dvořák']);
      await page.clock.runFor(10 * MINUTE_MS);
      expect(await page.title()).toMatch(/^\(2\) /);
    },
  );

  it('it tells once for all tabs, of which only one listens to the house', async () => {
    const first = await open(house.karel, '/account');
    const second = await open(house.karel, '/today', first);
    const streams = [first, second].map((page) =>
      page.evaluate(
        () => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/live')).length,
      ),
    );
    for (const page of [first, second]) await page.clock.runFor(17 * MINUTE_MS);
    await expect.poll(async () => (await shown(first, second)).length).toBe(1);
    expect((await Promise.all(streams)).reduce((sum, n) => sum + n)).toBeLessThanOrEqual(1);
  });

  it('what comes and what is closed meanwhile is known in every tab', async () => {
    const first = await open(house.karel, '/account');
    const second = await open(house.karel, '/today', first);
    const passing = (page: Page, ms: number, seen: () => Promise<string | null>) =>
      expect.poll(async () => {
        await page.clock.runFor(ms);
        return seen();
      });
    const alarms = (page: Page) => page.locator('#rail-counts').getAttribute('data-alarms');
    const author = { externalId: 'eva', name: 'Eva Nová', isSelf: false };
    await house.hear({ text: 'Odpoví někdo?', author }, 22);
    for (const page of [first, second]) await passing(page, SECOND, () => alarms(page)).toContain('Eva Nová');
    await expect.poll(async () => (await shown(first, second)).flat()).toContain('Eva Nová');

    await second.clock.runFor(28 * MINUTE_MS);
    expect(await second.title()).toMatch(/^\(3\) /);
    const at = new Date(await first.evaluate(() => Number(document.documentElement.dataset.now)));
    const spam = { kind: 'resolve', resolution: 'spam' } as const;
    await house.db.transaction((tx) => bulk(tx, [1], spam, house.jana.id, at));
    await passing(second, SECOND, () => second.title()).toMatch(/^\(2\) /);
  });
});
