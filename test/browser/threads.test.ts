import { isNotNull } from 'drizzle-orm';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conversations } from '../../src/db/schema/queue.ts';
import { launchBrowser } from './browser.ts';
import { deskOnAPort } from './desk-house.ts';

let browser: Browser;
let desk: Awaited<ReturnType<typeof deskOnAPort>>;

beforeAll(async () => {
  browser = await launchBrowser();
  desk = await deskOnAPort();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await desk?.close();
});

const row = (page: Page, text: string) => page.locator('#rows > .row', { hasText: text });

describe('two at one desk', () => {
  it('see each other look and type, and nobody when the other is gone', async () => {
    const [jana, karel] = [await desk.open(browser, desk.jana), await desk.open(browser, desk.karel)];
    await desk.hear({ text: 'Kde je můj Vandr balík?' }, 5);
    await karel.goto(`${desk.url}/queue`);
    await jana.goto(`${desk.url}/queue`);
    await row(jana, 'Kde je můj').locator('.name').click();
    await row(karel, 'Kde je můj').getByLabel('Jana se dívá').waitFor();
    await row(karel, 'Kde je můj').locator('.name').click();
    await karel.locator('#talk .here').getByText('Jana se dívá').waitFor();
    await jana.locator('#composer textarea').pressSequentially('Dobrý den');
    await karel.locator('#talk .here').getByText('Jana právě píše').waitFor();
    expect(await jana.locator('#talk .here').textContent()).toBe('Karel se dívá');
    await jana.goto(`${desk.url}/sources`);
    await expect.poll(() => karel.locator('#talk .here').textContent()).toBe('');
  });

  it('merge the same two at once: it is done once, and both see it', async () => {
    const [jana, karel] = [
      await desk.open(browser, desk.jana, { allow: /409/ }),
      await desk.open(browser, desk.karel),
    ];
    await desk.hear({ text: 'Vandr kolo nedorazilo', threadKey: 'kolo', externalId: 'k1' }, 30);
    await desk.hear({ text: 'Kde je to kolo, Vandr', threadKey: 'kolo-2', externalId: 'k2' }, 25);
    for (const page of [jana, karel]) {
      await page.goto(`${desk.url}/queue`);
      await row(page, 'kolo nedorazilo').locator('.pick').check();
      await row(page, 'to kolo').locator('.pick').check();
      await page.keyboard.press('b');
    }
    await Promise.all([jana, karel].map((page) => page.keyboard.press('m')));
    for (const page of [jana, karel])
      await expect.poll(() => page.locator('#rows > .row', { hasText: 'kolo' }).count()).toBe(1);
    expect(await desk.db.$count(conversations, isNotNull(conversations.mergedInto))).toBe(1);
  });

  it('merge two rows by ticking them, take it back, and split a message off by key', async () => {
    const karel = await desk.open(browser, desk.karel);
    const thread = { threadKey: 'vlakno', author: { externalId: 'eva', name: 'Eva', isSelf: false } };
    await desk.hear({ text: 'Vandr boty jsou malé', ...thread, externalId: 'e1' }, 20);
    await desk.hear({ text: 'A ještě Vandr faktura', ...thread, externalId: 'e2' }, 10);
    await desk.hear({ text: 'Vandr: píšu znovu kvůli botám', threadKey: 'jinde', externalId: 'e3' }, 8);
    await karel.goto(`${desk.url}/queue`);
    await row(karel, 'A ještě').locator('.pick').check();
    await row(karel, 'píšu znovu').locator('.pick').check();
    await karel.keyboard.press('b');
    await karel.keyboard.press('m');
    await karel.getByText('Sloučeno: 2').waitFor();
    await row(karel, 'A ještě').waitFor({ state: 'detached' });
    await karel.keyboard.press('u');
    await row(karel, 'A ještě').waitFor();

    await row(karel, 'A ještě').locator('.name').click();
    await karel.locator('#thread').getByText('Vandr boty jsou malé').waitFor();
    await karel.keyboard.press('o');
    await karel.getByRole('button', { name: 'Jen tuto zprávu' }).last().click();
    await karel.getByText('Odděleno', { exact: true }).waitFor();
    await row(karel, 'Vandr boty').waitFor();
    expect(await karel.locator('#thread .msg').count()).toBe(1);
  });
});
