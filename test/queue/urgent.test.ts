/** What is urgent comes sooner: the table of the settings acts through the due time. */
import { and, asc, eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setVip } from '../../src/contacts/vip.ts';
import type { Tx } from '../../src/db/client.ts';
import {
  contactAuthors,
  contacts,
  conversations,
  deadlines,
  events,
  mentions,
} from '../../src/db/schema/index.ts';
import { answerThis } from '../../src/queue/answer-this.ts';
import { bulk } from '../../src/queue/bulk.ts';
import { recordAnswer } from '../../src/queue/deadlines.ts';
import { dueAfter } from '../../src/queue/hours.ts';
import { ensureLabels, listLabels } from '../../src/queue/labels.ts';
import { minutesFor, type ResponseTerms } from '../../src/queue/promise.ts';
import { queuePage } from '../../src/queue/read/page.ts';
import { type TriageItem, triage } from '../../src/queue/triage.ts';
import { undo } from '../../src/queue/undo.ts';
import { becameVip } from '../../src/queue/vip.ts';
import { withdrawAnswer } from '../../src/queue/withdraw.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { at, NOON, person, said, source, TERMS, URGENT } from './world.ts';

let test: TestDatabase;
let jana: number;
let page: number;
let vipLabel: number;
beforeAll(async () => {
  test = await testDb();
  await ensureLabels(test.db, NOON);
  vipLabel = (await listLabels(test.db)).find(({ key }) => key === 'vip')!.id;
  jana = await person(test.db, 'Jana');
});
afterAll(() => test.close());
beforeEach(async () => {
  page = await source(test.db);
});

const within = <T>(work: (tx: Tx) => Promise<T>) => test.db.transaction(work);
const arrive = (items: TriageItem[], now = NOON) => within((tx) => triage(tx, items, now));
const comes = async (it: Parameters<typeof said>[2] = {}) => {
  const item = await said(test.db, page, { terms: URGENT, ...it });
  const [placed] = await arrive([item], item.firstSeenAt);
  return placed!.conversationId;
};
const promised = async (id: number) => {
  const [running] = await test.db
    .select()
    .from(deadlines)
    .where(and(eq(deadlines.conversationId, id), eq(deadlines.state, 'running')));
  const [row] = await test.db.select().from(conversations).where(eq(conversations.id, id));
  expect(row!.dueAt).toEqual(running?.dueAt ?? null);
  return running;
};
const told = async (id: number, kind: 'deadline.shortened' | 'deadline.started') =>
  (
    await test.db
      .select({ data: events.data })
      .from(events)
      .where(and(eq(events.conversationId, id), eq(events.kind, kind)))
      .orderBy(asc(events.id))
  ).map(({ data }) => data);

describe('the table', () => {
  const of = (urgency: number, vip = false, terms: ResponseTerms = URGENT) =>
    minutesFor(terms, { urgency, vip });

  it('takes the least of what the source and the steps say, half of it for a VIP, and says why', () => {
    expect(of(59)).toEqual({ minutes: 30, because: null });
    expect(of(60)).toEqual({ minutes: 20, because: { from: 60 } });
    expect(of(79)).toEqual({ minutes: 20, because: { from: 60 } });
    expect(of(80)).toEqual({ minutes: 10, because: { from: 80 } });
    expect(of(100, true)).toEqual({ minutes: 5, because: { from: 80, vip: true } });
    expect(of(0, true)).toEqual({ minutes: 15, because: { vip: true } });
    expect(of(100, false, { ...URGENT, minutes: 7 })).toEqual({ minutes: 7, because: null });
    expect(of(0, true, { ...URGENT, minutes: 7 })).toEqual({ minutes: 4, because: { vip: true } });
    expect(of(0, true, { ...URGENT, minutes: 1 })).toEqual({ minutes: 1, because: null });
    expect(of(100, true, { ...URGENT, urgent: { ...URGENT.urgent, on: false } })).toEqual({
      minutes: 30,
      because: null,
    });
    expect(of(100, true, { ...URGENT, urgent: { ...URGENT.urgent, vipHalves: false } })).toEqual({
      minutes: 10,
      because: { from: 80 },
    });
  });

  it('never promises later to who is more urgent, whatever the table', () => {
    const step = fc.record({
      from: fc.integer({ min: 1, max: 100 }),
      minutes: fc.integer({ min: 1, max: 500 }),
    });
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 4 }),
        fc.integer({ min: 1, max: 500 }),
        fc.nat(100),
        fc.nat(100),
        fc.boolean(),
        (steps, minutes, a, b, vipHalves) => {
          const terms = { minutes, urgent: { on: true, steps, vipHalves } };
          const ask = (urgency: number, vip: boolean) => minutesFor(terms, { urgency, vip }).minutes;
          expect(ask(Math.max(a, b), false)).toBeLessThanOrEqual(ask(Math.min(a, b), false));
          expect(ask(a, true)).toBeLessThanOrEqual(ask(a, false));
          expect(ask(a, true)).toBeGreaterThanOrEqual(1);
          expect(ask(a, false)).toBeLessThanOrEqual(minutes);
        },
      ),
    );
  });
});

