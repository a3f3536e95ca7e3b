import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { deliverJob } from '../../jobs/deliver.ts';
import { single } from '../../jobs/run.ts';
import type { InboundItem, MentionCaps } from '../../src/channels/contract.ts';
import { mentions } from '../../src/db/schema/intake.ts';
import { conversations } from '../../src/db/schema/queue.ts';
import { markAnswered } from '../../src/flow/answered-outside.ts';
import { deliver, deliverDue } from '../../src/flow/deliver.ts';
import { sendReply } from '../../src/flow/outbound.ts';
import { decide, undoSend } from '../../src/flow/taking-back.ts';
import { mergeThreads } from '../../src/flow/threads.ts';
import { after, HOUR, MINUTE, SECOND } from '../../src/lib/clock.ts';
import { newUuid } from '../../src/lib/ids.ts';
import { silentLog } from '../../src/lib/log.ts';
import { beginAttempt, claimDue, LEASE_MS } from '../../src/outbox/claim.ts';
import { bulk, claim } from '../../src/queue/index.ts';
import { draftOf, saveDraft } from '../../src/replies/drafts.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { item } from '../setup/flow.ts';
import { REPLIES, type SendingWorld, sendingWorld } from '../setup/sending.ts';

let database: TestDatabase;
let world: SendingWorld;

beforeAll(async () => {
  database = await testDb();
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await sendingWorld(database);
});

const TEXT = 'Moc se omlouváme, balíček posíláme znovu ještě dnes.';

const reply = (over: Partial<Parameters<typeof sendReply>[1]> = {}, who = world) =>
  sendReply(
    who.deps,
    {
      conversationId: who.conversationId,
      mentionId: who.mentionId,
      kind: 'public',
      text: TEXT,
      ...who.actor(),
      ...over,
    },
    who.clock(),
  );

const draft = (kind: 'public' | 'private' = 'public') =>
  draftOf(world.db, { conversationId: world.conversationId, userId: world.people.agent.id, kind });

const state = async () => (await world.rows()).map((row) => row.state);

