/** Who asks to be forgotten is in no table any more, while everything that is counted counts as before. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mergeContacts } from '../../src/contacts/merge.ts';
import { noteContact } from '../../src/contacts/notes.ts';
import { exportLines } from '../../src/contacts/read/export.ts';
import { backup } from '../../src/db/backup.ts';
import {
  acts,
  attachments,
  drafts,
  handoffs,
  hookDeliveries,
  outbox,
  passedBy,
  replies,
  ruleRuns,
  sources,
} from '../../src/db/schema/index.ts';
import { noteReceived, receivedFolder, receiveFile } from '../../src/files/received.ts';
import { askForContact } from '../../src/flow/asking.ts';
import { bringFile } from '../../src/flow/bringing.ts';
import { beginPeople, bringPeopleFile, peopleFile } from '../../src/flow/bringing-people.ts';
import { writeCall } from '../../src/flow/calls.ts';
import { decide, markComplaint } from '../../src/flow/complaints.ts';
import { type Erasure, erasePerson } from '../../src/flow/erasing.ts';
import { importNext } from '../../src/flow/importing.ts';
import { forgetOld, forgettingOf } from '../../src/flow/retention.ts';
import { DAY } from '../../src/lib/clock.ts';
import { newUuid } from '../../src/lib/ids.ts';
import { bulk, note } from '../../src/queue/index.ts';
import { ANYTHING, saveRule } from '../../src/rules/store.ts';
import { indexNew } from '../../src/search/index.ts';
import { setRetention } from '../../src/sources/retention.ts';
import { type ContactsWorld, contactsWorld } from './world.ts';

let world: ContactsWorld;
let folder: string;
beforeAll(async () => {
  world = await contactsWorld();
  folder = await mkdtemp(join(tmpdir(), 'ohlas-erasing-'));
  world.deps.dataDir = folder;
});
afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true });
});

const by = () => ({ userId: world.people.admin.id, scope: { all: true as const }, at: world.clock() });

/** Everything that a backup would carry away, as text. */
async function dump(): Promise<string> {
  const chunks: Buffer[] = [];
  const target = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  await backup(world.db, target, { app: 'test', at: world.clock() });
  return gunzipSync(Buffer.concat(chunks)).toString('utf8').toLowerCase();
}

/** All that lies in the data folder, as text. */
async function filesNow(): Promise<string> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((one) => one.isFile());
  const texts = files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8'));
  return (await Promise.all(texts)).join('\n').toLowerCase();
}

const COUNTED = `select
  (select count(*)::int from mentions) as mentions,
  (select count(*)::int from conversations) as conversations,
  (select count(*)::int from replies) as replies,
  (select count(*)::int from handoffs) as handoffs,
  (select count(*)::int from deadlines) as deadlines,
  (select count(*)::int from contacts) as contacts,
  (select count(*)::int from authors) as authors,
  (select jsonb_object_agg(day, n) from (select first_seen_at::date as day, sentiment_label, count(*) as n
     from mentions group by 1, 2) days) as tones`;

