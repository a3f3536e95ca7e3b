import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser, openPage, type PageOptions, waitForAnswers } from './browser.ts';
import { type Gallery, gallery } from './gallery/app.ts';
import { serveApp } from './serve.ts';

let browser: Browser;
let shown: Gallery;
let server: Awaited<ReturnType<typeof serveApp>>;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

beforeEach(async ({ onTestFinished }) => {
  shown = gallery();
  server = await serveApp(shown.app);
  // these run backwards: the page is closed before the server
  onTestFinished(() => server.close());
});

async function desk(options: PageOptions = {}): Promise<Page> {
  const page = await openPage(browser, options);
  await page.goto(`${server.url}/desk`);
  return page;
}

const ring = (page: Page, id: string) => page.locator(`#c${id} .ring`);

describe('the clock', () => {
  it("runs by the server's time, whatever this computer thinks, and turns calm to soon to late", async () => {
    const page = await openPage(browser);
    await waitForAnswers(page);
    await page.clock.install({ time: new Date('2031-01-01T00:00:00Z') });
    await page.goto(`${server.url}/desk`);
    await expect.poll(() => ring(page, '2').locator('b').textContent()).toBe('5');
    expect(await page.title()).toBe('(2) Fronta · Ohlas');

    await page.clock.runFor(6 * 60_000);
    expect(await ring(page, '2').locator('b').textContent()).toBe('−1');
    expect(await ring(page, '2').getAttribute('class')).toContain('late');
    expect(await ring(page, '2').getAttribute('aria-label')).toBe('po termínu 1 min');
    expect(await page.locator('#c2').getAttribute('class')).toContain('late');
    expect(await page.title()).toBe('(3) Fronta · Ohlas');

    await page.clock.runFor(5 * 60_000);
    expect(await ring(page, '5').getAttribute('class')).toContain('soon');
    expect(await page.title()).toBe('(4) Fronta · Ohlas');
  });

  it('leaves alone a clock that stands still and what is only to know', async () => {
    const page = await openPage(browser);
    await waitForAnswers(page);
    await page.clock.install();
    await page.goto(`${server.url}/desk`);
    await page.clock.runFor(60 * 60_000);
    expect(await ring(page, '6').locator('b').textContent()).toBe('25');
    expect(await page.locator('.ring.know b').textContent()).toBe('i');
  });
});

describe('the keyboard', () => {
  it('moves by j and k from the open one, opens with Enter', async () => {
    const page = await desk();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('j');
    expect(await focused()).toBe('@tomas_beha');
    await page.keyboard.press('k');
    await page.keyboard.press('k');
    expect(await focused()).toBe('Petr Dvořák');
    await page.keyboard.press('k');
    expect(await focused()).toBe('Petr Dvořák');
  });

  it('presses what carries the key, follows g, finds the search, and shows all keys with ?', async () => {
    const page = await desk();
    await page.keyboard.press('s');
    await expect.poll(() => new URL(page.url()).hash).toBe('#snooze');
    await page.keyboard.press('?');
    expect(await page.locator('dialog#keys').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.press('s');
    await page.waitForURL('**/sources');
  });

  it('stays out of the way while one types', async () => {
    const page = await desk();
    await page.locator('textarea.paper').fill('');
    await page.locator('textarea.paper').pressSequentially('js?d/');
    expect(await page.locator('textarea.paper').inputValue()).toBe('js?d/');
    expect(await page.locator('dialog#keys').isVisible()).toBe(false);
  });
});

describe('a draft', () => {
  it('is kept on the server a moment after the last key, and says so', async () => {
    const page = await desk();
    await page.locator('textarea.paper').fill('Dobrý den, Lucie');
    await expect.poll(() => page.locator('[data-draft-state]').textContent()).toBe('uloženo');
    expect(shown.drafts).toEqual(['Dobrý den, Lucie']);
  });

  it('is sent when the page is left before that moment', async () => {
    const page = await desk();
    await page.locator('textarea.paper').fill('Napůl napsané');
    await page.goto(`${server.url}/sources`);
    await expect.poll(() => shown.drafts).toEqual(['Napůl napsané']);
  });

  it('stays in this browser while the server refuses it', async () => {
    const page = await openPage(browser, { allow: /Failed to load resource/ });
    await page.route('**/draft', (route) => route.fulfill({ status: 401 }));
    await page.goto(`${server.url}/desk`);
    await page.locator('textarea.paper').fill('Nesmí se ztratit');
    await expect.poll(() => page.locator('[data-draft-state]').textContent()).toContain('v tomto prohlížeči');
    expect(await page.evaluate(() => Object.values(localStorage)[0])).toBe('Nesmí se ztratit');
  });
});

describe('live', () => {
  const connected = async (page: Page) => {
    await expect.poll(() => shown.listeners()).toBe(1);
    await page.mouse.move(5, 900);
  };

  it('swaps a partial at once and keeps the focus and the half-typed text', async () => {
    const page = await desk();
    await connected(page);
    await page.locator('textarea.paper').fill('rozepsáno');
    await shown.send({
      data: '<hx-partial hx-target="#c0" hx-swap="outerMorph"><li class="row" id="c0"><a class="name" href="/" data-row>Petr, převzal Karel</a></li></hx-partial>',
    });
    await expect.poll(() => page.locator('#c0').textContent()).toBe('Petr, převzal Karel');
    expect(await page.locator('textarea.paper').inputValue()).toBe('rozepsáno');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  });

  it('refreshes the list by itself when nobody points at it', async () => {
    const page = await desk();
    await connected(page);
    await shown.send({ event: 'queue', data: '{"new":1}' });
    await page.locator('#fresh').waitFor();
  });

  it('holds the list still under the pointer and says how many wait', async () => {
    const page = await desk();
    await connected(page);
    await page.locator('#c3').hover();
    await shown.send({ event: 'queue', data: '{"new":2}' });
    await shown.send({ event: 'queue', data: '{"new":1}' });
    await expect.poll(() => page.locator('[data-new]').textContent()).toBe('Nové: 3 · ukázat');
    expect(shown.rowsAsked()).toBe(0);
    await page.locator('[data-new]').click();
    await page.locator('#fresh').waitFor();
    expect(await page.locator('[data-new]').isVisible()).toBe(false);
  });

  it('tries a first connection again, and says that there is none', async () => {
    const page = await openPage(browser, { allow: /503|Failed to load resource|htmx/ });
    let refused = 0;
    await page.route('**/live', (route) =>
      refused++ === 0 ? route.fulfill({ status: 503, body: '' }) : route.continue(),
    );
    await page.goto(`${server.url}/desk`);
    await expect.poll(() => page.locator('#live').getAttribute('class')).toContain('lost');
    await expect.poll(() => shown.listeners(), { timeout: 5000 }).toBe(1);
    await expect.poll(() => page.locator('#live').textContent()).toContain('živě');
  });
});

describe('without JavaScript', () => {
  it('everything is there, the rail opens on a phone and closes again', async () => {
    const page = await openPage(browser, { javaScriptEnabled: false, width: 390, height: 844 });
    await page.goto(`${server.url}/desk?showing=queue`);
    expect(await page.locator('.rail').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Nabídka' }).click();
    expect(await page.getByRole('link', { name: 'Nepřiřazené' }).isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Zavřít' }).first().click();
    expect(await page.locator('.rail').isVisible()).toBe(false);
  });
});