describe('sending', () => {
  test('a reply waits out the undo window, leaves once, signed, and keeps the promise from the press on', async () => {
    await reply();
    expect(await world.conversation()).toMatchObject({
      status: 'waiting',
      dueAt: null,
      assigneeId: world.people.agent.id,
      answeredAt: world.clock(),
    });
    expect(await world.deliver(9 * SECOND)).toBe(0);
    expect(await world.deliver(2 * SECOND)).toBe(1);
    expect(world.network.posts.map((post) => [post.text, post.prepared])).toEqual([
      [`${TEXT} — Adam`, { fixed: `${TEXT} — Adam` }],
    ]);
    const [row] = await world.rows();
    expect(row).toMatchObject({
      state: 'sent',
      externalId: `post-${row!.id}`,
      attempts: 1,
      leaseToken: null,
    });
    expect((await world.answers()).map(({ kind, text, outboxId }) => ({ kind, text, outboxId }))).toEqual([
      { kind: 'public', text: `${TEXT} — Adam`, outboxId: row!.id },
    ]);
    expect(await world.deliver(HOUR)).toBe(0);
    expect(await world.story()).toEqual(
      expect.arrayContaining(['reply.queued', 'reply.sent', 'deadline.met']),
    );
  });

  test('the draft is gone with the press, and what an old page still saves does not bring it back', async () => {
    const key = {
      conversationId: world.conversationId,
      userId: world.people.agent.id,
      kind: 'public' as const,
    };
    const openedAt = world.clock();
    await saveDraft(world.db, key, { text: TEXT, openedAt }, world.clock());
    world.clock.forward(SECOND);
    await reply();
    expect(await draft()).toBeNull();
    world.clock.forward(SECOND);
    expect(await saveDraft(world.db, key, { text: TEXT, openedAt }, world.clock())).toBe(false);
    expect(await draft()).toBeNull();
    expect(await saveDraft(world.db, key, { text: 'Ještě', openedAt: world.clock() }, world.clock())).toBe(
      true,
    );
    expect(await draft()).toMatchObject({ text: 'Ještě' });
  });

  test('the same form posted twice, even at once, is one reply', async () => {
    const requestId = newUuid();
    await Promise.all([reply({ requestId }), reply({ requestId })]);
    await reply({ requestId });
    expect(await state()).toEqual(['queued']);
    expect(await world.answers()).toHaveLength(1);
  });

  test('the form of a reply that was taken back can be posted again, and is one reply however often', async () => {
    const requestId = newUuid();
    const { outboxId } = await reply({ requestId });
    await undoSend(world.deps, outboxId, world.actor(), world.clock());
    await Promise.all([reply({ requestId }), reply({ requestId })]);
    await reply({ requestId });
    await world.deliver();
    expect(await state()).toEqual(['cancelled', 'sent']);
  });

  test('of one conversation the earlier reply leaves first, whatever happens to it', async () => {
    world.network.plans.send.push({ kind: 'transient', key: 'channel.error.server' });
    await reply({ text: 'První.' });
    world.clock.forward(SECOND);
    await reply({ text: 'Druhá.' });
    await world.deliver();
    expect(await state()).toEqual(['queued', 'queued']);
    await world.deliver(MINUTE);
    await world.deliver(SECOND);
    expect(world.network.posts.map(({ text }) => text)).toEqual(['První. — Adam', 'Druhá. — Adam']);
  });

  test('an answer that hangs at its network delays nobody else’s', async () => {
    let go = () => {};
    const hanging = new Promise<void>((resolve) => {
      go = resolve;
    });
    world = await sendingWorld(
      database,
      {},
      {
        send: async (settings, out, ctx) => {
          if (out.text.startsWith('První.')) await hanging;
          return world.network.channel.send!(settings, out, ctx);
        },
      },
    );
    const { tick, idle } = single('deliver', deliverJob(world.deps), silentLog);
    await reply({ text: 'První.' });
    world.clock.forward(20 * MINUTE);
    void tick();
    world.network.script.page([item({ publishedAt: world.clock(), caps: REPLIES })]);
    await world.poll();
    const other = (await world.db.select().from(conversations)).find(
      ({ id }) => id !== world.conversationId,
    )!;
    await reply({ conversationId: other.id, mentionId: other.lastMentionId, text: 'Druhá.' });
    world.clock.forward(11 * SECOND);
    void tick();
    await vi.waitFor(() => expect(world.network.posts).toMatchObject([{ text: 'Druhá. — Adam' }]));
    go();
    await idle();
    expect(await state()).toEqual(['sent', 'sent']);
  });

  test('two workers never take the same row', async () => {
    await reply();
    world.clock.forward(MINUTE);
    const claims = await Promise.all(Array.from({ length: 5 }, () => claimDue(world.db, world.clock(), 10)));
    expect(claims.flat()).toHaveLength(1);
  });
});

