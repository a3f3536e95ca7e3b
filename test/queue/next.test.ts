/** *Next* gives the top one only; in a flood two people work from two ends and never meet. */
import { eq, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { conversations, skips } from '../../src/db/schema/index.ts';
import { giveNext, skipThis } from '../../src/flow/next.ts';
import { savePolicy, triage } from '../../src/queue/index.ts';
import { addSavedView } from '../../src/shortcuts/saved-views.ts';
import { makePerson, makeTeam, START } from '../factories.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { emptied } from '../setup/empty.ts';
import { at, said, source } from './world.ts';

let database: TestDatabase;
let teamId: number;
let ours: number;
let anna: number;
let bara: number;

beforeAll(async () => {
  database = await testDb({ max: 6 });
});
afterAll(() => database.close());
beforeEach(async () => {
  const { db } = database;
  await emptied(database, 'sources, authors, contacts, users, teams, events');
  teamId = await makeTeam(db, 'Obchod');
  anna = (await makePerson(db, { name: 'Anna', role: 'agent', teamIds: [teamId] })).id;
  bara = (await makePerson(db, { name: 'Bára', role: 'trainee', teamIds: [teamId] })).id;
  ours = await source(db, { teamId });
});

/** All that is open, as it is due. */
const ANY_LIST = {
  ...{ view: 'open' as const, order: null, source: null, label: null, sentiment: null, language: null },
  ...{ assignee: null, urgent: null, only: null },
};
const me = (userId: number) => ({ by: { userId }, scope: { all: false as const, teamIds: [teamId] } });
const next = (userId: number) => database.db.transaction((tx) => giveNext(tx, me(userId), at(100)));
const pass = (userId: number, conversationId: number, reason: 'language' | 'other' = 'language', text = '') =>
  database.db.transaction((tx) => skipThis(tx, { ...me(userId), conversationId, reason, text }, at(100)));
async function hear(minute: number, sourceId = ours): Promise<number> {
  const item = await said(database.db, sourceId, {
    seen: at(minute),
    written: at(minute),
    thread: `t${minute}`,
  });
  return (await database.db.transaction((tx) => triage(tx, [item], at(minute))))[0]!.conversationId;
}
const done = (id: number) =>
  database.db
    .update(conversations)
    .set({ status: 'done', resolution: 'answered', resolvedAt: START })
    .where(eq(conversations.id, id));

test('the top one, claimed; the same until it is dealt with; another one for the next who asks', async () => {
  const [first, second] = [await hear(1), await hear(2)];
  await hear(0, await source(database.db, { teamId: await makeTeam(database.db, 'Jiní') }));
  expect([await next(anna), await next(anna), await next(bara)]).toEqual([first, first, second]);
  expect(await next(bara)).toBe(second);
  await done(second);
  expect(await next(bara)).toBeNull();
});

test('what one passes over has a reason, is counted, and comes back only when somebody writes again', async () => {
  const [first, second] = [await hear(1), await hear(2)];
  await next(anna);
  await expect(pass(anna, first, 'other')).rejects.toMatchObject({ key: 'next.why' });
  await pass(anna, first);
  expect(await next(anna)).toBe(second);
  expect(await database.db.select().from(skips)).toMatchObject([{ userId: anna, reason: 'language' }]);
  expect(await next(bara)).toBe(first);
  await database.db.update(conversations).set({ assigneeId: null, claimedAt: null, lastInboundAt: at(200) });
  expect(await next(anna)).toBe(first);
});

test('flood: 500 conversations, two people, none met, one from each end', async () => {
  const { db } = database;
  await db.transaction((tx) =>
    savePolicy(
      tx,
      { teamId, sourceId: null },
      { mode: 'off', byLanguage: false, skill: null, flood: true },
      { userId: anna, at: START },
    ),
  );
  const template = await hear(0);
  const { sql } = database;
  await sql`insert into conversations (thread_identity, source_id, found_by, purpose, status, urgency, sentiment_label,
      sentiment, language, last_mention_id, first_seen_at, last_inbound_at, opened_at)
    select 'flood' || n, source_id, found_by, purpose, 'open', 1, 'neutral', 0, 'cs', last_mention_id, first_seen_at,
      first_seen_at + n * interval '1 second', opened_at
    from conversations, generate_series(1, 499) n where id = ${template}`;
  const taken: Record<number, number[]> = { [anna]: [], [bara]: [] };
  const work = async (userId: number) => {
    for (let id = await next(userId); id !== null; id = await next(userId)) {
      taken[userId]!.push(id);
      await done(id);
    }
  };
  await Promise.all([work(anna), work(bara)]);
  const all = [...taken[anna]!, ...taken[bara]!];
  expect(all).toHaveLength(500);
  expect(new Set(all).size).toBe(500);
  const times = new Map(
    (await db.select().from(conversations)).map(({ id, lastInboundAt }) => [id, lastInboundAt.getTime()]),
  );
  const directions = [anna, bara].map((userId) => {
    const seen = taken[userId]!.map((id) => times.get(id)!);
    expect(seen.length).toBeGreaterThan(50);
    const steps = new Set(seen.slice(1).map((one, at) => Math.sign(one - seen[at]!)));
    expect(steps.size).toBe(1);
    return [...steps][0];
  });
  expect(directions.sort()).toEqual([-1, 1]);
});

test('a saved view is worked through from its top, and in a flood from two ends', async () => {
  const { db } = database;
  const all = [];
  for (let minute = 0; minute < 8; minute++) all.push(await hear(minute));
  const polish = all.filter((_, at) => at % 2 === 1);
  await db.update(conversations).set({ language: 'pl' }).where(inArray(conversations.id, polish));
  const list = { ...ANY_LIST, language: 'pl' };
  const keeper = { id: anna, role: 'agent' as const, scope: me(anna).scope };
  const view = { name: 'Polsky', list, audience: 'team' as const, teamId };
  const viewId = await db.transaction((tx) => addSavedView(tx, view, keeper, START));
  const of = (userId: number) => db.transaction((tx) => giveNext(tx, me(userId), at(100), viewId));
  const first = await of(anna);
  expect(first).toBe(polish[0]);
  await done(first!);
  await db.transaction((tx) =>
    savePolicy(
      tx,
      { teamId, sourceId: null },
      { mode: 'off', byLanguage: false, skill: null, flood: true },
      { userId: anna, at: START },
    ),
  );
  const ends = [await of(anna), await of(bara)];
  expect(ends.toSorted()).toEqual([polish[1], polish[3]].toSorted());
  for (const id of ends) await done(id!);
  expect(await of(anna)).toBe(polish[2]);
  expect(await of(bara)).toBeNull();
});
