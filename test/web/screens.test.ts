import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mentions } from '../../src/db/schema/intake.ts';
import { conversations, labels } from '../../src/db/schema/queue.ts';
import { departments, templates } from '../../src/db/schema/replies.ts';
import { settings } from '../../src/db/schema/settings.ts';
import { sources } from '../../src/db/schema/sources.ts';
import { pollSource } from '../../src/flow/inbound.ts';
import { after, DAY, HOUR } from '../../src/lib/clock.ts';
import { ensureLabels, listLabels } from '../../src/queue/index.ts';
import { readSetting } from '../../src/settings/index.ts';
import { claimDue } from '../../src/sources/leases.ts';
import { type Person, type StockPeople, stockPeople } from '../factories.ts';
import { browser } from '../setup/app.ts';
import { item, scriptedSource } from '../setup/flow.ts';
import { type Screens, testScreens } from '../setup/screens.ts';

let house: Screens;
let people: StockPeople;

beforeAll(async () => {
  house = await testScreens();
  people = await stockPeople(house.deps.db);
});
afterAll(() => house.close());
beforeEach(async () => {
  const { db } = house.deps;
  for (const table of [conversations, mentions, sources, settings, departments, templates, labels]) {
    await db.delete(table);
  }
});

const as = (person: Person) => browser(house).as(person);

/** What a source brings: two fresh texts, one older than a day. */
async function heard(over: Parameters<typeof scriptedSource>[1] = {}) {
  await scriptedSource(house.flow, over);
  await house.deps.db.update(sources).set({ baselineAt: after(house.clock(), -DAY) });
  const now = house.clock();
  const author = (name: string) => ({ externalId: name, name, isSelf: false });
  house.scripted.page([
    item({ publishedAt: now, text: 'Kde je moje zásilka? Čekám týden!', author: author('Žaneta') }),
    item({ publishedAt: after(now, -HOUR), text: 'Děkuji, super obchod', author: author('Petr') }),
    item({ publishedAt: after(now, -3 * DAY), text: 'Starý příspěvek o stanech', author: author('Karel') }),
  ]);
  for (const source of await claimDue(house.deps.db, now, 9)) await pollSource(house.flow, source);
  house.scripted.skip();
}

describe('mentions', () => {
  it('shows everything heard, history too, and narrows it by text without marks', async () => {
    await heard();
    const me = await as(people.agent);
    const page = await (await me.get('/mentions')).text();
    for (const who of ['Žaneta', 'Petr', 'Karel']) expect(page).toContain(who);
    expect(page).toContain('/answer-this');
    const found = await (await me.get('/mentions?q=ZASILKA+zaneta')).text();
    expect(found).toContain('Žaneta');
    expect(found).not.toContain('Petr');
    expect(await (await me.get('/mentions?sentiment=positive')).text()).not.toContain('Žaneta');
    expect(await (await me.get('/mentions?language=pl')).text()).toContain('Nic takového');
    expect((await me.get('/mentions?source=x&watch=-1&sentiment=odd&language=xx&after=zz')).status).toBe(200);
  });

  it('goes on by key, page after page', async () => {
    await scriptedSource(house.flow);
    const items = Array.from({ length: 60 }, (_, n) =>
      item({ publishedAt: house.clock(), text: `Kus ${n}.` }),
    );
    house.scripted.page(items);
    for (const source of await claimDue(house.deps.db, house.clock(), 9))
      await pollSource(house.flow, source);
    house.scripted.skip();
    const me = await as(people.viewer);
    const first = await (await me.get('/mentions?q=kus')).text();
    const next = /href="(\/mentions\?[^"]*after=\d+)"/.exec(first)?.[1]?.replaceAll('&amp;', '&');
    expect(next).toContain('q=kus');
    const second = await (await me.get(next!)).text();
    const shown = (page: string) => page.match(/<li class="row">/g)?.length;
    expect([shown(first), shown(second)]).toEqual([50, 10]);
    expect(second).not.toContain('after=');
  });

  it('shows nothing of another team, and viewers no button', async () => {
    await heard({ teamId: people.otherTeamId });
    expect(await (await (await as(people.agent)).get('/mentions')).text()).not.toContain('Žaneta');
    const mine = await (await (await as(people.stranger)).get('/mentions')).text();
    expect(mine).toContain('Žaneta');
    expect(await (await (await as(people.viewer)).get('/mentions')).text()).not.toContain('answer-this');
  });

  it('takes any text', async () => {
    expect((await (await as(people.viewer)).get('/mentions?q=%00')).status).toBe(200);
  });
});

