import { asc, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CapState, InboundItem } from '../../src/channels/contract.ts';
import type { Tx } from '../../src/db/client.ts';
import { notices } from '../../src/db/schema/alarms.ts';
import { contacts } from '../../src/db/schema/contacts.ts';
import { events } from '../../src/db/schema/events.ts';
import { authors, mentionRevisions, mentionSources, mentions, passedBy } from '../../src/db/schema/intake.ts';
import { conversations, deadlines } from '../../src/db/schema/queue.ts';
import { sources } from '../../src/db/schema/sources.ts';
import { watchHits } from '../../src/db/schema/watches.ts';
import type { FlowDeps } from '../../src/flow/deps.ts';
import { pollSource } from '../../src/flow/inbound.ts';
import { type Ingested, ingest } from '../../src/flow/ingest.ts';
import { tryWatch } from '../../src/flow/trying.ts';
import { keepWatch } from '../../src/flow/watching.ts';
import { after, DAY, HOUR, MINUTE, SECOND } from '../../src/lib/clock.ts';
import { bulk, follow } from '../../src/queue/index.ts';
import { claimDue, LEASE_MS, type Source } from '../../src/sources/leases.ts';
import { sourceById } from '../../src/sources/registry.ts';
import { makePerson } from '../factories.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { emptied } from '../setup/empty.ts';
import { flowDeps, item, START, scriptedChannel, scriptedSource, testClock } from '../setup/flow.ts';

let database: TestDatabase;
let clock: ReturnType<typeof testClock>;
let script: ReturnType<typeof scriptedChannel>;
let deps: FlowDeps;

beforeAll(async () => {
  database = await testDb();
});
afterAll(() => database.close());

beforeEach(async () => {
  await emptied(database, 'sources, authors, contacts, watches, events');
  clock = testClock();
  script = scriptedChannel();
  deps = await flowDeps(database, clock, script.channel);
});

/** One turn of the poll job: whatever is due is read. */
async function poll(): Promise<void> {
  for (const source of await claimDue(deps.db, clock(), 10)) await pollSource(deps, source);
}

/** A source that has its baseline behind it. */
async function settledSource(over: Parameters<typeof scriptedSource>[1] = {}): Promise<number> {
  script.page([]);
  const id = await scriptedSource(deps, over);
  await poll();
  clock.forward(20 * MINUTE);
  return id;
}

const stored = () => deps.db.select().from(mentions).orderBy(asc(mentions.id));
const queue = () => deps.db.select().from(conversations).orderBy(asc(conversations.id));
const source = async (id: number) => (await deps.db.select().from(sources).where(eq(sources.id, id)))[0]!;

