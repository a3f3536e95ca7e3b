/** Response policies, the next answer, and what waits for the customer, through the verbs of the queue. */
import { and, eq, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { wakeJob } from '../../jobs/wake.ts';
import type { Tx } from '../../src/db/client.ts';
import { conversations, deadlines, events } from '../../src/db/schema/index.ts';
import type { FlowDeps } from '../../src/flow/deps.ts';
import { bulk } from '../../src/queue/bulk.ts';
import { meetDeadline, recordAnswer, startDeadline } from '../../src/queue/deadlines.ts';
import { breachDue, wakeDue } from '../../src/queue/due.ts';
import type { StandingPolicy } from '../../src/queue/policies.ts';
import type { ResponseTerms } from '../../src/queue/promise.ts';
import { triage } from '../../src/queue/triage.ts';
import { undo } from '../../src/queue/undo.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { at, person, type Said, said, source, TERMS, URGENT } from './world.ts';

let test: TestDatabase;
let jana: number;
let page: number;
beforeAll(async () => {
  test = await testDb();
  jana = await person(test.db, 'Jana');
});
afterAll(() => test.close());
beforeEach(async () => {
  page = await source(test.db);
});

const within = <T>(work: (tx: Tx) => Promise<T>) => test.db.transaction(work);
const comes = async (it: Said & { kind?: 'comment' | 'message' } = {}) => {
  const item = await said(test.db, page, it);
  const facts = { kind: it.kind ?? 'comment', visibility: 'public' } as const;
  const [placed] = await within((tx) => triage(tx, [{ ...item, ...facts }], item.firstSeenAt));
  return placed!.conversationId;
};
const owed = async (id: number) => {
  const rows = await test.db
    .select()
    .from(deadlines)
    .where(and(eq(deadlines.conversationId, id), inArray(deadlines.state, ['running', 'paused'])));
  const [row] = await test.db.select().from(conversations).where(eq(conversations.id, id));
  const due = rows.filter(({ state }) => state === 'running').map(({ dueAt }) => dueAt.getTime());
  expect(row!.dueAt?.getTime() ?? null).toBe(due.length === 0 ? null : Math.min(...due));
  return rows[0];
};
const wait = (id: number, minute: number, terms: ResponseTerms = TERMS) =>
  within((tx) => bulk(tx, [id], { kind: 'waiting', terms: new Map([[page, terms]]) }, jana, at(minute)));
const does = (id: number, kind: 'reopen' | 'wake', minute: number) =>
  within((tx) => bulk(tx, [id], { kind }, jana, at(minute)));

const policy = (name: string, more: Partial<StandingPolicy> = {}): StandingPolicy => ({
  name,
  first: 15,
  next: null,
  handoff: null,
  counted: 'always',
  ...more,
  when: { kinds: [], visibilities: [], labels: [], vip: null, urgencyFrom: null, ...more.when },
});

describe('response policies', () => {
  const when = (some: Partial<StandingPolicy['when']>) => ({ when: some as StandingPolicy['when'] });
  const terms: ResponseTerms = {
    ...URGENT,
    nextMinutes: 90,
    policies: [
      policy('VIP', { ...when({ vip: true }), first: 5 }),
      policy('Zprávy', { ...when({ kinds: ['message'] }), first: 60, next: 240 }),
      policy('Vážné', { ...when({ urgencyFrom: 90 }), first: null }),
    ],
  };

  it('lets the first that is true win, and keeps which and why', async () => {
    const vip = await owed(await comes({ terms, vip: true, kind: 'message', urgency: 95 }));
    expect(vip).toMatchObject({ minutes: 5, dueAt: at(5), because: { policy: 'VIP' }, clock: 'always' });
    // a policy has the whole say: urgency makes nothing sooner
    const message = await owed(await comes({ terms, kind: 'message', urgency: 95 }));
    expect(message).toMatchObject({ minutes: 60, because: { policy: 'Zprávy' } });
    // one that names no minutes leaves them as they would be
    const grave = await owed(await comes({ terms, urgency: 95 }));
    expect(grave).toMatchObject({ minutes: 10, because: { policy: 'Vážné', from: 80 } });
    expect(await owed(await comes({ terms }))).toMatchObject({ minutes: 30, because: null });
  });

  it('gives the next answer its own minutes, also when they write twice', async () => {
    for (const [kind, minutes, because] of [
      ['message', 240, { policy: 'Zprávy', next: true }],
      ['comment', 90, { next: true }],
    ] as const) {
      const thread = `next-${kind}`;
      const id = await comes({ terms, kind, thread });
      await within((tx) => recordAnswer(tx, id, at(10), jana));
      expect(await owed(id)).toBeUndefined();
      await comes({ terms, kind, thread, seen: at(20) });
      await comes({ terms, kind, thread, seen: at(21) });
      expect(await owed(id)).toMatchObject({ minutes, because, dueAt: at(20 + minutes) });
    }
  });
});

describe('waiting for the customer', () => {
  it('keeps what is left and runs on with it when they write', async () => {
    const id = await comes({ thread: 'w1' });
    await wait(id, 12);
    expect(await owed(id)).toMatchObject({ state: 'paused', remaining: 18 * 60_000 });
    await within((tx) => breachDue(tx, at(500)));
    expect(await owed(id)).toMatchObject({ state: 'paused', breachedAt: null });
    // waiting twice is once
    expect((await wait(id, 600)).unchanged).toEqual([id]);
    await comes({ thread: 'w1', seen: at(1000) });
    expect(await owed(id)).toMatchObject({ state: 'running', remaining: null, dueAt: at(1018), minutes: 30 });
    const told = await test.db
      .select({ kind: events.kind })
      .from(events)
      .where(eq(events.conversationId, id));
    expect(told.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['conversation.waiting', 'deadline.paused', 'deadline.resumed']),
    );
  });

  it('is made sooner by what is more urgent, never later', async () => {
    const id = await comes({ thread: 'w2', terms: URGENT });
    await wait(id, 5, URGENT);
    await comes({ thread: 'w2', terms: URGENT, seen: at(100), urgency: 85 });
    expect(await owed(id)).toMatchObject({ dueAt: at(110), minutes: 10, because: { from: 80 } });
  });

  it('loses at most a second in a hundred stops, on the shop’s hours', async () => {
    // 10 March 2026 is a Tuesday; NOON is 13:00 in Prague
    const day = [{ from: '08:00', to: '18:00' }];
    const hours = { 1: day, 2: day, 3: day, 4: day, 5: day, 6: [], 7: [] };
    const counted = { hours, timeZone: 'Europe/Prague' };
    const terms: ResponseTerms = { ...TERMS, counted, minutes: 200 };
    const id = await comes({ thread: 'w3', terms });
    for (let n = 0; n < 100; n++) {
      await wait(id, n * 0.7 + 0.31, terms);
      await does(id, 'reopen', n * 0.7 + 0.7);
    }
    // it stood for 0.39 minutes a hundred times: 239 instead of 200 minutes
    const { dueAt } = (await owed(id))!;
    expect(Math.abs(dueAt.getTime() - at(239).getTime())).toBeLessThanOrEqual(1000);
  });

  it('stays late by as much, and tells of it once', async () => {
    const id = await comes({ thread: 'w4' });
    await within((tx) => breachDue(tx, at(40)));
    await wait(id, 50);
    expect(await owed(id)).toMatchObject({ remaining: -20 * 60_000 });
    await does(id, 'reopen', 100);
    expect(await owed(id)).toMatchObject({ dueAt: at(80) });
    expect(await within((tx) => breachDue(tx, at(101)))).not.toContain(id);
  });

  it('is met by an answer in time, ends with the conversation, and is taken back exactly', async () => {
    const answered = await comes();
    await wait(answered, 10);
    await within((tx) => recordAnswer(tx, answered, at(300), jana));
    const [met] = await test.db.select().from(deadlines).where(eq(deadlines.conversationId, answered));
    // twenty minutes were left when it ran on: answered in time
    expect(met).toMatchObject({ state: 'met', remaining: null, dueAt: at(320), endedAt: at(300) });

    const closed = await comes();
    await wait(closed, 10);
    const resolve = { kind: 'resolve', resolution: 'answered' } as const;
    const { actId } = await within((tx) => bulk(tx, [closed], resolve, jana, at(50)));
    expect(await owed(closed)).toBeUndefined();
    await within((tx) => undo(tx, actId!, jana, at(51)));
    expect(await owed(closed)).toMatchObject({ state: 'paused', remaining: 20 * 60_000 });

    const back = await comes();
    const act = await wait(back, 10);
    await within((tx) => undo(tx, act.actId!, jana, at(11)));
    expect(await owed(back)).toMatchObject({ state: 'running', remaining: null, dueAt: at(30) });
  });

  it('makes a promise and a handoff wait too, and wakes with them', async () => {
    const id = await comes();
    await within((tx) => recordAnswer(tx, id, at(1), jana));
    const handoff = { kind: 'handoff', startedAt: at(1), dueAt: at(61), minutes: 60 } as const;
    await within((tx) => startDeadline(tx, id, handoff, jana, at(1)));
    await wait(id, 31);
    expect(await owed(id)).toMatchObject({ kind: 'handoff', state: 'paused', remaining: 30 * 60_000 });
    const snooze = { kind: 'snooze', until: at(100) } as const;
    await within((tx) => bulk(tx, [id], snooze, jana, at(40)));
    expect(await within((tx) => wakeDue(tx, at(100)))).toEqual([id]);
    expect(await owed(id)).toMatchObject({ state: 'running', dueAt: at(130) });
    await wait(id, 110);
    expect(await within((tx) => meetDeadline(tx, id, 'handoff', jana, at(111)))).toBe(true);
    expect(await owed(id)).toBeUndefined();
  });
});

it('a morning at which more falls due than a lot holds is told of in one turn', async () => {
  const id = await comes();
  await test.sql`insert into conversations (thread_identity, source_id, found_by, purpose, status, urgency,
      sentiment_label, sentiment, language, last_mention_id, first_seen_at, last_inbound_at, opened_at)
    select 'ráno|' || n, source_id, found_by, purpose, status, urgency, sentiment_label, sentiment, language,
      last_mention_id, first_seen_at, last_inbound_at, opened_at
    from conversations, generate_series(1, 600) n where id = ${id}`;
  await test.sql`insert into deadlines (conversation_id, kind, state, started_at, due_at, minutes)
    select id, 'response', 'running', first_seen_at, ${at(30)}, 30 from conversations where thread_identity like 'ráno|%'`;
  await wakeJob({ db: test.db, clock: () => at(31) } as FlowDeps)();
  const [late] =
    await test.sql`select count(*) as n from events e join conversations c on c.id = e.conversation_id
    where e.kind = 'deadline.breached' and c.thread_identity like 'ráno|%'`;
  expect(late).toEqual({ n: 600 });
});
