import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Channel } from '../../src/channels/contract.ts';
import { sources } from '../../src/db/schema/sources.ts';
import type { FlowDeps } from '../../src/flow/deps.ts';
import { pollSource } from '../../src/flow/inbound.ts';
import { after, MINUTE, SECOND } from '../../src/lib/clock.ts';
import { claimDue, type Source } from '../../src/sources/leases.ts';
import { pollSoon, ringFor } from '../../src/sources/registry.ts';
import { seeded } from '../bench/report.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { emptied } from '../setup/empty.ts';
import { flowDeps, item, scriptedChannel, scriptedSource, testClock } from '../setup/flow.ts';

let database: TestDatabase;
let clock: ReturnType<typeof testClock>;
let script: ReturnType<typeof scriptedChannel>;
let deps: FlowDeps;

beforeAll(async () => {
  database = await testDb();
});
afterAll(() => database.close());
beforeEach(async () => {
  await emptied(database, 'sources, authors, contacts, events');
  clock = testClock();
  script = scriptedChannel();
  deps = await flowDeps(database, clock, script.channel);
});

const source = async (id: number) => (await deps.db.select().from(sources).where(eq(sources.id, id)))[0]!;
const poll = async (limit = 10) => {
  const claimed = await claimDue(deps.db, clock(), limit);
  for (const one of claimed) await pollSource(deps, one);
  return claimed.length;
};
/** Goes to the next poll and reads; gives the seconds until then. */
async function next(id: number): Promise<number> {
  const wait = (await source(id)).nextPollAt.getTime() - clock().getTime();
  clock.forward(Math.max(0, wait));
  await poll();
  return Math.round(wait / SECOND);
}

describe('the pace of a source', () => {
  const paced = async (over: Parameters<typeof scriptedSource>[1] = {}) => {
    script.page([]);
    const id = await scriptedSource(deps, { pollSeconds: 120, ...over });
    await poll();
    return id;
  };
  const news = () => script.page([item({ publishedAt: clock() })]);

  test('is slower while nothing is there, up to a limit, and the usual again with the first news', async () => {
    const id = await paced({ purpose: 'know' });
    const waits: number[] = [];
    for (let n = 0; n < 30; n++) waits.push(await next(id));
    expect(waits.slice(0, 3)).toEqual([120, 132, 146]);
    expect(waits.at(-1)).toBe(8 * 120);
    news();
    await next(id);
    expect(await next(id)).toBe(120);
  });

  test('is never slower than a promise of an answer allows', async () => {
    const id = await paced({ pollSeconds: 300 });
    for (let n = 0; n < 30; n++) await next(id);
    expect(await next(id)).toBe((15 * MINUTE) / SECOND);
  });

  test('is faster while there is much, down to what the channel allows', async () => {
    const id = await paced({ pollSeconds: 240 });
    const waits: number[] = [];
    for (let n = 0; n < 4; n++) {
      news();
      await next(id);
      waits.push((await source(id)).paceSeconds ?? 0);
    }
    expect(waits).toEqual([120, 60, 60, 60]);
  });

  test('of a source that is listened to is that of a safety net, until nobody listens', async () => {
    const id = await paced();
    await deps.db.update(sources).set({ listeningSince: clock() });
    await next(id);
    expect(await next(id)).toBe((5 * MINUTE) / SECOND);
  });
});

