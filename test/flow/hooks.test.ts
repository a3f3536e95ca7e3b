/** What others bring us: believed by its signature alone, kept before it is answered for, read once. */
import { asc } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hooksJob } from '../../jobs/hooks.ts';
import { pollJob } from '../../jobs/poll.ts';
import { purgeJob } from '../../jobs/purge.ts';
import type { Channel, Hook, Result } from '../../src/channels/contract.ts';
import { conversations, hookDeliveries, mentions } from '../../src/db/schema/index.ts';
import type { FlowDeps } from '../../src/flow/deps.ts';
import { readDeliveries } from '../../src/flow/hooks.ts';
import { pollSource } from '../../src/flow/inbound.ts';
import { removeSources } from '../../src/flow/removal.ts';
import { after, DAY, HOUR, MINUTE } from '../../src/lib/clock.ts';
import { claimDeliveries } from '../../src/sources/deliveries.ts';
import { claimDue } from '../../src/sources/leases.ts';
import { setSourceState, sourceById } from '../../src/sources/registry.ts';
import type { Deps } from '../../src/web/env.ts';
import { hookRoutes } from '../../src/web/hooks.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { emptied } from '../setup/empty.ts';
import { flowDeps, item, scriptedChannel, scriptedSource, testClock } from '../setup/flow.ts';

type Read = Awaited<ReturnType<Hook['read']>>;

let database: TestDatabase;
let clock: ReturnType<typeof testClock>;
let deps: FlowDeps;
let app: ReturnType<typeof hookRoutes>;
let network: ReturnType<typeof scriptedNetwork>;

beforeAll(async () => {
  database = await testDb();
});
afterAll(() => database.close());

beforeEach(async () => {
  await emptied(database, 'sources, authors, contacts, events');
  clock = testClock();
  network = scriptedNetwork();
  deps = await flowDeps(database, clock, network.channel);
  app = hookRoutes(deps as Deps);
});

/** A network whose app signs with one secret for all its pages; what a delivery holds is what the test says. */
function scriptedNetwork() {
  const { channel, ...rest } = scriptedChannel();
  const reads: (() => Read)[] = [];
  const hook: Hook = {
    ofApp: true,
    handshake: (_settings, { url }, { secrets }) =>
      url.searchParams.get('verify') === secrets.token
        ? { status: 200, body: url.searchParams.get('challenge') ?? '' }
        : null,
    verify: (_settings, { headers }, { secrets }) => headers.get('x-token') === (secrets.token ?? ''),
    deliveryId: ({ headers }) => headers.get('x-delivery'),
    read: async () => reads.shift()?.() ?? { ok: true, value: { items: [], tombstones: [] } },
  };
  return { ...rest, channel: { ...channel, hook } satisfies Channel, reads };
}

const brings = (over: Partial<Parameters<typeof item>[0]> = {}, more: { ring?: boolean } = {}) => {
  const one = item({ publishedAt: clock(), ...over });
  return (): Read => ({ ok: true, value: { items: [one], tombstones: [], ...more } });
};
const fails = (error: Extract<Result<never>, { ok: false }>['error']) => (): Read => ({ ok: false, error });

const page = (token: string, name = 'Stránka') =>
  scriptedSource(deps, { name, secrets: { token }, settings: { url: name }, host: name });
const keyOf = async (id: number) => (await sourceById(deps.db, id)).hookKey;

async function post(
  id: number,
  headers: Record<string, string>,
  body: string | Uint8Array<ArrayBuffer> = '{}',
  kind = 'scripted',
) {
  const answer = await app.request(`/hooks/${kind}/${await keyOf(id)}`, { method: 'POST', body, headers });
  return { status: answer.status, body: await answer.text(), type: answer.headers.get('content-type') };
}

const tick = async () => {
  const job = hooksJob(deps);
  await job();
  await job.underWay?.();
};
const heard = () => deps.db.select().from(mentions).orderBy(asc(mentions.id));
const kept = () => deps.db.select().from(hookDeliveries).orderBy(asc(hookDeliveries.id));

