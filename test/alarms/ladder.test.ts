import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { climb, LADDER_BATCH } from '../../src/alarms/index.ts';
import { whoIsTold } from '../../src/alarms/rungs.ts';
import { connect } from '../../src/db/client.ts';
import { notices } from '../../src/db/schema/alarms.ts';
import { conversations } from '../../src/db/schema/queue.ts';
import { after, HOUR, MINUTE } from '../../src/lib/clock.ts';
import { triage } from '../../src/queue/index.ts';
import { type StockPeople, stockPeople } from '../factories.ts';
import { said, source } from '../queue/world.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';

/** `npm run soak` takes all of them. */
const TIMERS = Number(process.env.TIMERS ?? 6_000);
const KINDS = ['response', 'promise', 'handoff'] as const;
const STEPS = [-10, 0, 15];
/** The evening before the clocks of Prague go forward. */
const EVENING = new Date('2026-03-28T20:00:00Z');

let test: TestDatabase;
let people: StockPeople;

beforeAll(async () => {
  test = await testDb();
  people = await stockPeople(test.db);
});
afterAll(() => test.close());

interface Timer {
  id: number;
  state: 'running' | 'met' | 'paused';
  due: number;
}

/** So many deadlines over a day and a half, of conversations that the agent has. */
async function timers(count: number): Promise<Timer[]> {
  const { db } = test;
  const sourceId = await source(db, { teamId: people.teamId });
  const [first] = await db.transaction(async (tx) => triage(tx, [await said(tx, sourceId)], EVENING));
  await db.execute(sql`delete from conversations where id <> ${first!.conversationId}`);
  await db.execute(sql`delete from deadlines`);
  await db.execute(sql`insert into conversations (thread_identity, source_id, found_by, purpose, status, assignee_id,
      urgency, sentiment_label, sentiment, language, last_mention_id, first_seen_at, last_inbound_at, opened_at)
    select 'timer ' || n, source_id, found_by, purpose, status, ${people.agent.id}, urgency, sentiment_label, sentiment,
      language, last_mention_id, first_seen_at, last_inbound_at, opened_at
    from ${conversations}, generate_series(1, ${Math.ceil(count / KINDS.length)}) n
    where id = ${first!.conversationId}`);
  const rows = await db.execute<{ id: number; due_at: Date }>(sql`
    insert into deadlines (conversation_id, kind, state, started_at, due_at, minutes)
    select c.id, kind, 'running', ${EVENING.toISOString()}::timestamptz,
      ${EVENING.toISOString()}::timestamptz + ((c.id * 7919 + length(kind) * 104729) % 2000) * interval '1 minute', 30
    from conversations c, unnest(array['response','promise','handoff']) kind where c.thread_identity like 'timer %'
    limit ${count} returning id, due_at`);
  return rows.map(({ id, due_at }) => ({ id, state: 'running', due: due_at.getTime() }));
}

it(`${TIMERS} timers, three workers, met, paused and moved ones, jumps of the clock, restarts: each step once`, async () => {
  const all = await timers(TIMERS);
  const told = new Set<string>();
  const expected: string[] = [];
  const workers = await Promise.all([1, 2, 3].map(() => connect(test.url, { max: 1 })));
  const random = mulberry(7);

  /** What has to be told now, by the rules in their plainest form. */
  function reckon(now: number): void {
    for (const { id, due, state } of all) {
      if (state !== 'running') continue;
      const reached = STEPS.filter((step) => due + step * MINUTE <= now);
      const highest = reached.at(-1);
      if (highest === undefined || told.has(`${id} ${highest} ${due}`)) continue;
      for (const step of reached) told.add(`${id} ${step} ${due}`);
      expected.push(`${id} ${highest} ${due}`);
    }
  }
  /** Some end, some wait and run again, some are moved, as the moment has it. */
  async function change(now: number): Promise<void> {
    const some = all.filter(() => random() < 0.03);
    for (const timer of some) {
      if (timer.state === 'met') continue;
      const dice = random();
      if (timer.state === 'paused' || dice > 0.6) {
        timer.due = now + Math.round(random() * 180) * MINUTE;
        timer.state = 'running';
      } else timer.state = dice > 0.3 ? 'met' : 'paused';
    }
    await test.db.execute(sql`
      update deadlines set state = x.state, due_at = to_timestamp(x.due / 1000.0),
        ended_at = case when x.state = 'met' then now() end,
        remaining = case when x.state = 'paused' then 0 end
      from jsonb_to_recordset(${JSON.stringify(some)}::jsonb) as x(id bigint, state text, due bigint)
      where deadlines.id = x.id`);
  }
  async function work(worker: (typeof workers)[number], now: Date): Promise<void> {
    for (;;) {
      // one that is killed in the middle has done nothing
      if (random() < 0.1) {
        const killed = worker.db.transaction(async (tx) => {
          await climb(tx, now);
          throw new Error('killed');
        });
        await expect(killed).rejects.toThrow('killed');
      }
      if ((await worker.db.transaction((tx) => climb(tx, now))) < LADDER_BATCH) return;
    }
  }

  let now = EVENING.getTime();
  for (let tick = 0; tick < 60; tick++) {
    const dice = random();
    now += dice < 0.08 ? -3 * HOUR : dice > 0.92 ? 7 * HOUR : 60 * MINUTE * random();
    now = Math.round(now / MINUTE) * MINUTE;
    await change(now);
    reckon(now);
    await Promise.all(workers.map((worker) => work(worker, new Date(now))));
    // whoever found another at work leaves the rest to the next tick
    await work(workers[0]!, new Date(now));
  }

  const rows = await test.db.select({ userId: notices.userId, params: notices.params }).from(notices);
  const seen = rows.map(
    ({ params }) => `${params.deadlineId} ${params.minutes} ${Date.parse(String(params.dueAt))}`,
  );
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.sort()).toEqual(expected.sort());
  expect(seen.length).toBeGreaterThan(TIMERS);
  await Promise.all(workers.map((worker) => worker.close()));
});