describe('patience', () => {
  /** every poll is refused, as one of an app that has asked too much */
  const refused = (shared: boolean): Channel => ({
    ...script.channel,
    poll: async () => ({
      ok: false,
      error: {
        kind: 'rate-limited',
        until: after(clock(), 10 * MINUTE),
        shared,
        key: 'channel.error.rate_limited',
      },
    }),
  });

  test.each([true, false])(
    'that is over for all (%s) holds whoever draws on it, also new ones',
    async (shared) => {
      deps = await flowDeps(database, clock, refused(shared));
      const app = (host: string, budget: string) => scriptedSource(deps, { host, budget });
      const [first, second, other] = [
        await app('a', 'app 1'),
        await app('b', 'app 1'),
        await app('c', 'app 2'),
      ];
      await deps.db
        .update(sources)
        .set({ nextPollAt: after(clock(), MINUTE) })
        .where(sql`id <> ${first}`);
      await poll();
      const added = await app('d', 'app 1');
      // a bell does not break it
      for (const id of [second, other, added]) await ringFor(deps.db, id, clock());
      clock.forward(9 * MINUTE);
      const claimed = (await claimDue(deps.db, clock(), 10)).map(({ id }) => id);
      expect(claimed.sort()).toEqual(shared ? [other] : [second, other, added]);
      clock.forward(2 * MINUTE);
      expect((await claimDue(deps.db, clock(), 10)).map(({ id }) => id)).toContain(first);
    },
  );

  test('that is over while a neighbour reads is not forgotten with its page', async () => {
    const deaf = await flowDeps(database, clock, refused(true));
    for (const host of ['a', 'b']) await scriptedSource(deps, { host, budget: 'app 1' });
    script.page([]);
    const [first, second] = await claimDue(deps.db, clock(), 10);
    await pollSource(deaf, first!);
    await pollSource(deps, second!);
    expect((await source(second!.id)).heldUntil).toEqual(after(clock(), 10 * MINUTE));
    clock.forward(9 * MINUTE);
    expect(await poll()).toBe(0);
  });

  test('that a page asks for is not broken by a bell, but by a person', async () => {
    script.page([], { notBefore: after(clock(), 10 * MINUTE) });
    const id = await scriptedSource(deps);
    await poll();
    await ringFor(deps.db, id, clock());
    expect(await poll()).toBe(0);
    await pollSoon(deps.db, id, clock());
    expect(await poll()).toBe(1);
  });
});

describe('turns', () => {
  const at = (host: string) => scriptedSource(deps, { host });

  test('as many at one host as its channel allows, those under way counted', async () => {
    const ids = [await at('a'), await at('a'), await at('a'), await at('b')];
    for (const [n, id] of ids.entries())
      await deps.db
        .update(sources)
        .set({ nextPollAt: after(clock(), -n * SECOND) })
        .where(eq(sources.id, id));
    const two = new Map([['scripted', 2]]);
    const claimed = (await claimDue(deps.db, clock(), 10, two)).map(({ id }) => id);
    expect(claimed.sort()).toEqual([ids[1], ids[2], ids[3]]);
    expect(await claimDue(deps.db, clock(), 10, two)).toEqual([]);
    expect(await claimDue(deps.db, clock(), 10, new Map([['scripted', 3]]))).toHaveLength(1);
  });

  test('nobody starves: whoever is taken has waited longest of those who may be', async () => {
    const below = seeded(7);
    for (let n = 0; n < 40; n++) await at(`host ${below(12)}`);
    const waited = new Map<number, number>();
    for (let turn = 0; turn < 200; turn++) {
      clock.forward(5 * SECOND);
      const all = await deps.db.select().from(sources);
      const claimed = await claimDue(deps.db, clock(), 3);
      const taken = new Set(claimed.map(({ id }) => id));
      const hosts = new Set(claimed.map(({ host }) => host));
      const passed = all.filter(
        (one) => !taken.has(one.id) && !hosts.has(one.host) && one.nextPollAt <= clock(),
      );
      const latest = Math.max(...claimed.map((one) => one.nextPollAt.getTime()));
      expect(passed.every((one) => one.nextPollAt.getTime() >= latest)).toBe(true);
      for (const one of claimed) await done(one, 60 + below(120));
      for (const { id } of all) waited.set(id, taken.has(id) ? 0 : (waited.get(id) ?? 0) + 1);
    }
    // forty sources, three a turn, each due again after two minutes on average
    expect(Math.max(...waited.values())).toBeLessThan(80);
  });

  const done = (one: Source, seconds: number) =>
    deps.db
      .update(sources)
      .set({ leaseUntil: null, leaseToken: null, nextPollAt: after(clock(), seconds * SECOND) })
      .where(eq(sources.id, one.id));
});