/** A person who has left traces wherever a text can stand. */
async function livesEverywhere(tag: string) {
  const name = `Zdislava Ryšlavá${tag}`;
  const handle = `zdiska_${tag}@jinde.example`;
  const email = `zdislava.${tag}@posta.example`;
  const url = `https://jinde.example/@zdiska_${tag}`;
  const account = { id: `acct-77-${tag}`, handle, name };
  const publicly = await world.says('mastodon', {
    by: account,
    author: { externalId: account.id, handle, name, url, isSelf: false },
    text: `Tady ${name}, pište na ${email} nebo volejte 605 224 45${tag.length}. Hrozný obchod!`,
  });
  const mailed = await world.says('email', {
    by: { id: email, handle: email, name },
    text: `S pozdravem ${name}`,
    quoted: `Dne 1. 1. napsala ${name}:`,
  });
  const merged = await world.db.transaction((tx) =>
    mergeContacts(tx, { intoId: publicly.contactId, fromId: mailed.contactId }, [], by()),
  );
  // somebody else speaks of them in a thread of their own, and elsewhere
  await world.says('facebook', {
    by: { id: `jiny-${tag}`, name: `Jiný Člověk ${tag}` },
    text: `Viděl jsem, jak ${name} (@zdiska_${tag}) píše, že je to bída.`,
    threadKey: `post-${tag}`,
  });
  const shared = await world.says('facebook', {
    by: { id: `acct-fb-${tag}`, name },
    text: 'Přesně tak!',
    threadKey: `post-${tag}`,
  });
  await world.db.transaction((tx) =>
    mergeContacts(tx, { intoId: publicly.contactId, fromId: shared.contactId }, [], by()),
  );
  await world.db.transaction((tx) =>
    noteContact(tx, publicly.contactId, { kind: 'call', text: `${name} volala.` }, by()),
  );
  const conversationId = publicly.conversationId!;
  const shared1 = shared.conversationId!;
  const now = world.clock();
  const userId = world.people.agent.id;
  const sourceId = await world.sourceOf('mastodon');
  const out = newUuid();
  await world.db.insert(outbox).values({
    id: out,
    conversationId,
    channel: 'mail',
    action: 'mail',
    payload: {
      act: out,
      draft: '',
      to: { name, address: email },
      subject: 'Věc',
      text: `Dobrý den, ${name}`,
    },
    prepared: { to: email },
    state: 'sent',
    userId,
    sendAt: now,
    createdAt: now,
  });
  await world.db.insert(replies).values([
    { conversationId, userId, kind: 'email', text: `Dobrý den, ${name}`, outboxId: out, createdAt: now },
    { conversationId: shared1, userId, kind: 'public', text: `Děkujeme, ${name}!`, createdAt: now },
  ]);
  await world.db.insert(handoffs).values({
    conversationId,
    userId,
    customerEmail: email,
    subject: `Pro ${name}`,
    body: `Volat ${name}`,
    messageId: `m-${tag}@vandr.example`,
    createdAt: now,
  });
  await world.db
    .insert(drafts)
    .values({ conversationId, userId, kind: 'public', text: name, updatedAt: now });
  await world.db.transaction((tx) => note(tx, shared1, userId, `Pozor, ${name} spěchá`, now));
  const actor = { by: { userId: world.people.admin.id }, scope: { all: true as const } };
  for (const id of [conversationId, shared1]) {
    const claim = { country: 'CZ', receivedAt: now, claimed: `${name}: stan se roztrhl.` };
    const { complaintId } = await world.db.transaction((tx) => markComplaint(tx, id, claim, actor, now));
    const verdict = { verdict: 'refused' as const, text: `Pro ${name} (${email})`, toldAt: null };
    await world.db.transaction((tx) => decide(tx, complaintId, verdict, actor, now));
    const call = { phone: '605 224 451', text: `Mluvila jsem se Zdislavou (${name}).` };
    await world.db.transaction((tx) => writeCall(tx, id, call, actor, now));
  }
  // the ways back of a rule and of a macro that greeted them by their first name
  const act = { kind: 'draft' as const, text: 'Dobrý den' };
  const rule = {
    name: `Pozdrav ${tag}`,
    active: false,
    event: 'arrived' as const,
    when: ANYTHING,
    acts: [act],
  };
  const ruleId = await world.db.transaction((tx) =>
    saveRule(tx, null, { ...rule, stops: false }, { userId, at: now }),
  );
  const words = { before: '', after: 'Dobrý den, Zdislavo!' };
  const deeds = [{ act, draft: { userId, ...words } }, { act: { kind: 'call' as const } }];
  await world.db.insert(ruleRuns).values({ ruleId, conversationId, at: now, deeds });
  const made = { notes: [], drafts: [{ conversationId, kind: 'public' as const, ...words }] };
  await world.db.insert(acts).values({ id: newUuid(), userId, kind: 'macro', before: [], made, at: now });
  // a page that they filled in, with a file, and a file of people that names them
  await askForContact(world.deps, { conversationId, ...actor }, now);
  const [mention] =
    await world.sql`select mention_id as id from conversation_mentions where conversation_id = ${conversationId}`;
  const given = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.from(`Objednala ${name}, ${email}`)]);
  const received = await receiveFile(receivedFolder(folder), {
    name: `${name}.pdf`,
    chunks: new Blob([given]).stream(),
  });
  await world.db.transaction((tx) => noteReceived(tx, mention!.id, [received!], now));
  // posts that were brought in a file, which is kept as it came for a while; and people nobody has read in yet
  const told = `author;text\n${name};Dobrý den\nNěkdo Jiný;Psala o tom ${email}\n`;
  const [place] = await world.db.select().from(sources).where(eq(sources.id, sourceId));
  for (const said of [told, `${told}Kdosi;605 224 45${tag.length}\n`, 'author;text\nNěkdo Jiný;Nic\n']) {
    const file = { name: 'posty.csv', chunks: new Blob([said]).stream() };
    await bringFile(world.deps, place!, file, userId);
  }
  const crowd = `name,email,account,phone,note\n${name},${email},facebook:zdiska.${tag}.fb,605 224 45${tag.length},Zdislava ráda stanuje\n${name},nikam,,,\n`;
  const brought = await bringPeopleFile(
    world.deps,
    { name: `${name}.csv`, chunks: new Blob([crowd]).stream() },
    { userId: world.people.admin.id, scope: { all: true } },
  );
  const file = await peopleFile(world.db, brought, { all: true });
  const mapping = { name: '0', email: '1', account: '2', phone: '3', note: '4' };
  await beginPeople(world.deps, file, { mapping, teamId: null }, actor);
  await importNext(world.deps);
  const [named] = await world.sql`select contact_id as id from contacts_brought where import_id = ${brought}`;
  await world.db.transaction((tx) =>
    mergeContacts(tx, { intoId: publicly.contactId, fromId: named!.id }, [], by()),
  );
  await world.db.insert(attachments).values({
    id: newUuid(),
    conversationId,
    userId,
    name: `${name}.txt`,
    type: 'text/plain',
    size: 4,
    bytes: Buffer.from(email),
    createdAt: now,
  });
  await world.db.insert(hookDeliveries).values({
    sourceId,
    deliveryId: `d-${tag}`,
    body: Buffer.from(
      `{"from":"${email}","name":"${name.replace(/[^\x20-\x7e]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`)}"}`,
    ),
    receivedAt: now,
    state: 'done',
    dueAt: now,
  });
  await world.db.insert(passedBy).values({
    sourceId,
    channel: 'mastodon',
    externalId: `p-${tag}`,
    item: { text: `od ${name}`, author: { externalId: account.id, handle, name } },
    seenAt: now,
  });
  while ((await indexNew(world.db)) > 0);
  return {
    contactId: publicly.contactId,
    merged: merged!,
    conversationId,
    told: [
      name,
      handle,
      email,
      url,
      account.id,
      `acct-fb-${tag}`,
      `zdiska_${tag}`,
      `605 224 45${tag.length}`,
    ],
  };
}

