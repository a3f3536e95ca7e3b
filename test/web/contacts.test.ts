/** The page of a person, asked by the people of the shop. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
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
