import { createHmac } from 'node:crypto';
import { asc, eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  deadLetters,
  type NewNotice,
  notify,
  pushKey,
  saveHook,
  sendAgain,
  subscribe,
  testHook,
} from '../../src/alarms/index.ts';
import {
  alarmHooks,
  noticeChoices,
  noticeDeliveries,
  notices,
  pushSubscriptions,
} from '../../src/db/schema/alarms.ts';
import { sessions } from '../../src/db/schema/people.ts';
import { deadlines } from '../../src/db/schema/queue.ts';
import { deliverNotices, raiseAlarms } from '../../src/flow/alarms.ts';
import type { FlowDeps } from '../../src/flow/deps.ts';
import { after, HOUR, MINUTE, SECOND } from '../../src/lib/clock.ts';
import { saveSmtp } from '../../src/outbox/smtp.ts';
import { startSession } from '../../src/people/index.ts';
import { bulk, claim, triage } from '../../src/queue/index.ts';
import { type StockPeople, stockPeople } from '../factories.ts';
import { said, source } from '../queue/world.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { emptied } from '../setup/empty.ts';
import { flowDeps, testClock } from '../setup/flow.ts';
import { headerOf, type MailServer, mailServer, textOf } from '../setup/sending.ts';
import { browserKeys, receiver } from './receiver.ts';

/** Prague 10:00 */
const MORNING = new Date('2026-11-18T09:00:00Z');

let test: TestDatabase;
let people: StockPeople;
let clock: ReturnType<typeof testClock>;
let deps: FlowDeps;
let post: MailServer;
let there: Awaited<ReturnType<typeof receiver>>;
let phone: ReturnType<typeof browserKeys>;
let conversationId: number;

beforeAll(async () => {
  test = await testDb();
  people = await stockPeople(test.db);
  post = await mailServer();
});
afterAll(async () => {
  await post.close();
  await test.close();
});

beforeEach(async () => {
  const { db } = test;
  clock = testClock(MORNING);
  const flow = await flowDeps(test, clock);
  // what never answers should not be waited for long
  deps = { ...flow, http: (url, request) => flow.http(url, { ...request, timeoutMs: 300 }) };
  there = await receiver();
  phone = browserKeys();
  const by = { userId: people.admin.id, at: clock() };
  await db.transaction((tx) => saveSmtp(tx, post.settings, deps.seal, by));
  await pushKey(db, deps.seal, clock());
  await startSession(db, { userId: people.agent.id, userAgent: 'test' }, clock());
  await takePushes(`${there.url}/phone`, phone);
  const sourceId = await source(db, { name: 'Vandr e-shop', teamId: people.teamId });
  const item = await said(db, sourceId, { seen: MORNING, text: 'Moje číslo je 602 123 456' });
  const [landed] = await db.transaction((tx) => triage(tx, [item], MORNING));
  conversationId = landed!.conversationId;
  await db.transaction((tx) => claim(tx, conversationId, people.agent.id, MORNING));
});
afterEach(async () => {
  await there.close();
  await emptied(test, 'conversations, alarm_hooks, notices, sessions, notice_choices');
  post.mails.length = 0;
});

async function takePushes(
  endpoint: string,
  { p256dh, auth }: { p256dh: string; auth: string },
): Promise<void> {
  const [session] = await test.db.select().from(sessions).where(eq(sessions.userId, people.agent.id));
  const who = { userId: people.agent.id, sessionId: session!.id, userAgent: 'test' };
  await subscribe(test.db, who, { endpoint, p256dh, auth }, deps.seal, clock());
}

const tell = (more: Partial<NewNotice> = {}) =>
  test.db.transaction((tx) =>
    notify(
      tx,
      { userIds: [people.agent.id], kind: 'mentioned', conversationId, by: people.lead.id, ...more },
      clock(),
    ),
  );
const states = async (way: 'push' | 'mail' | 'hook') =>
  test.db
    .select({ state: noticeDeliveries.state, error: noticeDeliveries.error })
    .from(noticeDeliveries)
    .where(eq(noticeDeliveries.way, way))
    .orderBy(asc(noticeDeliveries.id));
const passing = async (ms: number) => {
  clock.forward(ms);
  await deliverNotices(deps);
};

