import { readFileSync } from 'node:fs';
import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import type { InboundItem } from '../../src/channels/contract.ts';
import { mentions, passedBy } from '../../src/db/schema/intake.ts';
import { heldAsSpam, heldBack, spamExamples } from '../../src/db/schema/learning.ts';
import { conversations } from '../../src/db/schema/queue.ts';
import { sources } from '../../src/db/schema/sources.ts';
import { watches } from '../../src/db/schema/watches.ts';
import type { FlowDeps } from '../../src/flow/deps.ts';
import { pollSource } from '../../src/flow/inbound.ts';
import { act, takeBack } from '../../src/flow/taught.ts';
import { after, HOUR, MINUTE } from '../../src/lib/clock.ts';
import { claimDue } from '../../src/sources/leases.ts';
import { type StockPeople, stockPeople } from '../factories.ts';
import { browser, type TestApp, testApp } from '../setup/app.ts';
import { flowDeps, item, scriptedChannel, scriptedSource } from '../setup/flow.ts';

/** What ten clicks must cut of a pattern, and what that may cost of what is real. */
const MUST_CUT = 0.8;
const MAY_COST = 0.02;
const CLICKS = 10;
/** What was heard of the shop before anybody taught anything. */
const HEARD_BEFORE = 15;

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
  for (const table of [watches, conversations, mentions, passedBy, sources]) await db().delete(table);
  for (let page = 0; page < MOST_PAGES; page += 1) scripted.skip();
});

/** No test reads more pages; those of the one before are thrown away. */
const MOST_PAGES = 9;

