import { asc, eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tx } from '../../src/db/client.ts';
import { conversationLabels, conversations, deadlines, events, notes } from '../../src/db/schema/index.ts';
import { type Act, RESOLUTIONS } from '../../src/queue/acts.ts';
import { bulk } from '../../src/queue/bulk.ts';
import { cancelDeadline, meetDeadline, recordAnswer, startDeadline } from '../../src/queue/deadlines.ts';
import { breachDue, wakeDue } from '../../src/queue/due.ts';
import { DEFAULT_LABELS, ensureLabels, listLabels } from '../../src/queue/labels.ts';
import { note } from '../../src/queue/notes.ts';
import { triage } from '../../src/queue/triage.ts';
import { forgetActs, undo } from '../../src/queue/undo.ts';
import { applyOne, claim } from '../../src/queue/verbs.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { at, NOON, person, said, source, TERMS, URGENT } from './world.ts';

let test: TestDatabase;
let jana: number;
let karel: number;
let page: number;
let labelIds: number[];
beforeAll(async () => {
  test = await testDb({ max: 20 });
  await ensureLabels(test.db, NOON);
  await ensureLabels(test.db, NOON);
  labelIds = (await listLabels(test.db)).map(({ id }) => id);
  jana = await person(test.db, 'Jana');
  karel = await person(test.db, 'Karel');
  page = await source(test.db);
});
afterAll(() => test.close());

const within = <T>(work: (tx: Tx) => Promise<T>) => test.db.transaction(work);
const opened = async (it: Parameters<typeof said>[2] = {}) => {
  const item = await said(test.db, page, it);
  return (await within((tx) => triage(tx, [item], NOON)))[0]!.conversationId;
};
const row = async (id: number) =>
  (await test.db.select().from(conversations).where(eq(conversations.id, id)))[0]!;
const story = async (id: number) =>
  (await test.db.select().from(events).where(eq(events.conversationId, id)).orderBy(asc(events.id)))
    .map(({ kind }) => kind)
    .slice(2);
/** Everything that an undo must bring back. */
const picture = async (id: number) => {
  const { version, ...rest } = await row(id);
  return {
    rest,
    labels: await test.db
      .select()
      .from(conversationLabels)
      .where(eq(conversationLabels.conversationId, id))
      .orderBy(asc(conversationLabels.labelId)),
    deadlines: await test.db
      .select()
      .from(deadlines)
      .where(eq(deadlines.conversationId, id))
      .orderBy(asc(deadlines.id)),
  };
};

describe('claim', () => {
  it('has one winner of two hundred at once, and the others learn who', async () => {
    const id = await opened();
    const people = [jana, karel];
    const outcomes = await Promise.all(
      Array.from({ length: 200 }, (_, i) => within((tx) => claim(tx, id, people[i % 2]!, at(1)))),
    );
    const { assigneeId, version } = await row(id);
    expect(version).toBe(1);
    expect(outcomes.filter((one) => one.won && one.changed)).toHaveLength(1);
    const lost = outcomes.filter((one) => !one.won);
    expect(lost).toHaveLength(100);
    const name = assigneeId === jana ? 'Jana' : 'Karel';
    expect(lost[0]).toEqual({ won: false, holder: { id: assigneeId, name } });
    expect(await story(id)).toEqual(['conversation.claimed']);
  });

  it('takes up what was assigned, and gives it back', async () => {
    const id = await opened();
    await within((tx) => applyOne(tx, id, { kind: 'assign', assigneeId: jana }, karel, at(1)));
    expect(await row(id)).toMatchObject({ assigneeId: jana, claimedAt: null });
    expect(await within((tx) => claim(tx, id, jana, at(2)))).toEqual({
      won: true,
      changed: true,
      version: 2,
    });
    await within((tx) => applyOne(tx, id, { kind: 'release' }, jana, at(3)));
    await within((tx) => applyOne(tx, id, { kind: 'release' }, jana, at(4)));
    expect(await row(id)).toMatchObject({ assigneeId: null, claimedAt: null, version: 3 });
    expect(await story(id)).toEqual([
      'conversation.assigned',
      'conversation.claimed',
      'conversation.released',
    ]);
  });

  it('refuses what is done, absent, or given to nobody who could answer', async () => {
    const id = await opened();
    await expect(
      within((tx) => applyOne(tx, id, { kind: 'assign', assigneeId: 999_999 }, jana, at(1))),
    ).rejects.toMatchObject({
      key: 'queue.assignee_gone',
    });
    await within((tx) => applyOne(tx, id, { kind: 'resolve', resolution: 'spam' }, jana, at(1)));
    await expect(within((tx) => claim(tx, id, jana, at(2)))).rejects.toMatchObject({
      key: 'queue.done',
    });
    await expect(within((tx) => claim(tx, 999_999, jana, at(2)))).rejects.toMatchObject({
      kind: 'not-found',
    });
  });
});

