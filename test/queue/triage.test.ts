import { and, asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  conversationLabels,
  conversationMentions,
  conversations,
  deadlines,
  events,
} from '../../src/db/schema/index.ts';
import { answerThis } from '../../src/queue/answer-this.ts';
import { recordAnswer } from '../../src/queue/deadlines.ts';
import { ensureLabels, listLabels } from '../../src/queue/labels.ts';
import { type TriageItem, triage } from '../../src/queue/triage.ts';
import { applyOne } from '../../src/queue/verbs.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { at, NOON, person, said, source, TERMS } from './world.ts';

let test: TestDatabase;
let jana: number;
let page: number;
beforeAll(async () => {
  test = await testDb();
  await ensureLabels(test.db, NOON);
  jana = await person(test.db, 'Jana');
});
afterAll(() => test.close());
beforeEach(async () => {
  page = await source(test.db);
});

const arrive = (items: TriageItem[], now = NOON) => test.db.transaction((tx) => triage(tx, items, now));
const row = async (id: number) =>
  (await test.db.select().from(conversations).where(eq(conversations.id, id)))[0]!;
const promises = (id: number) =>
  test.db.select().from(deadlines).where(eq(deadlines.conversationId, id)).orderBy(asc(deadlines.id));
const story = async (id: number) =>
  (await test.db.select().from(events).where(eq(events.conversationId, id)).orderBy(asc(events.id))).map(
    ({ kind }) => kind,
  );
const opened = async (it: Parameters<typeof said>[2] = {}) => {
  const item = await said(test.db, page, it);
  const [placed] = await arrive([item], item.firstSeenAt);
  return { item, id: placed!.conversationId };
};