const db = () => house.deps.db;
const lines = (name: string): string[] =>
  readFileSync(new URL(`../fixtures/learning/${name}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n');

async function poll(): Promise<void> {
  house.clock.forward(HOUR);
  for (const source of await claimDue(db(), house.clock(), 9)) await pollSource(flow, source);
}

/** Reads these texts from the source, and gives the conversations made of them in that order. */
async function read(texts: string[], over: Partial<InboundItem> = {}): Promise<number[]> {
  const before = (await all()).length;
  scripted.page(texts.map((text) => item({ text, publishedAt: after(house.clock(), -MINUTE), ...over })));
  await poll();
  return (await all()).slice(before).map(({ id }) => id);
}
const all = () => db().select().from(conversations).orderBy(asc(conversations.id));

async function listen(intake: 'all' | 'matching'): Promise<void> {
  scripted.page([]);
  await scriptedSource(flow, { intake });
  await poll();
}

const close = async (ids: number[]) =>
  (
    await db().transaction((tx) =>
      act(tx, ids, { kind: 'resolve', resolution: 'spam' }, people.lead.id, house.clock()),
    )
  ).actId;
const heldTexts = async () =>
  (
    await db()
      .select({ text: mentions.text })
      .from(heldAsSpam)
      .innerJoin(mentions, eq(mentions.id, heldAsSpam.mentionId))
  ).map(({ text }) => text);

const share = (cut: ReadonlySet<string>, of: readonly string[]) =>
  of.filter((text) => cut.has(text)).length / of.length;

describe('ten clicks on “not about us”', () => {
  const real = lines('about-us');

  it.each(['not-us-trips', 'not-us-player', 'not-us-band'])('cut what is like them: %s', async (name) => {
    const lead = await browser(house).as(people.lead);
    await lead.post('/watches', { name: 'Značka', expression: 'vandr', exclude: '', active: 'on' });
    await listen('matching');
    const pattern = lines(name);
    await read(real.slice(0, HEARD_BEFORE));
    const clicked = await read(pattern.slice(0, CLICKS));
    expect(clicked).toHaveLength(CLICKS);
    await db().transaction((tx) =>
      act(tx, clicked, { kind: 'resolve', resolution: 'not_about_us' }, people.lead.id, house.clock()),
    );
    await read([...pattern.slice(CLICKS), ...real.slice(HEARD_BEFORE)]);
    const held = await db()
      .select({ item: passedBy.item })
      .from(heldBack)
      .innerJoin(passedBy, eq(passedBy.id, heldBack.passedById));
    const cut = new Set(held.map(({ item }) => (item as { text: string }).text));
    expect(share(cut, pattern.slice(CLICKS))).toBeGreaterThanOrEqual(MUST_CUT);
    expect(share(cut, real.slice(HEARD_BEFORE))).toBeLessThanOrEqual(MAY_COST);
  });
});

describe('ten clicks on “spam”', () => {
  const real = lines('about-us');

  it.each(['spam-crypto', 'spam-loans', 'spam-seo'])('cut what is like them: %s', async (name) => {
    const spam = lines(name);
    await listen('all');
    await read(real.slice(0, HEARD_BEFORE));
    const clicked = await read(spam.slice(0, CLICKS));
    expect(clicked).toHaveLength(CLICKS);
    await close(clicked);
    const later = [...spam.slice(CLICKS), ...real.slice(HEARD_BEFORE)];
    const opened = await read(later);
    const cut = new Set(await heldTexts());
    expect(share(cut, spam.slice(CLICKS))).toBeGreaterThanOrEqual(MUST_CUT);
    expect(share(cut, real.slice(HEARD_BEFORE))).toBeLessThanOrEqual(MAY_COST);
    // all is heard, and what is held is no work
    expect(await db().select().from(mentions)).toHaveLength(HEARD_BEFORE + CLICKS + later.length);
    expect(opened).toHaveLength(later.length - cut.size);
  });

  const [first, second, third, ...others] = lines('spam-loans') as [string, string, string, ...string[]];
  const LIKE = others[2]!;

  it('of two is too little; undone or withdrawn they teach nothing', async () => {
    await listen('all');
    const clicked = await read([first, second, third]);
    const acted = await close(clicked);
    expect(await db().select().from(spamExamples)).toHaveLength(3);
    await db().transaction((tx) => takeBack(tx, acted!, people.lead.id, house.clock()));
    expect(await db().select().from(spamExamples)).toEqual([]);
    await close(clicked.slice(0, 2));
    const opened = await read([LIKE]);
    expect(opened).toHaveLength(1);
    await close([...clicked.slice(2), ...opened]);
    expect(await read([others[9]!])).toHaveLength(0);
    const lead = await browser(house).as(people.lead);
    const page = await (await lead.get('/learning')).text();
    for (const { mentionId } of (await db().select().from(spamExamples)).slice(0, 2)) {
      const path = `/mentions/${mentionId}/spam-example/withdraw`;
      expect(page).toContain(path);
      expect((await lead.post(path)).headers.get('location')).toBe('/learning?saved#spam');
      expect((await lead.post(path)).status).toBe(404);
    }
    expect(await read([`${others[9]}?`])).toHaveLength(1);
  });

  it('never hide what somebody known wrote in private; what was held wrongly becomes work', async () => {
    await listen('all');
    const author = { externalId: 'jana', name: 'Jana', isSelf: false };
    await read(['Dobrý den, kdy dorazí můj balík?'], { author });
    await close(await read([first, second, third]));
    const inPrivate = { author, visibility: 'private' } as const;
    expect(await read([LIKE], inPrivate)).toHaveLength(1);
    expect(await heldTexts()).toEqual([]);
    expect(await read([others[9]!])).toHaveLength(0);
    const [held] = await db().select().from(heldAsSpam);
    const lead = await browser(house).as(people.lead);
    const path = `/mentions/${held!.mentionId}/not-spam`;
    expect(await (await lead.get('/learning')).text()).toContain(path);
    const before = (await all()).length;
    const answer = await lead.post(path);
    expect(answer.headers.get('location')).toMatch(/^\/conversations\/\d+$/);
    expect((await all()).length).toBe(before + 1);
    expect((await all()).at(-1)).toMatchObject({ status: 'open' });
    expect((await lead.post(path)).status).toBe(404);
    expect((await (await browser(house).as(people.viewer)).post(path)).status).toBe(403);
  });
});