describe('what is refused before anything is written', () => {
  const refusals: [string, Partial<Parameters<typeof sendReply>[1]>, string][] = [
    ['nothing to say', { text: ' \n ' }, 'reply.error.empty'],
    ['a place not filled in', { text: 'Dobrý den, {{customer}}' }, 'reply.error.unresolved'],
    ['half a place', { text: 'Dobrý den, {{customer' }, 'reply.error.unresolved'],
    ['a text too long', { text: 'á'.repeat(194) }, 'reply.error.too_long'],
    ['a mention of another conversation', { mentionId: 4711 }, 'problem.not_found'],
  ];
  test.each(refusals)('%s', async (_what, over, key) => {
    await expect(reply(over)).rejects.toMatchObject({ key });
    expect(await state()).toEqual([]);
    expect(await world.conversation()).toMatchObject({
      status: 'open',
      dueAt: world.dueAt,
      assigneeId: null,
    });
  });

  test('a link weighs what the network says', async () => {
    const link = `https://vandr.example/${'x'.repeat(150)}`;
    await reply({ text: `${'á'.repeat(160)} ${link}` });
    expect(await state()).toEqual(['queued']);
  });

  test('somebody who does not sign', async () => {
    await database.sql`update users set signature = ' ' where id = ${world.people.agent.id}`;
    await expect(reply()).rejects.toMatchObject({ key: 'reply.error.unsigned' });
  });

  test('a viewer, and somebody of another team', async () => {
    await expect(reply(world.actor(world.people.viewer))).rejects.toMatchObject({ key: 'problem.forbidden' });
    const stranger = {
      by: { userId: world.people.stranger.id },
      scope: { all: false as const, teamIds: [world.people.otherTeamId] },
    };
    await expect(reply(stranger)).rejects.toMatchObject({ key: 'problem.not_found' });
    const { outboxId } = await reply();
    await expect(undoSend(world.deps, outboxId, stranger, world.clock())).rejects.toMatchObject({
      key: 'problem.not_found',
    });
  });

  test('what somebody else is on, until the person says that they know', async () => {
    await claim(world.db, world.conversationId, world.people.lead.id, world.clock());
    await expect(reply()).rejects.toMatchObject({ key: 'reply.error.claimed', params: { name: 'Lenka' } });
    await reply({ despiteClaim: true });
    expect(await state()).toEqual(['queued']);
  });

  const caps = (over: Partial<MentionCaps>): MentionCaps => ({
    reply: { ok: true },
    privateReply: { ok: true },
    maxLength: { unit: 'none', max: 0 },
    ...over,
  });
  test('what the network does not take', async () => {
    const closed = await sendingWorld(database, {
      caps: caps({
        reply: { ok: false, why: 'author-restricted' },
        privateReply: { ok: true, until: '2026-11-18T09:20:00Z' },
      }),
    });
    await expect(reply({}, closed)).rejects.toMatchObject({ key: 'reply.error.cap.author_restricted' });
    await expect(reply({ kind: 'private' }, closed)).rejects.toMatchObject({
      key: 'reply.error.cap.window_closed',
    });
  });

  test('a second private reply where one is allowed, until the first has come to nothing', async () => {
    const once = await sendingWorld(database, { caps: caps({ privateReply: { ok: true, once: true } }) });
    const { outboxId } = await reply({ kind: 'private' }, once);
    await expect(reply({ kind: 'private' }, once)).rejects.toMatchObject({ key: 'reply.error.cap.used' });
    await undoSend(once.deps, outboxId, once.actor(), once.clock());
    await reply({ kind: 'private' }, once);
  });

  test('a mention that is gone, also when it goes while the reply waits', async () => {
    await reply();
    await database.sql`update mentions set deleted_at = now()`;
    await expect(reply()).rejects.toMatchObject({ key: 'reply.error.gone' });
    await world.deliver();
    expect(await state()).toEqual(['failed']);
    expect(world.network.posts).toEqual([]);
  });
});

describe('taking back', () => {
  test('gives the unsigned text back, and the promise runs on, due when it always was', async () => {
    const { outboxId } = await reply();
    world.clock.forward(5 * SECOND);
    const undone = await undoSend(world.deps, outboxId, world.actor(), world.clock());
    expect(undone).toEqual({ cancelled: [outboxId], tooLate: [] });
    expect(await draft()).toMatchObject({ text: TEXT });
    expect(await world.conversation()).toMatchObject({
      status: 'open',
      dueAt: world.dueAt,
      answeredAt: null,
    });
    expect(await world.answers()).toEqual([]);
    await undoSend(world.deps, outboxId, world.actor(), world.clock());
    expect((await world.story()).filter((kind) => kind === 'reply.cancelled')).toHaveLength(1);
    expect(await world.deliver(HOUR)).toBe(0);
    expect(world.network.posts).toEqual([]);
  });

  test('comes too late once an attempt has begun', async () => {
    const { outboxId } = await reply();
    await world.deliver();
    await expect(undoSend(world.deps, outboxId, world.actor(), world.clock())).rejects.toMatchObject({
      key: 'reply.error.too_late',
    });
  });

  test('and starting to send exclude each other, however close', async () => {
    for (let round = 0; round < 12; round++) {
      const text = `Kolo ${round}.`;
      const { outboxId } = await reply({ text });
      world.clock.forward(11 * SECOND);
      const before = world.network.posts.length;
      const [, undone] = await Promise.all([
        deliverDue(world.deps, 10),
        undoSend(world.deps, outboxId, world.actor(), world.clock()).then(
          () => true,
          () => false,
        ),
      ]);
      expect(world.network.posts.length - before).toBe(undone ? 0 : 1);
      expect((await world.rows()).at(-1)?.state).toBe(undone ? 'cancelled' : 'sent');
    }
  });

  test('a text typed meanwhile stays below what comes back', async () => {
    const { outboxId } = await reply();
    world.clock.forward(SECOND);
    const key = {
      conversationId: world.conversationId,
      userId: world.people.agent.id,
      kind: 'public' as const,
    };
    await saveDraft(world.db, key, { text: 'A ještě něco.', openedAt: world.clock() }, world.clock());
    await undoSend(world.deps, outboxId, world.actor(), world.clock());
    expect(await draft()).toMatchObject({ text: `${TEXT}\n\nA ještě něco.` });
  });
});