describe('a push', () => {
  it('reaches the browser with source, number and minutes, and nothing a customer said', async () => {
    await test.db.update(deadlines).set({ dueAt: after(MORNING, 10 * MINUTE) });
    expect(await raiseAlarms(deps)).toBe(1);
    await passing(0);
    expect(there.calls).toHaveLength(1);
    const [{ headers, body }] = there.calls as [(typeof there.calls)[0]];
    expect(headers.authorization).toMatch(/^vapid t=/);
    const { title, path } = phone.read(body);
    expect(title).toMatch(new RegExp(`^Vandr e-shop · #${conversationId}: .*odpověď: zbývá 10 min$`, 'i'));
    expect(path).toBe(`/conversations/${conversationId}`);
    expect(await states('push')).toEqual([{ state: 'sent', error: null }]);
    // nothing more of the same step, nothing sent twice
    expect(await raiseAlarms(deps)).toBe(0);
    await passing(MINUTE);
    expect(there.calls).toHaveLength(1);
  });

  it('that the service cannot take now is tried again as the same one', async () => {
    there.plan.push(500, 0);
    await tell();
    await passing(0);
    expect(await states('push')).toEqual([{ state: 'queued', error: 'alarms.error.failing' }]);
    await passing(SECOND);
    expect(there.calls).toHaveLength(1);
    // the second time nobody answers
    await passing(2 * MINUTE);
    expect(await states('push')).toEqual([{ state: 'queued', error: 'channel.error.timeout' }]);
    await passing(5 * MINUTE);
    expect(await states('push')).toEqual([{ state: 'sent', error: null }]);
    expect(new Set(there.calls.map(({ body }) => phone.read(body).tag)).size).toBe(1);
  });

  it.each([404, 410])(
    'to a browser that is gone (%s) forgets it, and the others get theirs',
    async (gone) => {
      const other = browserKeys();
      await takePushes(`${there.url}/laptop`, other);
      there.plan.push(gone);
      await tell();
      await passing(0);
      expect(await states('push')).toEqual([{ state: 'sent', error: null }]);
      expect(await test.db.$count(pushSubscriptions)).toBe(1);
    },
  );

  it('ends with the session it was switched on in', async () => {
    await test.db.delete(sessions);
    await tell();
    await passing(0);
    expect(there.calls).toEqual([]);
    expect(await states('push')).toEqual([]);
  });
});

describe('what is not true any more', () => {
  it('does not leave: somebody has answered, or the person may not see it', async () => {
    await test.db.update(deadlines).set({ dueAt: after(MORNING, 10 * MINUTE) });
    await raiseAlarms(deps);
    const close = { kind: 'resolve', resolution: 'nothing_to_answer' } as const;
    await test.db.transaction((tx) => bulk(tx, [conversationId], close, people.agent.id, clock()));
    await tell({ userIds: [people.stranger.id], kind: 'late' });
    await passing(0);
    expect(there.calls).toEqual([]);
    expect(await states('push')).toEqual([{ state: 'dropped', error: 'alarms.error.over' }]);
    expect(await states('mail')).toEqual([{ state: 'dropped', error: 'alarms.error.over' }]);
    // and the bell does not ask anybody to read it
    await raiseAlarms(deps);
    const [alarm] = await test.db.select().from(notices).where(eq(notices.kind, 'soon'));
    expect(alarm!.readAt).not.toBeNull();
  });
});

describe('many at once', () => {
  it('are five messages, then one with a list, then one every five minutes', async () => {
    for (let n = 0; n < 5; n++) {
      await tell();
      await passing(SECOND);
    }
    expect(there.calls).toHaveLength(5);
    await tell();
    await tell();
    await passing(SECOND);
    expect(there.calls).toHaveLength(6);
    const digest = phone.read(there.calls[5]!.body);
    expect(digest.title).toBe('2 upozornění');
    expect(digest.body.split('\n')).toHaveLength(2);
    for (let n = 0; n < 30; n++) {
      await tell();
      await passing(5 * SECOND);
    }
    expect(there.calls).toHaveLength(6);
    await passing(3 * MINUTE);
    expect(there.calls).toHaveLength(7);
    expect(phone.read(there.calls[6]!.body).title).toBe('30 upozornění');
    expect(new Set((await states('push')).map(({ state }) => state))).toEqual(new Set(['sent']));
  });

  it('that waited for the end of quiet hours come as one mail', async () => {
    const choice = {
      userId: people.agent.id,
      ways: { mentioned: ['mail'] },
      quietFrom: '09:00',
      quietTo: '11:00',
    };
    await test.db.insert(noticeChoices).values(choice);
    await tell();
    await tell();
    await passing(30 * MINUTE);
    expect(post.mails).toHaveLength(0);
    await passing(HOUR);
    expect(post.mails).toHaveLength(1);
    expect(headerOf(post.mails[0]!, 'Auto-Submitted')).toEqual(['auto-generated']);
    expect(textOf(post.mails[0]!)).toContain(`/conversations/${conversationId}`);
  });
});

