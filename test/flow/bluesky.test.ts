import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bluesky } from '../../src/channels/bluesky/index.ts';
import { mentions } from '../../src/db/schema/intake.ts';
import { outbox } from '../../src/db/schema/outbox.ts';
import { conversations } from '../../src/db/schema/queue.ts';
import { sources } from '../../src/db/schema/sources.ts';
import { deliverDue } from '../../src/flow/deliver.ts';
import type { FlowDeps } from '../../src/flow/deps.ts';
import { pollSource } from '../../src/flow/inbound.ts';
import { sendReply } from '../../src/flow/outbound.ts';
import { setUpSource } from '../../src/flow/setup.ts';
import { HOUR, MINUTE, SECOND } from '../../src/lib/clock.ts';
import { createBlueskySimulator, type SimAccount } from '../../src/simulators/bluesky/index.ts';
import { claimDue } from '../../src/sources/leases.ts';
import { openSecrets } from '../../src/sources/registry.ts';
import { listen } from '../channels/mastodon/server.ts';
import { type StockPeople, stockPeople } from '../factories.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { emptied } from '../setup/empty.ts';
import { flowDeps, testClock } from '../setup/flow.ts';

let database: TestDatabase;
let clock: ReturnType<typeof testClock>;
let deps: FlowDeps;
let people: StockPeople;
let server: Awaited<ReturnType<typeof listen>>;
let simulator: ReturnType<typeof createBlueskySimulator>;
let shop: SimAccount;
let jana: SimAccount;

beforeAll(async () => {
  database = await testDb();
});
afterAll(() => database.close());

beforeEach(async () => {
  await emptied(database, 'sources, authors, contacts, users, teams, outbox, events');
  clock = testClock();
  simulator = createBlueskySimulator({ clock });
  server = await listen((request, env) => simulator.app.fetch(request, env as Record<string, unknown>));
  const { control } = simulator;
  shop = control.addAccount({ handle: 'vandr.obchod.example' });
  jana = control.addAccount({ handle: 'jana.bsky.example', displayName: 'Jana' });
  people = await stockPeople(database.db);
  deps = await flowDeps(database, clock, bluesky);
  const fields = {
    server: server.origin,
    handle: shop.handle,
    password: control.password(shop),
    what: 'mentions',
  };
  const form = {
    channel: 'bluesky',
    name: '',
    teamId: null,
    purpose: 'answer',
    intake: 'all',
    clock: 'always',
  } as const;
  await setUpSource(deps, { ...form, responseMinutes: null, fields }, people.agent.id);
  await poll();
  clock.forward(5 * MINUTE);
});
afterEach(() => server.close());

async function poll(): Promise<void> {
  for (const source of await claimDue(deps.db, clock(), 10)) await pollSource(deps, source);
}

async function conversation() {
  const [row] = await deps.db.select().from(conversations);
  if (!row) throw new Error('there is no conversation');
  return row;
}

async function reply(text: string, kind: 'public' | 'private' = 'public'): Promise<void> {
  const { id, lastMentionId } = await conversation();
  await sendReply(
    deps,
    {
      conversationId: id,
      mentionId: lastMentionId,
      kind,
      text,
      by: { userId: people.agent.id },
      scope: { all: true },
    },
    clock(),
  );
}

async function work(ms: number): Promise<void> {
  clock.forward(ms);
  await deliverDue(deps, 10);
}

const states = async () =>
  (await deps.db.select().from(outbox).orderBy(outbox.seq)).map(({ state }) => state);
const posted = () => simulator.control.posts().filter(({ did }) => did === shop.did);
const ask = () => simulator.control.mention({ by: jana, to: shop, text: 'kde je můj balíček?' });

describe('Bluesky through the whole corridor', () => {
  test('a mention opens a conversation, is answered in public and in private, and stays one', async () => {
    ask();
    await poll();
    expect(await conversation()).toMatchObject({ status: 'open' });
    await reply('Už je na cestě.');
    await reply('Číslo zásilky vám píšeme sem.', 'private');
    await work(11 * SECOND);
    await work(0);
    expect(await states()).toEqual(['sent', 'sent']);
    expect(posted()).toHaveLength(1);
    expect(simulator.control.convos()[0]?.messages).toHaveLength(1);
    // what we have sent comes back from the network as our own, and opens nothing
    clock.forward(2 * MINUTE);
    await poll();
    await poll();
    expect(await deps.db.select().from(conversations)).toHaveLength(1);
    const [sent] = await deps.db.select().from(outbox);
    const known = (await deps.db.select().from(mentions)).map(({ externalId }) => externalId);
    expect(known).toContain(sent?.externalId);
  });

  test.each(['lose-answer', 'malformed', 'bad-gateway', 'server-error'] as const)(
    'a reply is there exactly once after: %s',
    async (fault) => {
      ask();
      await poll();
      simulator.control.failNext(fault, { path: 'putRecord' });
      await reply('Už je na cestě.');
      await work(11 * SECOND);
      for (let turn = 0; turn < 3; turn++) await work(2 * MINUTE);
      expect(await states()).toEqual(['sent']);
      expect(posted()).toHaveLength(1);
    },
  );

  test.each(['lose-answer', 'server-error'] as const)(
    'a message is there exactly once after: %s',
    async (fault) => {
      simulator.control.write({ from: jana, to: shop, text: 'kde je můj balíček?' });
      await poll();
      simulator.control.failNext(fault, { path: 'sendMessage' });
      await reply('Už je na cestě.', 'private');
      await work(11 * SECOND);
      for (let turn = 0; turn < 3; turn++) await work(2 * MINUTE);
      expect(await states()).toEqual(['sent']);
      expect(simulator.control.convos()[0]?.messages).toHaveLength(2);
    },
  );

  test('an answer typed in the app stops the clock', async () => {
    const post = ask();
    await poll();
    expect((await conversation()).dueAt).not.toBeNull();
    clock.forward(2 * MINUTE);
    simulator.control.post({ by: shop, text: 'Už je u vás!', inReplyTo: post });
    clock.forward(2 * MINUTE);
    await poll();
    expect((await conversation()).dueAt).toBeNull();
  });

  test('a sign-in renewed in one place holds in the next; its password is never asked for again', async () => {
    ask();
    await poll();
    clock.forward(3 * HOUR);
    await poll();
    await reply('Omlouváme se, už je na cestě.');
    await work(11 * SECOND);
    clock.forward(3 * HOUR);
    await reply('Dorazil?');
    await work(11 * SECOND);
    await poll();
    expect(await states()).toEqual(['sent', 'sent']);
    const asked = (nsid: string) =>
      simulator.control.requests().filter((one) => one.nsid.includes(nsid)).length;
    expect([asked('createSession'), asked('refreshSession')]).toEqual([1, 2]);
    const [source] = await deps.db.select().from(sources);
    expect(Object.keys(openSecrets(source!, deps.seal)).sort()).toEqual(['password', 'session']);
  });

  test('a closed account stops the source with the reason', async () => {
    shop.isTakenDown = true;
    simulator.control.revoke();
    await poll();
    const [source] = await deps.db.select().from(sources);
    expect(source).toMatchObject({
      state: 'stopped',
      lastError: expect.objectContaining({ key: 'channel.bluesky.error.account_closed' }),
    });
  });

  test('what is deleted there is gone here, and no answer leaves', async () => {
    const post = ask();
    await poll();
    await reply('Už je na cestě.');
    simulator.control.delete(post);
    await work(11 * SECOND);
    expect(posted()).toEqual([]);
    expect(await states()).not.toContain('sent');
  });
});
