/** The page of a person, asked by the people of the shop. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { HOUR } from '../../src/lib/clock.ts';
import { type ContactsWorld, contactsWorld } from '../contacts/world.ts';
import { browser, ORIGIN, type TestApp, testApp } from '../setup/app.ts';
import { wordsOf } from './answer-house.ts';

let world: ContactsWorld;
let base: TestApp;
let house: TestApp;
beforeAll(async () => {
  world = await contactsWorld();
  base = await testApp();
  const deps = { ...base.deps, ...world.deps, db: world.db, sql: world.sql };
  house = { ...base, deps, app: createApp(deps), clock: world.clock };
});
afterAll(async () => {
  await base.close();
  await world.close();
});

test('one person over three networks, merged by two clicks and parted by two, as each colleague may see it', async () => {
  const address = 'hana@posta.example';
  const team = world.people.teamId;
  await world.sourceOf('email', 'email', world.people.otherTeamId);
  await world.sourceOf('mastodon', 'mastodon', team);
  await world.sourceOf('facebook', 'facebook', team);
  const mail = await world.says('email', { by: { id: address, name: 'Hana' }, text: 'Tajná zpráva v poště' });
  const first = await world.says('mastodon', {
    by: { id: 'm-hana', name: 'Hana M.' },
    text: `Napište na ${address}`,
  });
  const second = await world.says('facebook', {
    by: { id: 'f-hana', name: 'Hana F.' },
    text: `Můj mail ${address}, díky`,
  });

  const admin = await browser(house).as(world.people.admin);
  const agent = await browser(house).as(world.people.agent);
  const viewer = await browser(house).as(world.people.viewer);
  // of what an agent's teams don't own nothing is proposed to them
  const proposed = await wordsOf(agent.get('/contacts'));
  expect(proposed).toContain('Možná jeden člověk');
  expect(proposed).not.toContain('Hana Hana');
  expect((await agent.get(`/contacts/${mail.contactId}`)).status).toBe(404);

  await admin.post(`/contacts/${mail.contactId}/merge`, { other: String(first.contactId) });
  const merged = await admin.post(`/contacts/${mail.contactId}/merge`, { other: String(second.contactId) });
  const page = await wordsOf(admin.get(merged.headers.get('Location')!.replace(ORIGIN, '')));
  for (const text of [
    'Tajná zpráva v poště',
    'Napište na',
    'Můj mail',
    'Sloučeno: Hana F.',
    'stejný kontakt',
  ]) {
    expect(page).toContain(text);
  }
  // the team sees the same person with what is theirs to see
  const moved = await agent.get(`/contacts/${first.contactId}`);
  expect(moved.headers.get('Location')).toBe(`/contacts/${mail.contactId}`);
  const theirs = await wordsOf(agent.get(`/contacts/${mail.contactId}`));
  expect(theirs).toContain('Můj mail');
  expect(theirs).not.toContain('Tajná zpráva');
  expect(theirs).not.toContain('Práva člověka');

  // what colleagues know stands beside the conversation
  await agent.post(`/contacts/${mail.contactId}`, {
    name: 'Hana Horáková',
    ownerId: String(world.people.lead.id),
    language: 'sk',
    addressForm: 'informal',
  });
  await agent.post(`/contacts/${mail.contactId}/notes`, { text: 'Volala, má ráda klid.', kind: 'call' });
  const beside = await wordsOf(agent.get(`/conversations/${second.conversationId}`));
  for (const text of [
    'Hana Horáková',
    'Stará se: Lenka',
    'slovenština',
    'tykáme si',
    'má ráda klid',
    address,
  ]) {
    expect(beside).toContain(text);
  }
  expect((await viewer.post(`/contacts/${mail.contactId}/notes`, { text: 'x', kind: 'note' })).status).toBe(
    403,
  );

  // who looked is told to those who answer for it
  const reads = await wordsOf(admin.get('/settings/reads'));
  expect(reads).toMatch(/Adam konverzace · Hana Horáková/);
  expect((await agent.get('/settings/reads')).status).toBe(403);

  const undo = [
    ...(await (await admin.get(`/contacts/${mail.contactId}`)).text()).matchAll(/\/merges\/\d+\/undo/g),
  ];
  for (const [path] of undo) expect((await admin.post(path)).status).toBe(303);
  expect(undo.length).toBe(2);
  expect(await wordsOf(admin.get(`/contacts/${first.contactId}`))).toContain('Hana M.');

  // their data, out and gone
  const exported = await (await admin.get(`/contacts/${first.contactId}/export`)).text();
  expect(exported.split('\n').length).toBeGreaterThan(3);
  const gone = await admin.post(`/contacts/${first.contactId}/erasure`, { how: 'erase', sure: 'yes' });
  expect(gone.status).toBe(303);
  expect(await wordsOf(admin.get(`/contacts/${first.contactId}`))).toContain('Smazaný člověk');
});

/** What a merge may touch; a conversation counts its changes, which nobody sees. */
const TOUCHED = [
  'contacts',
  'contact_authors',
  'contact_addresses',
  'contact_notes',
  'contact_suggestions',
].concat(['contact_merges', 'authors', 'mentions', 'deadlines', 'conversation_mentions']);

