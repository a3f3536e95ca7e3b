/** People out of a file: looked at, read in, proposed and never joined by themselves, and taken back as one act. */
import iconv from 'iconv-lite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importsJob } from '../../jobs/imports.ts';
import { createApp } from '../../src/app.ts';
import { imports } from '../../src/db/schema/index.ts';
import type { FlowDeps } from '../../src/flow/deps.ts';
import { AT_ONCE, importNext } from '../../src/flow/importing.ts';
import { ingest } from '../../src/flow/ingest.ts';
import { MINUTE } from '../../src/lib/clock.ts';
import { sourceById } from '../../src/sources/registry.ts';
import { caller } from '../api/caller.ts';
import { makePerson, makeTeam, type StockPeople, stockPeople } from '../factories.ts';
import { browser, ORIGIN, type TestApp, testApp } from '../setup/app.ts';
import { flowDeps, item, scriptedChannel, scriptedSource } from '../setup/flow.ts';

let house: TestApp;
let flow: FlowDeps;
let people: StockPeople;
const sourceOf = new Map<string, number>();

beforeAll(async () => {
  const base = await testApp();
  house = { ...base, app: createApp(base.deps) };
  people = await stockPeople(house.deps.db);
  flow = {
    ...(await flowDeps(house.deps, house.clock, scriptedChannel().channel)),
    dataDir: house.deps.dataDir,
  };
});
afterAll(() => house.close());

const rows = async () => {
  const list = (table: string, key: string) =>
    house.deps.sql`select * from ${house.deps.sql(table)} order by ${house.deps.sql(key)}`;
  return {
    contacts: await list('contacts', 'id'),
    authors: await list('contact_authors', 'author_id'),
    addresses: await list('contact_addresses', 'id'),
    notes: await list('contact_notes', 'id'),
    merges: await list('contact_merges', 'id'),
    handles: await list('contact_handles', 'contact_id'),
    brought: await list('contacts_brought', 'contact_id'),
  };
};

async function says(channel: string, id: string, name: string, text = 'Dobrý den, kde je balík?') {
  const known = sourceOf.get(channel);
  const sourceId =
    known ?? (await scriptedSource(flow, { channel, teamId: people.teamId, host: `${channel}.example` }));
  sourceOf.set(channel, sourceId);
  const author = { externalId: id, handle: id, name, isSelf: false };
  const mail =
    channel === 'email' ? { kind: 'email' as const, visibility: 'private' as const, account: 'x' } : {};
  const one = item({ publishedAt: house.clock(), text, author, ...mail });
  const source = await sourceById(house.deps.db, sourceId);
  const batch = { items: [one], tombstones: [], baseline: false };
  await house.deps.db.transaction((tx) => ingest(tx, flow, source, batch, house.clock()));
}

type Window = Awaited<ReturnType<ReturnType<typeof browser>['as']>>;
function upload(me: Window, content: string | Buffer<ArrayBuffer>) {
  const form = new FormData();
  form.set('file', new File([content], 'zakaznici.csv'));
  return house.app.request(`${ORIGIN}/contact-imports`, {
    method: 'POST',
    body: form,
    headers: { Cookie: me.cookie(), Origin: ORIGIN, Accept: 'text/html' },
  });
}
const readIn = async () => {
  const job = importsJob(flow);
  await job();
  await job.underWay?.();
};
const personCalled = async (name: string) => {
  const [row] = await house.deps
    .sql`select * from contacts where name = ${name} and merged_into_id is null order by id`;
  return row as { id: number; vip: boolean; owner_id: number | null; address_form: string | null };
};

const CSV = [
  'Jméno;Příjmení;E-mail;Telefon;Facebook;VIP;Kdo se stará;Jazyk;Oslovení;Poznámka',
  'Žofie;Řeháková;zofie@vandr.example;777 123 456;;ano;AGENT;čeština;vykání;Má ráda zelenou',
  'Karel;Dvořák;;;https://www.facebook.com/karel.dvorak.99;;;;;',
  'Eva;Malá;;;;;;;tykání;',
  'Petr;Novák;tohle není e-mail;;;;;;;',
  'Jan;Starý;;;;možná;;;;',
  'Adam;Ztracený;;;;;Někdo Neznámý;;;',
  ';;;;;;;;;jen poznámka',
].join('\r\n');