describe('a promise', () => {
  it('remembers why it is so soon, and the queue shows it', async () => {
    const id = await comes({ urgency: 85 });
    expect(await promised(id)).toMatchObject({ dueAt: at(10), minutes: 10, because: { from: 80 } });
    expect(await told(id, 'deadline.started')).toMatchObject([{ minutes: 10, because: { from: 80 } }]);
    const scope = { all: true, teamIds: [] };
    const { rows } = await queuePage(test.db, { scope, me: jana, view: 'open', order: 'due', limit: 100 });
    expect(rows.find((row) => row.id === id)!.deadline).toMatchObject({ minutes: 10, because: { from: 80 } });
    expect((await promised(await comes({ urgency: 10 })))!.because).toBeNull();
  });

  it('is counted in the opening hours of the source', async () => {
    const day = [{ from: '08:00', to: '18:00' }];
    const hours = { 1: day, 2: [{ from: '08:00', to: '13:05' }], 3: day, 4: day, 5: day, 6: [], 7: [] };
    const terms: ResponseTerms = { ...URGENT, counted: { hours, timeZone: 'Europe/Prague' } };
    const id = await comes({ urgency: 90, terms });
    // Tuesday 13:00 in Prague: five minutes are left today, five are tomorrow's
    expect((await promised(id))!.dueAt).toEqual(new Date('2026-03-11T07:05:00Z'));
  });

  it('is due sooner when a more urgent message follows, never later', async () => {
    const id = await comes({ thread: 'more-urgent', urgency: 20 });
    await comes({ thread: 'more-urgent', urgency: 85, seen: at(4) });
    expect(await promised(id)).toMatchObject({
      startedAt: NOON,
      dueAt: at(14),
      minutes: 10,
      because: { from: 80 },
    });
    await comes({ thread: 'more-urgent', urgency: 0, seen: at(5) });
    await comes({ thread: 'more-urgent', urgency: 100, seen: at(6) });
    expect((await promised(id))!.dueAt).toEqual(at(14));
    expect(await told(id, 'deadline.shortened')).toEqual([
      { kind: 'response', dueAt: at(14).toISOString(), minutes: 10, because: { from: 80 } },
    ]);
  });

  it('takes the most urgent of messages that came at once', async () => {
    const thread = 'at-once';
    const items = [];
    for (const urgency of [20, 90, 65])
      items.push(await said(test.db, page, { thread, urgency, terms: URGENT }));
    const [placed] = await arrive(items);
    expect(await promised(placed!.conversationId)).toMatchObject({ dueAt: at(10), because: { from: 80 } });
    expect(await told(placed!.conversationId, 'deadline.shortened')).toEqual([]);
  });

  it('stays as soon when the answer did not leave and somebody urgent wrote meanwhile', async () => {
    const id = await comes({ thread: 'lost-answer', urgency: 20 });
    await within((tx) => recordAnswer(tx, id, at(2), jana));
    await comes({ thread: 'lost-answer', urgency: 85, seen: at(3) });
    await within((tx) => withdrawAnswer(tx, id, at(2), at(4)));
    expect(await promised(id)).toMatchObject({ startedAt: NOON, dueAt: at(13), because: { from: 80 } });
  });

  it('follows the urgency also when somebody says that it is to be answered', async () => {
    const id = await comes({ urgency: 70, purpose: 'know' });
    expect(await promised(id)).toBeUndefined();
    await within((tx) => answerThis(tx, { conversationId: id }, URGENT, jana, at(60)));
    expect(await promised(id)).toMatchObject({ dueAt: at(80), because: { from: 60 } });
    const item = await said(test.db, page, { history: true, urgency: 95 });
    const { conversationId } = await within((tx) =>
      answerThis(tx, { mentionId: item.mentionId }, URGENT, jana, at(60)),
    );
    expect(await promised(conversationId)).toMatchObject({ dueAt: at(70), because: { from: 80 } });
  });

  it('falls due in the order that the table says, whatever comes in whichever order', async () => {
    const message = fc.record({
      thread: fc.nat(3),
      minute: fc.nat(40),
      urgency: fc.nat(100),
      vip: fc.boolean(),
    });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 8 }), async (messages) => {
        const name = `order-${++run}`;
        const expected = new Map<number, number>();
        const ids = new Map<number, number>();
        for (const { thread, minute, urgency, vip } of messages.sort((a, b) => a.minute - b.minute)) {
          const seen = at(minute);
          ids.set(thread, await comes({ thread: `${name}-${thread}`, seen, urgency, vip }));
          const { minutes } = minutesFor(URGENT, { urgency, vip });
          const due = dueAfter(URGENT.counted, seen, minutes).getTime();
          expected.set(thread, Math.min(due, expected.get(thread) ?? Number.POSITIVE_INFINITY));
        }
        for (const [thread, due] of expected)
          expect((await promised(ids.get(thread)!))!.dueAt.getTime()).toBe(due);
      }),
      { numRuns: 15 },
    );
  });
});