describe('resolve', () => {
  it('twice is one resolution and one event', async () => {
    const id = await opened();
    expect(
      await within((tx) => applyOne(tx, id, { kind: 'resolve', resolution: 'answered' }, jana, at(5))),
    ).toEqual({
      changed: true,
      version: 1,
    });
    expect(
      await within((tx) => applyOne(tx, id, { kind: 'resolve', resolution: 'answered' }, karel, at(6))),
    ).toEqual({
      changed: false,
      version: 1,
    });
    expect(await row(id)).toMatchObject({ status: 'done', resolvedBy: jana, resolvedAt: at(5), dueAt: null });
    expect(await story(id)).toEqual(['conversation.resolved', 'deadline.met']);
  });

  it('does not call a promise kept where none was owed', async () => {
    const id = await opened();
    await within((tx) => applyOne(tx, id, { kind: 'resolve', resolution: 'not_about_us' }, jana, at(5)));
    expect((await picture(id)).deadlines).toMatchObject([{ state: 'cancelled', endedBy: jana }]);
    await within((tx) => applyOne(tx, id, { kind: 'reopen' }, jana, at(6)));
    expect(await row(id)).toMatchObject({ status: 'open', resolution: null, dueAt: null, reopened: 1 });
  });
});

describe('time', () => {
  it('wakes what slept, once', async () => {
    const id = await opened();
    await within((tx) => applyOne(tx, id, { kind: 'snooze', until: at(20) }, jana, at(1)));
    expect(await within((tx) => wakeDue(tx, at(19)))).toEqual([]);
    expect(await within((tx) => wakeDue(tx, at(20)))).toEqual([id]);
    expect(await within((tx) => wakeDue(tx, at(21)))).toEqual([]);
    expect(await story(id)).toEqual(['conversation.snoozed', 'conversation.woken']);
    await expect(
      within((tx) => applyOne(tx, id, { kind: 'snooze', until: at(1) }, jana, at(2))),
    ).rejects.toMatchObject({
      key: 'queue.snooze_past',
      field: 'until',
    });
  });

  it('tells of a broken promise once and hides nothing that is late', async () => {
    const id = await opened();
    const sleeping = await opened();
    await within((tx) => applyOne(tx, sleeping, { kind: 'snooze', until: at(6000) }, jana, at(1)));
    const late = await within((tx) => breachDue(tx, at(31)));
    expect(late).toEqual(expect.arrayContaining([id, sleeping]));
    expect(await within((tx) => breachDue(tx, at(32)))).toEqual([]);
    expect(await story(id)).toEqual(['deadline.breached']);
    expect(await row(sleeping)).toMatchObject({ status: 'open', snoozedUntil: null, dueAt: at(30) });
    // asked for by a person who knows that it is late: it may sleep again
    await within((tx) => applyOne(tx, sleeping, { kind: 'snooze', until: at(6000) }, jana, at(40)));
    expect(await within((tx) => breachDue(tx, at(41)))).toEqual([]);
  });
});