describe('when it does not go well', () => {
  test('a definite failure is tried again six times in all, then the text and the promise come back', async () => {
    for (let n = 0; n < 6; n++)
      world.network.plans.send.push({ kind: 'transient', key: 'channel.error.server' });
    await reply();
    for (let n = 0; n < 8; n++) await world.deliver(5 * MINUTE);
    expect(world.network.calls.filter((call) => call === 'send')).toHaveLength(6);
    expect(world.network.calls.filter((call) => call === 'prepare')).toHaveLength(1);
    const [row] = await world.rows();
    expect(row).toMatchObject({ state: 'failed', attempts: 6, error: { key: 'channel.error.server' } });
    expect(await draft()).toMatchObject({ text: TEXT });
    expect(await world.conversation()).toMatchObject({
      status: 'open',
      dueAt: world.dueAt,
      answeredAt: null,
    });
  });

  test.each(['auth', 'gone', 'permanent'] as const)('%s is final at once', async (kind) => {
    world.network.plans.send.push({ kind, key: 'channel.error.rejected' });
    await reply();
    await world.deliver();
    expect(await state()).toEqual(['failed']);
    expect(await world.deliver(HOUR)).toBe(0);
  });

  test('a short limit is waited out, a long one is told to the person', async () => {
    const limited = (ms: number) => ({
      kind: 'rate-limited' as const,
      key: 'channel.error.rate_limited',
      until: after(world.clock(), ms),
    });
    world.network.plans.send.push(limited(10 * MINUTE));
    await reply();
    await world.deliver();
    expect(await world.deliver(5 * MINUTE)).toBe(0);
    await world.deliver(5 * MINUTE);
    expect(await state()).toEqual(['sent']);
    world.network.plans.send.push(limited(6 * HOUR));
    await reply();
    await world.deliver();
    expect(await state()).toEqual(['sent', 'failed']);
  });

  test('a lost answer is looked up, never sent again blindly', async () => {
    world.network.plans.send.push('lost');
    await reply();
    await world.deliver();
    expect(await state()).toEqual(['sending']);
    await world.deliver(MINUTE);
    expect(await state()).toEqual(['sent']);
    expect(world.network.calls).toEqual(['prepare', 'send', 'findSent']);
    expect(world.network.posts).toHaveLength(1);
  });

  test('what the look-up does not find is sent again', async () => {
    world.network.plans.send.push({ kind: 'transient', key: 'channel.error.timeout', ambiguous: true });
    await reply();
    await world.deliver();
    await world.deliver(MINUTE);
    expect(world.network.calls).toEqual(['prepare', 'send', 'findSent', 'send']);
    expect(world.network.posts).toHaveLength(1);
  });

  test('a worker that died in the middle leaves a row that is looked up after its lease', async () => {
    await reply();
    world.clock.forward(MINUTE);
    const [row] = await claimDue(world.db, world.clock(), 1);
    await beginAttempt(world.db, row!, world.clock());
    expect(await world.deliver(LEASE_MS - SECOND)).toBe(0);
    expect(await world.deliver(2 * SECOND)).toBe(1);
    expect(world.network.calls.slice(0, 1)).toEqual(['findSent']);
    expect(await state()).toEqual(['sent']);
  });

  test('a worker that lost its lease writes nothing more', async () => {
    await reply();
    world.clock.forward(MINUTE);
    const [slow] = await claimDue(world.db, world.clock(), 1);
    world.clock.forward(LEASE_MS);
    await deliverDue(world.deps, 10);
    await deliver(world.deps, slow!);
    expect(world.network.posts).toHaveLength(1);
    expect((await world.story()).filter((kind) => kind === 'reply.sent')).toHaveLength(1);
  });

  test('an error in our own code gives the text back before an attempt, and looks up after one', async () => {
    const broken = () => {
      throw new Error('a bug');
    };
    world.network.plans.prepare.push(broken);
    await reply();
    await world.deliver();
    expect((await world.rows())[0]).toMatchObject({
      state: 'failed',
      error: { key: 'reply.error.unexpected' },
    });
    expect(await draft()).toMatchObject({ text: TEXT });
    world.network.plans.send.push(broken);
    await reply();
    await world.deliver();
    expect(await state()).toEqual(['failed', 'sending']);
    await world.deliver(LEASE_MS);
    expect(await state()).toEqual(['failed', 'sent']);
    expect(world.network.posts).toHaveLength(1);
  });

  test('a database where two got in each other’s way is asked again', async () => {
    world.network.plans.prepare.push(() => {
      throw new Error('Failed query', { cause: Object.assign(new Error('deadlock'), { code: '40P01' }) });
    });
    await reply();
    await world.deliver();
    expect((await world.rows())[0]).toMatchObject({ state: 'queued', attempts: 1 });
    await world.deliver(MINUTE);
    expect(await state()).toEqual(['sent']);
  });

  test('an error in our own code that never lets it be looked up ends with a person', async () => {
    const broken = () => {
      throw new Error('a bug');
    };
    world.network.plans.send.push(broken);
    world.network.plans.findSent.push(...Array<typeof broken>(9).fill(broken));
    await reply();
    await world.deliver();
    for (let minutes = 0; minutes < 21; minutes += 3) await world.deliver(LEASE_MS);
    expect(await state()).toEqual(['unknown']);
    expect(await world.conversation()).toMatchObject({ status: 'open', dueAt: world.dueAt });
  });

  test('the text comes back where its conversation has gone while it was on its way', async () => {
    let home = 0;
    const merges = async () => {
      world.network.script.page([item({ publishedAt: world.clock(), caps: REPLIES })]);
      await world.poll();
      home = (await world.db.select().from(conversations)).find(({ id }) => id !== world.conversationId)!.id;
      const ids = [world.conversationId, home];
      await world.db.transaction((tx) => mergeThreads(tx, ids, world.people.agent.id, world.clock(), home));
    };
    world = await sendingWorld(
      database,
      {},
      {
        send: async () => {
          await merges();
          return { ok: false, error: { kind: 'permanent', key: 'channel.error.rejected' } };
        },
      },
    );
    await reply();
    await world.deliver(20 * MINUTE);
    const key = { conversationId: home, userId: world.people.agent.id, kind: 'public' } as const;
    expect(await draftOf(world.db, key)).toMatchObject({ text: TEXT });
  });

  test('a failure brings back even what was closed as answered, but not spam', async () => {
    world.network.plans.send.push({ kind: 'permanent', key: 'channel.error.rejected' });
    await reply();
    await bulk(
      world.db,
      [world.conversationId],
      { kind: 'resolve', resolution: 'answered' },
      world.people.agent.id,
      world.clock(),
    );
    await world.deliver();
    expect(await world.conversation()).toMatchObject({
      status: 'open',
      resolution: null,
      dueAt: world.dueAt,
    });
    world.network.plans.send.push({ kind: 'permanent', key: 'channel.error.rejected' });
    await reply();
    await bulk(
      world.db,
      [world.conversationId],
      { kind: 'resolve', resolution: 'spam' },
      world.people.agent.id,
      world.clock(),
    );
    await world.deliver();
    expect(await world.conversation()).toMatchObject({ status: 'done', resolution: 'spam' });
  });

  test('a message that came meanwhile does not hide the older promise', async () => {
    world.network.plans.send.push({ kind: 'permanent', key: 'channel.error.rejected' });
    await reply();
    world.clock.forward(SECOND);
    const [thread] = await database.sql<{ thread_key: string }[]>`select thread_key from mentions`;
    await database.sql`update sources set next_poll_at = ${world.clock().toISOString()}`;
    world.network.script.page([item({ publishedAt: world.clock(), threadKey: thread!.thread_key })]);
    await world.poll();
    expect(await world.conversation()).toMatchObject({
      status: 'open',
      dueAt: after(world.clock(), 30 * MINUTE),
    });
    await world.deliver();
    expect(await world.conversation()).toMatchObject({ status: 'open', dueAt: world.dueAt });
    expect((await world.promises()).filter(({ state: is }) => is === 'running')).toHaveLength(1);
  });
});

