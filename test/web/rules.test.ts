/** Rules through their page: written, tried, put in order, and taken back from a conversation's story. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import type { Channel } from '../../src/channels/contract.ts';
import { ruleRuns } from '../../src/db/schema/index.ts';
import { ingest } from '../../src/flow/ingest.ts';
import { ensureLabels, listLabels } from '../../src/queue/index.ts';
import { listRules } from '../../src/rules/store.ts';
import { sourceById } from '../../src/sources/registry.ts';
import { caller } from '../api/caller.ts';
import { type StockPeople, stockPeople } from '../factories.ts';
import { browser, type TestApp, testApp } from '../setup/app.ts';
import { flowDeps, item, scriptedChannel, scriptedSource } from '../setup/flow.ts';

let house: TestApp;
let people: StockPeople;
let labelId: number;
let come: (text: string) => Promise<void>;

beforeAll(async () => {
  const base = await testApp();
  house = { ...base, app: createApp(base.deps) };
  const { db } = house.deps;
  people = await stockPeople(db);
  await ensureLabels(db, house.clock());
  labelId = (await listLabels(db)).find(({ key }) => key === 'invoicing')!.id;
  const channel: Channel = scriptedChannel().channel;
  const deps = await flowDeps({ db }, house.clock, channel);
  const sourceId = await scriptedSource(deps, { teamId: people.teamId });
  come = async (text) => {
    const source = await sourceById(db, sourceId);
    const items = [item({ publishedAt: house.clock(), text })];
    await db.transaction((tx) =>
      ingest(tx, deps, source, { items, tombstones: [], baseline: false }, house.clock()),
    );
  };
});
afterAll(() => house.close());

test('a rule is written, tried, switched, moved; its deed is taken back from the story', async () => {
  const me = await browser(house).as(people.admin);
  await come('Kdy mi přijde sleva na narozeniny?');
  const form = { name: 'Slevy', event: 'arrived', words: 'sleva', active: 'on', act1: `label:${labelId}` };

  const tried = await me.post('/rules/try', form);
  expect(await tried.text()).toContain('by se použilo 1×');
  expect(await listRules(house.deps.db)).toEqual([]);
  const wrong = await me.post('/rules', { ...form, words: '(' });
  expect(wrong.status).toBe(422);
  await me.post('/rules', form);
  await me.post('/rules', { name: 'Druhé', event: 'opened', act1: 'call' });
  await me.post('/rules/2/move', { to: 'up' });
  await me.post('/rules/2/switch', { to: 'on' });
  expect((await listRules(house.deps.db)).map(({ name, active }) => [name, active])).toEqual([
    ['Druhé', true],
    ['Slevy', true],
  ]);

  await come('Chci slevu.');
  const runs = await house.deps.db.select().from(ruleRuns);
  const { id, conversationId } = runs.find(({ ruleId }) => ruleId === 1)!;
  const page = await (await me.get(`/conversations/${conversationId}`)).text();
  expect(page).toContain('Pravidlo „Slevy“: přidat štítek');
  await me.post(`/conversations/${conversationId}/rules/undo`, { runId: String(id) });
  expect(await (await me.get(`/conversations/${conversationId}`)).text()).toContain('vzato zpět');
  expect(await (await me.get('/rules')).text()).toContain('0× za 30 dní');
});

test('other programs keep rules by the same verbs; a lead keeps none', async () => {
  const admin = await caller(house, people.admin);
  const given = {
    name: 'Z programu',
    active: true,
    event: 'arrived',
    when: { languages: ['cs'] },
    acts: [{ kind: 'call' }],
  };
  const { json } = await admin.post('/rules', given);
  const dry = await admin.get(`/rules/${json.id}/dry-run`);
  expect(dry.json.count).toBeGreaterThan(0);
  expect((await admin.get('/rules')).json.rules).toHaveLength(3);
  expect((await admin.post('/rules', given)).status).toBe(409);
  const other = await caller(house, people.lead);
  expect((await other.get('/rules')).status).toBe(403);
});
