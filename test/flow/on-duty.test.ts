/** Comings and goings: claims nobody keeps up, ends of shifts, accounts that are switched off. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { assignJob } from '../../jobs/assign.ts';
import { conversations, drafts, duties, events, proposals, users } from '../../src/db/schema/index.ts';
import { endShift } from '../../src/flow/on-duty.ts';
import { MINUTE } from '../../src/lib/clock.ts';
import { newUuid } from '../../src/lib/ids.ts';
import { onShift, shiftEnded } from '../../src/people/index.ts';
import { bulk, claim, noteSign, savePolicy, triage } from '../../src/queue/index.ts';
import { makePerson, makeTeam } from '../factories.ts';
import { said, source } from '../queue/world.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { emptied } from '../setup/empty.ts';
import { flowDeps, START, testClock } from '../setup/flow.ts';

let database: TestDatabase;
let clock: ReturnType<typeof testClock>;
let teamId: number;
let ours: number;
let team: number[];
let tick: () => Promise<number>;

beforeAll(async () => {
  database = await testDb();
});
afterAll(() => database.close());

beforeEach(async () => {
  await emptied(database, 'sources, authors, contacts, users, teams, settings, events');
  const { db } = database;
  clock = testClock();
  const job = assignJob(await flowDeps(database, clock));
  // everybody has the app open all the time
  tick = async () => {
    await db.update(users).set({ lastSeenAt: clock() });
    return job();
  };
  teamId = await makeTeam(db, 'Obchod');
  team = [];
  for (const name of ['Anna', 'Bára', 'Cyril']) {
    team.push((await makePerson(db, { name, role: 'agent', teamIds: [teamId] })).id);
  }
  ours = await source(db, { teamId });
});

const within = <T>(work: Parameters<typeof database.db.transaction<T>>[0]) => database.db.transaction(work);
const turns = () =>
  within((tx) =>
    savePolicy(
      tx,
      { teamId, sourceId: null },
      { mode: 'turns', byLanguage: false, skill: null, flood: false },
      { userId: team[0]!, at: clock() },
    ),
  );
async function hear(): Promise<number> {
  const item = await said(database.db, ours, { seen: clock(), written: clock() });
  return (await within((tx) => triage(tx, [item], clock())))[0]!.conversationId;
}
const rowOf = async (id: number) =>
  (await database.db.select().from(conversations).where(eq(conversations.id, id)))[0]!;
const lastEvent = async (id: number) =>
  (await database.db.select().from(events).where(eq(events.conversationId, id)).orderBy(events.id)).at(-1)!;

describe('a claim', () => {
  test('goes back to the queue after fifteen idle minutes, and its draft stays', async () => {
    const id = await hear();
    const [anna] = team as [number];
    await within((tx) => claim(tx, id, anna, clock()));
    const draft = { conversationId: id, userId: anna, kind: 'public' as const, text: 'Dobrý den' };
    await database.db.insert(drafts).values({ ...draft, updatedAt: clock() });
    clock.forward(14 * MINUTE);
    expect(await tick()).toBe(0);
    clock.forward(MINUTE);
    expect(await tick()).toBe(1);
    expect(await rowOf(id)).toMatchObject({ assigneeId: null, claimedAt: null, status: 'open' });
    expect(await lastEvent(id)).toMatchObject({
      kind: 'conversation.released',
      data: { was: anna, occasion: 'idle' },
      userId: null,
    });
    expect(await database.db.$count(drafts)).toBe(1);
    expect(await tick()).toBe(0);
  });

  test('lasts while its person is there; the sign of somebody else counts for nothing', async () => {
    const id = await hear();
    const [anna, bara] = team as [number, number];
    await within((tx) => claim(tx, id, anna, clock()));
    for (let turn = 0; turn < 5; turn++) {
      clock.forward(10 * MINUTE);
      await within((tx) => noteSign(tx, id, anna, clock()));
      expect(await tick()).toBe(0);
    }
    clock.forward(14 * MINUTE);
    await within((tx) => noteSign(tx, id, bara, clock()));
    expect(await tick()).toBe(0);
    clock.forward(MINUTE);
    expect(await tick()).toBe(1);
    // an old sign of a former claim is none of the next one
    await within((tx) => claim(tx, id, bara, clock()));
    expect(await tick()).toBe(0);
  });

  test('is nothing of what was given: that stays with its person, only the claim lapses', async () => {
    const id = await hear();
    const [anna] = team as [number];
    await within((tx) => bulk(tx, [id], { kind: 'assign', assigneeId: anna }, team[1]!, clock()));
    clock.forward(60 * MINUTE);
    expect(await tick()).toBe(0);
    await within((tx) => claim(tx, id, anna, clock()));
    clock.forward(15 * MINUTE);
    expect(await tick()).toBe(1);
    expect(await rowOf(id)).toMatchObject({ assigneeId: anna, claimedAt: null });
    expect((await lastEvent(id)).kind).toBe('conversation.lapsed');
  });

  test('of who waits for approval lasts; where turns are on an idle one goes to the next', async () => {
    const id = await hear();
    const [anna] = team as [number];
    await within((tx) => claim(tx, id, anna, clock()));
    await turns();
    const proposal = { id: newUuid(), conversationId: id, userId: anna, kind: 'public' as const, text: 'x' };
    await database.db
      .insert(proposals)
      .values({ ...proposal, state: 'waiting', since: clock(), createdAt: clock() });
    clock.forward(60 * MINUTE);
    expect(await tick()).toBe(0);
    await database.db.delete(proposals);
    expect(await tick()).toBe(1);
    const { assigneeId } = await rowOf(id);
    expect(team.slice(1)).toContain(assigneeId);
    expect((await lastEvent(id)).data).toMatchObject({ was: anna, occasion: 'idle', why: 'turn' });
  });
});

describe('the end of a shift', () => {
  test('by the button leaves nothing open on me: it is shared among who is there, with notes', async () => {
    await turns();
    const ids = [await hear(), await hear(), await hear(), await hear(), await hear(), await hear()];
    await tick();
    const [anna] = team as [number];
    for (const id of ids) {
      if ((await rowOf(id)).assigneeId !== anna)
        await within((tx) => bulk(tx, [id], { kind: 'assign', assigneeId: anna }, anna, clock()));
    }
    expect(await within((tx) => endShift(tx, anna, clock()))).toBe(6);
    const left = await database.db.select().from(conversations);
    expect(left.filter(({ assigneeId }) => assigneeId === anna)).toEqual([]);
    for (const id of team.slice(1))
      expect(left.filter(({ assigneeId }) => assigneeId === id)).toHaveLength(3);
    expect((await lastEvent(ids[0]!)).data).toMatchObject({ was: anna, occasion: 'shift_end' });
    // away: nothing new comes
    await hear();
    await tick();
    expect(await within((tx) => endShift(tx, anna, clock()))).toBe(0);
  });

  test('without turns gives them back to everybody', async () => {
    const id = await hear();
    await within((tx) => claim(tx, id, team[0]!, clock()));
    await within((tx) => endShift(tx, team[0]!, clock()));
    expect((await rowOf(id)).assigneeId).toBeNull();
    expect((await lastEvent(id)).data).toMatchObject({ occasion: 'shift_end' });
  });

  test('by the plan does the same once, but not to what one is on', async () => {
    // START is a Wednesday, 10:00 in Prague
    const [anna] = team as [number];
    const plan = { 3: [{ from: '08:00', to: '10:30' }] };
    await database.db.insert(duties).values({ userId: anna, plan });
    const [given, claimed] = [await hear(), await hear()];
    await within((tx) => bulk(tx, [given], { kind: 'assign', assigneeId: anna }, team[1]!, clock()));
    await within((tx) => claim(tx, claimed, anna, clock()));
    clock.forward(29 * MINUTE);
    await within((tx) => noteSign(tx, claimed, anna, clock()));
    expect(await tick()).toBe(0);
    clock.forward(MINUTE);
    expect(await tick()).toBe(1);
    expect((await rowOf(given)).assigneeId).toBeNull();
    expect((await rowOf(claimed)).assigneeId).toBe(anna);
    // somebody gives it for tomorrow: it is not taken away again
    await within((tx) => bulk(tx, [given], { kind: 'assign', assigneeId: anna }, team[1]!, clock()));
    expect(await tick()).toBe(0);
  });

  test('is the end of an account, too', async () => {
    const id = await hear();
    await within((tx) => bulk(tx, [id], { kind: 'assign', assigneeId: team[0]! }, team[1]!, clock()));
    await database.db.update(users).set({ active: false }).where(eq(users.id, team[0]!));
    expect(await tick()).toBe(1);
    expect((await rowOf(id)).assigneeId).toBeNull();
  });
});

describe('a plan of shifts', () => {
  const PRAGUE = 'Europe/Prague';
  const night = { 5: [{ from: '22:00', to: '06:00' }] };
  test.each([
    ['2026-11-20T20:59:59Z', false, '2026-11-14T05:00:00.000Z'],
    ['2026-11-20T21:00:00Z', true, null],
    ['2026-11-21T04:59:00Z', true, null],
    ['2026-11-21T05:00:00Z', false, '2026-11-21T05:00:00.000Z'],
    // the night in which the clocks go back is an hour longer
    ['2026-10-24T21:00:00Z', false, '2026-10-24T04:00:00.000Z'],
  ])('over midnight: at %s on %s, ended %s', (at, on, ended) => {
    expect(onShift(night, PRAGUE, new Date(at))).toBe(on);
    expect(shiftEnded(night, PRAGUE, new Date(at))?.toISOString() ?? null).toBe(ended);
  });
  test('of none is always', () => {
    expect([onShift(null, PRAGUE, START), shiftEnded(null, PRAGUE, START)]).toEqual([true, null]);
    expect([onShift({}, PRAGUE, START), shiftEnded({}, PRAGUE, START)]).toEqual([false, null]);
  });
});