describe('a delivery', () => {
  test('is kept, answered for, and becomes work that is new, though the source was never read', async () => {
    const id = await page('tajné');
    network.reads.push(brings());
    expect(await post(id, { 'x-token': 'tajné', 'x-delivery': '1' })).toMatchObject({ status: 200 });
    expect(await kept()).toMatchObject([{ state: 'waiting', body: Buffer.from('{}') }]);
    expect(await heard()).toEqual([]);
    await tick();
    expect(await heard()).toMatchObject([{ history: false, sourceId: id }]);
    expect(await deps.db.select().from(conversations)).toHaveLength(1);
    expect(await kept()).toMatchObject([{ state: 'done' }]);
    expect(await sourceById(deps.db, id)).toMatchObject({ lastHookAt: clock(), lastItemAt: clock() });
  });

  test('that comes twice is one, and so is what a poll brings too', async () => {
    const id = await page('tajné');
    const same = brings();
    network.reads.push(same, same);
    for (let n = 0; n < 3; n++) await post(id, { 'x-token': 'tajné', 'x-delivery': '1' });
    await post(id, { 'x-token': 'tajné', 'x-delivery': '2' });
    expect(await kept()).toHaveLength(2);
    await tick();
    const read = same();
    network.page(read.ok ? read.value.items : []);
    for (const source of await claimDue(deps.db, clock(), 5)) await pollSource(deps, source);
    expect(await heard()).toHaveLength(1);
    expect((await heard())[0]).toMatchObject({ history: false });
  });

  test('without an id of its own is known by its bytes', async () => {
    const id = await page('tajné');
    for (const body of ['a', 'a', 'b']) await post(id, { 'x-token': 'tajné' }, body);
    expect((await kept()).map(({ body }) => String(body))).toEqual(['a', 'b']);
  });

  test('of nobody, or with a wrong word, leaves nothing behind and learns nothing', async () => {
    const id = await page('tajné');
    const answers = [
      await post(id, {}),
      await post(id, { 'x-token': 'jiné' }),
      await post(id, { 'x-token': 'tajné' }, '{}', 'feed'),
      await post(id, { 'x-token': 'tajné' }, '{}', 'nikde'),
    ];
    const nowhere = await app.request(`/hooks/scripted/${'0'.repeat(64)}`, { method: 'POST', body: '{}' });
    const odd = await app.request("/hooks/scripted/'or'1'='1", { method: 'POST', body: '{}' });
    const asked = await app.request(`/hooks/scripted/${await keyOf(id)}`, {
      headers: { 'x-token': 'tajné' },
    });
    expect([...answers.map(({ status }) => status), nowhere.status, odd.status, asked.status]).toEqual([
      ...[401, 401, 404, 404],
      ...[404, 404, 401],
    ]);
    const bodies = [
      ...answers.map(({ body }) => body),
      await nowhere.text(),
      await odd.text(),
      await asked.text(),
    ];
    expect(new Set(bodies)).toEqual(new Set(['Unknown address or signature.\n']));
    expect(await kept()).toEqual([]);
  });

  test('too large is refused before it is read', async () => {
    const id = await page('tajné');
    expect(await post(id, { 'x-token': 'tajné' }, new Uint8Array(1_000_001))).toMatchObject({ status: 413 });
    expect(await kept()).toEqual([]);
  });

  test('when the network asks whether we are there, it gets its word back, as plain text', async () => {
    const id = await page('tajné');
    const path = `/hooks/scripted/${await keyOf(id)}?challenge=<b>1</b>&verify=`;
    const answer = await app.request(`${path}${encodeURIComponent('tajné')}`);
    expect([answer.status, await answer.text(), answer.headers.get('content-type')]).toEqual([
      200,
      '<b>1</b>',
      'text/plain; charset=utf-8',
    ]);
    expect((await app.request(`${path}nic`)).status).toBe(401);
  });

  test('reaches every page of the app that signed it, and no other', async () => {
    const [one, two] = [await page('tajné', 'První'), await page('tajné', 'Druhá')];
    const other = await page('jiné', 'Cizí');
    const paused = await page('tajné', 'Pozastavená');
    await setSourceState(deps.db, paused, 'paused', { userId: null, at: clock() });
    await post(one, { 'x-token': 'tajné', 'x-delivery': '1' });
    expect((await kept()).map(({ sourceId }) => sourceId)).toEqual([one, two]);
    expect(other).not.toBe(one);
  });
});

describe('the address of a source that is gone', () => {
  const remove = (id: number) =>
    deps.db.transaction((tx) => removeSources(tx, [id], { userId: null, at: clock() }));

  test('still serves the other pages of its app, and nobody else', async () => {
    const [one, two] = [await page('tajné', 'První'), await page('tajné', 'Druhá')];
    const path = `/hooks/scripted/${await keyOf(one)}`;
    await remove(one);
    const tell = (token: string) =>
      app.request(path, { method: 'POST', body: '{}', headers: { 'x-token': token } });
    expect((await tell('tajné')).status).toBe(200);
    expect((await kept()).map(({ sourceId }) => sourceId)).toEqual([two]);
    expect((await tell('jiné')).status).toBe(404);
    const asked = await app.request(`${path}?challenge=1&verify=${encodeURIComponent('tajné')}`);
    expect([asked.status, await asked.text()]).toEqual([200, '1']);
    await remove(two);
    expect((await tell('tajné')).status).toBe(404);
  });

  test('a page of the same app confirms what came to an address whose own secret has changed', async () => {
    const [one, two] = [await page('staré', 'První'), await page('nové', 'Druhá')];
    expect(await post(one, { 'x-token': 'nové' })).toMatchObject({ status: 200 });
    expect((await kept()).map(({ sourceId }) => sourceId)).toEqual([two]);
  });
});

