import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import { mentions, passedBy } from '../../src/db/schema/intake.ts';
import { heldBack, notAboutUs } from '../../src/db/schema/learning.ts';
import { conversationMentions, conversations } from '../../src/db/schema/queue.ts';
import { sources } from '../../src/db/schema/sources.ts';
import { watches, watchHits } from '../../src/db/schema/watches.ts';
import type { FlowDeps } from '../../src/flow/deps.ts';
import { pollSource } from '../../src/flow/inbound.ts';
import { after, HOUR, MINUTE } from '../../src/lib/clock.ts';
import { claimDue } from '../../src/sources/leases.ts';
import { type StockPeople, stockPeople } from '../factories.ts';
import { browser, type TestApp, testApp } from '../setup/app.ts';
import { flowDeps, item, scriptedChannel, scriptedSource } from '../setup/flow.ts';

let house: TestApp;
let flow: FlowDeps;
const scripted = scriptedChannel();
let people: StockPeople;

beforeAll(async () => {
  const base = await testApp();
  flow = await flowDeps(base.deps, base.clock, scripted.channel);
  const deps = { ...base.deps, ...flow };
  house = { ...base, deps, app: createApp(deps) };
  people = await stockPeople(house.deps.db);
});
afterAll(() => house.close());
beforeEach(async () => {
  const { db } = house.deps;
  for (const table of [watches, conversations, mentions, passedBy, sources]) await db.delete(table);
  for (let page = 0; page < MOST_PAGES; page += 1) scripted.skip();
});

/** No test reads more pages; those of the one before are thrown away. */
const MOST_PAGES = 9;

const lead = () => browser(house).as(people.lead);
const db = () => house.deps.db;

const TRIPS = [
  'V sobotu jdeme na Vandr kolem Sázavy, sraz u mostu',
  'Kdo půjde v neděli na Vandr? Sraz u mostu v Davli, s sebou spacák',
  'Příští sobotu zase jdeme na Vandr, sraz u mostu v deset',
];
const OURS = ['Objednávka z Vandr nedorazila', 'Ve Vandr mi vyměnili boty za větší'];

/** Reads these texts from a source, and gives the ids of the conversations made of them. */
async function read(texts: string[], over: Parameters<typeof scriptedSource>[1] = {}): Promise<number[]> {
  if ((await db().select().from(sources)).length === 0) {
    scripted.page([]);
    await scriptedSource(flow, { intake: 'matching', ...over });
    await poll();
  }
  const before = (await all()).length;
  scripted.page(texts.map((text) => item({ text, publishedAt: after(house.clock(), -MINUTE) })));
  await poll();
  return (await all()).slice(before).map(({ id }) => id);
}
async function poll(): Promise<void> {
  house.clock.forward(HOUR);
  for (const source of await claimDue(db(), house.clock(), 9)) await pollSource(flow, source);
}
const all = () => db().select().from(conversations).orderBy(asc(conversations.id));
const heard = async () => (await db().select({ text: mentions.text }).from(mentions)).map(({ text }) => text);
const examples = () => db().select().from(notAboutUs);

async function watching(): Promise<number> {
  await (await lead()).post('/watches', { name: 'Značka', expression: 'Vandr', exclude: '', active: 'on' });
  return (await db().select().from(watches))[0]!.id;
}
async function teach(ids: number[]): Promise<void> {
  const me = await lead();
  for (const id of ids) await me.post(`/conversations/${id}/resolution`, { resolution: 'not_about_us' });
}

