import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Tx } from '../../src/db/client.ts';
import {
  contactAuthors,
  contacts,
  conversations,
  media,
  mentionSources,
  mentions,
  watches,
  watchHits,
} from '../../src/db/schema/index.ts';
import { SECOND } from '../../src/lib/clock.ts';
import { silentLog } from '../../src/lib/log.ts';
import type { Scope } from '../../src/people/index.ts';
import * as queue from '../../src/queue/index.ts';
import { today } from '../../src/reports/today.ts';
import { mentionsPage } from '../../src/search/mentions.ts';
import { makeTeam } from '../factories.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { at, NOON, person, type Said, said, source } from './world.ts';

const ALL: Scope = { all: true };

let test: TestDatabase;
let jana: number;
let karel: number;
let mine: number;
let theirs: number;
let scope: Scope;
beforeAll(async () => {
  test = await testDb();
  await queue.ensureLabels(test.db, NOON);
  jana = await person(test.db, 'Jana');
  karel = await person(test.db, 'Karel');
  const [ours, others] = [await makeTeam(test.db, 'Naši'), await makeTeam(test.db, 'Jiní')];
  mine = await source(test.db, { teamId: ours, name: 'Naše stránka' });
  theirs = await source(test.db, { teamId: others });
  scope = { all: false, teamIds: [ours] };
});
afterAll(() => test.close());

const within = <T>(work: (tx: Tx) => Promise<T>) => test.db.transaction(work);
async function opened(sourceId: number, it: Said = {}): Promise<number> {
  const item = await said(test.db, sourceId, it);
  return (await within((tx) => queue.triage(tx, [item], item.firstSeenAt)))[0]!.conversationId;
}
async function statements(work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const { debug } = test.sql.options;
  test.sql.options.debug = () => {
    count++;
  };
  await work();
  test.sql.options.debug = debug;
  return count;
}
async function walk(query: Omit<queue.QueueQuery, 'limit' | 'after'>, limit: number): Promise<number[]> {
  const ids: number[] = [];
  let after: string | undefined;
  do {
    const page = await queue.queuePage(test.db, { ...query, limit, after });
    expect(page.rows.length).toBeLessThanOrEqual(limit);
    ids.push(...page.rows.map(({ id }) => id));
    after = page.next ?? undefined;
  } while (after !== undefined);
  return ids;
}

