import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Checked, Result, Settings } from '../../src/channels/contract.ts';
import { notices } from '../../src/db/schema/alarms.ts';
import { events } from '../../src/db/schema/events.ts';
import { sources } from '../../src/db/schema/sources.ts';
import { deliverNotices } from '../../src/flow/alarms.ts';
import { sendReply } from '../../src/flow/outbound.ts';
import { setUpSource } from '../../src/flow/setup.ts';
import { lookAtSignIns } from '../../src/flow/sign-ins.ts';
import { after, DAY, HOUR } from '../../src/lib/clock.ts';
import { saveSmtp } from '../../src/outbox/smtp.ts';
import { draftOf } from '../../src/replies/drafts.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { headerOf, type MailServer, mailServer, type SendingWorld, sendingWorld } from '../setup/sending.ts';

let database: TestDatabase;
let world: SendingWorld;
let post: MailServer;
let checked: Result<Checked>;

beforeAll(async () => {
  database = await testDb();
});
afterAll(() => database.close());

const account = (over: Partial<Checked> = {}): Result<Checked> => ({
  ok: true,
  value: { account: 'vandr', name: 'Vandr', warnings: [], ...over },
});

beforeEach(async () => {
  checked = account();
  post = await mailServer();
  world = await sendingWorld(
    database,
    {},
    {
      info: {
        kind: 'scripted',
        label: 'Scripted',
        fields: [
          { name: 'url', type: 'url', required: true },
          { name: 'token', type: 'secret', required: false },
        ],
        rights: ['read', 'write'],
        canSend: true,
        minPollSeconds: 60,
        defaultPollSeconds: 900,
        defaultPurpose: 'answer',
        defaultIntake: 'all',
      },
      check: async () => checked,
    },
  );
  await world.db.transaction((tx) =>
    saveSmtp(tx, post.settings, world.deps.seal, { userId: world.people.admin.id, at: world.clock() }),
  );
});
afterEach(() => post.close());

const row = async () => (await world.db.select().from(sources))[0]!;
const look = async (later = DAY) => {
  world.clock.forward(later);
  return lookAtSignIns(world.deps);
};
const told = async () =>
  (await world.db.select().from(events).where(eq(events.kind, 'source.expiring'))).map(({ data }) => data);

test('every sign-in is looked at once a day; what the network tells stands on the source', async () => {
  const expiresAt = after(world.clock(), 60 * DAY);
  checked = account({ expiresAt, missing: ['write'] });
  expect(await look(0)).toBe(1);
  expect(await look(19 * HOUR)).toBe(0);
  expect(await look(2 * HOUR)).toBe(1);
  expect(await row()).toMatchObject({ signInUntil: expiresAt, missingRights: ['write'], state: 'active' });
  expect(await told()).toEqual([]);
  expect(post.mails).toEqual([]);
});

test('seven days and one day before its end it is told, once each, by the bell and by mail to who may renew it', async () => {
  checked = account({ expiresAt: after(world.clock(), 8.5 * DAY) });
  for (let day = 0; day < 9; day++) {
    await look();
    await deliverNotices(world.deps);
  }
  expect(await told()).toEqual([{ days: 7 }, { days: 1 }]);
  const { admin, lead } = world.people;
  const to = post.mails.map((mail) => mail.to[0]);
  expect(to.toSorted()).toEqual([admin, admin, lead, lead].map(({ email }) => email).toSorted());
  const bell = await world.db.select().from(notices).where(eq(notices.userId, lead.id));
  expect(bell.map(({ kind, params }) => [kind, params])).toEqual([
    ['sign_in', { n: 7 }],
    ['sign_in', { n: 1 }],
  ]);
  expect(headerOf(post.mails[0]!, 'Auto-Submitted')).toEqual(['auto-generated']);
});

test('signed in anew it is told again when it comes to that', async () => {
  checked = account({ expiresAt: after(world.clock(), 2 * DAY) });
  await look(0);
  checked = account({ expiresAt: after(world.clock(), 60 * DAY) });
  await look();
  checked = account({ expiresAt: after(world.clock(), 5 * DAY) });
  await look();
  expect(await told()).toEqual([{ days: 7 }, { days: 7 }]);
});