describe('closing as not about us', () => {
  it('teaches the watch, and taking it back, opening again or another reason unteaches', async () => {
    const id = await watching();
    const [first, second, third] = await read(TRIPS);
    await teach([first!, second!, third!]);
    expect((await examples()).map(({ watchId }) => watchId)).toEqual([id, id, id]);
    const me = await lead();
    await me.post(`/conversations/${first}/reopen`, {});
    await me.post(`/conversations/${first}/resolution`, { resolution: 'spam' });
    expect(await examples()).toHaveLength(2);
    const bulk = await me.post(
      '/queue/bulk',
      [
        ['id', String(first)],
        ['act', 'resolve'],
        ['resolution', 'not_about_us'],
      ],
      { 'HX-Request': 'true' },
    );
    expect(bulk.status).toBeLessThan(400);
  });

  it('by undo is as if it never was', async () => {
    await watching();
    const [first] = await read(TRIPS);
    const me = await lead();
    const answer = await me.post(
      `/conversations/${first}/resolution`,
      { resolution: 'not_about_us' },
      { 'HX-Request': 'true' },
    );
    expect(await examples()).toHaveLength(1);
    const undo = /\/acts\/[0-9a-f-]+\/undo/.exec(await answer.text())![0];
    await me.post(undo, {}, { 'HX-Request': 'true' });
    expect(await examples()).toEqual([]);
  });

  it('holds back what is like it and nothing else, says why, and loses nothing', async () => {
    const id = await watching();
    await teach(await read(TRIPS));
    await read(OURS);
    await read(['Zítra zase Vandr, sraz u mostu', 'Vandr mi poslal jiné boty', '#vandr sraz u mostu']);
    expect(await heard()).not.toContain('Zítra zase Vandr, sraz u mostu');
    expect(await heard()).toEqual(
      expect.arrayContaining(['Vandr mi poslal jiné boty', '#vandr sraz u mostu']),
    );
    const aside = await db().select().from(passedBy);
    expect(aside.map((row) => (row.item as { text: string }).text)).toContain(
      'Zítra zase Vandr, sraz u mostu',
    );
    const page = await (await (await lead()).get(`/watches/${id}`)).text();
    expect(page).toContain('Za 30 dní nechal stranou 1 text');
    expect(page).toMatch(/prozradila to slova: .*(?:sraz|mostu)/);
    expect(page).toContain('Učí se ze 3 konverzací');
  });

  it('of two is too little', async () => {
    await watching();
    await teach((await read(TRIPS)).slice(0, 2));
    await read(['Zítra zase Vandr, sraz u mostu']);
    expect(await heard()).toContain('Zítra zase Vandr, sraz u mostu');
  });
});

describe('what was held back', () => {
  it('comes in by one click, and stays when the watch is saved again', async () => {
    const id = await watching();
    await teach(await read(TRIPS));
    await read(['Zítra zase Vandr, sraz u mostu', 'Příští týden Vandr a sraz u mostu']);
    const me = await lead();
    await me.post(`/watches/${id}`, { name: 'Značka', expression: 'Vandr', exclude: '', active: 'on' });
    expect(await db().select().from(heldBack)).toHaveLength(2);
    const [row] = await db().select().from(heldBack).orderBy(asc(heldBack.id));
    await me.post(`/watches/${id}/held`, { held: String(row!.id) });
    expect(await heard()).toContain('Zítra zase Vandr, sraz u mostu');
    expect(await db().select().from(heldBack)).toHaveLength(1);
    expect((await me.post(`/watches/${id}/held`, { held: String(row!.id) })).status).toBe(404);
  });

  it('comes in when the lesson is taken back, though the conversations stay closed', async () => {
    const id = await watching();
    const ids = await read(TRIPS);
    await teach(ids);
    await read(['Zítra zase Vandr, sraz u mostu']);
    const me = await lead();
    const [one] = await examples();
    const answer = await me.post(`/watches/${id}/taught`, { mention: String(one!.mentionId) });
    expect(answer.headers.get('location')).toBe(`/watches/${id}?back=1#taught`);
    expect(await heard()).toContain('Zítra zase Vandr, sraz u mostu');
    const closed = (await all()).filter(({ resolution }) => resolution === 'not_about_us');
    expect(closed).toHaveLength(3);
    await read(['Tak zas Vandr, sraz u mostu']);
    expect(await heard()).toContain('Tak zas Vandr, sraz u mostu');
  });

  it('is heard all the same where a source takes everything in, only not as a find of the watch', async () => {
    const id = await watching();
    await teach(await read(TRIPS, { intake: 'all' }));
    const text = 'Zítra zase Vandr, sraz u mostu';
    await read([text]);
    const [mention] = await db().select().from(mentions).where(eq(mentions.text, text));
    const inQueue = eq(conversationMentions.mentionId, mention!.id);
    expect(await db().select().from(conversationMentions).where(inQueue)).toHaveLength(1);
    const found = () => db().select().from(watchHits).where(eq(watchHits.mentionId, mention!.id));
    expect(await found()).toEqual([]);
    await (await lead()).post(`/watches/${id}/taught`, {});
    expect(await found()).toHaveLength(1);
  });
});