describe('when nobody can tell', () => {
  beforeEach(async () => {
    world.network.plans.send.push('lost');
    world.network.plans.findSent.push('unknown');
    await reply();
    await world.deliver();
    await world.deliver(MINUTE);
  });

  test('it is unknown, the promise runs, and nothing sends it again', async () => {
    expect(await state()).toEqual(['unknown']);
    expect(await world.conversation()).toMatchObject({ status: 'open', dueAt: world.dueAt });
    expect(await world.deliver(HOUR)).toBe(0);
    expect(world.network.posts).toHaveLength(1);
  });

  test('a person says that it arrived', async () => {
    const [row] = await world.rows();
    await decide(world.deps, row!.id, 'it-was-sent', world.actor(), world.clock());
    expect(await state()).toEqual(['sent']);
    expect(await world.conversation()).toMatchObject({
      status: 'waiting',
      dueAt: null,
      answeredAt: row!.createdAt,
    });
    await expect(
      decide(world.deps, row!.id, 'send-again', world.actor(), world.clock()),
    ).rejects.toMatchObject({
      key: 'reply.error.decided',
    });
  });

  test('the network gives it back with our mark: it arrived', async () => {
    const [row] = await world.rows();
    const [asked] = await world.db.select().from(mentions).where(eq(mentions.id, world.mentionId));
    const us = { externalId: 'vandr', name: 'Vandr', isSelf: true };
    const echo = (mark: string) =>
      item({
        author: us,
        externalId: `m-${mark}`,
        threadKey: asked!.threadKey,
        publishedAt: world.clock(),
        replyHandle: { sentAs: mark },
      });
    const bring = async (one: InboundItem) => {
      world.network.script.page([one]);
      world.clock.forward(20 * MINUTE);
      await world.poll();
    };
    await bring(echo(newUuid()));
    expect(await state()).toEqual(['unknown']);
    await bring(echo(row!.id));
    expect(await world.rows()).toMatchObject([{ state: 'sent', externalId: `m-${row!.id}` }]);
    expect(await world.conversation()).toMatchObject({ status: 'waiting', dueAt: null });
  });

  test('a person sends it again', async () => {
    const [row] = await world.rows();
    world.network.plans.findSent = ['unknown'];
    await decide(world.deps, row!.id, 'send-again', world.actor(), world.clock());
    await world.deliver(0);
    expect(await state()).toEqual(['sent']);
    expect(world.network.posts).toHaveLength(2);
    expect(await world.conversation()).toMatchObject({ status: 'waiting' });
  });

  test('a person sends it again, and by now the network can tell that it is there', async () => {
    const [row] = await world.rows();
    await decide(world.deps, row!.id, 'send-again', world.actor(), world.clock());
    await world.deliver(0);
    expect(await state()).toEqual(['sent']);
    expect(world.network.posts).toHaveLength(1);
  });

  test('a person gives up and has the text back', async () => {
    const [row] = await world.rows();
    await decide(world.deps, row!.id, 'give-up', world.actor(), world.clock());
    expect(await state()).toEqual(['failed']);
    expect(await draft()).toMatchObject({ text: TEXT });
    expect(await world.conversation()).toMatchObject({ status: 'open', dueAt: world.dueAt });
  });
});

describe('answered at the original', () => {
  test('keeps the text and the promise; twice is once', async () => {
    const request = { conversationId: world.conversationId, text: TEXT, ...world.actor() };
    const first = await markAnswered(world.deps, request, world.clock());
    expect(await markAnswered(world.deps, request, world.clock())).toEqual(first);
    expect(await world.answers()).toMatchObject([
      { kind: 'outside', text: `${TEXT} — Adam`, outboxId: null },
    ]);
    expect(await world.conversation()).toMatchObject({ status: 'waiting', dueAt: null });
    expect(await state()).toEqual([]);
  });

  test('is an answer to a message of this conversation, not of another', async () => {
    world.network.script.page([item({ publishedAt: world.clock() })]);
    world.clock.forward(20 * MINUTE);
    await world.poll();
    const other = (await world.db.select().from(mentions)).find(({ id }) => id !== world.mentionId)!;
    const request = { conversationId: world.conversationId, text: TEXT, ...world.actor() };
    await expect(
      markAnswered(world.deps, { ...request, mentionId: other.id }, world.clock()),
    ).rejects.toMatchObject({ kind: 'not-found' });
    expect(await world.answers()).toEqual([]);
  });
});
