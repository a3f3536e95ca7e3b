/** Files that go with a reply, by the forms of the composer. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import type { MentionCaps } from '../../src/channels/contract.ts';
import { attachments } from '../../src/db/schema/files.ts';
import { SECOND } from '../../src/lib/clock.ts';
import type { Person } from '../factories.ts';
import { browser, type TestApp, testApp } from '../setup/app.ts';
import { REPLIES, type SendingWorld, sendingWorld } from '../setup/sending.ts';
import { wordsOf } from './answer-house.ts';

const MEDIA: MentionCaps['media'] = { max: 2, types: ['image/png', 'image/jpeg'], maxBytes: 1000 };
const PNG = Buffer.from('89504e470d0a1a0a0000', 'hex');
const JPEG = Buffer.from('ffd8ffe000104a464946', 'hex');

let base: TestApp;
let world: SendingWorld;
let house: TestApp;
let talk: string;

beforeEach(async () => {
  base = await testApp();
  await use({ ...REPLIES, media: MEDIA });
});
afterEach(() => base.close());

async function use(caps: MentionCaps) {
  const { db, sql } = base.deps;
  world = await sendingWorld({ db, sql, close: async () => {} } as Parameters<typeof sendingWorld>[0], {
    caps,
  });
  const deps = { ...base.deps, ...world.deps };
  house = { ...base, deps, clock: world.clock, app: createApp(deps) };
  talk = `/conversations/${world.conversationId}`;
}

const as = (person: Person) => browser(house).as(person);
const page = async (path = `${talk}?tab=public`) => (await as(world.people.agent)).get(path);

/** The composer with files in it, as a browser posts it. */
function form(...files: [name: string, bytes: Uint8Array, type?: string][]): FormData {
  const data = new FormData();
  data.set('tab', 'public');
  data.set('text', 'Posíláme fotku.');
  for (const [name, bytes, type] of files)
    data.append('file', new File([new Uint8Array(bytes)], name, { type }));
  return data;
}
const put = async (...files: Parameters<typeof form>) =>
  (await as(world.people.agent)).post(`${talk}/files`, form(...files));
const kept = () => base.deps.db.select().from(attachments).orderBy(attachments.createdAt);

async function reply() {
  const html = await (await page()).text();
  const hidden = Object.fromEntries(
    [
      ...html.slice(html.indexOf('id="composer"')).matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g),
    ].map(([, name, value]) => [name!, value!]),
  );
  return (await as(world.people.agent)).post(`${talk}/reply`, { ...hidden, text: 'Posíláme fotku.' });
}

test('a file is kept with the draft, and leaves with the reply in its order, described', async () => {
  expect((await put(['boty.png', PNG], ['C:\\fotky\\podrážka.JPEG', JPEG])).status).toBe(303);
  const html = await (await page()).text();
  expect(html).toContain('boty.png');
  expect(html).toContain('podrážka.jpg');
  expect(html).toContain('Posíláme fotku.');
  const [first] = await kept();
  await (await as(world.people.agent)).post(`${talk}/files/${first!.id}/description`, {
    description: 'Boty shora',
  });
  expect((await reply()).status).toBe(303);
  expect(await wordsOf(page())).not.toContain('Odebrat boty.png');
  await world.deliver();
  expect(
    world.network.posts[0]!.files.map(({ name, type, description }) => [name, type, description]),
  ).toEqual([
    ['boty.png', 'image/png', 'Boty shora'],
    ['podrážka.jpg', 'image/jpeg', ''],
  ]);
  const pieces: Uint8Array[] = [];
  for await (const piece of world.network.posts[0]!.files[0]!.open()) pieces.push(piece);
  expect(Buffer.concat(pieces)).toEqual(PNG);
  expect(await wordsOf(page())).toContain('boty.png');
});

test('what the network refuses comes back with the text', async () => {
  await put(['boty.png', PNG]);
  await reply();
  world.network.plans.send.push({ kind: 'permanent', key: 'channel.error.forbidden' });
  await world.deliver();
  expect(await kept()).toMatchObject([{ name: 'boty.png', outboxId: null }]);
  expect(await wordsOf(page())).toContain('Odebrat boty.png');
});

test.each([
  [
    'a kind it does not take, whatever it calls itself',
    ['a.png', Buffer.from('<svg onload=alert(1)>'), 'image/png'],
    'síť nepřijme',
  ],
  ['one that is too large', ['velka.png', Buffer.concat([PNG, Buffer.alloc(1000)])], 'příliš velký'],
  ['none at all', null, 'Nejdřív vyberte soubor'],
] as const)('%s: said in a sentence, nothing is lost', async (_what, file, words) => {
  await put(['boty.png', PNG]);
  const answer = await put(...(file ? [file as unknown as [string, Uint8Array]] : []));
  expect(answer.status).toBe(422);
  const html = await wordsOf(answer);
  expect(html).toContain(words);
  expect(html).toContain('Posíláme fotku.');
  expect(html).toContain('Odebrat boty.png');
  expect(await kept()).toHaveLength(1);
});

test('more than the network takes: all of the form or none', async () => {
  const answer = await put(['1.png', PNG], ['2.png', PNG], ['3.png', PNG]);
  expect(await wordsOf(answer)).toContain('nejvýš 2 souborů');
  expect(await kept()).toHaveLength(0);
});

test('it is taken off by who put it there; nobody else can see it, send it or take it off', async () => {
  await put(['boty.png', PNG]);
  const [file] = await kept();
  const path = `${talk}/files/${file!.id}`;
  const lead = await as(world.people.lead);
  expect((await lead.post(`${path}/remove`, { tab: 'public' })).status).toBe(404);
  const stranger = await as(world.people.stranger);
  expect((await stranger.get(path)).status).toBe(404);
  expect((await stranger.post(`${talk}/files`, form(['x.png', PNG]))).status).toBe(404);
  const shown = await page(path);
  expect([shown.headers.get('content-type'), shown.headers.get('content-security-policy')]).toEqual([
    'image/png',
    "default-src 'none'; sandbox",
  ]);
  expect((await (await as(world.people.agent)).post(`${path}/remove`, { tab: 'public' })).status).toBe(303);
  expect(await kept()).toHaveLength(0);
});

test('where the network takes none, none is offered', async () => {
  await use(REPLIES);
  expect(await (await page()).text()).not.toContain('type="file"');
  expect((await put(['boty.png', PNG])).status).toBe(409);
});

test('taken back in time they are with the draft again', async () => {
  await put(['boty.png', PNG]);
  await reply();
  const [row] = await world.rows();
  world.clock.forward(SECOND);
  await (await as(world.people.agent)).post(`/outbox/${row!.id}/undo`);
  expect(await kept()).toMatchObject([{ outboxId: null }]);
});