describe('today', () => {
  it('counts what came and lists who waits too long', async () => {
    await heard();
    house.clock.forward(HOUR);
    const page = await (await (await as(people.agent)).get('/today')).text();
    expect(page).toContain('z toho 2 po termínu');
    expect(page).toMatch(/<b>2<\/b><span>přišly/);
    expect(page).toContain('class="name"');
    expect(page).toContain('Žaneta');
  });

  it('counts nothing of another team', async () => {
    await heard({ teamId: people.otherTeamId });
    const page = await (await (await as(people.agent)).get('/today')).text();
    expect(page).toMatch(/<b>0<\/b><span>přišlo/);
    expect(page).toContain('Nikdo nečeká déle');
  });
});

describe('the start page', () => {
  it('is where one comes while nothing is listened to, with both ways to begin', async () => {
    const me = await as(people.admin);
    expect((await me.get('/')).headers.get('Location')).toBe('/start');
    const page = await (await me.get('/start')).text();
    expect(page).toContain('action="/demo"');
    expect(page).toContain('/sources/new');
    expect(await (await (await as(people.agent)).get('/start')).text()).not.toContain('action="/demo"');
  });

  it('gives way to the queue and offers no demo beside a real source', async () => {
    await scriptedSource(house.flow);
    const me = await as(people.admin);
    expect((await me.get('/')).headers.get('Location')).toBe('/queue');
    expect(await (await me.get('/start')).text()).not.toContain('/demo');
  });
});

describe('settings', () => {
  const shop = {
    ...{ names: 'Vandr\nVandr Outdoor', emails: 'info@vandr.example', phones: '+420 777 123 456' },
    ...{
      hours1: '8-12, 13:00–18.30',
      hours2: '',
      hours3: '0:00–24:00',
      hours4: '',
      hours5: '',
      hours6: '',
      hours7: '',
    },
    ...{ timeZone: 'Europe/Warsaw', signature: 'Péče Vandr', orderLink: 'https://vandr.example/o/{order}' },
  };

  it('keeps the shop as it was typed', async () => {
    const me = await as(people.admin);
    expect((await me.post('/settings/profile', shop)).status).toBe(303);
    const profile = await readSetting(house.deps.db, 'profile');
    expect(profile).toMatchObject({ names: ['Vandr', 'Vandr Outdoor'], timeZone: 'Europe/Warsaw' });
    expect(profile.hours).toMatchObject({
      1: [
        { from: '08:00', to: '12:00' },
        { from: '13:00', to: '18:30' },
      ],
      2: [],
      3: [{ from: '00:00', to: '24:00' }],
    });
    const page = await (await me.get('/settings/profile')).text();
    expect(page).toContain('value="8:00–12:00, 13:00–18:30"');
  });

  it.each([
    ['hours1', 'od rána'],
    ['hours2', '8:00–25:00'],
    ['emails', 'info@'],
    ['phones', 'zavolejte'],
    ['orderLink', 'https://vandr.example/o/'],
    ['names', ' '],
  ])('says beside %s that "%s" is wrong and keeps the rest', async (field, value) => {
    const me = await as(people.admin);
    const wrong = await me.post('/settings/profile', { ...shop, [field]: value });
    const page = await wrong.text();
    expect(wrong.status).toBe(422);
    expect(page).toContain(`id="${field}-error"`);
    expect(page).toContain('Péče Vandr');
    expect((await readSetting(house.deps.db, 'profile')).names).toEqual([]);
  });

  it('keeps response times within reason', async () => {
    const me = await as(people.admin);
    const times = { minutes: '45', emailMinutes: '600', handoffMinutes: '90', undoSeconds: '0' };
    expect((await me.post('/settings/response', { ...times, undoSeconds: '61' })).status).toBe(422);
    expect((await me.post('/settings/response', { ...times, minutes: '' })).status).toBe(422);
    await me.post('/settings/response', times);
    expect(await readSetting(house.deps.db, 'response')).toEqual({
      minutes: 45,
      emailMinutes: 600,
      nextMinutes: null,
      handoffMinutes: 90,
      undoSeconds: 0,
      urgent: { on: false, steps: [], vipHalves: false },
    });
  });

  const table = {
    ...{ minutes: '45', emailMinutes: '600', handoffMinutes: '90', undoSeconds: '0', urgent: 'on' },
    ...{ from1: '50', minutes1: '40', from2: '', minutes2: '', from3: '90', minutes3: '5' },
  };

  it('keeps the table of urgency, the most urgent first, rows left empty out', async () => {
    const me = await as(people.admin);
    const before = await (await me.get('/settings/response')).text();
    for (const value of ['80', '10', '60', '20']) expect(before).toContain(`value="${value}"`);
    await me.post('/settings/response', table);
    expect((await readSetting(house.deps.db, 'response')).urgent).toEqual({
      on: true,
      steps: [
        { from: 90, minutes: 5 },
        { from: 50, minutes: 40 },
      ],
      vipHalves: false,
    });
  });

  it.each([
    ['from1', { from1: '101' }],
    ['from1', { from1: 'moc' }],
    ['minutes1', { minutes1: '0' }],
    ['minutes1', { minutes1: '' }],
    ['from2', { minutes2: '10' }],
    ['minutes3', { minutes3: '40' }],
    ['from3', { from1: '90', minutes1: '3' }],
  ])('says beside %s what is wrong with the table', async (field, over) => {
    const me = await as(people.admin);
    const answer = await me.post('/settings/response', { ...table, ...over });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(`id="${field}-error"`);
    expect((await readSetting(house.deps.db, 'response')).minutes).toBe(30);
  });

  it('allows private hosts by name, not by address of a page', async () => {
    const me = await as(people.admin);
    expect((await me.post('/settings/hosts', { hosts: 'https://blog.local/rss' })).status).toBe(422);
    await me.post('/settings/hosts', { hosts: 'Blog.local:8080\n[::1]:80 10.0.0.7' });
    expect((await readSetting(house.deps.db, 'allowedHosts')).hosts).toEqual([
      'blog.local:8080',
      '[::1]:80',
      '10.0.0.7',
    ]);
  });

  it('seals the mail password and shows it nowhere', async () => {
    const me = await as(people.admin);
    const smtp = {
      ...{ host: 'smtp.example', port: '587', security: 'starttls', user: 'vandr', password: 'tajné-heslo' },
      ...{ fromName: 'Vandr', fromAddress: 'info@vandr.example', replyTo: '' },
    };
    const wrong = await (await me.post('/settings/mail', { ...smtp, fromAddress: 'info' })).text();
    expect(wrong).toContain('id="fromAddress-error"');
    expect(wrong).not.toContain('tajné-heslo');
    expect((await me.post('/settings/mail', smtp)).status).toBe(303);
    const page = await (await me.get('/settings/mail')).text();
    const saved = await readSetting(house.deps.db, 'smtp');
    expect(saved.password).not.toContain('tajné');
    expect(page).not.toContain(saved.password);
    expect(page).toContain('Uložené heslo se nezobrazuje');
    const test = await me.post(
      '/settings/mail/test',
      { ...smtp, host: '127.0.0.1', port: '9' },
      { 'HX-Request': 'true' },
    );
    expect(await test.text()).toContain('role="alert"');
  });

  it('is for admins; a lead comes to who answers, others to their account', async () => {
    const where = async (person: Person) =>
      (await (await as(person)).get('/settings')).headers.get('Location');
    expect(await where(people.admin)).toBe('/settings/profile');
    expect(await where(people.lead)).toBe('/settings/assignment');
    expect(await where(people.agent)).toBe('/account');
    const lead = await as(people.lead);
    for (const path of [
      '/settings/profile',
      '/settings/response',
      '/settings/mail',
      '/settings/hosts',
      '/departments',
    ]) {
      expect((await lead.get(path)).status).toBe(403);
      expect((await lead.post(path, {})).status).toBe(403);
    }
    const agent = await as(people.agent);
    for (const path of ['/templates', '/labels']) expect((await agent.post(path, {})).status).toBe(403);
  });
});