describe('promises', () => {
  it('orders by the earliest of several clocks', async () => {
    const id = await opened();
    const promise = { kind: 'promise' as const, startedAt: at(1), dueAt: at(20), minutes: 19 };
    expect(await within((tx) => startDeadline(tx, id, promise, jana, at(1)))).toEqual({ started: true });
    expect(await within((tx) => startDeadline(tx, id, promise, jana, at(1)))).toEqual({ started: false });
    expect((await row(id)).dueAt).toEqual(at(20));
    await within((tx) => startDeadline(tx, id, { ...promise, dueAt: at(60) }, jana, at(2)));
    expect((await row(id)).dueAt).toEqual(at(30));
    expect(await within((tx) => meetDeadline(tx, id, 'response', jana, at(3)))).toBe(true);
    expect((await row(id)).dueAt).toEqual(at(60));
    expect(await within((tx) => cancelDeadline(tx, id, 'promise', jana, at(4)))).toBe(true);
    expect(await within((tx) => cancelDeadline(tx, id, 'promise', jana, at(5)))).toBe(false);
    expect((await row(id)).dueAt).toBeNull();
  });

  it('is red again when a handoff is not ended in time', async () => {
    const id = await opened();
    await within((tx) => recordAnswer(tx, id, at(4), jana));
    await within((tx) =>
      startDeadline(tx, id, { kind: 'handoff', startedAt: at(4), dueAt: at(64), minutes: 60 }, jana, at(4)),
    );
    expect(await row(id)).toMatchObject({ status: 'waiting', dueAt: at(64) });
    await within((tx) => breachDue(tx, at(65)));
    expect(await row(id)).toMatchObject({ status: 'open', dueAt: at(64), answeredAt: at(4) });
  });
});

describe('recordAnswer', () => {
  it('keeps the promise once and waits for the customer', async () => {
    const id = await opened();
    await within((tx) => claim(tx, id, jana, at(1)));
    expect(await within((tx) => recordAnswer(tx, id, at(5), jana))).toEqual({ changed: true });
    expect(await within((tx) => recordAnswer(tx, id, at(6), jana))).toEqual({ changed: false });
    expect(await row(id)).toMatchObject({
      status: 'waiting',
      assigneeId: jana,
      answeredAt: at(5),
      dueAt: null,
    });
    expect(await story(id)).toEqual(['conversation.claimed', 'conversation.waiting', 'deadline.met']);
  });

  it('leaves the clock of a message that came after the answer', async () => {
    const id = await opened({ seen: at(10) });
    await within((tx) => recordAnswer(tx, id, at(9), jana));
    expect(await row(id)).toMatchObject({ status: 'open', dueAt: at(40) });
  });
});

describe('labels and notes', () => {
  it('adds and removes once', async () => {
    const id = await opened({ labels: ['order'] });
    const vip = labelIds[DEFAULT_LABELS.findIndex(({ key }) => key === 'vip')]!;
    const order = labelIds[DEFAULT_LABELS.findIndex(({ key }) => key === 'order')]!;
    for (const minute of [1, 2])
      await within((tx) => applyOne(tx, id, { kind: 'label', labelId: vip }, jana, at(minute)));
    for (const minute of [3, 4])
      await within((tx) => applyOne(tx, id, { kind: 'unlabel', labelId: order }, jana, at(minute)));
    expect((await picture(id)).labels).toEqual([{ conversationId: id, labelId: vip, addedBy: jana }]);
    expect(await story(id)).toEqual(['conversation.labelled', 'conversation.unlabelled']);
    await expect(
      within((tx) => applyOne(tx, id, { kind: 'label', labelId: 999_999 }, jana, at(5))),
    ).rejects.toMatchObject({
      key: 'queue.label_gone',
    });
  });

  it('writes a note and refuses an empty one', async () => {
    const id = await opened();
    const { noteId } = await within((tx) => note(tx, id, jana, '  Volat po 16. hodině ', at(1)));
    expect(await test.db.select().from(notes).where(eq(notes.id, noteId))).toMatchObject([
      { text: 'Volat po 16. hodině', userId: jana },
    ]);
    await expect(within((tx) => note(tx, id, jana, ' \n ', at(1)))).rejects.toMatchObject({ field: 'text' });
    expect((await row(id)).version).toBe(1);
  });
});