describe('reading', () => {
  test('what can’t be read is pushed ahead, told, and tried again until it can', async () => {
    const id = await page('tajné');
    network.reads.push(fails({ kind: 'transient', key: 'channel.error.unreachable' }), brings(), brings());
    await post(id, { 'x-token': 'tajné', 'x-delivery': 'jed' });
    await post(id, { 'x-token': 'tajné', 'x-delivery': 'dobré' });
    await tick();
    expect(await heard()).toHaveLength(1);
    expect(await kept()).toMatchObject([
      { state: 'waiting', attempts: 1, leaseToken: null, lastError: { key: 'channel.error.unreachable' } },
      { state: 'done' },
    ]);
    await tick();
    expect(network.reads).toHaveLength(1);
    clock.forward(2 * MINUTE);
    await tick();
    expect(await heard()).toHaveLength(2);
    expect(await kept()).toMatchObject([{ state: 'done', lastError: null }, { state: 'done' }]);
  });

  test('a fault of our own is like any other', async () => {
    const id = await page('tajné');
    network.reads.push(() => {
      throw new Error('na tohle nikdo nemyslel');
    });
    await post(id, { 'x-token': 'tajné' });
    await tick();
    expect(await kept()).toMatchObject([{ attempts: 1, lastError: { key: 'channel.error.unexpected' } }]);
  });

  test('what a killed worker had claimed is read after its lease', async () => {
    const id = await page('tajné');
    await post(id, { 'x-token': 'tajné' });
    const [claimed] = await claimDeliveries(deps.db, id, clock(), 5);
    expect(claimed).toBeDefined();
    // nobody else reads it meanwhile
    network.reads.push(brings());
    await tick();
    expect(await heard()).toEqual([]);
    clock.forward(3 * MINUTE);
    await tick();
    expect(await heard()).toHaveLength(1);
    expect(await kept()).toMatchObject([{ state: 'done' }]);
  });

  test('what is taken away while it is read is not written twice', async () => {
    const id = await page('tajné');
    await post(id, { 'x-token': 'tajné' });
    const same = brings();
    network.reads.push(same, same);
    const slow: Hook['read'] = network.channel.hook.read;
    let stolen: Promise<number> | undefined;
    network.channel.hook.read = async (...args) => {
      if (!stolen) {
        clock.forward(3 * MINUTE);
        stolen = readDeliveries(deps, id);
        await stolen;
      }
      return slow(...args);
    };
    await readDeliveries(deps, id);
    expect(await stolen).toBe(1);
    expect(await heard()).toHaveLength(1);
    expect(await kept()).toMatchObject([{ state: 'done', attempts: 0 }]);
  });

  test('deliveries of a paused source wait for it', async () => {
    const id = await page('tajné');
    network.reads.push(brings());
    const by = { userId: null, at: clock() };
    await setSourceState(deps.db, id, 'paused', by);
    expect(await post(id, { 'x-token': 'tajné' })).toMatchObject({ status: 200 });
    await tick();
    expect(await heard()).toEqual([]);
    await setSourceState(deps.db, id, 'active', by);
    await tick();
    expect(await heard()).toHaveLength(1);
  });

  test('is kept for a week, whatever became of it', async () => {
    const id = await page('tajné');
    await post(id, { 'x-token': 'tajné' }, 'stará');
    clock.forward(6 * DAY);
    await post(id, { 'x-token': 'tajné' }, 'nová');
    await purgeJob(deps)();
    expect(await kept()).toHaveLength(2);
    clock.forward(2 * DAY);
    await purgeJob(deps)();
    expect((await kept()).map(({ body }) => String(body))).toEqual(['nová']);
  });
});

describe('a ring', () => {
  const read = async () => {
    const job = pollJob(deps);
    await job();
    await job.underWay?.();
  };

  test('has the source read at once', async () => {
    const id = await page('tajné');
    await read();
    network.page([item({ publishedAt: clock() })]);
    network.reads.push((): Read => ({ ok: true, value: { items: [], tombstones: [], ring: true } }));
    await post(id, { 'x-token': 'tajné' });
    await tick();
    await read();
    expect(await heard()).toHaveLength(1);
    expect((await sourceById(deps.db, id)).nextPollAt > after(clock(), 5 * MINUTE)).toBe(true);
  });

  test('in the middle of a poll is not lost: the source is read once more', async () => {
    const id = await page('tajné');
    const [claimed] = await claimDue(deps.db, clock(), 1);
    network.reads.push((): Read => ({ ok: true, value: { items: [], tombstones: [], ring: true } }));
    await post(id, { 'x-token': 'tajné' });
    await tick();
    expect(await pollSource(deps, claimed!)).toBe(0);
    network.page([item({ publishedAt: clock() })]);
    await read();
    expect(await heard()).toHaveLength(1);
  });

  test('does not hurry one that fails', async () => {
    const id = await page('tajné');
    const until = after(clock(), HOUR);
    network.failure({ kind: 'rate-limited', until, key: 'channel.error.rate_limited' });
    await read();
    network.reads.push((): Read => ({ ok: true, value: { items: [], tombstones: [], ring: true } }));
    await post(id, { 'x-token': 'tajné' });
    await tick();
    expect(await sourceById(deps.db, id)).toMatchObject({ nextPollAt: until });
  });
});
