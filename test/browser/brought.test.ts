/** What a shop's own program tells us stands on everybody's screen within a second. */
import { createHmac } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hooksJob } from '../../jobs/hooks.ts';
import { single } from '../../jobs/run.ts';
import { webhook } from '../../src/channels/webhook/index.ts';
import { onWake } from '../../src/events/wake.ts';
import { SECOND, systemClock } from '../../src/lib/clock.ts';
import { silentLog } from '../../src/lib/log.ts';
import { startSession } from '../../src/people/index.ts';
import { makePerson } from '../factories.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { appOnAPort } from './app-on-a-port.ts';
import { launchBrowser, openPage } from './browser.ts';

const SOON = { timeout: 1000 };
const PATIENCE_MS = 5000;

let browser: Browser;
let database: TestDatabase;
let house: Awaited<ReturnType<typeof appOnAPort>>;
let asleep: () => Promise<void>;

beforeAll(async () => {
  database = await testDb({ max: 8 });
  [browser, house] = await Promise.all([launchBrowser(), appOnAPort(database, [webhook])]);
  const job = single('hooks', hooksJob(house.flow), silentLog);
  asleep = await onWake(database.sql, () => void job.nudge());
});
afterAll(async () => {
  await browser?.close();
  await asleep?.();
  await house?.close();
  await database?.close();
});

async function windowOf(name: string) {
  const person = await makePerson(house.db, { name, role: 'lead' });
  const page = await openPage(browser);
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