describe('another program', () => {
  async function program(body: 'generic' | 'slack' | 'teams') {
    const input = {
      name: body,
      url: `${there.url}/hook`,
      body,
      language: 'cs',
      kinds: ['late'],
      active: true,
    } as const;
    return saveHook(test.db, null, { ...input, kinds: [...input.kinds] }, deps.seal, {
      userId: people.admin.id,
      at: clock(),
    });
  }
  const hear = () =>
    tell({
      userIds: [],
      kind: 'late',
      params: { deadline: 'response', dueAt: after(MORNING, -15 * MINUTE).toISOString() },
    });

  it('gets a signed call that names no customer', async () => {
    const { secret } = await program('generic');
    await hear();
    await passing(0);
    const [{ headers, body }] = there.calls as [(typeof there.calls)[0]];
    const [, t, v1] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['x-ohlas-signature']))!;
    expect(v1).toBe(createHmac('sha256', secret!).update(`${t}.`).update(body).digest('hex'));
    const told = JSON.parse(body.toString());
    expect(told).toMatchObject({
      id: headers['x-ohlas-delivery'],
      more: 0,
      notices: [
        {
          kind: 'late',
          conversation: conversationId,
          url: `http://ohlas.test/conversations/${conversationId}`,
        },
      ],
    });
    expect(body.toString()).not.toContain('602');
  });

  it.each([
    ['slack', (body: { text: string }) => body.text],
    [
      'teams',
      (body: { attachments: { content: { body: { text: string }[] } }[] }) =>
        body.attachments[0]!.content.body[0]!.text,
    ],
  ] as const)('%s gets a message in its own shape', async (shape, textOf) => {
    await program(shape);
    await hear();
    await passing(0);
    const text = textOf(JSON.parse(there.calls[0]!.body.toString()));
    expect(text).toMatch(/odpověď: 15 min po termínu/i);
    expect(text).toContain(`http://ohlas.test/conversations/${conversationId}`);
  });

  it('that stays away is tried for two hours, then lies among the dead letters until somebody sends it again', async () => {
    await program('generic');
    there.plan.push(...Array(8).fill(503));
    await hear();
    for (let n = 0; n < 8; n++) await passing(n === 0 ? 0 : 70 * MINUTE);
    expect(await states('hook')).toEqual([{ state: 'failed', error: 'alarms.error.failing' }]);
    await passing(24 * HOUR);
    expect(there.calls).toHaveLength(8);
    const [letter] = await deadLetters(test.db);
    expect(letter).toMatchObject({ hookName: 'generic', notices: 1, attempts: 8 });
    expect(await sendAgain(test.db, letter!.message, clock())).toBe(true);
    expect(await sendAgain(test.db, letter!.message, clock())).toBe(false);
    await passing(0);
    expect(await states('hook')).toEqual([{ state: 'sent', error: null }]);
    expect(new Set(there.calls.map(({ headers }) => headers['x-ohlas-delivery'])).size).toBe(1);
  });

  it('that refuses, or sends us elsewhere, is not asked again; a private address never is', async () => {
    const { id } = await program('generic');
    const url = 'http://10.0.0.1/hook';
    await saveHook(
      test.db,
      null,
      { name: 'inside', url, body: 'generic', language: 'cs', kinds: [], active: true },
      deps.seal,
      { userId: people.admin.id, at: clock() },
    );
    there.plan.push(302);
    for (const hook of await test.db.select().from(alarmHooks))
      await testHook(test.db, hook.id, people.admin.id, clock());
    await passing(0);
    expect(await states('hook')).toEqual([
      { state: 'failed', error: 'alarms.error.refused' },
      { state: 'failed', error: 'channel.error.blocked_address' },
    ]);
    expect(there.calls).toHaveLength(1);
    expect(id).toBeGreaterThan(0);
    const kept = await test.db.select().from(alarmHooks);
    expect(JSON.stringify(kept)).not.toContain('10.0.0.1/hook');
  });
});