describe('small things a team keeps', () => {
  it('templates: an unknown variable is refused with the text kept', async () => {
    const me = await as(people.lead);
    const template = { name: 'Zpoždění', body_cs: 'Dobrý den, {{customer}}' };
    const wrong = await me.post('/templates', { ...template, body_cs: 'Dobrý den, {{jméno}}' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('Dobrý den, {{jméno}}</textarea>');
    await me.post('/templates', template);
    const [row] = await house.deps.db.select().from(templates);
    expect(await (await me.get(`/templates/${row!.id}`)).text()).toContain('{{customer}}');
    await me.post(`/templates/${row!.id}`, { ...template, name: 'Jiné' });
    await me.post(`/templates/${row!.id}/remove`);
    expect(await house.deps.db.$count(templates)).toBe(0);
  });

  it('departments: an address that is none is refused beside its field', async () => {
    const me = await as(people.admin);
    const wrong = await (await me.post('/departments', { name: 'Reklamace', email: 'nikam' })).text();
    expect(wrong).toContain('id="email-error"');
    expect(wrong).toContain('value="Reklamace"');
    expect((await me.post('/departments', { name: 'Reklamace', email: 'r@vandr.example' })).status).toBe(303);
  });

  it('labels: own ones come and go, the seven stay', async () => {
    await ensureLabels(house.deps.db, house.clock());
    const me = await as(people.lead);
    await me.post('/labels', { name: 'Dárek', hue: '11' });
    expect((await me.post('/labels', { name: 'Dárek', hue: '12' })).status).toBe(422);
    const all = await listLabels(house.deps.db);
    expect(all.at(-1)).toMatchObject({ name: 'Dárek', hue: 11, key: null });
    const [shipped] = all;
    expect((await me.get(`/labels/${shipped!.id}`)).status).toBe(404);
    await me.post(`/labels/${shipped!.id}/remove`);
    await me.post(`/labels/${all.at(-1)!.id}/remove`);
    expect(await listLabels(house.deps.db)).toHaveLength(7);
  });
});