describe.each<[Erasure, string]>([
  ['erase', 'x1'],
  ['anonymise', 'y22'],
])('%s', (how, tag) => {
  test('a full dump no longer finds name, accounts, e-mail or phone, and what is counted stays', async () => {
    const them = await livesEverywhere(tag);
    const before = await dump();
    for (const text of them.told) expect([text, before.includes(text.toLowerCase())]).toEqual([text, true]);
    const lay = await filesNow();
    for (const text of [them.told[0]!, them.told[2]!]) expect(lay).toContain(text.toLowerCase());
    const [counted] = await world.sql.unsafe(COUNTED);

    await erasePerson(world.deps, them.contactId, how, by());
    while ((await indexNew(world.db)) > 0);

    const after = await dump();
    const lies = await filesNow();
    for (const text of them.told) {
      const found = [after, lies].map((all) => all.includes(text.toLowerCase()));
      expect([text, ...found]).toEqual([text, false, false]);
    }
    // who has nothing to do with them keeps their file
    expect(lies).toContain('někdo jiný;nic');
    // nor spelled without its marks, as the search has it, or as machines write it
    for (const text of [`ryslava${tag}`, `+42060522445${tag.length}`, `ry\\u0161lav`]) {
      expect([text, after.includes(text)]).toEqual([text, false]);
    }
    const [still] = await world.sql.unsafe(COUNTED);
    expect(still).toEqual(counted);
    expect(after).not.toContain('zdislavo!');
    // who spoke of them is still heard
    expect(after).toContain('píše, že je to bída');
    expect(after.includes('hrozný obchod')).toBe(how === 'anonymise');
    // their person is nobody now, and cannot be asked for twice
    const again = erasePerson(world.deps, them.contactId, how, by());
    await expect(again).rejects.toMatchObject({ kind: 'not-found' });
  });
});

