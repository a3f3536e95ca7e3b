import { asc, eq, isNotNull, ne } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { requestsOf } from '../../src/asking/requests.ts';
import { contactSuggestions, contacts } from '../../src/db/schema/contacts.ts';
import { mentions, passedBy } from '../../src/db/schema/intake.ts';
import { outbox } from '../../src/db/schema/outbox.ts';
import { conversations, deadlines } from '../../src/db/schema/queue.ts';
import { sources } from '../../src/db/schema/sources.ts';
import { watches } from '../../src/db/schema/watches.ts';
import { demoAvailable, demoHttp, demoRunning, leaveDemo, startDemo } from '../../src/demo/index.ts';
import { DAY, MINUTE, SECOND } from '../../src/lib/clock.ts';
import { ensureLabels } from '../../src/queue/index.ts';
import { type StockPeople, stockPeople } from '../factories.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { scriptedSource } from '../setup/flow.ts';
import { deskOf } from './desk.ts';
import { demoHouse, emptyHouse } from './house.ts';

let database: TestDatabase;
let house: Awaited<ReturnType<typeof demoHouse>>;
let people: StockPeople;

beforeAll(async () => {
  database = await testDb();
  people = await stockPeople(database.db);
});
afterAll(() => database.close());

/** An empty house, before anything has opened. */
async function empty(): Promise<void> {
  await emptyHouse(database);
  house = await demoHouse(database);
  await ensureLabels(database.db, house.clock());
}

const start = () => startDemo(house.deps(), people.lead.id);
const heard = () => database.db.select().from(mentions).orderBy(asc(mentions.id));

describe('the town that has just opened', () => {
  beforeAll(async () => {
    await empty();
    await start();
  });

  test('the queue is full at once: late, soon and calm clocks, and none on what is only to know', async () => {
    const queue = await database.db.select().from(conversations);
    const due = queue.map(({ purpose, dueAt }) => ({
      purpose,
      left: dueAt && (dueAt.getTime() - house.clock().getTime()) / MINUTE,
    }));
    const left = due.flatMap((one) => one.left ?? []);
    expect(left.filter((minutes) => minutes < 0).length).toBeGreaterThanOrEqual(3);
    expect(left.filter((minutes) => minutes >= 0 && minutes <= 10).length).toBeGreaterThanOrEqual(3);
    expect(left.filter((minutes) => minutes > 10).length).toBeGreaterThanOrEqual(8);
    expect(due.filter(({ purpose }) => purpose === 'know').map((one) => one.left)).toEqual([null, null]);
  });

  test('everything was seen when it was said, and what is older than a day has no clock', async () => {
    const all = await heard();
    expect(all.length).toBeGreaterThan(30);
    for (const { firstSeenAt, publishedAt, history } of all) {
      const age = house.clock().getTime() - publishedAt!.getTime();
      expect(history).toBe(age > DAY);
      if (!history) expect(firstSeenAt.getTime() - publishedAt!.getTime()).toBeLessThan(MINUTE);
    }
  });

  test('there is something of everything: languages, moods, private data, known customers, what passes by', async () => {
    const all = await heard();
    expect(new Set(all.map(({ language }) => language))).toEqual(new Set(['cs', 'sk', 'pl', 'en']));
    expect(new Set(all.map(({ sentimentLabel }) => sentimentLabel)).size).toBeGreaterThanOrEqual(3);
    expect(new Set(all.map(({ visibility }) => visibility))).toEqual(new Set(['public', 'private']));
    expect(all.filter(({ privateData }) => privateData.length > 0).length).toBeGreaterThanOrEqual(4);
    expect(Math.max(...all.map(({ urgency }) => urgency))).toBeGreaterThan(80);
    expect(await database.db.$count(contacts, eq(contacts.vip, true))).toBe(3);
    expect(await database.db.$count(passedBy)).toBe(3);
  });

  test('every state is there to be seen: late, answered, promised, snoozed, claimed, done, written to again, merged, copied', async () => {
    const desk = deskOf(database, house, people.agent.id);
    const stands = async (words: string) => (await desk.talkAbout(words)).conversation;
    expect(await stands('holemi, které mi konečně')).toMatchObject({ status: 'waiting', dueAt: null });
    const handedOff = await stands('tri kolegyne nič nedostali');
    expect(handedOff.status).toBe('waiting');
    expect(handedOff.dueAt!.getTime()).toBeGreaterThan(house.clock().getTime());
    const promised = await stands('na prodejně v Brně sněžnice');
    expect(promised.status).toBe('open');
    expect(promised.dueAt!.getTime() - house.clock().getTime()).toBeGreaterThan(90 * MINUTE);
    const janas = [await stands('utrhl zip na hlavní kapse'), await stands('Píšu už podruhé')];
    expect(new Set(janas.map(({ id }) => id)).size).toBe(1);
    const rumour = await stands('Pozor na Vandr');
    expect(await desk.said(rumour.id)).toHaveLength(3);
    expect(await stands('w kolorze musztardowym')).toMatchObject({ status: 'snoozed' });
    const owed = async (words: string) =>
      (
        await database.db
          .select()
          .from(deadlines)
          .where(eq(deadlines.conversationId, (await stands(words)).id))
      ).map(({ kind, state }) => `${kind} ${state}`);
    expect(await owed('zafarbowała całe pranie')).toContain('complaint running');
    expect(await owed('Trzeci dzień nikt nie odbiera')).toContain('call running');
    const pages = async (words: string) =>
      (await requestsOf(database.db, (await stands(words)).id, house.clock())).map(({ state }) => state);
    expect(await pages('prišla mi mletá')).toEqual(['filled']);
    expect(await pages('do dziś nie mam zwrotu pieniędzy')).toEqual(['sent']);
    expect(
      await database.db.$count(contactSuggestions, eq(contactSuggestions.state, 'open')),
    ).toBeGreaterThan(0);
    expect(await stands('Jak Wy to robicie')).toMatchObject({ status: 'done' });
    expect(await stands('do moka kanvice')).toMatchObject({ status: 'open', assigneeId: people.lead.id });
    const again = await stands('JESEN15 mi v košíku');
    expect(again.status).toBe('open');
    expect((await desk.said(again.id)).at(-1)!.text).toContain('Už to funguje');
    expect(await database.db.$count(outbox, ne(outbox.state, 'sent'))).toBe(0);

    // the living town has heard all of it, too
    const heardBefore = await heard();
    await house.listen(15 * SECOND);
    expect(await heard()).toHaveLength(heardBefore.length);
    expect(await database.db.$count(mentions, isNotNull(mentions.deletedAt))).toBe(0);
  });

  test('nothing asks the world', async () => {
    await house.listen(2 * MINUTE, 15 * SECOND);
    expect(house.left).toEqual([]);
  });
});