describe('the queue', () => {
  let late: number;
  let soon: number;
  let calm: number;
  let news: number[];
  let foreign: number;
  beforeAll(async () => {
    calm = await opened(mine, { seen: at(0), urgency: 5, sentiment: 0.5, language: 'pl' });
    late = await opened(mine, { seen: at(-40), urgency: 90, sentiment: -0.8, labels: ['complaint'] });
    soon = await opened(mine, { seen: at(-25), urgency: 50 });
    news = [
      await opened(mine, { purpose: 'know', seen: at(-300) }),
      await opened(mine, { purpose: 'know', seen: at(-3), urgency: 1 }),
    ];
    foreign = await opened(theirs, { seen: at(-60) });
  });
  const list = (more: Partial<queue.QueueQuery> = {}) =>
    walk({ scope, me: jana, view: 'open', order: 'due', ...more }, 2);

  it('shows the latest first, then what has no clock, the newest first, page by page', async () => {
    expect(await list()).toEqual([late, soon, calm, news[1], news[0]]);
    expect(await walk({ scope: ALL, me: jana, view: 'open', order: 'due' }, 4)).toEqual([
      foreign,
      late,
      soon,
      calm,
      news[1],
      news[0],
    ]);
  });

  it('keeps the other orders', async () => {
    expect(await list({ order: 'newest' })).toEqual([calm, news[1], soon, late, news[0]]);
    expect(await list({ order: 'oldest' })).toEqual([news[0], late, soon, news[1], calm]);
    expect(await list({ order: 'urgency' })).toEqual([late, soon, news[0], calm, news[1]]);
  });

  it('filters', async () => {
    const complaint = (await queue.listLabels(test.db)).find(({ key }) => key === 'complaint')!.id;
    expect(await list({ filter: { labelId: complaint } })).toEqual([late]);
    expect(await list({ filter: { sentiment: 'positive' } })).toEqual([calm]);
    expect(await list({ filter: { language: 'pl' } })).toEqual([calm]);
    expect(await list({ filter: { sourceId: theirs } })).toEqual([]);
    expect(await list({ filter: { language: "' or 1=1 --" } })).toEqual([]);
  });

  it('begins at the beginning for a cursor that nobody gave', async () => {
    for (const after of ['', 'x', '%%%', Buffer.from('[0,"soon",{}]').toString('base64url')]) {
      const page = await queue.queuePage(test.db, {
        scope,
        me: jana,
        view: 'open',
        order: 'due',
        after,
        limit: 1,
      });
      expect(page.rows[0]?.id).toBe(late);
    }
  });

  it('counts what each person sees', async () => {
    await within((tx) => queue.claim(tx, soon, jana, at(0)));
    const seen = await queue.counts(test.db, scope, jana, at(0));
    expect(seen).toMatchObject({ open: 5, mine: 1, unclaimed: 4, waiting: 0, snoozed: 0, late: 1, soon: 1 });
    expect(seen.sources).toEqual([
      {
        id: mine,
        name: 'Naše stránka',
        channel: 'feed',
        state: 'active',
        demo: false,
        failures: 0,
        count: 5,
      },
    ]);
    expect(seen.labels.map(({ key, count }) => [key, count]).filter(([, n]) => n !== 0)).toEqual([
      ['complaint', 1],
    ]);
    expect(await queue.counts(test.db, scope, karel, at(0))).toMatchObject({ mine: 0, open: 5 });
    expect(await queue.counts(test.db, ALL, jana, at(0))).toMatchObject({ open: 6, late: 2 });
    expect(await list({ view: 'mine' })).toEqual([soon]);
    expect(await list({ view: 'unclaimed' })).toEqual([late, calm, news[1], news[0]]);
  });

  it('says ahead what falls due, and of one’s own and nobody’s by name', async () => {
    const seen = await queue.counts(test.db, scope, jana, at(0));
    const dueOf = async (ids: number[]) =>
      (await queue.rowsById(test.db, ids, null)).map(({ dueAt }) => dueAt!);
    expect(seen.due).toEqual(await dueOf([soon, calm]));
    const alarmsOf = async (by: Scope, me: number) =>
      (await queue.counts(test.db, by, me, at(0))).alarms.map(({ id }) => id);
    expect(seen.alarms.map(({ id, author }) => [id, author.name])).toEqual([
      [soon, expect.stringContaining('Autor')],
      [calm, expect.stringContaining('Autor')],
    ]);
    expect(seen.alarms[0]!.source.name).toBe('Naše stránka');
    expect(seen.until).toBeNull();
    // what Jana has is hers to be told of
    expect(await alarmsOf(scope, karel)).toEqual([calm]);
    expect(await alarmsOf({ all: false, teamIds: [] }, karel)).toEqual([]);
  });

  it('shows what waits, sleeps and is done in views of their own', async () => {
    const [a, b, c] = [await opened(mine), await opened(mine), await opened(mine)];
    await within((tx) => queue.recordAnswer(tx, a, at(1), jana));
    await within((tx) => queue.bulk(tx, [b], { kind: 'snooze', until: at(100) }, jana, at(1)));
    await within((tx) => queue.bulk(tx, [c], { kind: 'resolve', resolution: 'spam' }, jana, at(1)));
    expect(await list({ view: 'waiting' })).toEqual([a]);
    expect(await list({ view: 'snoozed' })).toEqual([b]);
    expect(await list({ view: 'done' })).toEqual([c]);
    expect(await queue.counts(test.db, scope, jana, at(1))).toMatchObject({
      open: 5,
      waiting: 1,
      snoozed: 1,
    });
  });

  it('gives a row all it shows, with marks that fit the piece of text', async () => {
    const text = `Vandr ${'žluťoučký kůň '.repeat(30)}konec`;
    const id = await opened(mine, { text, seen: at(-1), labels: ['order'] });
    const [{ lastMentionId }] = (await test.db
      .select()
      .from(conversations)
      .where(eq(conversations.id, id))) as [typeof conversations.$inferSelect];
    const [watch] = await test.db
      .insert(watches)
      .values({ name: 'Vandr', expression: 'vandr', hue: 3, createdAt: NOON, updatedAt: NOON })
      .returning();
    await test.db.insert(watchHits).values({
      mentionId: lastMentionId,
      watchId: watch!.id,
      spans: [
        { start: 0, end: 5, in: 'text' },
        { start: 400, end: 405, in: 'text' },
      ],
    });
    await test.db
      .insert(media)
      .values({ mentionId: lastMentionId, position: 0, kind: 'image', url: 'https://x.test/1' });
    await within((tx) => queue.claim(tx, id, karel, at(0)));
    const [row] = await queue.rowsById(test.db, [id], scope);
    expect(row).toMatchObject({
      id,
      version: 1,
      cut: true,
      watchSpans: [{ watchId: watch!.id, hue: 3, start: 0, end: 5 }],
      assignee: { id: karel, name: 'Karel' },
      deadline: { kind: 'response', startedAt: at(-1), dueAt: at(29), minutes: 30 },
      dueAt: at(29),
      labels: [{ key: 'order', proposed: true }],
      mentionCount: 1,
      mediaCount: 1,
      source: { id: mine },
    });
    expect(text.startsWith(row!.snippet)).toBe(true);
    expect(await queue.rowsById(test.db, [foreign, id], scope)).toHaveLength(1);
    expect((await queue.rowsById(test.db, [foreign, id], null)).map((one) => one.id)).toEqual([foreign, id]);
  });

  it('asks as often for one row as for many', async () => {
    for (let i = 0; i < 30; i++) await opened(mine, { seen: at(i) });
    const ask = (limit: number) => () =>
      queue.queuePage(test.db, { scope, me: jana, view: 'open', order: 'due', limit });
    expect(await statements(ask(1))).toBe(await statements(ask(25)));
  });
});

