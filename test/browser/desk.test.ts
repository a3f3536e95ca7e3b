import { eq } from 'drizzle-orm';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { users } from '../../src/db/schema/people.ts';
import { axeInBothThemes, axeSerious, launchBrowser, screenshot } from './browser.ts';
import { deskOnAPort } from './desk-house.ts';

/** What is to be seen by everybody within a second. */
const SOON = { timeout: 1000 };

let browser: Browser;
let house: Awaited<ReturnType<typeof deskOnAPort>>;

beforeAll(async () => {
  [browser, house] = await Promise.all([launchBrowser(), deskOnAPort()]);
  await house.hear(
    {
      text: 'Už potřetí píšu ohledně reklamace a nikdo se neozval. Vandrovky se rozpadly po dvou týdnech, tohle je fakt podvod!',
      author: { externalId: 'petr', name: 'Petr Dvořák', isSelf: false },
    },
    36,
  );
  await house.hear(
    {
      text: 'Objednávka 2024-11873 měla přijít v pondělí. U Vandru už nikdy, můj mail je lucie.k@email.cz, ozve se konečně někdo??',
      author: { externalId: 'lucie', name: 'Lucie Krátká', isSelf: false },
      target: { externalId: 'p1', title: 'Podzimní výprodej −30 %', url: 'https://shop.example/vyprodej' },
    },
    32,
  );
  await house.hear(
    {
      kind: 'mention',
      text: 'Nevíte někdo, jestli vandr dělá i širší kopyto? Na webu nic a na dotaz neodpovídají 🙄',
      author: { externalId: 'tomas', handle: '@tomas_beha', isSelf: false },
    },
    25,
  );
  await house.hear(
    {
      kind: 'message',
      text: 'Dzień dobry, czy mogę zwrócić buty kupione w promocji? Rozmiar niestety za mały 😊',
      author: { externalId: 'kasia', name: 'Kasia Wiśniewska', isSelf: false },
    },
    22,
  );
  await house.hear(
    {
      kind: 'review',
      text: 'Rychlé dodání, milá obsluha na telefonu. Díky paní Janě za výměnu velikosti 👏',
      rating: { value: 5, max: 5 },
      author: { externalId: 'marek', name: 'Marek Zeman', isSelf: false },
    },
    10,
  );
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await house?.close();
});

