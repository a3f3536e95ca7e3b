/** Files with replies, replies that are several messages there, and accounts that may not write for a while. */

import { asc } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Channel, MentionCaps, Outbound } from '../../src/channels/contract.ts';
import { mentions } from '../../src/db/schema/intake.ts';
import { sources } from '../../src/db/schema/sources.ts';
import { attach, waitingFiles } from '../../src/files/attachments.ts';
import { sendReply } from '../../src/flow/outbound.ts';
import { setUpSource } from '../../src/flow/setup.ts';
import { decide, undoSend } from '../../src/flow/taking-back.ts';
import { after, HOUR, MINUTE } from '../../src/lib/clock.ts';
import { claimDue } from '../../src/outbox/claim.ts';
import { draftOf } from '../../src/replies/drafts.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { item, scriptedSource } from '../setup/flow.ts';
import { REPLIES, type SendingWorld, sendingWorld } from '../setup/sending.ts';

const TEXT = 'Posíláme fotku.';
const PNG = Buffer.from('89504e470d0a1a0a0000', 'hex');
const MEDIA = { max: 2, types: ['image/png'], maxBytes: 1000 };

let database: TestDatabase;
let world: SendingWorld;
beforeAll(async () => {
  database = await testDb();
});
afterAll(() => database.close());
beforeEach(() => use({ ...REPLIES, media: MEDIA }));

async function use(caps: MentionCaps, channel?: Partial<Channel>) {
  world = await sendingWorld(database, { caps }, channel);
}

const place = () => ({ conversationId: world.conversationId, userId: world.people.agent.id });
const waiting = async () => (await waitingFiles(world.db, place())).map(({ name }) => name);
const put = (name = 'boty.png') =>
  attach(world.db, place(), { name, bytes: PNG }, { ...MEDIA, max: 5 }, world.clock());
const reply = (over: Partial<Parameters<typeof sendReply>[1]> = {}) =>
  sendReply(
    world.deps,
    {
      ...{ conversationId: world.conversationId, mentionId: world.mentionId },
      ...{ kind: 'public', text: TEXT },
      ...world.actor(),
      ...over,
    },
    world.clock(),
  );
const draft = async () => (await draftOf(world.db, { ...place(), kind: 'public' }))?.text;
const onlyRow = async () => (await world.rows()).at(-1)!;

test('a file goes only where the network takes it: with the public reply here, never silently without', async () => {
  await put();
  await expect(reply({ kind: 'private' })).rejects.toMatchObject({
    key: 'files.error.not_here',
    field: 'file',
  });
  expect(await world.rows()).toEqual([]);
  expect(await waiting()).toEqual(['boty.png']);
  await reply();
  await world.deliver();
  expect(world.network.posts[0]!.files.map(({ name, size }) => [name, size])).toEqual([
    ['boty.png', PNG.length],
  ]);
  // without files the private one is free to go
  await reply({ kind: 'private', text: 'Ještě jedna věc.' });
});

test('more than the network takes is told when it is pressed', async () => {
  for (const name of ['a.png', 'b.png', 'c.png']) await put(name);
  await expect(reply()).rejects.toMatchObject({ key: 'files.error.count', params: { max: 2 } });
  expect(await waiting()).toHaveLength(3);
});

test('what the network takes is looked at once more right before it leaves', async () => {
  await put();
  await reply();
  await world.db.update(mentions).set({ caps: { ...REPLIES, media: { ...MEDIA, maxBytes: 5 } } });
  await world.deliver();
  expect(world.network.calls).not.toContain('send');
  expect(await onlyRow()).toMatchObject({ state: 'failed', error: { key: 'files.error.size' } });
  expect([await draft(), await waiting()]).toEqual([TEXT, ['boty.png']]);

  await world.db.update(mentions).set({ caps: { ...REPLIES, media: MEDIA } });
  await reply();
  const short = { ...REPLIES.maxLength, max: 10 };
  await world.db.update(mentions).set({ caps: { ...REPLIES, media: MEDIA, maxLength: short } });
  await world.deliver();
  expect(await onlyRow()).toMatchObject({ state: 'failed', error: { key: 'reply.error.too_long' } });
});

test('where the words have left and a file is refused, a person decides, and only the rest is sent again', async () => {
  const sent: (readonly string[])[] = [];
  let isRefused = true;
  const send: Channel['send'] = async (_settings, { parts = [] }: Outbound, { left }) => {
    sent.push(parts);
    if (parts.length === 0) await left('slova');
    if (isRefused) return { ok: false, error: { kind: 'permanent', key: 'channel.error.meta.file' } };
    return { ok: true, value: { externalId: 'slova' } };
  };
  await use({ ...REPLIES, media: MEDIA }, { send, findSent: async () => ({ ok: true, value: 'not-found' }) });
  await put();
  const { outboxId } = await reply();
  await world.deliver();
  expect(await onlyRow()).toMatchObject({
    state: 'unknown',
    parts: ['slova'],
    error: { key: 'reply.error.partly' },
  });
  expect([await draft(), await waiting()]).toEqual([undefined, []]);
  await expect(undoSend(world.deps, outboxId, world.actor(), world.clock())).rejects.toMatchObject({
    key: 'reply.error.too_late',
  });
  isRefused = false;
  await decide(world.deps, outboxId, 'send-again', world.actor(), world.clock());
  await world.deliver();
  expect(await onlyRow()).toMatchObject({ state: 'sent', externalId: 'slova' });
  expect(sent).toEqual([[], ['slova']]);
});

