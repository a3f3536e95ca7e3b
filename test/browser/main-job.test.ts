/** The main job in one piece, by two people in two browsers: from an empty house to an answered conversation. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MINUTE, SECOND } from '../../src/lib/clock.ts';
import { PASSWORD } from '../factories.ts';
import { headerOf, textOf } from '../setup/sending.ts';
import { launchBrowser } from './browser.ts';
import { shopHouse } from './shop-house.ts';

/** What one does is to be seen by the other within a second. */
const SOON = { timeout: 1000 };
const STORY_MS = 120_000;

let browser: Browser;
let house: Awaited<ReturnType<typeof shopHouse>>;

beforeAll(async () => {
  [browser, house] = await Promise.all([launchBrowser(), shopHouse()]);
}, STORY_MS);

afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const press = (page: Page, name: string) =>
  page
    .locator('.btn')
    .and(page.getByRole('button', { name, exact: true }))
    .click();
const row = (page: Page, name: string) => page.locator('.row', { hasText: name });

/** The first account, by the one-time link; then the name to listen for. */
async function moveIn(page: Page): Promise<void> {
  await page.goto(house.setupLink);
  await page.getByLabel('Jméno a příjmení').fill('Jana Nováková');
  await page.getByLabel('E-mail').fill('jana@vandr.example');
  await page.getByLabel('Heslo', { exact: true }).fill(PASSWORD);
  await page.getByLabel('Jak se jmenuje váš obchod').fill('Vandr');
  await press(page, 'Založit účet a začít');
  await page.waitForURL('**/start');
  expect(await page.getByLabel('Název obchodu').inputValue()).toBe('Vandr');
  await press(page, 'Hlídat to jméno');
  await press(page, 'Uložit výraz');
  await page.getByText('Uloženo.').waitFor();
}

/** Two sources: the shop's own account, where everything is ours, and a forum, where only our name is. */
async function addSources(page: Page): Promise<void> {
  await page.goto(`${house.url}/sources/new?channel=mastodon`);
  await page.getByLabel('Server', { exact: true }).fill(house.network.origin);
  await page.getByLabel('Přístupový token').fill(house.network.token);
  await press(page, 'Přečíst a přidat');
  await page.locator('.notice.good').waitFor();
  await page.goto(`${house.url}/sources/new?channel=feed`);
  await page.getByLabel('Adresa kanálu').fill(house.forum.feed);
  await page.getByLabel('K čemu je').selectOption({ label: 'Odpovídáme, běží termín' });
  await page.getByLabel('Co z něj bereme').selectOption({ label: 'Jen co odpovídá hlídaným výrazům' });
  await press(page, 'Přečíst a přidat');
  await page.locator('.notice.good').waitFor();
}

/** The way out by mail, tried at once. */
async function setUpMail(page: Page): Promise<void> {
  const { host, port, fromName, fromAddress, replyTo } = house.post.settings;
  await page.goto(`${house.url}/settings/mail`);
  await page.getByLabel('Server', { exact: true }).fill(host);
  await page.getByLabel('Port').fill(String(port));
  await page.getByLabel('Šifrování').selectOption('none');
  await page.getByLabel('Jméno odesílatele').fill(fromName);
  await page.getByLabel('Adresa odesílatele').fill(fromAddress);
  await page.getByLabel('Kam mají přijít odpovědi').fill(replyTo);
  await press(page, 'Poslat mi zkoušku');
  await page.getByText('Server zkoušku přijal').waitFor();
  expect(house.post.mails.splice(0)[0]?.to).toEqual(['jana@vandr.example']);
  await press(page, 'Uložit');
  await page.getByText('Uloženo').first().waitFor();
}

/** A colleague, by the link in a letter. */
async function invite(page: Page, colleague: Page): Promise<void> {
  await page.goto(`${house.url}/users`);
  await page.getByLabel('E-mail').fill('karel@vandr.example');
  await press(page, 'Pozvat');
  await expect.poll(() => house.post.mails.length).toBe(1);
  const [letter] = house.post.mails.splice(0);
  expect(letter!.to).toEqual(['karel@vandr.example']);
  await colleague.goto(house.url + /\/invitation\/\S+/.exec(textOf(letter!))![0]);
  await colleague.getByLabel('Jméno a příjmení').fill('Karel Malý');
  await colleague.getByLabel('Heslo', { exact: true }).fill(PASSWORD);
  await colleague.getByRole('button').click();
  await colleague.waitForURL('**/queue');
}

/** On these screens this person waits in the queue, with so many minutes left. */
async function showing(pages: Page[], name: string, minutes: string): Promise<void> {
  for (const page of pages)
    await expect.poll(() => row(page, name).locator('.ring b').textContent()).toBe(minutes);
}

