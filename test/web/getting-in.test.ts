import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { accessLinks, loginFailures, sessions, users } from '../../src/db/schema/people.ts';
import { settings } from '../../src/db/schema/settings.ts';
import { MINUTE } from '../../src/lib/clock.ts';
import { createSetupLink, invite, type Role } from '../../src/people/index.ts';
import { readSetting, saveSetting } from '../../src/settings/index.ts';
import { makePerson, PASSWORD, type Person } from '../factories.ts';
import { browser, ORIGIN, testApp } from '../setup/app.ts';

const house = await testApp();
const { deps, clock, mails } = house;
afterAll(house.close);

let jana: Person;
beforeEach(async () => {
  for (const table of [accessLinks, loginFailures, settings, users]) await deps.db.delete(table);
  mails.length = 0;
  jana = await makePerson(deps.db, { name: 'Jana', role: 'agent' });
});
const entering = { password: PASSWORD, email: 'jana@obchod.example' };
const setMailServer = async () => {
  const smtp = await readSetting(deps.db, 'smtp');
  await saveSetting(deps.db, 'smtp', { ...smtp, host: 'mail.example' }, { userId: null, at: clock() });
};

describe('the first account', () => {
  beforeEach(async () => {
    await deps.db.delete(users);
  });
  const account = {
    ...{ name: 'Jana Nováková', email: 'jana@obchod.example', password: PASSWORD },
    ...{ shop: 'Vandr', language: 'sk', timeZone: 'Europe/Bratislava' },
  };

  it('needs the link from the terminal, and every way leads there', async () => {
    const me = browser(house);
    expect((await me.get('/account')).headers.get('Location')).toBe('/sign-in?next=%2Faccount');
    expect((await me.get('/sign-in')).headers.get('Location')).toBe('/setup');
    expect(await (await me.get('/setup')).text()).toContain('npm start');
    expect((await me.get('/setup/guess')).status).toBe(410);
    expect((await me.post('/setup/guess', account)).status).toBe(410);
  });

  it('is made by one form that sets the shop up too and signs in', async () => {
    const me = browser(house);
    const token = await createSetupLink(deps.db, clock());
    expect((await me.get(`/setup/${token}`)).status).toBe(200);
    const made = await me.post(`/setup/${token}`, { ...account, role: 'viewer', id: '7', active: '' });
    expect([made.status, made.headers.get('Location')]).toEqual([303, '/']);
    expect(await deps.db.select().from(users)).toMatchObject([
      { role: 'admin', active: true, language: 'sk' },
    ]);
    expect(await readSetting(deps.db, 'profile')).toMatchObject({
      names: ['Vandr'],
      timeZone: 'Europe/Bratislava',
    });
    expect((await me.get('/account')).status).toBe(200);
    expect((await me.get('/setup')).headers.get('Location')).toBe('/sign-in');
  });

  it('shows what is wrong beside the fields and keeps what was typed, but no password', async () => {
    const me = browser(house, { 'Accept-Language': 'en' });
    const token = await createSetupLink(deps.db, clock());
    const wrong = await me.post(`/setup/${token}`, { ...account, email: 'jana@', shop: ' ' });
    const page = await wrong.text();
    expect(wrong.status).toBe(422);
    expect(page).toContain('This is not a whole e-mail address');
    expect(page).toContain('Please fill this in');
    expect(page).toContain('value="jana@"');
    expect(page).not.toContain(PASSWORD);
    const short = await (await me.post(`/setup/${token}`, { ...account, password: 'krátké' })).text();
    expect(short).toContain('at least 10 characters');
    expect(short).not.toContain('krátké');
  });
});