test('other people’s words don’t name them either, in whatever case; somebody else of a like name stays', async () => {
  const account = { id: 'acct-jana-k', name: 'Jana Krátká' };
  const them = await world.says('mastodon', { by: account, text: 'Kde je balík?' });
  const others = [
    'Potkala jsem Janu Krátkou u výdejny.',
    'S Janou Krátkou jsem mluvil, Janě Krátké nic nepřišlo.',
    'Podľa Jany Krátkej je to hanba.',
    'Jana Dlouhá a krátká šála jsou v pořádku.',
  ];
  for (const [n, text] of others.entries()) {
    await world.says('facebook', { by: { id: `vidi-${n}`, name: `Kdosi ${n}` }, text });
  }
  await erasePerson(world.deps, them.contactId, 'anonymise', by());
  const texts = (await world.sql`select text from mentions where channel = 'facebook'`).map(
    ({ text }) => text,
  );
  for (const form of ['Janu', 'Krátkou', 'Janě', 'Krátkej']) expect(texts.join(' ')).not.toContain(form);
  expect(texts).toContain('Potkala jsem •••••••••••• u výdejny.');
  expect(texts).toContain(others[3]);
});

test('nobody is erased while a file that names them is being read', async () => {
  const them = await world.says('mastodon', {
    by: { id: 'acct-reading', name: 'Čtená Čtenářová' },
    text: 'Ano?',
  });
  const source = (
    await world.db
      .select()
      .from(sources)
      .where(eq(sources.id, await world.sourceOf('mastodon')))
  )[0]!;
  const file = { name: 'posty.csv', chunks: new Blob(['author;text\nČtená Čtenářová;Ne\n']).stream() };
  const id = await bringFile(world.deps, source, file, world.people.admin.id);
  await world.sql`update imports set state = 'waiting' where id = ${id}`;
  await expect(erasePerson(world.deps, them.contactId, 'erase', by())).rejects.toMatchObject({
    key: 'contacts.erase.importing',
  });
  expect(await filesNow()).toContain('čtená čtenářová');
  await world.sql`update imports set state = 'done' where id = ${id}`;
  await erasePerson(world.deps, them.contactId, 'erase', by());
  expect(await filesNow()).not.toContain('čtená čtenářová');
});

test('what was erased is not taken in again, but what they write anew is', async () => {
  const said = {
    by: { id: 'acct-again-1', name: 'Bořivoj Znovu' },
    text: 'Kde je balík?',
    externalId: 'post-again',
  };
  const first = await world.says('mastodon', said);
  await erasePerson(world.deps, first.contactId, 'erase', by());
  const count = async () => (await world.sql`select count(*)::int as n from mentions`)[0]!.n as number;
  const before = await count();
  await world.says('mastodon', said).catch(() => null);
  expect(await count()).toBe(before);
  const anew = await world.says('mastodon', { ...said, externalId: 'post-anew' });
  expect(await count()).toBe(before + 1);
  expect(anew.contactId).not.toBe(first.contactId);
});

