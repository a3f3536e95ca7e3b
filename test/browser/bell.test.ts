import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notify } from '../../src/alarms/index.ts';
import { pushSubscriptions } from '../../src/db/schema/alarms.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { browserKeys } from '../alarms/receiver.ts';
import { axeSerious, launchBrowser } from './browser.ts';
import { deskOnAPort } from './desk-house.ts';

let browser: Browser;
let house: Awaited<ReturnType<typeof deskOnAPort>>;

beforeAll(async () => {
  [browser, house] = await Promise.all([launchBrowser(), deskOnAPort()]);
  await house.hear({ text: 'Odpoví mi někdo?' });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const tell = (userId: number) =>
  house.db.transaction((tx) =>
    notify(tx, { userIds: [userId], kind: 'assigned', conversationId: 1, by: null }, systemClock()),
  );

describe('the bell', () => {
  it.each(['/queue', '/today'])('rings on %s while one looks, for oneself only', async (path) => {
    const [jana, karel] = [await house.open(browser, house.jana), await house.open(browser, house.karel)];
    const count = (page: typeof jana) => page.locator('#rail .bell-count').textContent();
    for (const page of [jana, karel]) {
      const listening = page.waitForResponse((answer) => answer.url().includes('/live'));
      await page.goto(house.url + path);
      await listening;
    }
    await tell(house.karel.id);
    await expect.poll(() => count(karel)).toContain('1');
    expect(await count(jana)).toBe('');

    await karel.goto(`${house.url}/notices`);
    expect(await axeSerious(karel)).toEqual([]);
    await karel.getByRole('button', { name: 'Konverzace čeká na vás' }).first().click();
    await karel.waitForURL(/\/conversations\/1$/);
    await expect.poll(() => count(karel)).toBe('');
  });
});

describe('pushes to a browser', () => {
  it('are asked for by a press only; the house keeps where to send them, and forgets it again', async () => {
    const page = await house.open(browser, house.jana);
    const { p256dh, auth } = browserKeys();
    // a browser in a test reaches no push service: its part is played
    await page.addInitScript(
      (keys) => {
        const subscription = {
          endpoint: 'https://push.example/jana',
          toJSON: () => ({ endpoint: 'https://push.example/jana', keys }),
          unsubscribe: async () => sessionStorage.removeItem('subscribed'),
        };
        const given = () => (sessionStorage.getItem('subscribed') ? subscription : null);
        Notification.requestPermission = async () => {
          sessionStorage.setItem('asked', 'yes');
          return 'granted';
        };
        Object.defineProperty(Notification, 'permission', {
          get: () => (sessionStorage.getItem('asked') ? 'granted' : 'default'),
        });
        PushManager.prototype.getSubscription = async () => given() as never;
        PushManager.prototype.subscribe = async () => {
          sessionStorage.setItem('subscribed', 'yes');
          return subscription as never;
        };
      },
      { p256dh, auth },
    );
    const kept = () => house.db.$count(pushSubscriptions);
    await page.goto(`${house.url}/account`);
    const on = page.getByRole('button', { name: 'Dávat vědět i tomuto prohlížeči' });
    await on.waitFor();
    expect(await page.evaluate(() => sessionStorage.getItem('asked'))).toBeNull();
    await on.click();
    const off = page.getByRole('button', { name: 'už vědět nedávat' });
    await off.waitFor();
    expect(await kept()).toBe(1);
    expect(await axeSerious(page)).toEqual([]);
    await off.click();
    await on.waitFor();
    expect(await kept()).toBe(0);
  });
});