describe('signing in', () => {
  it('gives a cookie that scripts and other sites do not get, anew each time', async () => {
    const me = browser(house);
    const first = await me.post('/session', { ...entering, next: '/account' });
    expect([first.status, first.headers.get('Location')]).toEqual([303, '/account']);
    const cookie = first.headers.get('Set-Cookie')!;
    expect(cookie).toMatch(/^ohlas=[\w-]{43}; Max-Age=1209600; Path=\/; HttpOnly; SameSite=Lax$/);
    const before = me.cookie();
    await me.post('/session', entering);
    expect(me.cookie()).not.toBe(before);
    expect(await deps.db.select().from(sessions)).toHaveLength(1);
  });

  it('answers an unknown e-mail and a wrong password with the same page', async () => {
    const page = async (email: string) => {
      const answer = await browser(house).post('/session', { email, password: 'spatne heslo' });
      return `${answer.status} ${(await answer.text()).replaceAll(email, 'X')}`;
    };
    expect(await page(jana.email)).toBe(await page('nikdo@obchod.example'));
  });

  it('stops after five wrong passwords, says when to come again, and lets in after that', async () => {
    const me = browser(house, { 'Accept-Language': 'pl' });
    for (let i = 0; i < 5; i++) {
      expect((await me.post('/session', { ...entering, password: 'spatne heslo' })).status).toBe(401);
    }
    const stopped = await me.post('/session', entering);
    expect(stopped.status).toBe(429);
    expect(await stopped.text()).toContain('za 15 minut');
    clock.forward(15 * MINUTE);
    expect((await me.post('/session', entering)).status).toBe(303);
  });

  it('does not believe addresses in headers', async () => {
    for (let i = 0; i < 30; i++) {
      const forged = browser(house, { 'X-Forwarded-For': `10.0.0.${i}`, 'X-Real-IP': `10.0.1.${i}` });
      await forged.post('/session', { email: `n${i}@obchod.example`, password: 'spatne heslo' });
    }
    const answer = await browser(house, { 'X-Forwarded-For': '10.9.9.9' }).post('/session', entering);
    expect(answer.status).toBe(429);
  });

  it('ends on this browser only', async () => {
    const [here, there] = [await browser(house).as(jana), await browser(house).as(jana)];
    expect((await here.post('/session/end')).headers.get('Location')).toBe('/sign-in');
    expect(here.cookie()).toBe('');
    expect((await here.get('/account')).status).toBe(303);
    expect((await there.get('/account')).status).toBe(200);
  });

  it('follows a session that is used, in the cookie too', async () => {
    const me = await browser(house).as(jana);
    expect((await me.get('/account')).headers.get('Set-Cookie')).toBeNull();
    clock.forward(MINUTE);
    expect((await me.get('/account')).headers.get('Set-Cookie')).toContain('Max-Age=1209600');
  });
});

describe('a forgotten password', () => {
  it('is replaced by a mailed link, which works once', async () => {
    await setMailServer();
    const me = browser(house);
    const asked = await me.post('/forgotten-password', { email: 'JANA@obchod.example' });
    expect(asked.status).toBe(200);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ to: 'jana@obchod.example', subject: 'Ohlas: nové heslo' });
    const path = new RegExp(`${ORIGIN}(/password/\\S+)`).exec(mails[0]!.text)![1]!;
    expect((await me.get(path)).status).toBe(200);
    expect((await me.post(path, { password: 'úplně jiné heslo' })).status).toBe(303);
    expect((await me.get('/account')).status).toBe(200);
    expect((await me.get(path)).status).toBe(410);
    expect((await me.post(path, { password: 'ještě jiné heslo' })).status).toBe(410);
  });

  it('tells nobody who has an account', async () => {
    await setMailServer();
    const page = async (email: string) =>
      (await (await browser(house).post('/forgotten-password', { email })).text()).replaceAll(email, 'X');
    expect(await page(jana.email)).toBe(await page('nikdo@obchod.example'));
    expect(mails).toHaveLength(1);
  });

  it('leads to an administrator where no mail can be sent', async () => {
    const me = browser(house, { 'Accept-Language': 'en' });
    expect(await (await me.get('/forgotten-password')).text()).toContain('Ask your administrator');
    expect(await (await me.post('/forgotten-password', entering)).text()).toContain('Ask your administrator');
    expect(mails).toHaveLength(0);
  });
});

describe('an invitation', () => {
  it('makes an account with the role the admin chose, whatever else is posted', async () => {
    const admin = await makePerson(deps.db, { name: 'Alena', role: 'admin' });
    const invitation = { email: 'petr@obchod.example', role: 'agent' as Role, teamId: null, by: admin.id };
    const token = await invite(deps.db, invitation, clock());
    const me = browser(house);
    expect(await (await me.get(`/invitation/${token}`)).text()).toContain('petr@obchod.example');
    const account = { name: 'Petr', password: PASSWORD, language: 'pl', role: 'admin', email: 'x@y.example' };
    expect((await me.post(`/invitation/${token}`, account)).status).toBe(303);
    const [petr] = (await deps.db.select().from(users)).filter((user) => user.name === 'Petr');
    expect(petr).toMatchObject({ role: 'agent', email: 'petr@obchod.example', language: 'pl' });
    expect((await browser(house).get(`/invitation/${token}`)).status).toBe(410);
  });
});