test('a file from a Czech office: seen, read in, proposed with reasons, joined by a word, and exactly back', async () => {
  const { sql } = house.deps;
  await sql`update users set name = 'Agent' where id = ${people.agent.id}`;
  await says('email', 'zofie@vandr.example', 'Z. Řeháková');
  await says('facebook', 'karel.dvorak.99', 'Kája');
  await says('mastodon', 'evicka', 'Eva Malá');
  const before = await rows();
  const me = await browser(house).as(people.lead);

  const sent = await upload(me, iconv.encode(CSV, 'windows-1250') as Buffer<ArrayBuffer>);
  expect(sent.status).toBe(303);
  const place = sent.headers.get('Location')!;
  const page = await (await me.get(place)).text();
  expect(page).toContain('Žofie');
  for (const said of [
    'Prohlédli jsme 7 řádků',
    '4 z nich nepůjdou načíst',
    '„tohle není e-mail“ není e-mail',
    'Ve sloupci VIP má být ano, nebo ne, ne „možná“',
    'Kolega „Někdo Neznámý“ tu není',
    'Řádek 8',
  ])
    expect(page).toContain(said);
  expect(await rows()).toEqual(before);

  const format = { encoding: 'windows-1250', separator: ';', header: 'on', teamId: '' };
  const columns = { name: '0', lastName: '1', email: '2', phone: '3', facebook: '4' };
  const more = { vip: '5', owner: '6', language: '7', addressForm: '8', note: '9' };
  const nobody = await me.post(place, { ...format, note: '9' });
  expect(nobody.status).toBe(422);
  expect(await nobody.text()).toContain('Vyberte sloupec se jménem');
  expect((await me.post(place, { ...format, ...columns, ...more })).status).toBe(303);
  await readIn();

  const zofie = await personCalled('Žofie Řeháková');
  expect(zofie).toMatchObject({ vip: true, owner_id: people.agent.id, address_form: 'formal' });
  // nobody whom we knew has become anything by it
  expect((await rows()).contacts.filter(({ id }) => id <= before.contacts.length)).toEqual(before.contacts);
  const done = await (await me.get(place)).text();
  for (const said of [
    'stejný kontakt: zofie@vandr.example',
    'účet karel.dvorak.99 podle souboru',
    'stejné celé jméno: Eva Malá',
    '3 noví',
    '4 řádky nešly přečíst',
  ])
    expect(done).toContain(said);

  await me.post(`${place}/join`);
  const joined = await rows();
  expect(joined.merges).toHaveLength(2);
  expect(await personCalled('Z. Řeháková')).toMatchObject({ vip: true, owner_id: people.agent.id });
  expect(await (await me.get(place)).text()).toContain('stejné celé jméno: Eva Malá');

  await me.post(`${place}/undo`);
  await me.post(`${place}/undo`);
  expect(await rows()).toEqual(before);
  expect(await (await me.get(place)).text()).toContain('Vzato zpět');
});

test('who is named before they write is proposed when they do; the same file again adds nobody; added to, they stay', async () => {
  const admin = await caller(house, people.admin);
  const content = [
    { name: 'Lucie Hrubá', account: '@lucka@mastodon.social', vip: true },
    { name: 'Tomáš Vlk', email: 'vlk@vandr.example' },
  ]
    .map((one) => JSON.stringify(one))
    .join('\n');
  const bring = async () => {
    const { json } = await admin.post('/contact-imports', { fileName: 'crm.ndjson', content });
    expect(json).toMatchObject({ bad: 0, mapping: { name: 'name', account: 'account' } });
    await admin.post(`/contact-imports/${json.id}/start`);
    await readIn();
    return json.id as number;
  };
  const first = await bring();
  const again = await bring();
  expect((await admin.get(`/contact-imports/${again}`)).json).toMatchObject({
    state: 'done',
    taken: 0,
    known: 2,
  });

  await says('mastodon', 'lucka', 'Lucka');
  const { json } = await admin.get('/contact-suggestions');
  expect(json.suggestions[0]).toMatchObject({ reasons: [{ code: 'account', params: { name: 'lucka' } }] });
  expect(await personCalled('Lucka')).toMatchObject({ vip: false });
  expect((await admin.get(`/contact-imports/${first}`)).json).toMatchObject({
    people: 2,
    joined: 0,
    proposed: 1,
  });
  expect((await admin.post(`/contact-imports/${first}/join`)).json).toEqual({ joined: 1 });
  expect(await personCalled('Lucka')).toMatchObject({ vip: true });
  expect(await personCalled('Lucie Hrubá')).toBeUndefined();

  const vlk = await personCalled('Tomáš Vlk');
  house.clock.forward(MINUTE);
  await admin.post(`/contacts/${vlk.id}/notes`, { kind: 'note', text: 'Volal.' });
  expect((await admin.post(`/contact-imports/${first}/undo`)).json).toEqual({ gone: 1, kept: 1 });
  expect(await personCalled('Lucka')).toMatchObject({ vip: false });
  expect(await personCalled('Tomáš Vlk')).toMatchObject({ id: vlk.id });
});

test('cut off in the middle it goes on from there; another team sees neither the file nor its people', async () => {
  const me = await browser(house).as(people.lead);
  const count = AT_ONCE + 100;
  const many = Array.from({ length: count }, (_, n) => `Člověk ${n} Hromadný,hromadny${n}@vandr.example`);
  const place = (await upload(me, `name,email\n${many.join('\n')}\n`)).headers.get('Location')!;
  const format = { encoding: 'utf-8', separator: ',', header: 'on', teamId: String(people.teamId) };
  await me.post(place, { ...format, name: '0', email: '1' });
  let lots = 0;
  await importNext(flow, () => ++lots > 1);
  const [half] = await house.deps.sql`select count(*)::int as n from contacts_brought`;
  await readIn();
  const [all] = await house.deps.sql`select count(*)::int as n from contacts where name like '%Hromadný'`;
  expect(half!.n).toBeLessThan(count);
  expect(all!.n).toBe(count);

  const elsewhere = await makeTeam(house.deps.db, 'Jinde');
  const other = await makePerson(house.deps.db, { name: 'Cizí', role: 'lead', teamIds: [elsewhere] });
  const stranger = await browser(house).as(other);
  expect((await stranger.get(place)).status).toBe(404);
  expect(await (await stranger.get('/contacts?q=Hromadn')).text()).not.toContain('Hromadný</a>');
  expect(await (await me.get('/contacts?q=Hromadn')).text()).toContain('Hromadný');
  expect((await stranger.post(`${place}/undo`)).status).toBe(404);
  expect(await house.deps.db.$count(imports)).toBeGreaterThan(0);
  const agent = await caller(house, people.agent);
  expect((await agent.get('/contact-imports')).status).toBe(403);
});
