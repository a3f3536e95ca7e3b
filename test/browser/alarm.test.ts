import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECOND } from '../../src/lib/clock.ts';
import { launchBrowser } from './browser.ts';
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

async function queue(who: typeof house.jana): Promise<Page> {
  // minutes that pass in a moment are too short for any answer of the server
  const page = await house.open(browser, who, { allow: /htmx:error: timeout/ });
  await page.clock.install();
  await page.addInitScript(pretendToAllow);
  await page.goto(`${house.url}/queue`);
  return page;
}

const shown = async (page: Page): Promise<string[][]> =>
  JSON.parse(await page.evaluate(() => sessionStorage.getItem('shown') ?? '[]'));
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
