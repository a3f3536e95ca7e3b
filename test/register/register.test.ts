/** The register of complaints and calls, by the forms of the screens and by the API. */
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { channels } from '../../src/channels/index.ts';
import { calls, complaints } from '../../src/db/schema/index.ts';
import { acts, conversations, deadlines } from '../../src/db/schema/queue.ts';
import { after, DAY, HOUR, MINUTE } from '../../src/lib/clock.ts';
import { breachDue, bulk, ensureLabels, triage } from '../../src/queue/index.ts';
import { complaintDue } from '../../src/settings/complaints.ts';
import { localField } from '../../src/web/local-field.ts';
import { caller } from '../api/caller.ts';
import { START, type StockPeople, stockPeople } from '../factories.ts';
import { said, source } from '../queue/world.ts';
import { browser, type TestApp, testApp } from '../setup/app.ts';

const ZONE = 'Europe/Prague';
let house: TestApp;
let people: StockPeople;
let agent: Awaited<ReturnType<ReturnType<typeof browser>['as']>>;
let sourceId: number;
/** a fresh conversation */
let talk: number;

beforeAll(async () => {
  const base = await testApp();
  const deps = { ...base.deps, channels };
  house = { ...base, deps, app: createApp(deps) };
  people = await stockPeople(deps.db);
  await ensureLabels(deps.db, START);
  sourceId = await source(deps.db, { teamId: people.teamId });
  agent = await browser(house).as(people.agent);
});
afterAll(() => house.close());
beforeEach(async () => {
  const { db } = house.deps;
  const item = await said(db, sourceId, { seen: START, written: START });
  talk = (await db.transaction((tx) => triage(tx, [item], START)))[0]!.conversationId!;
});

const rowsOf = () => house.deps.db.select().from(complaints).where(eq(complaints.conversationId, talk));
const clocks = async (kind: string) =>
  (await house.deps.db.select().from(deadlines).where(eq(deadlines.conversationId, talk))).filter(
    (one) => one.kind === kind,
  );
const standing = async () =>
  (await house.deps.db.select().from(conversations).where(eq(conversations.id, talk)))[0]!;
const enter = (fields: Record<string, string> = {}) =>
  agent.post(`/conversations/${talk}/complaint`, {
    received: localField(START, ZONE),
    country: 'PL',
    claimed: '=HYPERLINK("http://x") boty se rozlepily',
    ...fields,
  });

test('a complaint has a number and the clock of its country, and goes without a trace when it is taken back', async () => {
  const before = await standing();
  const went = (await enter()).headers.get('Location')!;
  const [entered] = await rowsOf();
  const due = complaintDue(START, 14, ZONE);
  expect(entered).toMatchObject({ country: 'PL', days: 14, dueAt: due, closedAt: null });
  expect(await clocks('complaint')).toMatchObject([{ state: 'running', dueAt: due }]);
  // the answer keeps its place: it is due first
  expect((await standing()).dueAt).toEqual(before.dueAt);
  // one open complaint a conversation, also when the form comes twice
  expect((await enter()).status).toBe(409);
  const actId = new URL(went, 'http://x').searchParams.get('undo')!;
  await agent.post(`/acts/${actId}/undo`);
  expect(await rowsOf()).toEqual([]);
  expect(await clocks('complaint')).toEqual([]);
});

test('the numbers of a year follow each other also when many are entered at once', async () => {
  const { db } = house.deps;
  const key = await caller(house, people.agent);
  const ids: number[] = [];
  for (let n = 0; n < 6; n += 1) {
    const item = await said(db, sourceId, { seen: START, written: START });
    ids.push((await db.transaction((tx) => triage(tx, [item], START)))[0]!.conversationId!);
  }
  const body = { country: 'DE', receivedAt: START.toISOString(), claimed: 'boty' };
  const answers = await Promise.all(ids.map((id) => key.post(`/conversations/${id}/complaint`, body)));
  const numbers = answers.map(({ json }) => Number(json.number.split('/')[1])).sort((a, b) => a - b);
  expect(numbers).toEqual(numbers.map((_, n) => numbers[0]! + n));
  // German law is not in the setting: no clock
  talk = ids[0]!;
  expect(await rowsOf()).toMatchObject([{ days: null, dueAt: null }]);
  expect(await clocks('complaint')).toEqual([]);
});

test('the clock of the law ends when the customer is told, not when the conversation waits or is closed', async () => {
  const { db } = house.deps;
  await enter();
  const [{ id } = { id: 0 }] = await rowsOf();
  await agent.post(`/conversations/${talk}/waiting`);
  await db.transaction((tx) =>
    bulk(tx, [talk], { kind: 'resolve', resolution: 'answered' }, people.agent.id, house.clock()),
  );
  expect(await clocks('complaint')).toMatchObject([{ state: 'running', remaining: null }]);
  const decision = { verdict: 'partly', text: 'Vrátíme polovinu.', told: '' };
  await agent.post(`/complaints/${id}/decision`, decision);
  expect(await clocks('complaint')).toMatchObject([{ state: 'running' }]);
  await agent.post(`/complaints/${id}/decision`, { ...decision, told: localField(house.clock(), ZONE) });
  expect(await clocks('complaint')).toMatchObject([{ state: 'met' }]);
  expect((await rowsOf())[0]!.closedAt).not.toBeNull();
});