test('slow files, one after the other, are nobody else’s meanwhile', async () => {
  const send: Channel['send'] = async (_settings, _outbound, { left }) => {
    world.clock.forward(2 * MINUTE);
    await left('slova');
    world.clock.forward(2 * MINUTE);
    expect(await claimDue(world.db, world.clock(), 1)).toEqual([]);
    return { ok: true, value: { externalId: 'slova' } };
  };
  await use({ ...REPLIES, media: MEDIA }, { send });
  await put();
  await reply();
  await world.deliver();
  expect(await onlyRow()).toMatchObject({ state: 'sent' });
});

test('a part that waits for the next attempt can’t be taken back, and comes back from the network as ours', async () => {
  const send: Channel['send'] = async (_settings, { parts = [] }: Outbound, { left }) => {
    if (parts.length > 0) return { ok: true, value: { externalId: 'slova' } };
    await left('slova');
    await left('fotka');
    return { ok: false, error: { kind: 'transient', key: 'channel.error.server' } };
  };
  await use({ ...REPLIES, media: MEDIA }, { send });
  await put();
  const { outboxId } = await reply();
  await world.deliver();
  expect(await onlyRow()).toMatchObject({ state: 'queued', parts: ['slova', 'fotka'] });
  await expect(undoSend(world.deps, outboxId, world.actor(), world.clock())).rejects.toMatchObject({
    key: 'reply.error.too_late',
  });
  // the photo is heard before the rest has left: no answer of somebody else's
  const [mention] = await world.db.select().from(mentions);
  world.clock.forward(20 * MINUTE);
  world.network.script.page([
    item({
      externalId: 'fotka',
      text: '',
      threadKey: mention!.threadKey,
      author: { externalId: 'obchod', name: 'Vandr', isSelf: true },
      publishedAt: world.clock(),
    }),
  ]);
  await world.poll();
  await world.deliver(0);
  expect(await onlyRow()).toMatchObject({ state: 'sent', externalId: 'slova' });
});

test('a second source of an account learns at once that it may write nothing, also when it is added then', async () => {
  await use(REPLIES, { writer: ({ url = '' }) => url });
  const add = (page: string) => scriptedSource(world.deps, { settings: { url: page }, teamId: null });
  const [first] = await world.db.select().from(sources);
  await world.db.update(sources).set({ settings: { url: 'vandr' } });
  const [second, other] = [await add('vandr'), await add('jinde')];
  const until = after(world.clock(), 4 * HOUR);
  await reply();
  world.network.plans.send.push({
    kind: 'permanent',
    key: 'channel.error.meta.blocked',
    writeNotBefore: until,
  });
  await world.deliver();
  const fields = { url: 'vandr' };
  const form = {
    channel: 'scripted',
    name: 'Třetí',
    teamId: null,
    purpose: 'answer',
    intake: 'all',
  } as const;
  const third = await setUpSource(
    world.deps,
    { ...form, clock: 'always', responseMinutes: null, fields },
    null,
  );
  const held = await world.db.select().from(sources).orderBy(asc(sources.id));
  expect(held.map(({ id, sendHeldUntil }) => [id, sendHeldUntil])).toEqual([
    [first!.id, until],
    [second, until],
    [other, null],
    [third.id, until],
  ]);
});

test('an account that the network has stopped writes nothing until then; what waits goes back to its writer', async () => {
  await use(REPLIES);
  const until = after(world.clock(), 4 * HOUR);
  await reply({ text: 'První.' });
  await reply({ text: 'Druhá.' });
  world.network.plans.send.push({
    kind: 'permanent',
    key: 'channel.error.meta.blocked',
    writeNotBefore: until,
  });
  await world.deliver();
  expect(await world.db.select().from(sources)).toMatchObject([{ state: 'active', sendHeldUntil: until }]);
  await world.deliver(0);
  expect((await world.rows()).map(({ state, error }) => [state, error?.key])).toEqual([
    ['failed', 'channel.error.meta.blocked'],
    ['failed', 'reply.error.send_held'],
  ]);
  expect(world.network.posts).toEqual([]);
  await expect(reply()).rejects.toMatchObject({ key: 'reply.error.send_held', params: { n: 4 } });
  world.clock.forward(4 * HOUR);
  await reply();
  await world.deliver();
  expect(world.network.posts).toHaveLength(1);
});