test('nobody is erased while something to them is on its way', async () => {
  const them = await world.says('mastodon', { by: { id: 'acct-leaving' }, text: 'Kde je balík?' });
  const id = newUuid();
  await world.db.insert(outbox).values({
    id,
    conversationId: them.conversationId,
    channel: 'mastodon',
    action: 'reply',
    payload: { act: id, draft: '', text: 'Už letí' },
    state: 'queued',
    sendAt: world.clock(),
    createdAt: world.clock(),
  });
  const erasing = erasePerson(world.deps, them.contactId, 'erase', by());
  await expect(erasing).rejects.toMatchObject({ key: 'contacts.erase.leaving' });
});

test('all that is known of a person comes out whole, and of nobody else', async () => {
  const them = await livesEverywhere('z333');
  const lines: { record: string }[] = [];
  for await (const text of exportLines(world.db, them.contactId)) lines.push(JSON.parse(text));
  const kinds = new Set(lines.map(({ record }) => record));
  expect([...kinds].sort()).toEqual(
    [
      'account',
      'address',
      'brought',
      'call',
      'claimedAccount',
      'complaint',
      'conversation',
      'file',
      'handoff',
      'mention',
      'note',
      'person',
      'received',
      'reply',
      'request',
      'teamNote',
    ].sort(),
  );
  expect(lines.filter(({ record }) => record === 'account')).toHaveLength(3);
  expect(lines.filter(({ record }) => record === 'mention')).toHaveLength(3);
  expect(JSON.stringify(lines.filter(({ record }) => record === 'mention'))).not.toContain(
    'píše, že je to bída',
  );
});

test('a source that keeps things for a time forgets who wrote what, as its preview said', async () => {
  const old = await world.says('bluesky', {
    by: { id: 'did:plc:stary', name: 'Starý Pisatel' },
    text: 'Dávný dotaz',
  });
  const waiting = await world.says('bluesky', {
    by: { id: 'did:plc:ceka', name: 'Věčně Čekající' },
    text: 'Čekám!',
  });
  const done = { kind: 'resolve', resolution: 'nothing_to_answer' } as const;
  const { admin } = world.people;
  await world.db.transaction((tx) => bulk(tx, [old.conversationId!], done, admin.id, world.clock()));
  world.clock.forward(40 * DAY);
  await world.says('bluesky', { by: { id: 'did:plc:novy', name: 'Nový Pisatel' }, text: 'Nový dotaz' });
  const sourceId = await world.sourceOf('bluesky');
  expect(await forgettingOf(world.db, sourceId, 60, world.clock())).toMatchObject({ mentions: 0 });
  const would = await forgettingOf(world.db, sourceId, 30, world.clock());
  expect(would).toEqual({ mentions: 1, conversations: 1, people: 1 });
  expect(await forgetOld(world.deps, world.clock())).toBe(0);
  await world.db.transaction((tx) => setRetention(tx, sourceId, 30, { userId: admin.id, at: world.clock() }));
  const [counted] = await world.sql.unsafe(COUNTED);
  expect(await forgetOld(world.deps, world.clock())).toBe(1);
  expect(await forgetOld(world.deps, world.clock())).toBe(0);
  const after = await dump();
  expect(after).not.toContain('starý pisatel');
  expect(after).not.toContain('did:plc:stary');
  expect(after).toContain('věčně čekající');
  expect(after).toContain('nový pisatel');
  expect((await world.sql.unsafe(COUNTED))[0]).toEqual(counted);
  expect(waiting.conversationId).not.toBeNull();
});