it('a deadline that ended, waits or was moved before its step is not told', async () => {
  const { db } = test;
  await db.delete(notices);
  const [a, b, c] = await timers(3);
  const at = (due: Date) => sql`to_timestamp(${due.getTime()} / 1000.0)`;
  await db.execute(
    sql`update deadlines set due_at = ${at(after(EVENING, HOUR))} where id in (${a!.id}, ${b!.id}, ${c!.id})`,
  );
  await db.execute(sql`update deadlines set state = 'met' where id = ${a!.id}`);
  await db.execute(sql`update deadlines set state = 'paused', remaining = 0 where id = ${b!.id}`);
  await db.execute(sql`update deadlines set due_at = ${at(after(EVENING, 2 * HOUR))} where id = ${c!.id}`);
  expect(await climb(db, after(EVENING, HOUR))).toBe(0);
  expect(await climb(db, after(EVENING, 2 * HOUR - 10 * MINUTE))).toBe(1);
  expect(await db.select({ kind: notices.kind }).from(notices)).toEqual([{ kind: 'soon' }]);
});

it('reaches who may see it: the assignee, else the team on duty; the team’s leads; who is on call; never nobody', () => {
  const person = (id: number, role: 'admin' | 'lead' | 'agent' | 'viewer', ...teamIds: number[]) => ({
    id,
    role,
    teamIds,
  });
  const house = {
    people: [
      person(1, 'admin'),
      person(2, 'lead', 1),
      person(3, 'agent', 1),
      person(4, 'agent', 1),
      person(5, 'viewer', 1),
      person(6, 'lead', 2),
      person(7, 'agent', 2),
    ],
    onCall: new Set([4, 7]),
    teamOf: new Map([
      [10, 1],
      [20, null],
    ]),
    onDuty: new Set([1, 2, 3, 5, 6, 7]),
  };
  type Role = 'assignee' | 'leads' | 'onCall';
  const ask = (
    role: Role,
    {
      assigneeId = null,
      sourceId = 10,
      ...more
    }: Partial<typeof house> & { assigneeId?: number | null; sourceId?: number } = {},
  ) =>
    whoIsTold(
      { assigneeId, sourceId, foundBy: [sourceId] },
      { minutes: 0, roles: [role], users: [] },
      { ...house, ...more },
    );
  expect(ask('assignee', { assigneeId: 4 })).toEqual([4]);
  expect(ask('assignee')).toEqual([2, 3]);
  // whoever has it and may not see it any more is not told
  expect(ask('assignee', { assigneeId: 7 })).toEqual([2, 3]);
  expect(ask('assignee', { onDuty: new Set() })).toEqual([2, 3, 4]);
  expect(ask('leads')).toEqual([2]);
  expect(ask('leads', { sourceId: 20 })).toEqual([2, 6]);
  expect(ask('onCall')).toEqual([4]);
  expect(ask('onCall', { onCall: new Set() })).toEqual([2]);
  const named = { minutes: 0, roles: ['leads' as const], users: [2, 3, 7] };
  expect(whoIsTold({ assigneeId: null, sourceId: 10, foundBy: [10] }, named, house)).toEqual([2, 3]);
});

/** The same numbers in every run. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