async function rowsNow(): Promise<Record<string, string[]>> {
  const talks = await world.sql`select to_jsonb(c) - 'version' as talk from conversations c order by id`;
  return { ...(await world.tables(...TOUCHED)), talks: talks.map(({ talk }) => JSON.stringify(talk)) };
}

test('three accounts and two mailboxes are one timeline by two accepted suggestions, and what they were by two undos', async () => {
  const address = 'jana.kratka@posta.example';
  const mail = {
    by: { id: address, handle: address, name: 'Jana Krátká' },
    text: 'Nic mi nepřišlo. Kde to je?',
  };
  const first = await world.says('email', mail, 'info@vandr.example');
  const again = await world.says(
    'email',
    { ...mail, text: 'Prosím, reklamuji stan.' },
    'reklamace@vandr.example',
  );
  expect(again.contactId).toBe(first.contactId);
  world.clock.forward(2 * HOUR);
  const there = [
    await world.says('facebook', {
      by: { id: 'fb-jk', name: 'Jana K.' },
      text: `Nikdo neodpovídá! ${address}`,
    }),
    await world.says('mastodon', {
      by: { id: 'm-jk', name: 'Janka' },
      text: `Hrozný obchod, čekám, ${address}`,
    }),
  ];
  await world.sql`update contacts set vip = true, language = 'sk' where id = ${there[1]!.contactId}`;
  const lead = await browser(house).as(world.people.admin);
  const before = await rowsNow();

  // what stands on the page is pressed, not what the test knows
  const accepted = async () => {
    const page = await (await lead.get('/contacts')).text();
    const forms = [...page.matchAll(/<form[^>]*action="(\/contacts\/\d+\/merge)"[^>]*>(.*?)<\/form>/gs)];
    const ours = forms.flatMap(([, path, inside]) => {
      const other = /name="other" value="(\d+)"/.exec(inside!)?.[1];
      const ids = [Number(path!.split('/')[2]), Number(other)];
      const isOurs = ids.every((id) => [first, ...there].some(({ contactId }) => contactId === id));
      return isOurs ? [{ path: path!, other: other! }] : [];
    });
    expect(ours.length).toBeGreaterThan(0);
    const { path, other } = ours[0]!;
    expect((await lead.post(path, { other })).status).toBe(303);
  };
  await accepted();
  await accepted();

  const moved = await lead.get(`/contacts/${there[1]!.contactId}`);
  const one = moved.headers.get('Location') ?? `/contacts/${there[1]!.contactId}`;
  const timeline = await wordsOf(lead.get(one));
  for (const said of ['Nic mi nepřišlo', 'reklamuji stan', 'Nikdo neodpovídá', 'Hrozný obchod']) {
    expect(timeline).toContain(said);
  }
  const merged = await rowsNow();
  expect(merged.contact_merges).toHaveLength(before.contact_merges!.length + 2);
  // two silent mails, and a VIP: what was said in public is due sooner by it
  expect(merged.deadlines).not.toEqual(before.deadlines);
  const undo = [...(await (await lead.get(one)).text()).matchAll(/\/merges\/\d+\/undo/g)];
  expect(undo).toHaveLength(2);
  for (const [path] of undo) expect((await lead.post(path)).status).toBe(303);
  expect(await rowsNow()).toEqual(before);
});

test('the statements of a person’s page stay as many as they are, however much they wrote', async () => {
  const by = { id: 'm-flat', name: 'Píše Hodně' };
  const { contactId } = await world.says('mastodon', { by, text: 'Poprvé' });
  const admin = await browser(house).as(world.people.admin);
  const count = async () => {
    const before = await statements();
    await admin.get(`/contacts/${contactId}`);
    return (await statements()) - before;
  };
  await count();
  const few = await count();
  for (let n = 0; n < 30; n++) await world.says('mastodon', { by, text: `Zpráva ${n}` });
  expect(await count()).toBe(few);
});

/** Statements the pool has been asked so far, by the debugging hook of the driver. */
let asked = 0;
async function statements(): Promise<number> {
  world.sql.options.debug ||= () => {
    asked++;
  };
  return asked;
}