describe('the main job, two at once', () => {
  it('shows a claim to the other within a second, and keeps what is half-typed', async () => {
    const jana = await house.open(browser, house.jana);
    const karel = await house.open(browser, house.karel);
    for (const page of [jana, karel]) await page.goto(`${house.url}/queue`);
    await jana.getByRole('link', { name: 'Lucie Krátká' }).click();
    await jana.getByRole('heading', { name: 'Lucie Krátká', level: 1 }).waitFor();
    await karel.getByRole('link', { name: 'Lucie Krátká' }).click();
    const paper = karel.locator('textarea.paper');
    await paper.fill('Dobrý den, Lucie, mrzí nás');
    await paper.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(5, 5));

    await jana.keyboard.press('c');
    await jana.getByText('Máte ji vy').waitFor(SOON);
    await karel.getByText('Má ji Jana').waitFor(SOON);
    await karel
      .locator('.row', { hasText: 'Lucie Krátká' })
      .getByRole('img', { name: 'Jana', exact: true })
      .waitFor(SOON);
    expect(await paper.inputValue()).toBe('Dobrý den, Lucie, mrzí nás');
    expect(
      await paper.evaluate((field: HTMLTextAreaElement) => [
        document.activeElement === field,
        field.selectionStart,
      ]),
    ).toEqual([true, 5]);
  });

  it('shows what was said while an older answer was still on its way', async () => {
    const ivoWrites = (text: string) =>
      house.hear({
        kind: 'message',
        text,
        threadKey: 'ivo',
        author: { externalId: 'ivo', name: 'Ivo Starý', isSelf: false },
      });
    await ivoWrites('Kde je můj balík?');
    const jana = await house.open(browser, house.jana, { height: 640 });
    await jana.clock.install();
    await jana.goto(`${house.url}/queue`);
    await jana.getByText('živě').waitFor();
    await jana.getByRole('link', { name: 'Ivo Starý' }).click();
    await jana.getByRole('heading', { name: 'Ivo Starý', level: 1 }).waitFor();
    await jana.evaluate(() => {
      const counted = Object.assign(window, { told: 0 });
      document.addEventListener('htmx:sse:after:message', (event) => {
        const { message } = (event as CustomEvent<{ message: { event?: string } }>).detail;
        if (message.event?.startsWith('conversation-')) counted.told += 1;
      });
    });
    const told = () => jana.evaluate(() => (window as unknown as { told: number }).told);

    // Jana takes the conversation; the stream tells of it first, and what the screen then asks for stays on its way
    const late: (() => Promise<void>)[] = [];
    await jana.route(/conversations\/\d+\?since=/, async (route) => {
      const response = await route.fetch();
      late.push(() => route.fulfill({ response }));
    });
    await jana.route('**/claim', async (route) => {
      const response = await route.fetch();
      await expect.poll(() => late.length).toBe(1);
      await route.fulfill({ response });
    });
    await jana.keyboard.press('c');
    await jana.getByText('Máte ji vy').waitFor();
    await jana.clock.pauseAt(Date.now() + 2000);

    // he writes again, and only then do the answers come that know nothing of it
    await ivoWrites('Tak já to zruším!');
    await expect.poll(told).toBe(2);
    await jana.unroute(/conversations\/\d+\?since=/);
    const swapped = jana.evaluate(
      () =>
        new Promise<void>((done) =>
          document.addEventListener('htmx:finally:swap', () => done(), { once: true }),
        ),
    );
    for (const arrive of late) await arrive();
    await swapped;
    await jana.clock.resume();
    await jana.locator('.msg.in', { hasText: 'Tak já to zruším!' }).waitFor();
    // and at the end of the thread, where she looked, not below it
    const said = () =>
      jana.evaluate(() => {
        const place = document.querySelector('#thread')!;
        return place.scrollHeight - place.clientHeight - place.scrollTop;
      });
    await expect.poll(said).toBeLessThan(2);
    await jana.getByText('Máte ji vy').waitFor();
  });

  it('lets new ones in by themselves, and only announces them to who points at the list', async () => {
    const jana = await house.open(browser, house.jana);
    await jana.goto(`${house.url}/queue`);
    await jana.getByText('živě').waitFor();
    await jana.mouse.move(1200, 400);
    await house.hear({ text: 'První nová', author: { externalId: 'n1', name: 'Nová Jedna', isSelf: false } });
    await jana.getByRole('link', { name: 'Nová Jedna' }).waitFor({ timeout: 3000 });
    await jana.mouse.move(400, 400);
    await house.hear({ text: 'Druhá nová', author: { externalId: 'n2', name: 'Nová Dvě', isSelf: false } });
    const banner = jana.getByRole('button', { name: 'Nové: 1' });
    await banner.waitFor({ timeout: 3000 });
    expect(await jana.getByRole('link', { name: 'Nová Dvě' }).count()).toBe(0);
    await banner.click();
    await jana.getByRole('link', { name: 'Nová Dvě' }).waitFor({ timeout: 3000 });
  });

  it('puts back what the server did not take, in its own field, and forgets it once it is sent', async () => {
    const jana = await house.open(browser, house.jana, { allow: /Failed to load resource/ });
    await jana.goto(`${house.url}/queue`);
    await jana
      .getByRole('link', { name: 'Tomas' })
      .or(jana.getByRole('link', { name: 'tomas' }))
      .click();
    await jana.getByRole('heading', { name: 'tomas', level: 1 }).waitFor();
    await jana.route('**/draft', (route) => route.fulfill({ status: 401 }));
    const paper = jana.locator('textarea.paper');
    await paper.fill('Širší kopyto máme od jara.');
    await jana.getByText('text držíme v tomto prohlížeči').waitFor();
    await jana.unroute('**/draft');
    await jana.locator('#composer').getByRole('link', { name: 'Poznámka' }).click();
    await jana.getByRole('button', { name: 'Uložit poznámku' }).waitFor();
    expect(await paper.inputValue()).toBe('');
    await jana.reload();
    expect(await paper.inputValue()).toBe('Širší kopyto máme od jara.');
    await jana.route('**/draft', (route) => route.fulfill({ status: 401 }));
    await paper.fill('Širší kopyto máme už od jara.');
    await jana.getByText('text držíme v tomto prohlížeči').waitFor();
    await paper.press('Control+Enter');
    await jana.locator('.msg.out', { hasText: 'Širší kopyto máme už od jara. — Jana' }).waitFor();
    expect(await paper.inputValue()).toBe('');
  });

  it('begins a letter with the greeting, goes on behind it and says what the letter still lacks', async () => {
    const jana = await house.open(browser, house.jana);
    await jana.goto(`${house.url}/queue`);
    await jana.getByRole('link', { name: 'Lucie Krátká' }).click();
    await jana.getByRole('heading', { name: 'Lucie Krátká', level: 1 }).waitFor();
    await jana.getByRole('link', { name: 'Přejít do e-mailu' }).click();
    await jana.getByRole('button', { name: 'Předat a otevřít v mém e-mailu' }).waitFor();
    await jana.locator('textarea.paper').focus();
    await jana.keyboard.type('Mrzí nás to. Boty dnes odesíláme.');
    const lacking = jana.locator('.checks li:not(.ok)');
    await jana.locator('.checks li.ok', { hasText: 'řešení' }).waitFor();
    expect(await jana.locator('textarea.paper').inputValue()).toBe(
      'Dobrý den, paní Krátká,\n\nMrzí nás to. Boty dnes odesíláme.',
    );
    expect(await lacking.allInnerTexts()).toHaveLength(3);
    expect(await axeSerious(jana)).toEqual([]);
    await screenshot(jana, 'composer-letter');
    await jana.locator('textarea.paper').fill('');
    await jana.getByText('uloženo').waitFor();
  });

  it('puts a tone right beside the message, for everybody at once, and takes it back', async () => {
    const jana = await house.open(browser, house.jana);
    const karel = await house.open(browser, house.karel);
    for (const page of [jana, karel]) {
      await page.goto(`${house.url}/queue`);
      await page.getByRole('link', { name: 'Kasia Wiśniewska' }).click();
      await page.getByRole('heading', { name: 'Kasia Wiśniewska', level: 1 }).waitFor();
    }
    const tone = (page: Page) => page.locator('.msg.in .menu > summary').first();
    const before = (await tone(jana).textContent())!;
    const put = before.includes('kladný') ? 'záporný' : 'kladný';
    await tone(jana).click();
    await screenshot(jana, 'desk-tone');
    expect(await axeSerious(jana)).toEqual([]);
    await jana.locator('.msg.in .menu-body').getByRole('button', { name: put }).click();
    for (const page of [jana, karel]) {
      await page.locator('.msg.in summary', { hasText: `Tón: ${put}` }).waitFor(SOON);
      await page.locator('.event', { hasText: 'Tón opraven' }).first().waitFor(SOON);
    }
    await tone(jana).click();
    await screenshot(jana, 'desk-tone-back');
    await jana.getByRole('button', { name: 'Vzít zpět' }).click();
    await karel.locator('.msg.in summary', { hasText: before.trim() }).waitFor(SOON);
  });

  it('answers, closes by keys and takes it back', async () => {
    const jana = await house.open(browser, house.jana);
    await jana.goto(`${house.url}/queue`);
    await jana.getByRole('link', { name: 'Marek Zeman' }).click();
    await jana.getByRole('heading', { name: 'Marek Zeman', level: 1 }).waitFor();
    await jana.keyboard.press('r');
    await jana.keyboard.type('Děkujeme, vyřídíme paní Janě!');
    await jana.keyboard.press('Control+Enter');
    await jana.locator('.msg.out', { hasText: 'Děkujeme, vyřídíme paní Janě! — Jana' }).waitFor();
    expect(await jana.locator('textarea.paper').inputValue()).toBe('');
    await jana.locator('#thread').click();
    await jana.keyboard.press('d');
    await jana.keyboard.press('1');
    await jana.locator('#why').getByText('Vyřízeno: odpovězeno').waitFor();
    // the stream may tell that it is done before the answer to her own act brings the way back
    await jana.locator('.undo', { hasText: 'Vyřízeno' }).locator('button').waitFor();
    await jana.keyboard.press('u');
    await jana.locator('.undo button').waitFor({ state: 'detached' });
    await screenshot(jana, 'desk-undone');
    await jana.locator('#why').getByText('Čeká na zákazníka').waitFor();
  });
});