test('a dead sign-in stops reading and sending at once, keeps what came, and says so', async () => {
  const reply = () =>
    sendReply(
      world.deps,
      {
        conversationId: world.conversationId,
        mentionId: world.mentionId,
        kind: 'public',
        text: 'Hned.',
        ...world.actor(),
      },
      world.clock(),
    );
  await reply();
  checked = { ok: false, error: { kind: 'auth', key: 'channel.error.auth' } };
  await look(0);
  expect(await row()).toMatchObject({ state: 'stopped', lastError: { kind: 'auth' } });
  await world.deliver();
  expect(world.network.posts).toEqual([]);
  expect((await world.rows())[0]).toMatchObject({
    state: 'failed',
    error: { key: 'reply.error.signed_out' },
  });
  const key = {
    conversationId: world.conversationId,
    userId: world.people.agent.id,
    kind: 'public' as const,
  };
  expect(await draftOf(world.db, key)).toMatchObject({ text: 'Hned.' });
  await expect(reply()).rejects.toMatchObject({ key: 'reply.error.signed_out' });
  expect(await world.conversation()).toMatchObject({ status: 'open' });

  // whoever may sign in anew is told by the ordinary alarms, once
  await look();
  await deliverNotices(world.deps);
  const { admin, lead } = world.people;
  const bells = await world.db.select().from(notices);
  expect(bells.map(({ userId, kind, params }) => [userId, kind, params]).toSorted()).toEqual(
    [admin, lead].map(({ id }) => [id, 'sign_in', { n: 0 }]).toSorted(),
  );
  expect(post.mails.map((mail) => mail.to[0]).toSorted()).toEqual([admin.email, lead.email].toSorted());
  expect(headerOf(post.mails[0]!, 'Subject')[0]).toBeTruthy();
});

test('a send that the network refuses as unknown stops the source, too', async () => {
  await sendReply(
    world.deps,
    {
      conversationId: world.conversationId,
      mentionId: world.mentionId,
      kind: 'public',
      text: 'Hned.',
      ...world.actor(),
    },
    world.clock(),
  );
  world.network.plans.send.push({ kind: 'auth', key: 'channel.error.auth' });
  await world.deliver();
  expect(await row()).toMatchObject({
    state: 'stopped',
    lastError: { kind: 'auth', key: 'channel.error.auth' },
  });
});

test('so does a reading that is refused as unknown, told once', async () => {
  world.network.script.failure({ kind: 'auth', key: 'channel.error.auth' });
  world.clock.forward(HOUR);
  await world.poll();
  expect(await row()).toMatchObject({ state: 'stopped' });
  await look();
  const bells = await world.db.select().from(notices).where(eq(notices.kind, 'sign_in'));
  expect(bells).toHaveLength(2);
});

test('who shares the patience of a network is told by the account, also of a source from before', async () => {
  const channel = world.deps.channels.get('scripted')!;
  const budget = (settings: Settings, who?: string) => `${settings.url} ${who ?? ''}`;
  const channels = new Map([['scripted', { ...channel, budget }]]);
  await lookAtSignIns({ ...world.deps, channels });
  expect((await row()).budget).toBe('scripted.example vandr');
  checked = account({ account: 'druhý' });
  const form = { channel: 'scripted', name: '', teamId: null, purpose: 'know', intake: 'all' } as const;
  const { id } = await setUpSource(
    { ...world.deps, channels },
    { ...form, clock: 'always', responseMinutes: null, fields: { url: 'scripted.example' } },
    null,
  );
  expect(await world.db.select().from(sources).where(eq(sources.id, id))).toMatchObject([
    { budget: 'scripted.example druhý' },
  ]);
});

test('a network that cannot be asked now changes nothing; set-up itself is the first look', async () => {
  checked = { ok: false, error: { kind: 'transient', key: 'channel.error.server' } };
  await look(0);
  expect(await row()).toMatchObject({ state: 'active', signInUntil: null });
  const expiresAt = after(world.clock(), 30 * DAY);
  checked = account({ expiresAt });
  const { id } = await setUpSource(
    world.deps,
    {
      channel: 'scripted',
      name: 'Druhý',
      purpose: 'answer',
      intake: 'all',
      clock: 'always',
      responseMinutes: null,
      teamId: null,
      fields: { url: 'druhy.example', token: 'x' },
    },
    world.people.admin.id,
  );
  const [added] = await world.db.select().from(sources).where(eq(sources.id, id));
  expect(added).toMatchObject({ signInUntil: expiresAt, checkedAt: world.clock() });
});