describe('a VIP', () => {
  /** Who wrote the newest message of a conversation. */
  async function contactOf(id: number): Promise<number> {
    const [row] = await test.db
      .select({ authorId: mentions.authorId })
      .from(conversations)
      .innerJoin(mentions, eq(mentions.id, conversations.lastMentionId))
      .where(eq(conversations.id, id));
    const [contact] = await test.db
      .insert(contacts)
      .values({ name: 'Alena', firstSeenAt: NOON })
      .returning({ id: contacts.id });
    await test.db.insert(contactAuthors).values({ authorId: row!.authorId, contactId: contact!.id });
    return contact!.id;
  }
  const terms = () => new Map([[page, URGENT]]);

  it('waits half as long from the start', async () => {
    expect(await promised(await comes({ vip: true }))).toMatchObject({
      dueAt: at(15),
      because: { vip: true },
    });
  });

  it('who becomes one waits less from then on; twice is once', async () => {
    const id = await comes({ urgency: 65 });
    const contact = await contactOf(id);
    const by = { userId: jana, at: at(3) };
    expect(await within((tx) => setVip(tx, contact, true, by))).toBe(true);
    expect(await within((tx) => setVip(tx, contact, true, by))).toBe(false);
    await within((tx) => becameVip(tx, [id], terms(), jana, at(3)));
    await within((tx) => becameVip(tx, [id], terms(), jana, at(4)));
    expect(await promised(id)).toMatchObject({ dueAt: at(13), because: { from: 60, vip: true } });
    expect(await told(id, 'deadline.shortened')).toHaveLength(1);
    // what comes next is a VIP's even where nobody says so
    await within((tx) => recordAnswer(tx, id, at(5), jana));
    await within((tx) => answerThis(tx, { conversationId: id }, TERMS, jana, at(6)));
    expect(await promised(id)).toMatchObject({ dueAt: at(36), because: null });
  });

  it('so does one whom the label says to be one, until it is taken back', async () => {
    const id = await comes({ urgency: 20 });
    const act = { kind: 'label', labelId: vipLabel, vip: true, terms: terms() } as const;
    const { actId } = await within((tx) => bulk(tx, [id], act, jana, at(5)));
    expect(await promised(id)).toMatchObject({ dueAt: at(20), because: { vip: true } });
    await within((tx) => undo(tx, actId!, jana, at(6)));
    expect(await promised(id)).toMatchObject({ dueAt: at(30), minutes: 30, because: null });
  });

  it('a label proposed by the machine hurries nobody', async () => {
    const id = await comes({ thread: 'proposed', urgency: 20, labels: ['vip'] });
    await comes({ thread: 'proposed', urgency: 20, seen: at(1), purpose: 'answer' });
    expect((await promised(id))!.dueAt).toEqual(at(30));
  });
});
