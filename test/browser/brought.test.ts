/** What is brought to us: a signed call stands on everybody's screen within a second, a file is read in before one's eyes. */
import { createHmac } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hooksJob } from '../../jobs/hooks.ts';
import { importsJob } from '../../jobs/imports.ts';
import { single } from '../../jobs/run.ts';
import { channels } from '../../src/channels/index.ts';
import { onWake } from '../../src/events/wake.ts';
import { SECOND, systemClock } from '../../src/lib/clock.ts';
import { silentLog } from '../../src/lib/log.ts';
import { startSession } from '../../src/people/index.ts';
import { makePerson } from '../factories.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { appOnAPort } from './app-on-a-port.ts';
import { axeSerious, launchBrowser, openPage, type PageOptions, screenshot } from './browser.ts';

const SOON = { timeout: 1000 };
const PATIENCE_MS = 5000;

let browser: Browser;
let database: TestDatabase;
let house: Awaited<ReturnType<typeof appOnAPort>>;
let asleep: () => Promise<void>;

beforeAll(async () => {
  database = await testDb({ max: 8 });
  [browser, house] = await Promise.all([launchBrowser(), appOnAPort(database, [...channels.values()])]);
  const jobs = new Map([
    ['hooks', single('hooks', hooksJob(house.flow), silentLog)],
    ['imports', single('imports', importsJob(house.flow), silentLog)],
  ]);
  asleep = await onWake(database.sql, (word) => void jobs.get(word)?.nudge());
});
afterAll(async () => {
  await browser?.close();
  await asleep?.();
  await house?.close();
  await database?.close();
});

async function windowOf(name: string, options: PageOptions = {}) {
  const person = await makePerson(house.db, { name, role: 'lead' });
  const page = await openPage(browser, options);
  page.setDefaultTimeout(PATIENCE_MS);
  const value = await startSession(house.db, { userId: person.id, userAgent: 'test' }, systemClock());
  await page.context().addCookies([{ name: 'ohlas', value, url: house.url }]);
  return page;
}

it('a signed call is a row on a second browser’s screen', async () => {
  const jana = await windowOf('Jana');
  const karel = await windowOf('Karel');
  await jana.goto(`${house.url}/sources/new?channel=webhook`);
  await jana.getByLabel('Název zdroje').fill('Recenze');
  await jana.getByRole('button', { name: 'Přidat', exact: true }).last().click();
  await jana.getByText('Zdroj je přidaný').waitFor();
  await jana.getByRole('button', { name: 'Vytvořit klíč' }).click();
  const secret = await jana.getByLabel('Tajný klíč (OHLAS_SECRET)').inputValue();
  expect(await axeSerious(jana)).toEqual([]);
  await screenshot(jana, 'source-webhook');
  const address = await jana.getByLabel('Adresa webhooku').inputValue();
  await karel.goto(`${house.url}/queue`);
  await karel.locator('#main').waitFor();

  const call = async (id: number, author: string) => {
    const body = JSON.stringify({ id, text: 'Kde je moje objednávka?', author: { name: author } });
    const t = Math.floor(systemClock().getTime() / SECOND);
    const v1 = createHmac('sha256', secret).update(`${t}.${body}`).digest('hex');
    const answer = await fetch(new URL(new URL(address).pathname, house.url), {
      method: 'POST',
      body,
      headers: { 'X-Ohlas-Signature': `t=${t},v1=${v1}` },
    });
    expect(answer.status).toBe(200);
  };
  // the first one warms the analysis up
  await call(1, 'Marie');
  await karel.locator('.row', { hasText: 'Marie' }).waitFor();
  await call(2, 'Tomáš');
  await karel.locator('.row', { hasText: 'Tomáš' }).waitFor(SOON);
});

it('a file is brought, looked at and read in, while one watches', async () => {
  const jana = await windowOf('Lenka');
  await jana.goto(`${house.url}/sources/new?channel=import`);
  await screenshot(jana, 'source-add-import');
  await jana.getByLabel('Název zdroje').fill('Archiv recenzí');
  await jana.getByRole('button', { name: 'Přidat', exact: true }).last().click();
  await jana.getByText('Zdroj je přidaný').waitFor();
  const rows = Array.from(
    { length: 300 },
    (_, n) => `1.3.2025 9:00;Marie ${n};"Balík ${n} přišel; děkuji";5`,
  );
  const table = `Datum;Jméno;Recenze;Hvězdy\n${rows.join('\n')}\nvčera;Petr;Nic;1\n`;
  await jana
    .getByLabel('Soubor', { exact: true })
    .setInputFiles({ name: 'recenze.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await jana.getByRole('button', { name: 'Nahrát a podívat se' }).click();
  await jana.getByRole('cell', { name: 'Balík 0 přišel; děkuji' }).waitFor();
  expect(await jana.getByLabel('Kdo to napsal').inputValue()).toBe('1');
  expect(await axeSerious(jana)).toEqual([]);
  await screenshot(jana, 'import-mapping');
  await jana.getByRole('button', { name: 'Načíst soubor' }).last().click();
  await jana.getByText('Načteno celé').waitFor();
  await jana.getByText('300 nových').waitFor();
  await jana.reload();
  await jana.getByText('Řádek 302').waitFor();
  expect(await axeSerious(jana)).toEqual([]);
  await screenshot(jana, 'import-done');
});

it('fits a phone', async () => {
  const karel = await windowOf('Adam', { width: 390, height: 844 });
  await karel.goto(`${house.url}/sources/1`);
  await karel.getByLabel('Adresa webhooku').waitFor();
  const overflow = () => karel.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await screenshot(karel, 'source-webhook-phone');
  await karel.goto(`${house.url}/sources/new?channel=webhook`);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await screenshot(karel, 'source-add-phone');
});
