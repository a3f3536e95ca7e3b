import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { facebook } from '../../src/channels/facebook/index.ts';
import { mentions } from '../../src/db/schema/intake.ts';
import { outbox } from '../../src/db/schema/outbox.ts';
import { conversationMentions, conversations } from '../../src/db/schema/queue.ts';
import { hookDeliveries } from '../../src/db/schema/sources.ts';
import { deliverDue } from '../../src/flow/deliver.ts';
import type { FlowDeps } from '../../src/flow/deps.ts';
import { readDeliveries, takeDelivery } from '../../src/flow/hooks.ts';
import { pollSource } from '../../src/flow/inbound.ts';
import { sendReply } from '../../src/flow/outbound.ts';
import { MINUTE, SECOND } from '../../src/lib/clock.ts';
import { createGraphSimulator, type Delivery, type SimPost } from '../../src/simulators/graph/index.ts';
import { claimDue } from '../../src/sources/leases.ts';
import { sourceById } from '../../src/sources/registry.ts';
import { asRequest } from '../channels/graph-server.ts';
import { listen } from '../channels/mastodon/server.ts';
import { type StockPeople, stockPeople } from '../factories.ts';
import { bundled } from '../setup/bundle.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { emptied } from '../setup/empty.ts';
import { flowDeps, scriptedSource, testClock } from '../setup/flow.ts';

/** How often a worker is killed in the middle of sending; more by hand: KILLS=50 npx vitest run test/flow/facebook */
const KILLS = Number(process.env.KILLS ?? 6);
const WORKER = join(import.meta.dirname, 'worker.ts');
/** between two workers: longer than a lease */
const PAUSE = 4 * MINUTE;

type When = 'never' | 'on the request' | 'when it is carried out' | 'with the answer';

let database: TestDatabase;
let program: Awaited<ReturnType<typeof bundled>>;
let clock: ReturnType<typeof testClock>;
let deps: FlowDeps;
let people: StockPeople;
let server: Awaited<ReturnType<typeof listen>>;
let simulator: ReturnType<typeof createGraphSimulator>;
let world: ReturnType<typeof createGraphSimulator>['control']['world'];
let account: ReturnType<typeof world.addAccount>;
let jana: ReturnType<typeof world.addPerson>;
let post: SimPost;
let sourceId: number;
let told: Delivery[];
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
  simulator = createGraphSimulator({ clock });
  world = simulator.control.world;
  server = await listen(async (request, env) => {
    const isReply = request.method === 'POST' && new URL(request.url).pathname.endsWith('/comments');
    if (isReply && kill.when === 'on the request') {
      kill.worker?.kill('SIGKILL');
      return new Response(null, { status: 500 });
    }
    const answer = await simulator.app.fetch(request, env as Record<string, unknown>);
    if (isReply && kill.when === 'when it is carried out') kill.worker?.kill('SIGKILL');
    if (isReply && kill.when === 'with the answer') setImmediate(() => kill.worker?.kill('SIGKILL'));
    return answer;
  });
  account = world.addAccount({ name: 'Vandr' });
  jana = world.addPerson({ name: 'Jana Nováková' });
  post = world.addPost({ account, message: 'Podzimní boty' });
  told = [];
  simulator.control.listen((delivery) => told.push(delivery));
  people = await stockPeople(database.db);
  deps = await flowDeps(database, clock, facebook);
  const secrets = { token: simulator.control.token(account), appSecret: simulator.control.app.secret };
  const settings = facebook.parseSettings({ server: server.origin, page: account.id });
  sourceId = await scriptedSource(deps, {
    channel: 'facebook',
    host: '127.0.0.1',
    settings,
    secrets,
    pollSeconds: 60,
  });
  await poll();
  clock.forward(5 * MINUTE);
});
afterEach(() => server.close());

async function poll(): Promise<void> {
  for (const source of await claimDue(deps.db, clock(), 10)) await pollSource(deps, source);
}

/** Jana writes, and it is heard by a poll. */
async function ask(): Promise<{ conversationId: number; mentionId: number }> {
  simulator.control.acting.says({ post, by: jana, message: 'kde je můj balíček?' });
  await poll();
  const [conversation] = await deps.db.select().from(conversations);
  return { conversationId: conversation!.id, mentionId: conversation!.lastMentionId };
}

const reply = (
  to: { conversationId: number; mentionId: number },
  text: string,
  kind: 'public' | 'private' = 'public',
) => sendReply(deps, { ...to, kind, text, by: { userId: people.agent.id }, scope: { all: true } }, clock());

const answers = () => world.comments.filter(({ by }) => by === account).map(({ message }) => message);
const messages = () => world.talks.flatMap((talk) => talk.messages).filter(({ by }) => by === account);
const states = async () =>
  (await deps.db.select().from(outbox).orderBy(outbox.seq)).map(({ state }) => state);