it('two people hear, claim, answer, hand over and close', { timeout: STORY_MS }, async () => {
  const jana = await house.open(browser);
  const karel = await house.open(browser);
  const both = [jana, karel];
  await moveIn(jana);
  await addSources(jana);
  await setUpMail(jana);
  await house.turn();
  await invite(jana, karel);
  await jana.goto(`${house.url}/queue`);
  for (const page of both) await page.locator('#live').getByText('živě').waitFor();

  // what is said out there comes in by itself, with half an hour to answer; what is not about us does not
  await house.forumSays(
    { author: 'Tomáš', title: 'Batohy', text: 'Koupil jsem batoh od Vandru a přišel roztržený. Co s tím?' },
    { author: 'Eva', title: 'Stany', text: 'Jaký stan je nejlepší na zimu?' },
  );
  await showing(both, 'Tomáš', '30');
  await house.lucieWrites('kde je moje objednávka 2024-11873? Pište mi na lucie@posta.example');
  await showing(both, 'Lucie Krátká', '30');
  for (const page of both) expect(await row(page, 'Eva').count()).toBe(0);

  // one takes it, the other sees it
  await jana.getByRole('link', { name: 'Lucie Krátká' }).click();
  await jana.getByRole('heading', { name: 'Lucie Krátká', level: 1 }).waitFor();
  await jana.keyboard.press('c');
  await row(karel, 'Lucie Krátká').getByRole('img', { name: 'Jana Nováková', exact: true }).waitFor(SOON);
  await jana.getByText('Máte ji vy').waitFor();

  // a draft survives, the answer is signed and leaves once the time to take it back is over
  const paper = jana.locator('textarea.paper');
  await jana.keyboard.press('r');
  // in place of the greeting that is proposed
  await jana.keyboard.press('Control+A');
  await jana.keyboard.type('Dobrý den, podíváme se na to.');
  await jana.getByText('uloženo', { exact: true }).waitFor();
  await jana.reload();
  expect(await paper.inputValue()).toBe('Dobrý den, podíváme se na to.');
  await paper.press('Control+Enter');
  const answer = jana.locator('.msg.out', { hasText: 'Dobrý den, podíváme se na to. — Jana' });
  await answer.getByText('Čeká na odeslání').waitFor();
  await house.pass(9 * SECOND);
  expect(house.posted()).toEqual([]);
  await house.pass(2 * SECOND);
  await answer.getByText('Odesláno').waitFor();
  for (let turn = 0; turn < 5; turn++) await house.pass(MINUTE);
  expect(house.posted()).toEqual(['@lucie@jinde.example Dobrý den, podíváme se na to. — Jana']);

  // closed by a key; she writes once more, and it is open again with a clock of its own
  await jana.locator('#thread').click();
  await jana.keyboard.press('d');
  await jana.keyboard.press('1');
  await jana.locator('#why').getByText('Vyřízeno: odpovězeno').waitFor();
  await row(karel, 'Lucie Krátká').waitFor({ state: 'detached' });
  await house.lucieReplies('Ještě ta adresa není správně, kam mám napsat novou?');
  await showing(both, 'Lucie Krátká', '30');
  await jana.locator('.msg.in', { hasText: 'adresa není správně' }).waitFor();

  // a private matter goes on by e-mail: nobody has to say anything twice
  await jana.keyboard.press('e');
  const composer = jana.locator('#composer');
  expect(await composer.getByLabel('Zákazníkovi').inputValue()).toBe('lucie@posta.example');
  await composer.getByLabel('Text e-mailu').fill('Dobrý den, pošlete nám prosím novou adresu.');
  await composer.getByLabel('Veřejně k tomu').fill('Píšu vám do e-mailu.');
  await jana.keyboard.press('Control+Enter');
  await jana.locator('.msg.mail', { hasText: 'Čeká na odeslání' }).waitFor();
  await house.pass(11 * SECOND);
  await jana.locator('.msg.mail', { hasText: 'Odesláno' }).waitFor();
  expect(house.posted().slice(1)).toEqual(['@lucie@jinde.example Píšu vám do e-mailu. — Jana']);
  expect(house.post.mails.map(({ to }) => to)).toEqual([['lucie@posta.example']]);
  const [letter] = house.post.mails;
  expect(headerOf(letter!, 'Reply-To')).toEqual([house.post.settings.replyTo]);
  for (const said of [
    'kde je moje objednávka 2024-11873?',
    'podíváme se na to. — Jana',
    'adresa není správně',
  ])
    expect(textOf(letter!)).toMatch(new RegExp(`^> .*${said.replace('?', '[?]')}`, 'm'));

  // an hour was promised; nobody says that it was kept, and it is red on both screens
  for (const page of both) await row(page, 'Lucie Krátká').waitFor({ state: 'detached' });
  await karel.getByRole('link', { name: 'Čeká na zákazníka' }).click();
  await showing([karel], 'Lucie Krátká', '60');
  await karel.getByRole('link', { name: 'Všechny otevřené' }).click();
  await house.pass(61 * MINUTE);
  await showing(both, 'Lucie Krátká', '−1');
  for (const page of both) await page.locator('.row.late', { hasText: 'Lucie Krátká' }).waitFor();

  // she was answered: the promise is ended, the conversation closed, taken back, and closed for good
  await jana.getByRole('button', { name: 'Už je odpovězeno' }).click();
  await jana.locator('.promise').waitFor({ state: 'detached' });
  const close = async () => {
    await jana.locator('#thread').click();
    await jana.keyboard.press('d');
    await jana.keyboard.press('2');
    await jana.locator('#why').getByText('Vyřízeno: předáno do e-mailu').waitFor();
    await row(karel, 'Lucie Krátká').waitFor({ state: 'detached' });
  };
  await close();
  await jana.keyboard.press('u');
  await row(karel, 'Lucie Krátká').waitFor();
  await jana.locator('#why').getByText('Vyřízeno').waitFor({ state: 'detached' });
  await close();
  await row(karel, 'Tomáš').waitFor();
  expect([house.posted().length, house.post.mails.length]).toEqual([2, 1]);
});
