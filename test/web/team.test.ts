/** The team's page, presence and the rules of giving, by their forms. */
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { channels } from '../../src/channels/index.ts';
import { assignmentPolicies, conversations, duties, skips } from '../../src/db/schema/index.ts';
import { MINUTE } from '../../src/lib/clock.ts';
import { workers } from '../../src/people/index.ts';
import { bulk, triage } from '../../src/queue/index.ts';
import { teamLoad } from '../../src/reports/load.ts';
import { START, type StockPeople, stockPeople } from '../factories.ts';
import { said, source } from '../queue/world.ts';
import { browser, type TestApp, testApp } from '../setup/app.ts';
import { wordsOf } from './answer-house.ts';

let house: TestApp;
let people: StockPeople;
let ids: number[];

beforeAll(async () => {
  const base = await testApp();
  const deps = { ...base.deps, channels };
  house = { ...base, deps, app: createApp(deps) };
  people = await stockPeople(deps.db);
  const ours = await source(deps.db, { teamId: people.teamId, name: 'Recenze' });
  const theirs = await source(deps.db, { teamId: people.otherTeamId, name: 'Velkoobchod' });
  ids = [];
  for (const sourceId of [ours, ours, ours, ours, theirs]) {
    const item = await said(deps.db, sourceId, { seen: START, written: START });
    ids.push((await deps.db.transaction((tx) => triage(tx, [item], START)))[0]!.conversationId);
  }
});
afterAll(() => house.close());

test('the load is what the tables say, at any time, of what one sees', async () => {
  const { db } = house.deps;
  const { agent, lead, stranger } = people;
  const give = (id: number, kind: 'claim' | 'assign', to: number) =>
    db.transaction((tx) => bulk(tx, [id], { kind, assigneeId: to } as never, to, START));
  await give(ids[0]!, 'claim', agent.id);
  await give(ids[1]!, 'assign', agent.id);
  await give(ids[2]!, 'assign', lead.id);
  await give(ids[4]!, 'claim', stranger.id);
  await db.insert(skips).values({ conversationId: ids[0]!, userId: agent.id, reason: 'waits', at: START });
  const late = new Date(START.getTime() + 31 * MINUTE);
  const scope = { all: false as const, teamIds: [people.teamId] };
  for (const now of [START, late]) {
    const { people: shown, unassigned } = await teamLoad(db, scope, now);
    const counted = await db.execute<{
      id: number | null;
      open: number;
      overdue: number;
      claimed: number;
    }>(sql`
      select assignee_id id, count(*)::int "open", (count(*) filter (where due_at < ${now}))::int overdue,
        count(claimed_at)::int claimed
      from conversations c join sources s on s.id = c.source_id
      where c.status = 'open' and s.team_id = ${people.teamId} group by 1`);
    const byId = new Map(counted.map((row) => [row.id, row]));
    for (const { id, open, overdue, claimed } of shown) {
      const { open: o = 0, overdue: d = 0, claimed: m = 0 } = byId.get(id) ?? {};
      expect([id, open, overdue, claimed]).toEqual([id, o, d, m]);
    }
    expect(unassigned).toBe(byId.get(null)?.open ?? 0);
    expect(shown.find(({ id }) => id === agent.id)).toMatchObject({ open: 2, claimed: 1, skipped: 1 });
  }
  const page = await wordsOf((await browser(house).as(people.viewer)).get('/team'));
  expect(page).toContain('Nikomu nepatří 1 konverzace');
  expect(page).not.toContain('Upravit');
  const part = { 'HX-Request': 'true', 'HX-Request-Type': 'partial' };
  const board = await (await (await browser(house).as(people.viewer)).get('/team', part)).text();
  expect(board).toMatch(/^<div[^>]* id="load"/);
});

test('one says that one pauses, and ends a shift with nothing left open', async () => {
  const { db } = house.deps;
  const agent = await browser(house).as(people.agent);
  await agent.post('/duty', { presence: 'break' });
  expect(await wordsOf(agent.get('/team'))).toContain('Na přestávce');
  expect((await agent.post('/duty/end')).headers.get('Location')).toBe('/team');
  const [duty] = await db.select().from(duties).where(eq(duties.userId, people.agent.id));
  expect(duty!.presence).toBe('away');
  const mine = await db.select().from(conversations).where(eq(conversations.assigneeId, people.agent.id));
  expect(mine).toEqual([]);
});

test('a page that stands open is no sign of its person; using it is', async () => {
  const lead = await browser(house).as(people.lead);
  const part = { 'HX-Request': 'true', 'HX-Request-Type': 'partial' };
  const silent = async () => (await workers(house.deps.db, house.clock(), [people.lead.id]))[0]!.silent;
  await lead.get('/queue');
  for (let minutes = 0; minutes < 20; minutes += 2) {
    house.clock.forward(2 * MINUTE);
    await lead.get('/queue/counts', part);
    await lead.get('/queue', part);
  }
  expect(await silent()).toBe(true);
  await lead.post('/here', { conversationId: '' });
  expect(await silent()).toBe(false);
});

test('a lead says how somebody works and how work is given; a trainee does not', async () => {
  const { db } = house.deps;
  const lead = await browser(house).as(people.lead);
  const form = { capacity: '7', languages: 'CS, sk', skills: 'reklamace', day1: '8–12, 13:00-16.30' };
  await lead.post(`/team/${people.agent.id}`, form);
  const [duty] = await db.select().from(duties).where(eq(duties.userId, people.agent.id));
  expect(duty).toMatchObject({ capacity: 7, languages: ['cs', 'sk'], skills: ['reklamace'] });
  expect(duty!.plan).toEqual({
    1: [
      { from: '08:00', to: '12:00' },
      { from: '13:00', to: '16:30' },
    ],
  });
  await lead.post('/settings/assignment/rules', { place: `team-${people.teamId}`, turns: 'on', flood: 'on' });
  expect(await db.select().from(assignmentPolicies)).toMatchObject([
    { teamId: people.teamId, mode: 'turns', flood: true },
  ]);
  const foreign = { place: `team-${people.otherTeamId}`, turns: 'on' };
  expect((await lead.post('/settings/assignment/rules', foreign)).status).toBe(404);
  const trainee = await browser(house).as(people.trainee);
  expect((await trainee.get('/settings/assignment')).status).toBe(403);
});