describe('opening the town', () => {
  beforeEach(empty);

  test('twice is once, also at the same moment', async () => {
    await Promise.all([start(), start()]);
    await start();
    expect(await database.db.$count(sources)).toBe(9);
    expect(await database.db.$count(watches)).toBe(3);
  });

  test('it is offered only where no real source is', async () => {
    expect([await demoAvailable(database.db), await demoRunning(database.db)]).toEqual([true, false]);
    await start();
    expect([await demoAvailable(database.db), await demoRunning(database.db)]).toEqual([false, true]);
    await leaveDemo(house.deps());
    expect([await demoAvailable(database.db), await demoRunning(database.db)]).toEqual([true, false]);
    await scriptedSource(house.deps());
    expect(await demoAvailable(database.db)).toBe(false);
    await expect(start()).rejects.toMatchObject({ kind: 'conflict', key: 'demo.error.real_source' });
    expect(await demoRunning(database.db)).toBe(false);
  });

  test('a place that cannot be read is no town at all', async () => {
    const deps = { ...house.deps(), channels: new Map() };
    await expect(startDemo(deps, people.lead.id)).rejects.toThrow(/could not be read/);
    expect(await demoRunning(database.db)).toBe(false);
  });
});

describe('the way out', () => {
  beforeEach(empty);

  test('hosts of the town never reach the network, open or not; others go through untouched', async () => {
    const asked: unknown[][] = [];
    const answer = {
      status: 204,
      headers: new Headers(),
      bytes: new Uint8Array(),
      url: '',
      permanentUrl: null,
    };
    const http = demoHttp(
      async (...args) => {
        asked.push(args);
        return answer;
      },
      { db: database.db, clock: house.clock },
    );
    await expect(http('https://mestecko.ohlas.invalid/api/v2/instance')).rejects.toMatchObject({
      failure: 'dns',
    });
    await start();
    expect((await http('https://poradna.ohlas.invalid/rss.xml')).status).toBe(200);
    await expect(http('https://jinde.ohlas.invalid/')).rejects.toMatchObject({ failure: 'dns' });
    expect(asked).toEqual([]);
    expect(await http('https://shop.example/feed', { timeoutMs: 5 })).toBe(answer);
    await http('https://ohlas.invalid.example/');
    expect(asked).toEqual([
      ['https://shop.example/feed', { timeoutMs: 5 }],
      ['https://ohlas.invalid.example/', undefined],
    ]);
  });
});