describe('the numbers in the rail', () => {
  async function house(small: number) {
    let ring = () => {};
    const bus = {
      subscribe(listener: (signals: []) => void) {
        ring = () => listener([]);
        return () => {
          ring = () => {};
        };
      },
    };
    const live = queue.createCounts({ db: test.db, bus, clock: () => at(5000), log: silentLog }, small);
    const open = async () => (await live.of(ALL, jana)).open;
    return { live, open, ring: () => ring() };
  }

  it('are fresh in a small house without anybody ringing', async () => {
    const { live, open } = await house(1_000);
    const before = await open();
    await opened(mine);
    // who asks a while after being told takes what was counted since
    expect((await live.of(ALL, jana, SECOND)).open).toBe(before);
    expect(await open()).toBe(before + 1);
    live.close();
  });

  it('are renewed behind the pages in a big one, a second after something happened', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const { live, open, ring } = await house(0);
      const before = await open();
      await opened(mine);
      expect(await open()).toBe(before);
      ring();
      ring();
      expect(vi.getTimerCount()).toBe(1);
      vi.advanceTimersByTime(SECOND);
      vi.useRealTimers();
      await expect.poll(open).toBe(before + 1);
      live.close();
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('one conversation', () => {
  it('shows the thread, the team, the story and the person, in a fixed number of statements', async () => {
    const first = await said(test.db, mine, { thread: 'whole', text: 'První', written: at(-10) });
    const { authorId } = (await test.db.select().from(mentions).where(eq(mentions.id, first.mentionId)))[0]!;
    const [contact] = await test.db
      .insert(contacts)
      .values({ name: 'Lucie', firstSeenAt: NOON, vip: true })
      .returning();
    await test.db.insert(contactAuthors).values({ authorId, contactId: contact!.id });
    await test.db
      .insert(mentionSources)
      .values({ mentionId: first.mentionId, sourceId: theirs, seenAt: at(1) });
    const id = (await within((tx) => queue.triage(tx, [first], NOON)))[0]!.conversationId;
    await within((tx) => queue.note(tx, id, jana, 'Zavolat', at(1)));
    const few = await statements(() => queue.conversation(test.db, id, ALL));
    for (let i = 0; i < 10; i++) {
      const more = await said(test.db, mine, {
        thread: 'whole',
        authorId,
        text: `Další ${i}`,
        written: at(i),
      });
      await within((tx) => queue.triage(tx, [more], at(i)));
    }
    const elsewhere = await said(test.db, mine, { authorId, text: 'Jinde', history: true });
    await said(test.db, theirs, { authorId, text: 'Cizí', history: true });
    expect(await statements(() => queue.conversation(test.db, id, ALL))).toBe(few);

    const detail = await queue.conversation(test.db, id, scope);
    expect(detail.row.author).toMatchObject({ contactId: contact!.id, vip: true });
    expect(detail.mentions.map(({ text }) => text).slice(0, 2)).toEqual(['První', 'Další 0']);
    // another team's source found it too, which only who sees that source is told
    expect(detail.mentions[0]).toMatchObject({ revisions: 0, foundBy: [{ id: mine }] });
    expect((await queue.conversation(test.db, id, ALL)).mentions[0]).toMatchObject({
      foundBy: [{ id: mine }, { id: theirs }],
    });
    expect(detail.notes).toMatchObject([{ text: 'Zavolat', userName: 'Jana' }]);
    expect(detail.story[0]).toMatchObject({ kind: 'conversation.opened' });
    expect(detail.deadlines).toHaveLength(1);
    const order = (await queue.listLabels(test.db)).find(({ key }) => key === 'order')!.id;
    await within((tx) => queue.bulk(tx, [id], { kind: 'assign', assigneeId: karel }, jana, at(20)));
    await within((tx) => queue.bulk(tx, [id], { kind: 'label', labelId: order }, jana, at(21)));
    expect((await queue.conversation(test.db, id, scope)).story.slice(-2)).toMatchObject([
      { kind: 'conversation.assigned', userName: 'Jana', assigneeName: 'Karel' },
      { kind: 'conversation.labelled', labelKey: 'order' },
    ]);
    expect(detail.contact?.elsewhere.map(({ mentionId }) => mentionId)).toEqual([elsewhere.mentionId]);
    expect(detail.source).not.toHaveProperty('secrets');
  });

  it('is absent for those who may not see it', async () => {
    const id = await opened(theirs);
    for (const absent of [id, 999_999]) {
      await expect(queue.conversation(test.db, absent, scope)).rejects.toMatchObject({
        kind: 'not-found',
        key: 'problem.not_found',
      });
    }
    expect(await queue.visibleIds(test.db, [id, 999_999], scope)).toEqual([]);
  });
});

describe('mentions and today', () => {
  it('lists everything heard, history too, newest first, page by page', async () => {
    const [page] = [await source(test.db, { name: 'Historie' })];
    const ids: number[] = [];
    for (let i = 0; i < 5; i++) ids.push((await said(test.db, page!, { history: true })).mentionId);
    await said(test.db, page!, { isSelf: true });
    const filter = { sourceId: page! };
    const first = await mentionsPage(test.db, { scope, filter, limit: 3 });
    const second = await mentionsPage(test.db, { scope, filter, limit: 3, after: first.next! });
    expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(ids.reverse());
    expect(second.next).toBeNull();
    expect(first.rows[0]).toMatchObject({ history: true, conversation: null, hits: [], mediaCount: 0 });
    expect((await mentionsPage(test.db, { scope, filter: { sourceId: theirs }, limit: 3 })).rows).toEqual([]);
    expect(
      (await mentionsPage(test.db, { scope, filter: { ...filter, own: true }, limit: 9 })).rows,
    ).toHaveLength(6);
  });

  it('adds up the day', async () => {
    const day = await makeTeam(test.db, 'Dnes');
    const page = await source(test.db, { teamId: day });
    const dayScope: Scope = { all: false, teamIds: [day] };
    const start = at(1000);
    const answered = await opened(page, { seen: at(1010) });
    const tooLate = await opened(page, { seen: at(990) });
    await opened(page, { seen: at(1020) });
    await within((tx) => queue.recordAnswer(tx, answered, at(1015), jana));
    await within((tx) => queue.recordAnswer(tx, tooLate, at(1060), jana));
    const mineOnly = async () => {
      const everyones = await today(test.db, { all: false, teamIds: [] }, start, at(1070));
      const all = await today(test.db, dayScope, start, at(1070));
      return Object.fromEntries(
        Object.entries(all).map(([key, n]) => [key, n - everyones[key as keyof typeof everyones]]),
      );
    };
    expect(await mineOnly()).toEqual({ came: 2, answered: 2, inTime: 1, waiting: 1, late: 1 });
  });
});
