/** Several people at once: a proposal that two approve, two who answer the same, and a claim that nobody keeps up. */
import { sql } from 'drizzle-orm';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { assignJob } from '../../jobs/assign.ts';
import { conversations, outbox } from '../../src/db/schema/index.ts';
import { deliverDue } from '../../src/flow/deliver.ts';
import { readSetting, saveSetting } from '../../src/settings/index.ts';
import { makePerson, type Person } from '../factories.ts';
import { REPLIES, sendingChannel } from '../setup/sending.ts';
import { axeSerious, launchBrowser, screenshot } from './browser.ts';
import { deskOnAPort } from './desk-house.ts';

/** What is to be seen by everybody within a second. */
const SOON = { timeout: 1000 };

const network = sendingChannel();
let browser: Browser;
let house: Awaited<ReturnType<typeof deskOnAPort>>;
let tereza: Person;
let lenka: Person;

beforeAll(async () => {
  [browser, house] = await Promise.all([launchBrowser(), deskOnAPort(network.channel)]);
  const { db } = house;
  tereza = await makePerson(db, { name: 'Tereza', role: 'trainee' });
  lenka = await makePerson(db, { name: 'Lenka', role: 'lead' });
  const times = await readSetting(db, 'response');
  await saveSetting(db, 'response', { ...times, undoSeconds: 0 }, { userId: null, at: new Date() });
  for (const [name, ago] of [
    ['Lucie Krátká', 20],
    ['Petr Dvořák', 10],
    ['Hana Malá', 5],
    ['Ivo Starý', 4],
  ] as const) {
    await house.hear(
      {
        text: `Kde je můj balíček od Vandru? Čekám už týden. ${name}`,
        author: { externalId: name, name, isSelf: false },
        caps: REPLIES,
      },
      ago,
    );
  }
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const rowOf = (page: Page, name: string) => page.locator('.row', { hasText: name });

it('a proposal is seen by all at once, approved by two at once, and leaves once', async () => {
  const trainee = await house.open(browser, tereza);
  const [karel, other] = await Promise.all([
    house.open(browser, house.karel, { allow: /409/ }),
    house.open(browser, lenka, { allow: /409/ }),
  ]);
  for (const page of [karel, other]) await page.goto(`${house.url}/queue`);
  await trainee.goto(`${house.url}/queue`);
  await trainee.keyboard.press('n');
  await trainee.getByRole('heading', { name: 'Lucie Krátká', level: 1 }).waitFor();
  const paper = trainee.locator('textarea.paper');
  // who steps into the field stands behind the proposed greeting; here it is replaced
  await paper.click();
  await paper.fill('Dobrý den, Lucie, balíček dnes odešel.');
  await trainee.getByRole('button', { name: 'Poslat ke schválení' }).click();
  await trainee.getByText('Odejde, až to schválí vedoucí.').waitFor();
  for (const page of [karel, other]) {
    await rowOf(page, 'Lucie Krátká').getByText('čeká na schválení').waitFor(SOON);
    await page.getByRole('link', { name: 'Lucie Krátká' }).click();
    await page.getByRole('button', { name: 'Schválit a odeslat' }).waitFor();
  }
  expect(await axeSerious(karel)).toEqual([]);
  await screenshot(karel, 'approval');
  await Promise.all(
    [karel, other].map((page) => page.getByRole('button', { name: 'Schválit a odeslat' }).click()),
  );
  for (const page of [trainee, karel, other]) {
    await page.locator('.msg.out', { hasText: 'balíček dnes odešel' }).waitFor();
    await page.locator('.proposal').waitFor({ state: 'detached' });
  }
  while ((await deliverDue(house.flow, 10)) > 0);
  expect(network.posts.map(({ text }) => text)).toEqual(['Dobrý den, Lucie, balíček dnes odešel. — Tereza']);
  expect(await house.db.$count(outbox)).toBe(1);
});

it('what comes back with a note stands in its author’s open sheet again', async () => {
  const [trainee, lead] = await Promise.all([house.open(browser, tereza), house.open(browser, lenka)]);
  for (const page of [trainee, lead]) {
    await page.goto(`${house.url}/queue`);
    await page.getByRole('link', { name: 'Hana Malá' }).click();
    await page.getByRole('heading', { name: 'Hana Malá', level: 1 }).waitFor();
  }
  const paper = trainee.locator('textarea.paper');
  await paper.click();
  await paper.fill('Dobrý den, to je chyba dopravce.');
  await trainee.getByRole('button', { name: 'Poslat ke schválení' }).click();
  await lead.getByPlaceholder('Co je třeba změnit').fill('Vlídněji, prosím.');
  await lead.getByRole('button', { name: 'Vrátit s poznámkou' }).click();
  await trainee.getByText('Vlídněji, prosím.').waitFor();
  await expect.poll(() => paper.inputValue()).toBe('Dobrý den, to je chyba dopravce.');
});

it('who presses after a colleague has answered is shown the answer and keeps the words', async () => {
  const [jana, lead] = await Promise.all([
    house.open(browser, house.jana, { allow: /409/ }),
    house.open(browser, lenka),
  ]);
  for (const page of [jana, lead]) {
    await page.goto(`${house.url}/queue`);
    await page.getByRole('link', { name: 'Ivo Starý' }).click();
    await page.getByRole('heading', { name: 'Ivo Starý', level: 1 }).waitFor();
    await page.locator('textarea.paper').click();
  }
  const mine = 'Dobrý den, Ivo, hledáme ho.';
  await jana.locator('textarea.paper').fill(mine);
  await jana.getByText('Uloženo').waitFor();
  await lead.locator('textarea.paper').fill('Dobrý den, Ivo, balíček dorazí dnes.');
  await lead.locator('textarea.paper').press('Control+Enter');
  await jana.locator('.msg.out', { hasText: 'dorazí dnes' }).waitFor(SOON);
  await jana.locator('textarea.paper').press('Control+Enter');
  await jana
    .getByText('Mezitím už odpověděl někdo od vás (Lenka): „Dobrý den, Ivo, balíček dorazí dnes.')
    .waitFor();
  expect(await jana.locator('textarea.paper').inputValue()).toBe(mine);
  while ((await deliverDue(house.flow, 10)) > 0);
  expect(network.posts.filter(({ text }) => text.includes('Ivo')).map(({ text }) => text)).toEqual([
    'Dobrý den, Ivo, balíček dorazí dnes. — Lenka',
  ]);
});

it('a claim that nobody keeps up goes back before everybody’s eyes, and what was typed stays', async () => {
  const jana = await house.open(browser, house.jana);
  const karel = await house.open(browser, house.karel);
  for (const page of [jana, karel]) {
    await page.goto(`${house.url}/queue`);
    await page.getByRole('link', { name: 'Petr Dvořák' }).click();
    await page.getByRole('heading', { name: 'Petr Dvořák', level: 1 }).waitFor();
  }
  await jana.keyboard.press('c');
  await karel.getByText('Má ji Jana').waitFor(SOON);
  await jana.locator('textarea.paper').click();
  await jana.locator('textarea.paper').fill('Dobrý den, Petře, díváme se na to');
  await jana.getByText('Uloženo').waitFor();
  // a screen in front says once a minute that it is there; this one is left
  const here = jana.url();
  await jana.goto(`${house.url}/account`);
  const { db, flow } = house;
  const past = sql`now() - interval '16 minutes'`;
  await db.update(conversations).set({ claimedAt: past as never });
  await db.execute(sql`update claim_signs set at = ${past}`);
  await assignJob(flow)();
  await karel.getByText('Zatím ji nikdo nemá').waitFor(SOON);
  await karel.getByText('Vráceno do fronty, Jana').waitFor(SOON);
  await jana.goto(here);
  expect(await jana.locator('textarea.paper').inputValue()).toBe('Dobrý den, Petře, díváme se na to');
});
