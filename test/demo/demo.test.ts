import { asc, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { contacts } from '../../src/db/schema/contacts.ts';
import { authors, mentions, passedBy } from '../../src/db/schema/intake.ts';
import { conversations, deadlines } from '../../src/db/schema/queue.ts';
import { sources } from '../../src/db/schema/sources.ts';
import { watchHits } from '../../src/db/schema/watches.ts';
import { demoAvailable, demoRunning, leaveDemo, startDemo } from '../../src/demo/index.ts';
import { after, MINUTE, SECOND } from '../../src/lib/clock.ts';
import { ensureLabels } from '../../src/queue/index.ts';
import { addSource } from '../../src/sources/registry.ts';
import { type StockPeople, stockPeople } from '../factories.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { demoHouse, tableCounts } from './house.ts';

let database: TestDatabase;
let house: Awaited<ReturnType<typeof demoHouse>>;
let people: StockPeople;

beforeAll(async () => {
  database = await testDb();
  people = await stockPeople(database.db);
});
afterAll(() => database.close());

beforeEach(async () => {
  await database.sql`truncate sources, authors, contacts, watches, events restart identity cascade`;
  house = await demoHouse(database);
  await ensureLabels(database.db, house.clock());
});

const start = () => startDemo(house.deps(), people.lead.id);
const heard = () => database.db.select().from(mentions).orderBy(asc(mentions.id));
const queue = () => database.db.select().from(conversations).orderBy(asc(conversations.id));

describe('opening the town', () => {
  test('the queue is full at once: late, soon and calm clocks, and what is only to know has none', async () => {
    await start();
    const now = house.clock();
    const due = (await queue()).map(({ purpose, dueAt }) => ({
      purpose,
      left: dueAt && Math.round((dueAt.getTime() - now.getTime()) / MINUTE),
    }));
    const running = due.flatMap(({ left }) => left ?? []);
    console.info(running.sort((a, b) => a - b), due.length);
    expect(running.filter((left) => left < 0).length).toBeGreaterThanOrEqual(3);
    expect(running.filter((left) => left >= 0 && left <= 10).length).toBeGreaterThanOrEqual(3);
    expect(running.filter((left) => left > 10).length).toBeGreaterThanOrEqual(8);
    expect(due.filter(({ purpose }) => purpose === 'know').map(({ left }) => left)).toEqual([null, null]);
    expect(house.left).toEqual([]);
    for (const m of await heard()) console.info(m.history, m.language, m.sentimentLabel, m.urgency, m.privateData.map((p) => p.type).join(), m.text.slice(0, 70));
  });
});
