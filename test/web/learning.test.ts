import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import { events } from '../../src/db/schema/events.ts';
import { mentions } from '../../src/db/schema/intake.ts';
import { labelLessons, sentimentCorrections } from '../../src/db/schema/learning.ts';
import { conversationLabels, conversations, labels } from '../../src/db/schema/queue.ts';
import { sources } from '../../src/db/schema/sources.ts';
import type { FlowDeps } from '../../src/flow/deps.ts';
import { pollSource } from '../../src/flow/inbound.ts';
import { learnLabels } from '../../src/flow/label-lessons.ts';
import { after, HOUR, MINUTE } from '../../src/lib/clock.ts';
import { ensureLabels, saveLabel } from '../../src/queue/index.ts';
import { readSetting, saveSetting } from '../../src/settings/index.ts';
import { claimDue } from '../../src/sources/leases.ts';
import { type Person, type StockPeople, stockPeople } from '../factories.ts';
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
  for (const table of [conversations, mentions, sources, labels]) await db().delete(table);
  await ensureLabels(db(), house.clock());
  for (let page = 0; page < MOST_PAGES; page += 1) scripted.skip();
});

/** No test reads more pages; those of the one before are thrown away. */
const MOST_PAGES = 9;
const HTMX = { 'HX-Request': 'true' };
const as = (person: Person) => browser(house).as(person);
const db = () => house.deps.db;

/** Reads these texts from a source and gives the conversations made of them. */
async function read(texts: string[], over: Parameters<typeof scriptedSource>[1] = {}) {
  if ((await db().select().from(sources)).length === 0) {
    scripted.page([]);
    await scriptedSource(flow, over);
    await poll();
  }
  const before = (await all()).length;
  scripted.page(texts.map((text) => item({ text, publishedAt: after(house.clock(), -MINUTE) })));
  await poll();
  return (await all()).slice(before);
}
async function poll(): Promise<void> {
  house.clock.forward(HOUR);
  for (const source of await claimDue(db(), house.clock(), 9)) await pollSource(flow, source);
}
const all = () => db().select().from(conversations).orderBy(asc(conversations.id));
const mention = async (id: number) => (await db().select().from(mentions).where(eq(mentions.id, id)))[0]!;
const conversation = async (id: number) =>
  (await db().select().from(conversations).where(eq(conversations.id, id)))[0]!;

const BLAME = 'No to je teda servis, za tři dny nikdo nenapsal ani čárku, hrůza';