describe('from a source to the queue', () => {
  test('the first page is a baseline without clocks, the next item runs for 30 minutes', async () => {
    script.page([item({ publishedAt: after(START, -HOUR) })]);
    const id = await scriptedSource(deps);
    await poll();
    expect((await stored()).map((row) => row.history)).toEqual([true]);
    expect(await queue()).toEqual([]);
    expect((await source(id)).baselineAt).toEqual(START);

    clock.forward(20 * MINUTE);
    script.page([item({ publishedAt: clock() })]);
    await poll();
    const [conversation] = await queue();
    expect(conversation).toMatchObject({
      status: 'open',
      purpose: 'answer',
      dueAt: after(clock(), 30 * MINUTE),
    });
    const [deadline] = await deps.db.select().from(deadlines);
    expect(deadline).toMatchObject({ kind: 'response', state: 'running', minutes: 30 });
  });

  test('whoever follows is told when the customer writes again, once however much at once, and not of our own words', async () => {
    const follower = await makePerson(deps.db, { name: 'Věra', role: 'agent' });
    await settledSource();
    const thread = { threadKey: 'vlakno', publishedAt: clock() };
    script.page([item({ ...thread })]);
    await poll();
    const [opened] = await queue();
    await follow(deps.db, opened!.id, [follower.id], follower.id, clock());
    clock.forward(20 * MINUTE);
    const later = { ...thread, publishedAt: clock() };
    const us = { externalId: 'obchod', name: 'Obchod', isSelf: true };
    script.page([item({ ...later }), item({ ...later })]);
    await poll();
    clock.forward(20 * MINUTE);
    script.page([item({ ...later, author: us, publishedAt: clock() })]);
    await poll();
    const told = await deps.db.select().from(notices).where(eq(notices.userId, follower.id));
    expect(told.map(({ kind, params, conversationId }) => [kind, params.what, conversationId])).toEqual([
      ['followed', 'wrote', opened!.id],
    ]);
  });

  test('nothing stands in the queue without a verdict and its reasons', async () => {
    await settledSource();
    script.page([
      item({ text: 'Hrůza! Už potřetí píšu a nikdo neodpovídá, volejte 777 123 456.', publishedAt: clock() }),
    ]);
    await poll();
    const [mention] = await stored();
    expect(mention).toMatchObject({ language: 'cs', sentimentLabel: 'negative' });
    expect(mention!.urgencyReasons.reduce((sum, reason) => sum + reason.points, 0)).toBe(mention!.urgency);
    expect(mention!.privateData.map((found) => found.type)).toContain('phone');
  });

  test('a text too short to tell is of the language of its author, else of its source', async () => {
    await settledSource();
    const marek = { externalId: 'marek', name: 'Marek', isSelf: false };
    const czech = Array.from({ length: 8 }, () => item({ publishedAt: clock() }));
    const polish = ['Paczka nadal nie dotarła, proszę o pomoc.', 'Dziękuję bardzo za szybką odpowiedź!'].map(
      (text) => item({ text, author: marek, publishedAt: clock() }),
    );
    script.page([...czech, ...polish]);
    await poll();
    clock.forward(20 * MINUTE);
    script.page([
      item({ text: 'Super', publishedAt: clock() }),
      item({ text: 'Super', author: marek, publishedAt: clock() }),
    ]);
    await poll();
    expect((await stored()).slice(-2).map(({ language }) => language)).toEqual(['cs', 'pl']);
  });

  test('signs that no text may hold cost nothing but themselves', async () => {
    await settledSource();
    const odd = (text: string) => `${text}\u0000\ud83d`;
    const author = { externalId: odd('a'), name: odd('Eva'), isSelf: false };
    const keys = { externalId: odd('tag:1'), threadKey: odd('tag:1'), parentExternalId: odd('tag:0') };
    script.page([
      item({ ...keys, author, title: odd('Boty'), text: odd('Kde je balík?'), publishedAt: clock() }),
      item({ publishedAt: clock() }),
    ]);
    await poll();
    expect(await stored()).toHaveLength(2);
    expect(await queue()).toHaveLength(2);
    clock.forward(20 * MINUTE);
    script.page([item({ ...keys, author, text: odd('Kde je balík? Hledám ho.'), publishedAt: clock() })]);
    await poll();
    expect((await stored()).map(({ text }) => text)).toContainEqual(expect.stringContaining('Hledám ho.'));
    expect(await queue()).toHaveLength(2);
  });

  test('what is only to know, and what is older than a day, gets no clock', async () => {
    await settledSource({ purpose: 'know' });
    script.page([item({ publishedAt: clock() }), item({ publishedAt: after(clock(), -DAY - MINUTE) })]);
    await poll();
    expect((await queue()).map(({ purpose, dueAt }) => ({ purpose, dueAt }))).toEqual([
      { purpose: 'know', dueAt: null },
    ]);
    expect((await stored()).filter((row) => row.history)).toHaveLength(1);
  });

  test('who has a name keeps it when a later message tells none', async () => {
    await settledSource();
    const jana = (over: Partial<InboundItem['author']>) => ({ externalId: 'jana', isSelf: false, ...over });
    script.page([item({ author: jana({ name: 'Jana Nováková' }), publishedAt: clock() })]);
    await poll();
    clock.forward(20 * MINUTE);
    script.page([
      item({ author: jana({}), publishedAt: clock() }),
      item({ author: jana({ handle: 'jana@posta.example' }), publishedAt: clock() }),
    ]);
    await poll();
    expect(await stored()).toHaveLength(3);
    expect((await deps.db.select({ name: authors.name }).from(authors)).map(({ name }) => name)).toEqual([
      'Jana Nováková',
    ]);
  });

  test('a pair of sources, any order, any number of times: one row, found by both', async () => {
    const items = Array.from({ length: 40 }, () => item({ publishedAt: START }));
    const rotated = (by: number) => [...items.slice(by), ...items.slice(0, by)];
    for (let turn = 0; turn < 6; turn++)
      script.page((turn % 2 ? rotated(turn * 5) : rotated(turn * 5).reverse()).slice(0, 35));
    await scriptedSource(deps, { host: 'a.example' });
    await scriptedSource(deps, { host: 'b.example' });
    for (let turn = 0; turn < 6; turn++) {
      const claimed = await claimDue(deps.db, clock(), 10);
      await Promise.all(claimed.map((one) => pollSource(deps, one)));
      clock.forward(20 * MINUTE);
    }
    expect(new Set((await stored()).map((row) => row.externalId)).size).toBe(40);
    expect(await stored()).toHaveLength(40);
    expect(await deps.db.select().from(mentionSources)).toHaveLength(80);
    expect(await deps.db.select().from(authors)).toHaveLength(40);
    expect(await deps.db.select().from(contacts)).toHaveLength(40);
  });

  test('what a source to know found first gets its clock when a source to answer has it too', async () => {
    const know = await settledSource({ purpose: 'know', host: 'a.example' });
    const [fresh, closed] = [item({ publishedAt: clock() }), item({ publishedAt: clock() })];
    const old = item({ publishedAt: after(clock(), -DAY - MINUTE) });
    script.page([fresh, closed, old]);
    await poll();
    expect((await queue()).map(({ dueAt }) => dueAt)).toEqual([null, null]);
    const alena = await makePerson(deps.db, { name: 'Alena', role: 'admin' });
    const nothing = { kind: 'resolve', resolution: 'nothing_to_answer' } as const;
    await bulk(deps.db, [(await queue())[1]!.id], nothing, alena.id, clock());
    await deps.db
      .update(sources)
      .set({ nextPollAt: after(clock(), 7 * DAY) })
      .where(eq(sources.id, know));
    await settledSource({ purpose: 'answer', host: 'b.example', responseMinutes: 15 });

    script.page([fresh, closed, old]);
    await poll();
    const due = after(clock(), 15 * MINUTE);
    expect((await queue()).map(({ purpose, status, dueAt }) => ({ purpose, status, dueAt }))).toEqual([
      { purpose: 'answer', status: 'open', dueAt: due },
      { purpose: 'know', status: 'done', dueAt: null },
    ]);
    clock.forward(20 * MINUTE);
    script.page([fresh, closed, old]);
    await poll();
    expect((await queue())[0]!.dueAt).toEqual(due);
    expect(await stored()).toHaveLength(3);
  });

  test('an edit is a revision: same item, same conversation, same clock', async () => {
    await settledSource();
    const first = item({ publishedAt: clock(), rating: { value: 1, max: 5 } });
    script.page([first]);
    await poll();
    const [before] = await queue();
    clock.forward(20 * MINUTE);
    const better = { text: 'Už dorazila, děkuji!', rating: { value: 5, max: 5 }, revision: 'second' };
    script.page([{ ...first, ...better }]);
    await poll();
    const [mention] = await stored();
    const edited = { text: better.text, ratingValue: 5, revision: 'second', editedAt: clock() };
    expect(mention).toMatchObject(edited);
    expect((await deps.db.select().from(mentionRevisions))[0]).toMatchObject({ text: first.text });
    expect((await queue())[0]!.dueAt).toEqual(before!.dueAt);
    expect(await queue()).toHaveLength(1);
  });

  test('a second feed with another cut of the text does not start a quarrel of revisions', async () => {
    const whole = item({ publishedAt: START });
    script.page([whole]);
    script.page([{ ...whole, text: 'Objednávka…', revision: 'cut' }]);
    await scriptedSource(deps);
    await poll();
    const second = await scriptedSource(deps, { host: 'other.example', name: 'Výběr' });
    await deps.db
      .update(sources)
      .set({ cursor: { v: 1, page: 1 } })
      .where(eq(sources.id, second));
    await poll();
    expect((await stored()).map((row) => row.text)).toEqual([whole.text]);
    expect(await deps.db.select().from(mentionRevisions)).toEqual([]);
  });

  test('what is gone at its origin is marked, not lost', async () => {
    await settledSource();
    const one = item({ publishedAt: clock() });
    script.page([one]);
    await poll();
    clock.forward(20 * MINUTE);
    script.page([], { tombstones: [one.externalId] });
    await poll();
    expect((await stored())[0]).toMatchObject({ text: one.text, deletedAt: clock() });
  });

  test('word of an edit alone opens no window anew', async () => {
    const id = await settledSource();
    const until = after(clock(), DAY).toISOString();
    const may = (state: CapState) => ({
      reply: state,
      privateReply: state,
      maxLength: { unit: 'none' as const, max: 0 },
    });
    const first = item({ publishedAt: clock(), caps: may({ ok: true, until }), replyHandle: { at: 1 } });
    script.page([first]);
    await poll();
    const edit = {
      ...first,
      text: 'Už dorazila, děkuji!',
      revision: 'second',
      caps: may({ ok: true, until: after(clock(), 2 * DAY).toISOString() }),
      replyHandle: { at: 2 },
      wordsOnly: true,
    };
    const told = { items: [edit], tombstones: [], baseline: false };
    await deps.db.transaction(async (tx) => ingest(tx, deps, await sourceById(tx, id), told, clock()));
    expect(await stored()).toMatchObject([
      { text: edit.text, caps: first.caps, replyHandle: { at: 1 }, publishedAt: first.publishedAt },
    ]);
  });

  test('what its source shows again is there again, but not by a page from before it was gone', async () => {
    const id = await settledSource();
    const one = item({ publishedAt: clock() });
    script.page([one]);
    await poll();
    clock.forward(20 * MINUTE);
    script.page([], { tombstones: [one.externalId] });
    await poll();
    const told = async (shown: boolean) =>
      deps.db.transaction(async (tx) =>
        ingest(
          tx,
          deps,
          await sourceById(tx, id),
          { items: [one], tombstones: [], baseline: false, shown },
          clock(),
        ),
      );
    await told(true);
    clock.forward(20 * MINUTE);
    // a webhook that comes late
    await told(false);
    expect((await stored())[0]!.deletedAt).not.toBeNull();
    script.page([one]);
    await poll();
    expect(await stored()).toMatchObject([{ text: one.text, deletedAt: null, editedAt: null }]);
    const kinds = (await deps.db.select({ kind: events.kind }).from(events)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => /deleted$/.test(kind))).toEqual([
      'conversation.deleted',
      'conversation.undeleted',
    ]);
  });

  test('one edit by a poll and by a webhook at the same moment is one revision', async () => {
    const id = await settledSource();
    const first = item({ publishedAt: clock() });
    script.page([first]);
    await poll();
    const edit = { ...first, text: 'Už dorazila, děkuji!', revision: 'second' };
    const tell = (tx: Tx, source: Source) =>
      ingest(tx, deps, source, { items: [edit], tombstones: [], baseline: false }, clock());
    const from = await sourceById(deps.db, id);
    let polled: Promise<Ingested> | undefined;
    await deps.db.transaction(async (tx) => {
      // as a webhook tells it; the poll comes before that is committed
      await tell(tx, from);
      polled = deps.db.transaction((other) => tell(other, from));
      await vi.waitFor(async () => {
        const [waiting] = await deps.db.execute<{ count: number }>(
          sql`select count(*)::int as count from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
        );
        expect(waiting!.count).toBe(1);
      });
    });
    expect((await polled)!.edited).toBe(0);
    expect(await deps.db.select({ text: mentionRevisions.text }).from(mentionRevisions)).toEqual([
      { text: first.text },
    ]);
  });
});

describe('watches', () => {
  test('what is private is gone only by the word of a source that has it', async () => {
    const stranger = await settledSource({
      name: 'Cizí',
      settings: { url: 'cizi.example' },
      host: 'cizi.example',
    });
    const own = await settledSource();
    const one = item({ account: 'obchod', visibility: 'private', publishedAt: clock() });
    const tell = (id: number, items: InboundItem[], tombstones: string[]) =>
      deps.db.transaction(async (tx) =>
        ingest(tx, deps, await sourceById(tx, id), { items, tombstones, baseline: false }, clock()),
      );
    await tell(own, [one], []);
    await tell(stranger, [], [one.externalId]);
    expect(await stored()).toMatchObject([{ sourceId: own, deletedAt: null }]);
    await tell(own, [], [one.externalId]);
    expect(await stored()).toMatchObject([{ deletedAt: clock() }]);
  });

  test('what may be done with it follows what its network says now, for each account by itself', async () => {
    const [first, second] = [
      await settledSource({ name: 'První' }),
      await settledSource({ name: 'Druhý', settings: { url: 'druhy.example' }, host: 'druhy.example' }),
    ];
    const one = item({ publishedAt: clock() });
    const may = (reply: CapState, id: number) => ({
      ...one,
      caps: { ...one.caps, reply },
      replyHandle: { id },
    });
    const tell = async (id: number, said: InboundItem) =>
      deps.db.transaction(async (tx) =>
        ingest(
          tx,
          deps,
          await sourceById(tx, id),
          { items: [said], tombstones: [], baseline: false },
          clock(),
        ),
      );
    const closed: CapState = { ok: false, why: 'window-closed' };
    await tell(first, may({ ok: true }, 1));
    await tell(second, may({ ok: true }, 2));
    await tell(first, may(closed, 1));
    expect(await stored()).toMatchObject([
      { caps: { reply: closed }, replyHandle: { id: 1 }, editedAt: null },
    ]);
    const seen = () => deps.db.select().from(mentionSources).orderBy(asc(mentionSources.sourceId));
    expect(await seen()).toMatchObject([{ caps: null }, { caps: { reply: { ok: true } } }]);
    await tell(second, may(closed, 3));
    expect(await seen()).toMatchObject([{ caps: null }, { caps: { reply: closed }, replyHandle: { id: 3 } }]);
    expect(await stored()).toMatchObject([{ replyHandle: { id: 1 } }]);
    // nothing new: nothing is written
    const version = () => database.sql`select xmin::text from mentions`;
    const before = await version();
    await tell(first, may(closed, 1));
    expect(await version()).toEqual(before);
  });

  test('what no watch matches passes by; a new watch is tried on it, fills it in and starts its clock', async () => {
    await settledSource({ intake: 'matching' });
    script.page([
      item({ text: 'Nevíte někdo, jestli vandr dělá i širší kopyto?', publishedAt: clock() }),
      item({ text: 'Dnes prší.', publishedAt: clock() }),
    ]);
    await poll();
    expect(await stored()).toEqual([]);
    expect(await deps.db.select().from(passedBy)).toHaveLength(2);

    const watch = { name: 'Vandr', expression: 'vandr', exclude: '', active: true, hue: 0 };
    expect(await tryWatch(deps, watch, { all: true })).toMatchObject({
      heard: 0,
      passedBy: 1,
      lookedAt: 2,
      partial: false,
    });
    expect(await keepWatch(deps, null, watch, null)).toMatchObject({ filledIn: 1 });
    expect((await stored()).map((row) => row.text)).toEqual([
      'Nevíte někdo, jestli vandr dělá i širší kopyto?',
    ]);
    expect(await deps.db.select().from(passedBy)).toHaveLength(1);
    expect((await queue())[0]!.dueAt).toEqual(after(clock(), 30 * MINUTE));
  });

  test('a changed watch forgets what it no longer finds', async () => {
    await settledSource();
    script.page([item({ text: 'Vandr mě zklamal.', publishedAt: clock() })]);
    await poll();
    const watch = { name: 'Vandr', expression: 'vandr', exclude: '', active: true, hue: 0 };
    const { id } = await keepWatch(deps, null, watch, null);
    expect(await deps.db.select().from(watchHits)).toHaveLength(1);
    await keepWatch(deps, id, { ...watch, exclude: 'zklamal' }, null);
    expect(await deps.db.select().from(watchHits)).toEqual([]);
  });
});

describe('manners and failures', () => {
  test('a page of a lost lease is dropped whole', async () => {
    const id = await scriptedSource(deps);
    script.page([item({ publishedAt: START })]);
    const [mine] = await claimDue(deps.db, clock(), 1);
    clock.forward(LEASE_MS + SECOND);
    const [theirs] = await claimDue(deps.db, clock(), 1);
    expect(await pollSource(deps, mine!)).toBe(0);
    expect(await stored()).toEqual([]);
    await pollSource(deps, theirs!);
    expect(await stored()).toHaveLength(1);
    expect((await source(id)).leaseToken).toBeNull();
  });

  test('one request a host at a time, the longest waiting first', async () => {
    const late = await scriptedSource(deps);
    clock.forward(SECOND);
    await scriptedSource(deps, { name: 'Druhý' });
    await scriptedSource(deps, { host: 'other.example' });
    const claimed = await claimDue(deps.db, clock(), 10);
    expect(claimed.map((one) => one.host).sort()).toEqual(['other.example', 'scripted.example']);
    expect(claimed.map((one) => one.id)).toContain(late);
    expect(await claimDue(deps.db, clock(), 10)).toEqual([]);
  });

  test('failures back off to six hours, are shown, and are forgotten with the first success', async () => {
    script.failure({ kind: 'transient', key: 'channel.error.timeout' });
    const id = await scriptedSource(deps);
    const waits: number[] = [];
    for (let turn = 0; turn < 12; turn++) {
      await poll();
      const { nextPollAt } = await source(id);
      waits.push((nextPollAt.getTime() - clock().getTime()) / MINUTE);
      clock.forward(nextPollAt.getTime() - clock().getTime());
    }
    expect(waits.slice(0, 4)).toEqual([1, 2, 4, 8]);
    expect(waits.at(-1)).toBe(360);
    expect(await source(id)).toMatchObject({
      state: 'active',
      failures: 12,
      lastError: { key: 'channel.error.timeout' },
    });
    script.skip();
    await poll();
    expect(await source(id)).toMatchObject({ failures: 0, lastError: null });
  });

  test('a page that we cannot store is a failure shown on the source, and nothing of it is lost', async () => {
    const id = await settledSource();
    script.page([item({ publishedAt: clock() })]);
    const { analyse } = deps;
    const broken = () => {
      throw new Error('no verdict');
    };
    deps.analyse = Object.assign(broken, { ...analyse });
    await poll();
    expect(await stored()).toEqual([]);
    expect(await source(id)).toMatchObject({
      failures: 1,
      leaseToken: null,
      lastError: { key: 'channel.error.unexpected' },
    });

    deps.analyse = analyse;
    clock.forward(HOUR);
    await poll();
    expect(await stored()).toHaveLength(1);
    expect(await source(id)).toMatchObject({ failures: 0, lastError: null });
  });

  test('a page over which two got in each other’s way is stored at once all the same', async () => {
    const id = await settledSource();
    script.page([item({ publishedAt: clock() })]);
    const { analyse } = deps;
    let first = true;
    const inTheWay = (...asked: Parameters<typeof analyse>) => {
      if (!first) return analyse(...asked);
      first = false;
      throw new Error('Failed query', { cause: Object.assign(new Error('deadlock'), { code: '40P01' }) });
    };
    deps.analyse = Object.assign(inTheWay, { ...analyse });
    await poll();
    expect(await stored()).toHaveLength(1);
    expect(await source(id)).toMatchObject({ failures: 0, lastError: null });
  });

  test('Retry-After is kept, gone stops with a reason', async () => {
    const until = after(START, 3 * HOUR);
    script.failure({ kind: 'rate-limited', until, key: 'channel.error.rate_limited' });
    const id = await scriptedSource(deps);
    await poll();
    expect((await source(id)).nextPollAt).toEqual(until);
    script.skip();
    script.failure({ kind: 'gone', key: 'channel.error.gone' });
    clock.forward(3 * HOUR);
    await poll();
    expect(await source(id)).toMatchObject({ state: 'stopped', lastError: { key: 'channel.error.gone' } });
  });

  test('more new items than a page holds are all read, newest not behind oldest', async () => {
    await settledSource();
    for (let page = 0; page < 5; page++) {
      script.page(
        Array.from({ length: 80 }, () => item({ publishedAt: clock() })),
        { more: page < 4 },
      );
    }
    await poll();
    const [count] = await deps.db.select({ n: sql<number>`count(*)::int` }).from(mentions);
    expect(count!.n).toBe(400);
  });
});