describe('without JavaScript', () => {
  it('one reads, claims, notes and closes by plain forms', async () => {
    const page = await house.open(browser, house.karel, { javaScriptEnabled: false });
    await page.goto(`${house.url}/queue`);
    await page.getByRole('link', { name: 'Kasia Wiśniewska' }).click();
    await page.getByRole('button', { name: 'Převzít' }).first().click();
    await page.getByText('Máte ji vy').waitFor();
    await page.getByRole('link', { name: 'Poznámka' }).click();
    await page.locator('textarea.paper').fill('Vrácení je v pořádku.');
    await page.getByRole('button', { name: 'Uložit poznámku' }).click();
    await page.locator('.msg.note', { hasText: 'Vrácení je v pořádku.' }).waitFor();
    await page.locator('#menu-done summary').click();
    await page.getByRole('button', { name: 'není na co odpovídat' }).click();
    await page.locator('#why').getByText('Vyřízeno: není na co odpovídat').waitFor();
    await page.locator('.undo button').click();
    await page.waitForURL(/\/queue/);
    await page.getByRole('link', { name: 'Kasia Wiśniewska' }).waitFor();
  });
});

describe('looks', () => {
  it('has no serious fault in light or in dark', async () => {
    const page = await house.open(browser, house.jana);
    await page.goto(`${house.url}/queue`);
    expect(await axeInBothThemes(page)).toEqual([]);
    await page.getByRole('link', { name: 'Lucie Krátká' }).click();
    await page.getByRole('heading', { name: 'Lucie Krátká', level: 1 }).waitFor();
    expect(await axeInBothThemes(page)).toEqual([]);
    for (const tab of ['E-mail', 'Poznámka']) {
      await page.locator('#composer').getByRole('link', { name: tab }).click();
      await page.locator('#composer [aria-current=page]', { hasText: tab }).waitFor();
      expect(await axeInBothThemes(page)).toEqual([]);
    }
    await page.keyboard.press('Escape');
    await page.locator('#menu-snooze summary').click();
    await screenshot(page, 'desk-menu');
    expect(await axeInBothThemes(page)).toEqual([]);
  });

  it('folds the why to one line on a phone, with or without JavaScript', async () => {
    const page = await house.open(browser, house.jana, { width: 390, height: 844, javaScriptEnabled: false });
    await page.goto(`${house.url}/queue`);
    await page.getByRole('link', { name: 'Petr Dvořák' }).click();
    const folded = page.locator('#why-folded');
    const reason = folded.getByText('píše, že se neozývá poprvé');
    expect(await page.locator('#why').isVisible()).toBe(false);
    expect([await folded.locator('summary').isVisible(), await reason.isVisible()]).toEqual([true, false]);
    expect((await folded.boundingBox())!.height).toBeLessThan(50);
    await folded.locator('summary').click();
    expect(await reason.isVisible()).toBe(true);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect([await page.locator('#why').isVisible(), await folded.isVisible()]).toEqual([true, false]);
  });

  it.each(['sk', 'pl', 'en'] as const)(
    'nothing is cut in %s, on a phone or beside the person',
    async (language) => {
      await house.db.update(users).set({ language }).where(eq(users.id, house.karel.id));
      const page = await house.open(browser, house.karel, { width: 390, height: 844 });
      const cut = () =>
        page.evaluate(() =>
          [
            ...document.querySelectorAll(
              '.queue, .queue > header, .talk, .talk > header, .tabs, .claim, .composer',
            ),
          ]
            .filter((place) => place.checkVisibility() && place.scrollWidth > place.clientWidth)
            .map((place) => `${place.className}: ${place.scrollWidth} > ${place.clientWidth}`),
        );
      await page.goto(`${house.url}/queue?language=de`);
      expect(await cut()).toEqual([]);
      await page.goto(`${house.url}/queue`);
      expect(await cut()).toEqual([]);
      await page.getByRole('link', { name: 'Petr Dvořák' }).click();
      await page.getByRole('heading', { name: 'Petr Dvořák', level: 1 }).waitFor();
      for (const width of [390, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect([width, await cut()]).toEqual([width, []]);
      }
    },
  );

  it('is one column at a time on a phone', async () => {
    const page = await house.open(browser, house.jana, { width: 390, height: 844 });
    await page.goto(`${house.url}/queue`);
    await screenshot(page, 'desk-queue-phone');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.getByRole('link', { name: 'Lucie Krátká' }).click();
    await page.getByRole('heading', { name: 'Lucie Krátká', level: 1 }).waitFor();
    expect(await page.locator('#rows').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await axeSerious(page)).toEqual([]);
    await screenshot(page, 'desk-talk-phone');
    await page.getByRole('link', { name: 'Zpět do fronty' }).click();
    await page.locator('#rows').waitFor();
  });
});