describe('triage', () => {
  it('opens a conversation with a clock for what is to be answered', async () => {
    const { id } = await opened({ urgency: 42, sentiment: -0.7, labels: ['complaint', 'unknown'] });
    expect(await row(id)).toMatchObject({
      status: 'open',
      purpose: 'answer',
      urgency: 42,
      sentimentLabel: 'negative',
      dueAt: at(30),
      version: 0,
    });
    expect(await promises(id)).toMatchObject([{ kind: 'response', state: 'running', minutes: 30 }]);
    expect(await story(id)).toEqual(['conversation.opened', 'deadline.started']);
    const labels = await test.db
      .select()
      .from(conversationLabels)
      .where(eq(conversationLabels.conversationId, id));
    const complaint = (await listLabels(test.db)).find(({ key }) => key === 'complaint')!;
    expect(labels).toEqual([{ conversationId: id, labelId: complaint.id, addedBy: null }]);
  });

  it('opens without a clock what is only to know', async () => {
    const { id } = await opened({ purpose: 'know' });
    expect(await row(id)).toMatchObject({ status: 'open', purpose: 'know', dueAt: null });
    expect(await promises(id)).toEqual([]);
  });

  it('opens nothing for history and for our own texts', async () => {
    const items = [await said(test.db, page, { history: true }), await said(test.db, page, { isSelf: true })];
    expect(await arrive(items)).toEqual([]);
  });

  it('takes in what was heard of the thread before', async () => {
    const early = [
      await said(test.db, page, { thread: 't-early', history: true }),
      await said(test.db, page, { thread: 't-early', isSelf: true }),
    ];
    await arrive(early);
    const { id, item } = await opened({ thread: 't-early' });
    const linked = await test.db
      .select()
      .from(conversationMentions)
      .where(eq(conversationMentions.conversationId, id));
    expect(linked.map(({ mentionId }) => mentionId).sort()).toEqual(
      [...early, item].map(({ mentionId }) => mentionId).sort(),
    );
  });

  it('puts several of one thread in a batch into one conversation with one clock', async () => {
    const items = [
      await said(test.db, page, { thread: 'three', urgency: 10 }),
      await said(test.db, page, { thread: 'three', urgency: 60, seen: at(1) }),
      await said(test.db, page, { thread: 'three', urgency: 30, seen: at(2), language: 'pl' }),
    ];
    const placed = await arrive(items, at(2));
    expect(new Set(placed.map(({ conversationId }) => conversationId)).size).toBe(1);
    const id = placed[0]!.conversationId;
    expect(await row(id)).toMatchObject({
      urgency: 60,
      language: 'pl',
      lastMentionId: items[2]!.mentionId,
      lastInboundAt: at(2),
      dueAt: at(30),
    });
    expect(await promises(id)).toHaveLength(1);
  });

  it('is done once however often it is asked', async () => {
    const { id, item } = await opened();
    const before = await row(id);
    expect(await arrive([item], at(5))).toEqual([
      { mentionId: item.mentionId, conversationId: id, opened: false, reopened: false },
    ]);
    expect(await row(id)).toEqual(before);
    expect(await story(id)).toHaveLength(2);
  });

  it('keeps the earlier promise when a second message comes', async () => {
    const { id } = await opened({ thread: 'second' });
    const [second] = await arrive([await said(test.db, page, { thread: 'second', seen: at(10) })], at(10));
    expect(second).toMatchObject({ conversationId: id, opened: false, reopened: false });
    expect((await row(id)).dueAt).toEqual(at(30));
  });

  it('reopens what is done with a new clock and keeps the person', async () => {
    const { id } = await opened({ thread: 'again', urgency: 80 });
    await test.db.update(conversations).set({ assigneeId: jana }).where(eq(conversations.id, id));
    await test.db.transaction((tx) =>
      applyOne(tx, id, { kind: 'resolve', resolution: 'answered' }, jana, at(5)),
    );
    const [back] = await arrive(
      [await said(test.db, page, { thread: 'again', seen: at(20), urgency: 15 })],
      at(20),
    );
    expect(back).toMatchObject({ conversationId: id, reopened: true });
    expect(await row(id)).toMatchObject({
      status: 'open',
      assigneeId: jana,
      resolution: null,
      urgency: 15,
      reopened: 1,
      dueAt: at(50),
      openedAt: at(20),
    });
    expect(await promises(id)).toMatchObject([{ state: 'met' }, { state: 'running' }]);
  });

  it('reopens what waits with a new clock, and what sleeps with the clock that runs', async () => {
    const waiting = await opened({ thread: 'waits' });
    await test.db.transaction((tx) => recordAnswer(tx, waiting.id, at(3), jana));
    expect(await row(waiting.id)).toMatchObject({ status: 'waiting', dueAt: null });
    const sleeping = await opened({ thread: 'sleeps' });
    await test.db.transaction((tx) =>
      applyOne(tx, sleeping.id, { kind: 'snooze', until: at(600) }, jana, at(3)),
    );
    await arrive(
      [
        await said(test.db, page, { thread: 'waits', seen: at(10) }),
        await said(test.db, page, { thread: 'sleeps', seen: at(10) }),
      ],
      at(10),
    );
    expect(await row(waiting.id)).toMatchObject({ status: 'open', dueAt: at(40), answeredAt: null });
    expect(await row(sleeping.id)).toMatchObject({ status: 'open', dueAt: at(30), snoozedUntil: null });
  });

  it('lets history join without waking anything', async () => {
    const { id } = await opened({ thread: 'old' });
    await test.db.transaction((tx) => applyOne(tx, id, { kind: 'resolve', resolution: 'spam' }, jana, at(1)));
    const before = await row(id);
    const [old] = await arrive(
      [await said(test.db, page, { thread: 'old', history: true, seen: at(5) })],
      at(5),
    );
    expect(old).toMatchObject({ conversationId: id, reopened: false });
    expect(await row(id)).toEqual(before);
  });

  it('takes our own answer at the original as an answer, our earlier post not', async () => {
    const { id } = await opened({ thread: 'outside', seen: at(0) });
    await arrive(
      [await said(test.db, page, { thread: 'outside', isSelf: true, seen: at(2), written: at(-60) })],
      at(2),
    );
    expect(await row(id)).toMatchObject({ status: 'open', dueAt: at(30) });
    await arrive(
      [await said(test.db, page, { thread: 'outside', isSelf: true, seen: at(9), written: at(7) })],
      at(9),
    );
    expect(await row(id)).toMatchObject({ status: 'waiting', dueAt: null, answeredAt: at(9) });
    expect(await promises(id)).toMatchObject([{ state: 'met', endedAt: at(9), endedBy: null }]);
  });

  it('does not take our own post for an answer when both come in one batch', async () => {
    const placed = await arrive([
      await said(test.db, page, { thread: 'both', written: at(-1) }),
      await said(test.db, page, { thread: 'both', isSelf: true, written: at(-60) }),
    ]);
    expect(await row(placed[0]!.conversationId)).toMatchObject({ status: 'open', dueAt: at(30) });
  });

  it('opens a thread once when two workers hear of it at the same time', async () => {
    const items = await Promise.all([1, 2, 3].map(() => said(test.db, page, { thread: 'race' })));
    const placed = (await Promise.all(items.map((item) => arrive([item])))).flat();
    expect(new Set(placed.map(({ conversationId }) => conversationId)).size).toBe(1);
    expect(placed.filter((one) => one.opened)).toHaveLength(1);
    expect(await promises(placed[0]!.conversationId)).toHaveLength(1);
  });

  it('uses the same number of statements for one and for many', async () => {
    const count = async (n: number) => {
      const items: TriageItem[] = [];
      for (let i = 0; i < n; i++)
        items.push(await said(test.db, page, { thread: `flat-${n}-${i}`, labels: ['order'] }));
      let statements = 0;
      const { debug } = test.sql.options;
      test.sql.options.debug = () => {
        statements++;
      };
      await arrive(items);
      test.sql.options.debug = debug;
      return statements;
    };
    const few = await count(2);
    expect(few).toBeGreaterThan(3);
    expect(await count(40)).toBe(few);
  });
});

