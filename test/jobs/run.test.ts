import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startJobs } from '../../jobs/index.ts';
import { pollJob } from '../../jobs/poll.ts';
import { single } from '../../jobs/run.ts';
import { mentions } from '../../src/db/schema/intake.ts';
import { silentLog } from '../../src/lib/log.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { flowDeps, item, scriptedChannel, scriptedSource, testClock } from '../setup/flow.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDb();
});
afterAll(() => database.close());

test('a job never overlaps itself, and what it throws stays in the log', async () => {
  let runs = 0;
  let end = () => {};
  const job = single(
    'slow',
    () => {
      runs++;
      return new Promise((resolve) => {
        end = () => resolve(1);
      });
    },
    silentLog,
  );
  const first = job.tick();
  job.tick();
  expect(runs).toBe(1);
  end();
  await first;
  const second = job.tick();
  expect(runs).toBe(2);
  end();
  await second;

  // told in the middle that there is more to do, it looks once more, however often it was told
  const third = job.tick();
  job.nudge();
  job.nudge();
  expect(runs).toBe(3);
  end();
  await vi.waitFor(() => expect(runs).toBe(4));
  end();
  await third;
  expect(runs).toBe(4);

  const logged: unknown[] = [];
  const log = { ...silentLog, error: (what: unknown) => logged.push(what) } as typeof silentLog;
  await single('broken', () => Promise.reject(new Error('no')), log).tick();
  expect(logged).toMatchObject([{ job: 'broken' }]);
});

test('a stop waits for sources that are being read', async () => {
  const script = scriptedChannel();
  const clock = testClock();
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    const poll = script.channel.poll!;
    script.channel.poll = async (...args) => {
      resolve();
      await new Promise<void>((go) => {
        answer = go;
      });
      return poll.call(script.channel, ...args);
    };
  });
  const deps = await flowDeps(database, clock, script.channel);
  script.page([item({ publishedAt: clock() })]);
  await scriptedSource(deps);

  const { tick, idle } = single('poll', pollJob(deps), silentLog);
  await tick();
  await asked;
  const stopped = idle();
  expect(await database.db.$count(mentions)).toBe(0);
  answer();
  await stopped;
  expect(await database.db.$count(mentions)).toBe(1);
});

test('a stop waits for what a look between two ticks takes up', async () => {
  const script = scriptedChannel();
  script.page([]);
  const deps = await flowDeps(database, testClock(), script.channel);
  for (const name of ['Čtvrtý', 'Pátý']) await scriptedSource(deps, { name, host: 'dva.example' });
  let transactions = 0;
  let goOn = () => {};
  const looking = new Promise<void>((seen) => {
    const transaction: typeof deps.db.transaction = deps.db.transaction.bind(deps.db);
    deps.db = Object.assign(Object.create(deps.db), {
      // the first source is claimed and read, then comes the look for the second
      async transaction(...args: Parameters<typeof transaction>) {
        if (++transactions === 3) {
          seen();
          await new Promise<void>((go) => {
            goOn = go;
          });
        }
        return transaction(...args);
      },
    });
  });
  const { tick, idle } = single('poll', pollJob(deps), silentLog);
  await tick();
  await looking;
  let isOver = false;
  const stopped = idle().then(() => {
    isOver = true;
  });
  await setImmediate();
  expect(isOver).toBe(false);
  goOn();
  await stopped;
  const read =
    await database.sql`select 1 from sources where host = 'dva.example' and last_poll_at is not null`;
  expect(read).toHaveLength(2);
});

test('a source that waits for its host is read as soon as the one before it has ended, without another tick', async () => {
  const script = scriptedChannel();
  const clock = testClock();
  const deps = await flowDeps(database, clock, script.channel);
  const found = await database.db.$count(mentions);
  script.page([item({ publishedAt: clock() })]);
  for (const name of ['První', 'Druhý', 'Třetí']) await scriptedSource(deps, { name, host: 'jeden.example' });
  const { tick, idle } = single('poll', pollJob(deps), silentLog);
  await tick();
  const read = () =>
    database.sql`select 1 from sources where host = 'jeden.example' and last_poll_at is not null`;
  await vi.waitFor(async () => expect(await read()).toHaveLength(3));
  await idle();
  expect(await database.db.$count(mentions)).toBe(found + 1);
});

test('a tick and the look after a turn never read more sources at once than there are places', async () => {
  const script = scriptedChannel();
  const deps = await flowDeps(database, testClock(), script.channel);
  await database.sql`truncate sources restart identity cascade`;
  let reading = 0;
  let most = 0;
  const ends: (() => void)[] = [];
  script.channel.poll = async (_settings, cursor) => {
    most = Math.max(most, ++reading);
    await new Promise<void>((go) => ends.push(go));
    reading--;
    return { ok: true, value: { items: [], tombstones: [], cursor, more: false } };
  };
  for (let n = 0; n < 80; n++) await scriptedSource(deps, { name: `${n}`, host: `${n}.example` });
  const job = pollJob(deps);
  await Promise.all([job(), job(), job()]);
  await vi.waitFor(() => expect(reading).toBe(32));
  ends.shift()!();
  await vi.waitFor(async () => expect(await job()).toBe(1));
  await vi.waitFor(() => expect(reading).toBe(32));
  expect(most).toBe(32);
  const stopped = job.underWay?.();
  for (const end of ends) end();
  await stopped;
});

test('every line of the timetable is one that the clock understands', async () => {
  const openStream = () => Promise.reject(new Error('nobody listens here'));
  const stop = await startJobs({ ...(await flowDeps(database, testClock())), openStream }, database.sql);
  await stop();
});
