import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { drafts } from '../../src/db/schema/index.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { saveTemplate } from '../../src/replies/templates.ts';
import { indexNew } from '../../src/search/index.ts';
import { axeInBothThemes, axeSerious, launchBrowser, screenshot } from './browser.ts';
import { deskOnAPort } from './desk-house.ts';

let browser: Browser;
let house: Awaited<ReturnType<typeof deskOnAPort>>;

beforeAll(async () => {
  [browser, house] = await Promise.all([launchBrowser(), deskOnAPort()]);
  const say = (name: string, text: string, ago: number) =>
    house.hear({ text, author: { externalId: name, name, isSelf: false } }, ago);
  await say('Lucie Krátká', 'Kde je moje objednávka 2024-11873? Vandr se neozývá.', 20);
  await say('Petr Dvořák', 'U Vandru prý mají žluťoučké boty.', 10);
  await saveTemplate(
    house.db,
    null,
    { name: 'Na cestě', bodies: { cs: 'je na cestě.' } },
    { userId: null, at: systemClock() },
  );
  await indexNew(house.db);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

/** Opens the palette, says what is wanted, takes the first that fits. */
async function palette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  await page.locator('#palette [aria-selected=true]', { hasText: new RegExp(words, 'i') }).waitFor();
  await page.keyboard.press('Enter');
}

it('the main path without a mouse: found, opened, claimed, labelled, answered, done', async () => {
  const page = await house.open(browser, house.jana);
  await page.goto(`${house.url}/queue`);
  await page.keyboard.press('/');
  await page.keyboard.type('objednavk 2024-11873');
  await page.keyboard.press('Enter');
  await page.locator('mark', { hasText: 'objednávka' }).waitFor();
  expect(await axeSerious(page)).toEqual([]);
  await screenshot(page, 'fast-search');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Lucie Krátká', level: 1 }).waitFor();
  await page.keyboard.press('c');
  await page.getByText('Máte ji vy').waitFor();
  await page.keyboard.press('l');
  await page.locator('#menu-label[open]').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('#menu-label:not([open])').waitFor();
  await palette(page, 'vložit šablonu: na cestě');
  await expect.poll(() => page.locator('textarea.paper').inputValue()).toContain('je na cestě.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.locator('#palette [role=option]').first().waitFor();
  expect(await axeSerious(page)).toEqual([]);
  await screenshot(page, 'fast-palette');
  await page.keyboard.press('Escape');
  await page.keyboard.press('d');
  await page.keyboard.press('3');
  await page.locator('.undo').waitFor();
  await page.keyboard.press('u');
  await page.getByText('Máte ji vy').waitFor();
});

it('what was opened is read, what comes after is counted; a colleague is called by name in a note, by keys alone', async () => {
  const page = await house.open(browser, house.karel);
  await page.goto(`${house.url}/queue`);
  const row = page.locator('.row', { hasText: 'žluťoučké boty' });
  await expect.poll(() => row.getAttribute('class')).toContain('unread');
  await row.getByRole('link').click();
  await expect.poll(() => row.getAttribute('class')).not.toContain('unread');
  await page.locator('#composer').getByRole('link', { name: 'Poznámka' }).click();
  await page.getByRole('button', { name: 'Uložit poznámku' }).waitFor();
  const paper = page.locator('textarea.paper');
  await paper.pressSequentially('Prosím @ja');
  await page.locator('.names [role=option]', { hasText: 'Jana' }).waitFor();
  expect(await axeSerious(page)).toEqual([]);
  await paper.press('Enter');
  expect(await paper.inputValue()).toBe('Prosím @Jana ');
  await paper.press('Control+Enter');
  await page.locator('.msg.note', { hasText: 'Prosím @Jana' }).waitFor();

  const jana = await house.open(browser, house.jana);
  await jana.goto(`${house.url}/notices`);
  await jana.getByText('Karel vás zmiňuje v poznámce').waitFor();
});

it('who types without a pause loses two seconds at most when the browser is killed', async () => {
  const own = await launchBrowser();
  const page = await house.open(own, house.karel);
  await page.goto(`${house.url}/queue`);
  await page.getByRole('link', { name: 'Petr Dvořák' }).click();
  await page.getByRole('heading', { name: 'Petr Dvořák', level: 1 }).waitFor();
  await page.locator('textarea.paper').focus();
  const typed: [at: number, length: number][] = [];
  let text = '';
  const started = performance.now();
  while (performance.now() - started < 4500) {
    await page.keyboard.type('slovo ', { delay: 25 });
    text += 'slovo ';
    typed.push([performance.now(), text.length]);
  }
  const killed = performance.now();
  await own.close();
  const safe = typed.filter(([at]) => at <= killed - 2000).at(-1)![1];
  await expect
    .poll(async () =>
      Math.max(0, ...(await house.db.select().from(drafts)).map((row) => row.text.trim().length)),
    )
    .toBeGreaterThanOrEqual(safe - 1);
});

it('the list of everything and the filter pass axe, wide and on a phone', async () => {
  const page = await house.open(browser, house.karel);
  for (const path of ['/queue/all', '/queue?language=cs']) {
    await page.goto(house.url + path);
    if (path.includes('?')) await page.locator('#filter > summary').click();
    for (const width of [1440, 360]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await axeInBothThemes(page), `${path} at ${width}`).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide, `${path} is wider than the screen`).toBeLessThanOrEqual(0);
    }
  }
});