test('what is late by law opens again and stands among the late ones', async () => {
  const { db } = house.deps;
  await enter();
  const [{ id } = { id: 0 }] = await rowsOf();
  await db.transaction((tx) =>
    bulk(tx, [talk], { kind: 'resolve', resolution: 'answered' }, people.agent.id, START),
  );
  await db.transaction((tx) => breachDue(tx, after(START, 20 * DAY)));
  expect((await standing()).status).toBe('open');
  const listed = async (query: string) => (await agent.get(`/complaints?${query}`)).text();
  await db.execute(
    sql`update complaints set due_at = ${after(START, -DAY).toISOString()}::timestamptz where id = ${id}`,
  );
  expect(await listed('state=late&country=PL')).toContain(`/complaints/${id}"`);
  expect(await listed('state=late&country=CZ')).not.toContain(`/complaints/${id}"`);
  expect(await listed('state=done')).not.toContain(`/complaints/${id}"`);
});

test('the proof stands by itself: all that was said, decisions, no part from elsewhere; its CSV holds no formula', async () => {
  await enter();
  const [{ id } = { id: 0 }] = await rowsOf();
  await agent.post(`/complaints/${id}/decision`, { verdict: 'refused', text: 'Vada není.', told: '' });
  await agent.post(`/conversations/${talk}/calls/note`, { phone: '', text: 'Žádá výměnu <b>' });
  const answer = await agent.get(`/complaints/${id}/proof`);
  const page = await answer.text();
  expect(page).toMatch(/^<!doctype html>/i);
  for (const words of ['boty se rozlepily', 'Vada není.', 'Zamítnuta', 'Žádá výměnu &lt;b&gt;']) {
    expect(page).toContain(words);
  }
  expect(page).not.toMatch(/<(script|link|img)|src=|@import|url\(/);
  expect(answer.headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
  const all = await (await agent.get('/complaints/export?state=all')).text();
  expect(all).toContain(`"'=HYPERLINK(""http://x"") boty`);
  expect(await (await agent.get(`/complaints/${id}/proof.csv`)).text()).toContain('Vada není.');
});

test('days of a country are not confirmed until somebody says who did', async () => {
  const admin = await browser(house).as(people.admin);
  const page = async () => (await agent.get(`/conversations/${talk}/complaint`)).text();
  expect(await page()).toContain('zatím nepotvrdil právník');
  const confirm = { country: 'CZ', days: '30', confirmedBy: 'JUDr. Nová' };
  expect((await agent.post('/settings/complaints', confirm)).status).toBe(403);
  await admin.post('/settings/complaints', confirm);
  expect(await page()).toContain('JUDr. Nová');
  await admin.post('/settings/complaints', { country: 'CZ', days: '20', confirmedBy: '' });
  expect(await page()).toContain('zatím nepotvrdil právník');
});

test('a promised call has a clock to the end of its slot; nobody answered, so it has another', async () => {
  const now = house.clock();
  const slot = (hours: number) => ({
    from: localField(after(now, hours * HOUR), ZONE),
    until: localField(after(now, (hours + 1) * HOUR), ZONE),
  });
  const plan = { phone: '+420 777 123 456', script: 'Omluvit se.' };
  await agent.post(`/conversations/${talk}/calls`, { ...plan, ...slot(1) });
  const all = () =>
    house.deps.db.select().from(calls).where(eq(calls.conversationId, talk)).orderBy(calls.id);
  const [first] = await all();
  const [clock] = await clocks('call');
  expect(clock).toMatchObject({ state: 'running', dueAt: first!.untilAt });
  expect(Math.abs(first!.untilAt!.getTime() - after(now, 2 * HOUR).getTime())).toBeLessThan(MINUTE);

  await agent.post(`/calls/${first!.id}/outcome`, { outcome: 'missed', text: '', ...slot(4) });
  const [missed, second] = await all();
  expect([missed!.state, second!.state, second!.script]).toEqual(['missed', 'planned', 'Omluvit se.']);
  expect((await clocks('call')).map(({ state }) => state).sort()).toEqual(['met', 'running']);
  // twice is once
  const again = await agent.post(`/calls/${first!.id}/outcome`, { outcome: 'cancelled', text: '' });
  expect(again.status).toBe(409);

  await agent.post(`/calls/${second!.id}/outcome`, { outcome: 'reached', text: 'Pošle fotku.' });
  expect((await clocks('call')).map(({ state }) => state)).toEqual(['met', 'met']);
  expect(await (await agent.get(`/conversations/${talk}`)).text()).toContain('Pošle fotku.');
  const key = await caller(house, people.agent);
  const { json } = await key.get(`/conversations/${talk}/calls`);
  expect(json.calls.map(({ state }: { state: string }) => state)).toEqual(['missed', 'reached']);
  // a learner writes down what was said, but promises nothing
  const trainee = await browser(house).as(people.trainee);
  expect((await trainee.post(`/conversations/${talk}/calls`, { ...plan, ...slot(5) })).status).toBe(403);
  expect((await trainee.post(`/conversations/${talk}/calls/note`, { text: 'Volal.' })).status).toBe(303);
  expect(await house.deps.db.select().from(acts).where(eq(acts.kind, 'call'))).toEqual([]);
});