describe('a tone put right', () => {
  it('holds at once: for the message, its conversation, its urgency and the story', async () => {
    const [opened] = await read([BLAME]);
    const id = opened!.lastMentionId;
    const before = await mention(id);
    expect(before.sentimentLabel).toBe('negative');
    const me = await as(people.agent);
    const part = await me.post(`/mentions/${id}/tone`, { tone: 'positive' }, HTMX);
    expect(await part.text()).toContain('Tón opraven: záporný → kladný');
    const now = await mention(id);
    expect(now).toMatchObject({ sentimentLabel: 'positive', sentimentConfidence: 1 });
    expect(now.sentiment).toBeGreaterThan(0.4);
    expect(now.urgency).toBeLessThan(before.urgency);
    expect(now.urgencyReasons.map(({ code }) => code)).not.toContain('negative');
    expect(now.urgencyReasons.reduce((sum, { points }) => sum + points, 0)).toBe(now.urgency);
    const { sentimentLabel, urgency } = await conversation(opened!.id);
    expect({ sentimentLabel, urgency }).toEqual({ sentimentLabel: 'positive', urgency: now.urgency });
    const told = await db().select().from(events).where(eq(events.kind, 'conversation.tone'));
    expect(told.map(({ data }) => data)).toEqual([{ mentionId: id, tone: 'positive', was: 'negative' }]);
  });

  it('twice is once, and taking it back gives the verdict as it was', async () => {
    const [opened] = await read([BLAME]);
    const id = opened!.lastMentionId;
    const before = await mention(id);
    const was = await conversation(opened!.id);
    const me = await as(people.agent);
    for (const tone of ['neutral', 'neutral', 'positive']) await me.post(`/mentions/${id}/tone`, { tone });
    expect(await db().select().from(sentimentCorrections)).toMatchObject([
      { mentionId: id, label: 'positive', was: { sentimentLabel: 'negative' }, userId: people.agent.id },
    ]);
    const told = async () => (await all()).find((one) => one.id === opened!.id)!.version - was.version;
    expect(await told()).toBe(2);
    const back = await me.post(`/mentions/${id}/tone/withdraw`);
    expect(back.headers.get('Location')).toBe(`/conversations/${opened!.id}`);
    expect(await mention(id)).toEqual(before);
    const { urgency, sentiment, sentimentLabel } = await conversation(opened!.id);
    expect({ urgency, sentiment, sentimentLabel }).toEqual({
      urgency: was.urgency,
      sentiment: was.sentiment,
      sentimentLabel: was.sentimentLabel,
    });
    await me.post(`/mentions/${id}/tone/withdraw`);
    expect(await told()).toBe(3);
  });

  it('leaves a conversation its newest tone and its most urgent message', async () => {
    const [opened] = await read([BLAME]);
    const thread = (await mention(opened!.lastMentionId)).threadKey;
    const later = item({
      text: 'Tak už se ozvali, děkuji!',
      threadKey: thread,
      publishedAt: house.clock(),
    });
    scripted.page([later]);
    await poll();
    const before = await conversation(opened!.id);
    expect(before.sentimentLabel).toBe('positive');
    await (await as(people.agent)).post(`/mentions/${opened!.lastMentionId}/tone`, { tone: 'neutral' });
    const now = await conversation(opened!.id);
    expect(now.sentimentLabel).toBe('positive');
    expect(now.urgency).toBeLessThan(before.urgency);
  });

  it('makes what is urgent after all due sooner', async () => {
    const [opened] = await read(['Máte tuto bundu skladem i ve velikosti L?']);
    const by = { userId: null, at: house.clock() };
    const response = await readSetting(db(), 'response');
    const steps = [{ from: opened!.urgency + 10, minutes: 2 }];
    await db().transaction((tx) =>
      saveSetting(tx, 'response', { ...response, urgent: { ...response.urgent, steps } }, by),
    );
    const path = `/mentions/${opened!.lastMentionId}/tone`;
    await (await as(people.agent)).post(path, { tone: 'negative' });
    const { dueAt, urgency } = await conversation(opened!.id);
    expect(urgency).toBeGreaterThanOrEqual(opened!.urgency + 10);
    expect(dueAt).toEqual(after(house.clock(), 2 * MINUTE));
    await db().transaction((tx) => saveSetting(tx, 'response', response, by));
  });

  it('teaches what comes after, until it is taken back', async () => {
    const again = BLAME.toUpperCase().replace('HRŮZA', 'hruza...');
    const [first] = await read([BLAME]);
    const me = await as(people.agent);
    await me.post(`/mentions/${first!.lastMentionId}/tone`, { tone: 'neutral' });
    const [second, other] = await read([again, 'Balík dorazil rozbitý a nikdo to neřeší, hrůza']);
    expect([second!.sentimentLabel, other!.sentimentLabel]).toEqual(['neutral', 'negative']);
    await me.post(`/mentions/${first!.lastMentionId}/tone/withdraw`);
    const [third] = await read([`${again} .`]);
    expect(third!.sentimentLabel).toBe('negative');
  });

  it('outlives an edit, and taken back it is what the house reads in the new words', async () => {
    scripted.page([]);
    await scriptedSource(flow);
    await poll();
    const post = item({ text: BLAME, publishedAt: house.clock() });
    scripted.page([post]);
    await poll();
    const [opened] = await all();
    const id = opened!.lastMentionId;
    const me = await as(people.agent);
    await me.post(`/mentions/${id}/tone`, { tone: 'neutral' });
    scripted.page([{ ...post, text: 'Už se ozvali, děkuji, jsem nadšená!', revision: 'edited' }]);
    await poll();
    expect(await mention(id)).toMatchObject({ sentimentLabel: 'neutral', sentimentConfidence: 1 });
    await me.post(`/mentions/${id}/tone/withdraw`);
    expect(await mention(id)).toMatchObject({ sentimentLabel: 'positive' });
  });

  it('is for those who see the message and may do something', async () => {
    const [opened] = await read([BLAME], { teamId: people.otherTeamId });
    const path = `/mentions/${opened!.lastMentionId}/tone`;
    expect((await (await as(people.agent)).post(path, { tone: 'neutral' })).status).toBe(404);
    expect((await (await as(people.viewer)).post(path, { tone: 'neutral' })).status).toBe(403);
    const mine = await as(people.stranger);
    expect(await (await mine.get(`/conversations/${opened!.id}`)).text()).toContain(`action="${path}"`);
    expect((await mine.post(path, { tone: 'neutral' })).status).toBe(303);
    const page = await (await (await as(people.lead)).get('/learning')).text();
    expect(page).not.toContain(path);
    expect(await (await (await as(people.admin)).get('/learning')).text()).toContain(`${path}/withdraw`);
  });
});

