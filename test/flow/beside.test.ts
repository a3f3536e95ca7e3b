import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { actBeside } from '../../src/flow/beside.ts';
import { sendReply } from '../../src/flow/outbound.ts';
import { undoSend } from '../../src/flow/taking-back.ts';
import { MINUTE, SECOND } from '../../src/lib/clock.ts';
import { beginAttempt, claimDue, LEASE_MS } from '../../src/outbox/claim.ts';
import { conversation } from '../../src/queue/index.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { REPLIES, type SendingWorld, sendingWorld } from '../setup/sending.ts';

let database: TestDatabase;
let world: SendingWorld;

beforeAll(async () => {
  database = await testDb();
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await sendingWorld(database, { caps: { ...REPLIES, hide: { ok: true }, like: { ok: true } } });
});

const act = (name: 'hide' | 'unhide' | 'like' | 'unlike', who = world.people.agent) =>
  actBeside(
    world.deps,
    { conversationId: world.conversationId, mentionId: world.mentionId, act: name, ...world.actor(who) },
    world.clock(),
  );
const sent = () => world.network.posts.map(({ action, text }) => [action, text]);
const shown = async () =>
  (await conversation(world.db, world.conversationId, { all: true })).mentions[0]!.beside;

test('hiding leaves at once, twice is once, its opposite takes it back; no clock is touched', async () => {
  const { dueAt } = await world.conversation();
  await act('hide');
  await act('hide');
  expect(await world.deliver(0)).toBe(1);
  expect(sent()).toEqual([['hide', '']]);
  expect(await shown()).toEqual({ hidden: true, liked: false });
  await act('unhide');
  await act('unhide');
  await world.deliver(0);
  expect(sent()).toEqual([
    ['hide', ''],
    ['unhide', ''],
  ]);
  expect(await shown()).toEqual({ hidden: false, liked: false });
  expect(await world.conversation()).toMatchObject({ status: 'open', dueAt, answeredAt: null });
  expect((await world.story()).filter((kind) => kind === 'conversation.acted')).toHaveLength(2);
});

test('what was never liked is not unliked; who may not see or answer may not like', async () => {
  await act('unlike');
  expect(await world.rows()).toEqual([]);
  await expect(act('like', world.people.viewer)).rejects.toMatchObject({ key: 'problem.forbidden' });
  await expect(
    actBeside(
      world.deps,
      {
        conversationId: world.conversationId,
        mentionId: world.mentionId,
        act: 'like',
        by: { userId: world.people.stranger.id },
        scope: { all: false, teamIds: [world.people.otherTeamId] },
      },
      world.clock(),
    ),
  ).rejects.toMatchObject({ key: 'problem.not_found' });
});

test('a network without such an act says so', async () => {
  world = await sendingWorld(database, { caps: REPLIES });
  await expect(act('hide')).rejects.toMatchObject({ key: 'reply.error.cap.unsupported' });
});

test('it waits for no reply, and no reply waits for it', async () => {
  const request = {
    conversationId: world.conversationId,
    mentionId: world.mentionId,
    kind: 'public' as const,
    text: 'Hned.',
  };
  await sendReply(world.deps, { ...request, ...world.actor() }, world.clock());
  await act('hide');
  await world.deliver(0);
  expect(sent()).toEqual([['hide', '']]);
  await act('like');
  await world.deliver(11 * SECOND);
  // they leave side by side
  expect(sent().sort()).toEqual([
    ['hide', ''],
    ['like', ''],
    ['reply', 'Hned. — Adam'],
  ]);
});

test('a lost answer or a dead worker is simply done again', async () => {
  world.network.plans.send.push('lost');
  await act('hide');
  await world.deliver(0);
  expect((await world.rows())[0]).toMatchObject({ state: 'queued', attempts: 1 });
  await world.deliver(MINUTE);
  expect((await world.rows())[0]).toMatchObject({ state: 'sent' });
  await act('unhide');
  const [claimed] = await claimDue(world.db, world.clock(), 10);
  await beginAttempt(world.db, claimed!, world.clock());
  await world.deliver(LEASE_MS + SECOND);
  expect(sent().map(([name]) => name)).toEqual(['hide', 'hide', 'unhide']);
  expect(world.network.calls).not.toContain('findSent');
});

test('a refusal is in the story, gives back no text and lets one try again', async () => {
  world.network.plans.prepare.push({ kind: 'permanent', key: 'channel.error.forbidden' });
  await act('hide');
  await world.deliver(0);
  expect((await world.rows())[0]).toMatchObject({ state: 'failed' });
  expect(await world.story()).toContain('conversation.act_failed');
  expect(await shown()).toEqual({ hidden: false, liked: false });
  const [row] = await world.rows();
  await expect(undoSend(world.deps, row!.id, world.actor(), world.clock())).rejects.toMatchObject({
    key: 'problem.not_found',
  });
  await act('hide');
  await world.deliver(0);
  expect(await shown()).toEqual({ hidden: true, liked: false });
});