async function work(ms: number): Promise<void> {
  clock.forward(ms);
  await deliverDue(deps, 10);
}

/** What Meta sends, taken and read; `key` is the source's door. */
async function bring(...brought: Delivery[]): Promise<number[]> {
  const { hookKey } = await sourceById(deps.db, sourceId);
  const statuses: number[] = [];
  for (const delivery of brought) {
    const answer = await takeDelivery(deps, { kind: 'facebook', key: hookKey ?? '' }, asRequest(delivery));
    statuses.push(answer.status);
  }
  await readDeliveries(deps, sourceId);
  return statuses;
}

describe('a reply on Facebook', () => {
  test('answers in public and in private', async () => {
    const to = await ask();
    await reply(to, 'Už je na cestě.');
    await reply(to, 'Číslo zásilky vám píšeme sem.', 'private');
    await work(11 * SECOND);
    await work(0);
    expect(await states()).toEqual(['sent', 'sent']);
    expect(answers()).toEqual([expect.stringContaining('Už je na cestě.')]);
    expect(messages()).toMatchObject([{ talk: { person: jana } }]);
  });

  test.each(['lose-answer', 'malformed', 'bad-gateway', 'server-error'] as const)(
    'is there exactly once after: %s',
    async (fault) => {
      const to = await ask();
      simulator.control.failNext(fault, { path: '/comments', method: 'POST' });
      await reply(to, 'Už je na cestě.');
      await work(11 * SECOND);
      for (let turn = 0; turn < 3; turn++) await work(2 * MINUTE);
      expect(await states()).toEqual(['sent']);
      expect(answers()).toHaveLength(1);
    },
  );

  test('is not sent to a comment that was deleted meanwhile', async () => {
    const to = await ask();
    await reply(to, 'Už je na cestě.');
    world.comments[0]!.deleted = true;
    await work(11 * SECOND);
    expect(await states()).toEqual(['failed']);
    expect(answers()).toEqual([]);
  });
});

describe('what Meta tells by itself', () => {
  test('is one mention with what a poll brings, delivered twice and in any order', async () => {
    const first = simulator.control.acting.says({ post, by: jana, message: 'kde je můj balíček?' });
    simulator.control.acting.says({ post, parent: first, by: jana, message: 'haló?' });
    simulator.control.acting.writes(jana, account, { text: 'Dobrý den, kde je můj balíček?' });
    const statuses = await bring(...told.toReversed(), ...told);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200]);
    expect(await deps.db.select().from(hookDeliveries)).toHaveLength(3);
    await poll();
    const stored = await deps.db.select().from(mentions);
    expect(stored.map(({ text }) => text).toSorted()).toEqual(
      ['Dobrý den, kde je můj balíček?', 'haló?', 'kde je můj balíček?'].toSorted(),
    );
    const open = await deps.db.select().from(conversations);
    expect(open).toHaveLength(2);
  });

  test('is not believed when one byte is another', async () => {
    simulator.control.acting.says({ post, by: jana, message: 'podvrh' });
    told[0]!.body.set([0], 30);
    expect(await bring(told[0]!)).toEqual([401]);
    expect(await deps.db.select().from(mentions)).toEqual([]);
  });

  test('an answer that a colleague typed on Facebook itself ends the wait', async () => {
    await ask();
    clock.forward(MINUTE);
    told = [];
    simulator.control.acting.comment(account, world.comments[0]!, 'Píšeme vám do zpráv.');
    await bring(...told);
    expect(await deps.db.select().from(conversationMentions)).toHaveLength(2);
    const [conversation] = await deps.db.select().from(conversations);
    expect(conversation?.dueAt).toBeNull();
  });

  test('takes back what was deleted', async () => {
    await ask();
    told = [];
    simulator.control.acting.remove(world.comments[0]!);
    await bring(...told);
    expect((await deps.db.select().from(mentions))[0]?.deletedAt).not.toBeNull();
  });
});

describe('a worker that is killed', () => {
  test(
    `${KILLS} times in the middle of sending loses nothing and sends nothing twice`,
    async () => {
      const to = await ask();
      const moments: When[] = ['on the request', 'when it is carried out', 'with the answer'];
      const texts = Array.from({ length: KILLS }, (_, n) => `Odpověď číslo ${n + 100}.`);
      let killed = 0;
      for (const [n, text] of texts.entries()) {
        await reply(to, text);
        clock.forward(PAUSE);
        kill.when = moments[n % moments.length]!;
        if ((await runWorker()) === 'SIGKILL') killed++;
      }
      kill.when = 'never';
      clock.forward(PAUSE);
      await runWorker();
      expect(killed).toBe(KILLS);
      expect(await states()).toEqual(texts.map(() => 'sent'));
      const once = texts.map((text) => answers().filter((answer) => answer.includes(text)).length);
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