describe('labels that are learned', () => {
  const GIFT = ['kamarádce', 'mamince', 'bráchovi', 'šéfovi', 'sestře', 'babičce', 'tátovi', 'dceři'];
  const THING = ['stan', 'batoh', 'čelovku', 'spacák', 'hrnek', 'mapu', 'bundu'];
  const gift = (n: number) =>
    `Kupuji ${THING[n % 7]} jako dárek ${GIFT[n % 8]}, zabalíte mi ${n % 2 ? 'to' : 'jej'} prosím dárkově?`;
  const plain = (n: number) => `Kdy bude zase skladem ${THING[n % 7]} velikosti ${n}? Děkuji za zprávu.`;

  /** A label of the team's own, put on by hand so many times beside as many texts that were only closed. */
  async function taughtLabel(times: number): Promise<number> {
    const labelId = await saveLabel(db(), null, { name: 'Dárek', hue: 3 }, house.clock());
    const me = await as(people.agent);
    const gifts = await read(Array.from({ length: times }, (_, n) => gift(n)));
    for (const { id } of gifts) await me.post(`/conversations/${id}/labels`, { add: String(labelId) });
    const others = await read(Array.from({ length: 30 }, (_, n) => plain(n)));
    for (const { id } of others) await me.post(`/conversations/${id}/resolution`, { resolution: 'answered' });
    await learnLabels(flow);
    return labelId;
  }
  const lesson = async (labelId: number) =>
    (await db().select().from(labelLessons).where(eq(labelLessons.labelId, labelId)))[0];
  const carried = async (conversationId: number) =>
    (
      await db()
        .select()
        .from(conversationLabels)
        .where(eq(conversationLabels.conversationId, conversationId))
    ).map(({ labelId, addedBy }) => ({ labelId, addedBy }));

  it('are proposed on arrival from twenty examples on, like the shipped ones', async () => {
    const labelId = await taughtLabel(24);
    expect(await lesson(labelId)).toMatchObject({ examples: 24, off: false });
    expect((await lesson(labelId))!.precision).toBeGreaterThanOrEqual(0.7);
    const [yes, no] = await read([gift(101), plain(101)]);
    expect(await carried(yes!.id)).toContainEqual({ labelId, addedBy: null });
    expect((await carried(no!.id)).map((one) => one.labelId)).not.toContain(labelId);
    const page = await (await (await as(people.lead)).get('/learning')).text();
    expect(page).toMatch(/Dárek.*24.*navrhuje/s);
  });

  it('are not proposed from fewer, nor when the team switches them off', async () => {
    const labelId = await taughtLabel(24);
    const lead = await as(people.lead);
    await lead.post(`/labels/${labelId}/learning`, { use: 'off' });
    const [off] = await read([gift(101)]);
    expect((await carried(off!.id)).map((one) => one.labelId)).not.toContain(labelId);
    await lead.post(`/labels/${labelId}/learning`, { use: 'on' });
    const [on] = await read([gift(102)]);
    expect((await carried(on!.id)).map((one) => one.labelId)).toContain(labelId);
    await db().delete(conversations);
    const few = await taughtLabel(19);
    expect(await lesson(few)).toMatchObject({ examples: 19, precision: null, lesson: null });
  });

  it('taken off a conversation stay off when its people write again, and come back with undo', async () => {
    const labelId = await taughtLabel(24);
    const [opened] = await read([gift(101)]);
    const me = await as(people.agent);
    const off = await me.post(`/conversations/${opened!.id}/labels`, { remove: String(labelId) });
    const thread = (await mention(opened!.lastMentionId)).threadKey;
    scripted.page([item({ text: gift(102), threadKey: thread, publishedAt: house.clock() })]);
    await poll();
    expect((await carried(opened!.id)).map((one) => one.labelId)).not.toContain(labelId);
    const [other] = await read([gift(103)]);
    const away = await me.post(`/conversations/${other!.id}/labels`, { remove: String(labelId) });
    expect([off.status, away.status]).toEqual([303, 303]);
    const act = new URL(away.headers.get('Location')!, 'http://x').searchParams.get('undo');
    await me.post(`/acts/${act}/undo`);
    expect(await carried(other!.id)).toContainEqual({ labelId, addedBy: null });
  });

  it('of the seven are proposed no more where people keep taking them off', async () => {
    const ask = (n: number) => `Chtěla bych slevu na ${THING[n % 7]}, máte slevový kupon číslo ${n}?`;
    const praise = (n: number) => `Ta sleva v inzerátu ${n} na chatu s výhledem na ${THING[n % 7]} a rybník`;
    const me = await as(people.agent);
    const [discount] = (await db().select().from(labels)).filter(({ key }) => key === 'discount');
    const wrong = await read(Array.from({ length: 24 }, (_, n) => praise(n)));
    const right = await read(Array.from({ length: 24 }, (_, n) => ask(n)));
    expect((await carried(wrong[0]!.id)).map((one) => one.labelId)).toContain(discount!.id);
    for (const { id } of wrong)
      await me.post(`/conversations/${id}/labels`, { remove: String(discount!.id) });
    for (const { id } of right) {
      await me.post(`/conversations/${id}/labels`, { add: String(discount!.id) });
      await me.post(`/conversations/${id}/resolution`, { resolution: 'answered' });
    }
    await learnLabels(flow);
    expect((await lesson(discount!.id))!.lesson).not.toBeNull();
    const [no, yes] = await read([praise(101), ask(101)]);
    expect((await carried(no!.id)).map((one) => one.labelId)).not.toContain(discount!.id);
    expect((await carried(yes!.id)).map((one) => one.labelId)).toContain(discount!.id);
  });
});
