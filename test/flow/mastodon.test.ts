import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { mastodon } from '../../src/channels/mastodon/index.ts';
import { outbox } from '../../src/db/schema/outbox.ts';
import { conversations } from '../../src/db/schema/queue.ts';
import { deliverDue } from '../../src/flow/deliver.ts';
import type { FlowDeps } from '../../src/flow/deps.ts';
import { pollSource } from '../../src/flow/inbound.ts';
import { sendReply } from '../../src/flow/outbound.ts';
import { MINUTE, SECOND } from '../../src/lib/clock.ts';
import { createMastodonSimulator } from '../../src/simulators/mastodon/index.ts';
import { claimDue } from '../../src/sources/leases.ts';
import { listen } from '../channels/mastodon/server.ts';
import { type StockPeople, stockPeople } from '../factories.ts';
import { bundled } from '../setup/bundle.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { emptied } from '../setup/empty.ts';
import { flowDeps, scriptedSource, testClock } from '../setup/flow.ts';

/** How often a worker is killed in the middle of sending; more by hand: KILLS=50 npx vitest run test/flow/mastodon */
const KILLS = Number(process.env.KILLS ?? 10);
const WORKER = join(import.meta.dirname, 'worker.ts');
/** between two workers: longer than a lease, and every other time longer than Mastodon remembers an Idempotency-Key */
const PAUSES = [4 * MINUTE, 70 * MINUTE];

type When = 'never' | 'on the request' | 'when it is carried out' | 'with the answer';

let database: TestDatabase;
let program: Awaited<ReturnType<typeof bundled>>;
let clock: ReturnType<typeof testClock>;
let deps: FlowDeps;
let people: StockPeople;
let server: Awaited<ReturnType<typeof listen>>;
let simulator: ReturnType<typeof createMastodonSimulator>;
let conversationId: number;
let mentionId: number;
/** when the simulator cuts the worker off, and which worker */
let kill: { when: When; worker: ChildProcess | null };

beforeAll(async () => {
  program = await bundled(WORKER);
  database = await testDb();
});
afterAll(async () => {
  await database?.close();
  await program?.remove();
});

beforeEach(async () => {
  await emptied(database, 'sources, authors, contacts, users, teams, outbox, events');
  kill = { when: 'never', worker: null };
  clock = testClock();
  simulator = createMastodonSimulator({ clock, domain: 'obchod.example' });
  server = await listen(async (request, env) => {
    const isPost = request.method === 'POST' && new URL(request.url).pathname === '/api/v1/statuses';
    if (isPost && kill.when === 'on the request') {
      kill.worker?.kill('SIGKILL');
      return new Response(null, { status: 500 });
    }
    const answer = await simulator.app.fetch(request, env as Record<string, unknown>);
    if (isPost && kill.when === 'when it is carried out') kill.worker?.kill('SIGKILL');
    if (isPost && kill.when === 'with the answer') setImmediate(() => kill.worker?.kill('SIGKILL'));
    return answer;
  });
  const shop = simulator.control.addAccount({ username: 'vandr' });
  const jana = simulator.control.addAccount({ username: 'jana', domain: 'jinde.example' });
  const token = simulator.control.token(shop);
  people = await stockPeople(database.db);
  deps = await flowDeps(database, clock, mastodon);
  const { token: _secret, ...settings } = mastodon.parseSettings({
    server: server.origin,
    token,
    what: 'mentions',
    query: '',
  });
  await scriptedSource(deps, {
    channel: 'mastodon',
    host: '127.0.0.1',
    settings,
    secrets: { token },
    pollSeconds: 60,
  });
  const poll = async () => {
    for (const source of await claimDue(deps.db, clock(), 10)) await pollSource(deps, source);
  };
  await poll();
  clock.forward(5 * MINUTE);
  simulator.control.mention({ by: jana, to: shop, text: 'kde je můj balíček?' });
  await poll();
  const [conversation] = await deps.db.select().from(conversations);
  conversationId = conversation!.id;
  mentionId = conversation!.lastMentionId;
});
afterEach(() => server.close());