describe('answerThis', () => {
  it('opens a conversation for history', async () => {
    const item = await said(test.db, page, { history: true, seen: at(-5000) });
    const ask = () =>
      test.db.transaction((tx) => answerThis(tx, { mentionId: item.mentionId }, TERMS, jana, at(60)));
    const { conversationId, changed } = await ask();
    expect(changed).toBe(true);
    expect(await row(conversationId)).toMatchObject({
      status: 'open',
      purpose: 'answer',
      dueAt: at(90),
      lastInboundAt: at(-5000),
    });
    expect(await promises(conversationId)).toMatchObject([{ startedAt: at(60), dueAt: at(90) }]);
    expect(await story(conversationId)).toEqual([
      'conversation.opened',
      'conversation.to_answer',
      'deadline.started',
    ]);
    expect(await ask()).toEqual({ conversationId, changed: false });
  });

  it('starts the clock of what was only to know', async () => {
    const { id } = await opened({ purpose: 'know' });
    await test.db.transaction((tx) => answerThis(tx, { conversationId: id }, TERMS, jana, at(60)));
    expect(await row(id)).toMatchObject({ purpose: 'answer', dueAt: at(90), version: 1 });
    const told = await test.db
      .select()
      .from(events)
      .where(and(eq(events.conversationId, id), eq(events.kind, 'conversation.to_answer')));
    expect(told).toMatchObject([{ userId: jana }]);
  });

  it('refuses our own text', async () => {
    const item = await said(test.db, page, { isSelf: true });
    await expect(
      test.db.transaction((tx) => answerThis(tx, { mentionId: item.mentionId }, TERMS, jana, at(60))),
    ).rejects.toMatchObject({ kind: 'conflict', key: 'queue.own_mention' });
  });
});