describe('bulk and undo', () => {
  const someAct = (): fc.Arbitrary<Act> =>
    fc.oneof(
      fc.constantFrom<Act>(
        { kind: 'claim' },
        { kind: 'release' },
        { kind: 'assign', assigneeId: karel },
        { kind: 'answerThis', terms: TERMS },
        { kind: 'snooze', until: at(500) },
        { kind: 'wake' },
        { kind: 'reopen' },
      ),
      fc.constantFrom(...RESOLUTIONS).map((resolution): Act => ({ kind: 'resolve', resolution })),
      fc.constantFrom(...labelIds.slice(0, 3)).map((labelId): Act => ({ kind: 'label', labelId })),
      fc.constantFrom(...labelIds.slice(0, 3)).map((labelId): Act => {
        return { kind: 'label', labelId, vip: true, terms: new Map([[page, URGENT]]) };
      }),
      fc.constantFrom(...labelIds.slice(0, 3)).map((labelId): Act => ({ kind: 'unlabel', labelId })),
    );

  it('brings everything back exactly, whatever was done before', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(someAct(), { maxLength: 4 }),
        someAct(),
        fc.constantFrom('answer' as const, 'know' as const),
        async (before, act, purpose) => {
          const ids = [await opened({ purpose, labels: ['complaint'] }), await opened({ purpose })];
          for (const one of before) await within((tx) => bulk(tx, ids.slice(0, 1), one, jana, at(2)));
          const pictures = await Promise.all(ids.map(picture));
          const done = await within((tx) => bulk(tx, ids, act, jana, at(3)));
          if (done.actId === null) {
            expect(await Promise.all(ids.map(picture))).toEqual(pictures);
            return;
          }
          const { restored } = await within((tx) => undo(tx, done.actId!, jana, at(4)));
          expect(restored).toEqual(done.changed);
          expect(await Promise.all(ids.map(picture))).toEqual(pictures);
          expect(await within((tx) => undo(tx, done.actId!, jana, at(5)))).toEqual({
            restored: [],
            changedSince: [],
          });
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it('leaves alone what has changed since, and says so', async () => {
    const ids = [await opened(), await opened()];
    const act: Act = { kind: 'resolve', resolution: 'answered' };
    const first = await within((tx) => bulk(tx, ids, act, jana, at(1)));
    await within((tx) => applyOne(tx, ids[0]!, { kind: 'reopen' }, karel, at(2)));
    expect(await within((tx) => undo(tx, first.actId!, jana, at(3)))).toEqual({
      restored: [ids[1]],
      changedSince: [ids[0]],
    });
    const second = await within((tx) => bulk(tx, [ids[0]!], act, jana, at(4)));
    await within((tx) => note(tx, ids[0]!, karel, 'Pozor', at(5)));
    await expect(within((tx) => undo(tx, second.actId!, jana, at(6)))).rejects.toMatchObject({
      kind: 'conflict',
      key: 'queue.changed_since',
    });
    await expect(within((tx) => undo(tx, second.actId!, karel, at(6)))).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  it('forgets what is too old to be taken back', async () => {
    const [old, young] = [await opened(), await opened()];
    const act: Act = { kind: 'resolve', resolution: 'spam' };
    const before = await within((tx) => bulk(tx, [old], act, jana, at(1)));
    const after = await within((tx) => bulk(tx, [young], act, jana, at(9000)));
    expect(await within((tx) => forgetActs(tx, at(9000)))).toBeGreaterThan(0);
    await expect(within((tx) => undo(tx, before.actId!, jana, at(9001)))).rejects.toMatchObject({
      kind: 'not-found',
    });
    expect((await within((tx) => undo(tx, after.actId!, jana, at(9001)))).restored).toEqual([young]);
  });

  it('reports what refused and does the rest, in as many statements for forty as for two', async () => {
    const held = await opened();
    await within((tx) => claim(tx, held, karel, at(1)));
    const count = async (n: number) => {
      const ids: number[] = [];
      for (let i = 0; i < n; i++) ids.push(await opened());
      let statements = 0;
      const { debug } = test.sql.options;
      test.sql.options.debug = () => {
        statements++;
      };
      const done = await within((tx) => bulk(tx, [...ids, held, 999_999], { kind: 'claim' }, jana, at(2)));
      test.sql.options.debug = debug;
      expect(done.changed).toEqual(ids);
      expect(done.refused.map(({ problem }) => [problem.key, problem.params])).toEqual([
        ['queue.claimed_by', { name: 'Karel' }],
        ['problem.not_found', {}],
      ]);
      return statements;
    };
    expect(await count(2)).toBe(await count(40));
  });

  it('never loses a running promise: due_at is always the earliest of them', async () => {
    const rows = await test.db.select().from(conversations);
    const running = await test.db.select().from(deadlines).where(eq(deadlines.state, 'running'));
    for (const { id, dueAt, status } of rows) {
      const own = running.filter(({ conversationId }) => conversationId === id).map((d) => d.dueAt.getTime());
      expect(dueAt?.getTime() ?? null).toBe(own.length > 0 ? Math.min(...own) : null);
      if (status === 'done') expect(own).toEqual([]);
    }
  });
});