const reply = (text: string, kind: 'public' | 'private' = 'public') =>
  sendReply(
    deps,
    { conversationId, mentionId, kind, text, by: { userId: people.agent.id }, scope: { all: true } },
    clock(),
  );

const posted = () =>
  simulator.control
    .statuses()
    .map((status) => status as { content: string; visibility: string })
    .filter(({ content }) => content.includes('— Adam'));

const states = async () =>
  (await deps.db.select().from(outbox).orderBy(outbox.seq)).map(({ state }) => state);

async function work(ms: number): Promise<void> {
  clock.forward(ms);
  await deliverDue(deps, 10);
}

describe('a reply on Mastodon', () => {
  test('answers in public, and directly', async () => {
    await reply('Už je na cestě.');
    await reply('Číslo zásilky vám píšeme sem.', 'private');
    await work(11 * SECOND);
    await work(0);
    expect(await states()).toEqual(['sent', 'sent']);
    expect(posted().map(({ visibility }) => visibility)).toEqual(['public', 'direct']);
    expect((await deps.db.select().from(outbox))[0]?.url).toMatch(/^https?:/);
  });

  test.each(['lose-answer', 'malformed', 'bad-gateway', 'server-error', 'hang'] as const)(
    'is there exactly once after: %s',
    async (fault) => {
      simulator.control.failNext(fault, { path: '/api/v1/statuses', method: 'POST' });
      await reply('Už je na cestě.');
      const working = work(11 * SECOND);
      if (fault === 'hang') await releaseWhenHanging();
      await working;
      for (let turn = 0; turn < 3; turn++) await work(2 * MINUTE);
      expect(await states()).toEqual(['sent']);
      expect(posted()).toHaveLength(1);
    },
  );

  test('says why when the account may not post', async () => {
    simulator.control.failNext('forbidden', { path: '/api/v1/statuses', method: 'POST' });
    await reply('Už je na cestě.');
    await work(11 * SECOND);
    expect(await states()).toEqual(['failed']);
    expect((await deps.db.select().from(conversations))[0]).toMatchObject({ status: 'open' });
  });
});

/** A server that hangs is let go as soon as the request is there. */
async function releaseWhenHanging(): Promise<void> {
  const isThere = () => simulator.control.requests().some(({ method }) => method === 'POST');
  while (!isThere()) await new Promise((next) => setImmediate(next));
  await new Promise((next) => setImmediate(next));
  simulator.control.release();
}

describe('a worker that is killed', () => {
  test(
    `${KILLS} times in the middle of sending loses nothing and sends nothing twice`,
    async () => {
      const moments: When[] = ['on the request', 'when it is carried out', 'with the answer'];
      const texts = Array.from({ length: KILLS }, (_, n) => `Odpověď číslo ${n + 100}.`);
      let killed = 0;
      for (const [n, text] of texts.entries()) {
        await reply(text);
        clock.forward(PAUSES[n % PAUSES.length]!);
        kill.when = moments[n % moments.length]!;
        if ((await runWorker()) === 'SIGKILL') killed++;
      }
      kill.when = 'never';
      clock.forward(PAUSES[0]!);
      await runWorker();
      expect(killed).toBe(KILLS);
      expect(await states()).toEqual(texts.map(() => 'sent'));
      const once = texts.map((text) => posted().filter(({ content }) => content.includes(text)).length);
      expect(once).toEqual(texts.map(() => 1));
    },
    60_000 + KILLS * 10_000,
  );
});

/** One worker process, working until nothing is due or until it is killed; gives the signal that ended it. */
function runWorker(): Promise<NodeJS.Signals | null> {
  const args = [program.path, database.url, clock().toISOString()];
  const worker = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  kill.worker = worker;
  return new Promise((done) => worker.once('exit', (_code, signal) => done(signal)));
}
