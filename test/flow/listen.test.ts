import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Channel, ListenCtx, Result } from '../../src/channels/contract.ts';
import { sources } from '../../src/db/schema/sources.ts';
import { pollSource } from '../../src/flow/inbound.ts';
import { createListening, type Listening } from '../../src/flow/listen.ts';
import { HOUR, MINUTE, SECOND } from '../../src/lib/clock.ts';
import { claimDue } from '../../src/sources/leases.ts';
import { LISTEN_MS } from '../../src/sources/listening.ts';
import { setSourceState } from '../../src/sources/registry.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { emptied } from '../setup/empty.ts';
import { flowDeps, scriptedChannel, scriptedSource, testClock } from '../setup/flow.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDb();
});
afterAll(() => database.close());
beforeEach(async () => {
  await emptied(database, 'sources, users, events, settings');
});

/** A network whose connections the test holds in its hand. */
async function world() {
  const clock = testClock();
  const lines: { ctx: ListenCtx; hangUp: (result?: Result<void>) => void }[] = [];
  const scripted = scriptedChannel();
  const channel: Channel = {
    ...scripted.channel,
    listen: (_settings, ctx) =>
      new Promise((resolve) => {
        const hangUp = (result: Result<void> = { ok: true, value: undefined }) => resolve(result);
        ctx.signal.addEventListener('abort', () => hangUp());
        lines.push({ ctx, hangUp });
      }),
  };
  const deps = { ...(await flowDeps(database, clock, channel)), openStream: () => Promise.reject() };
  const id = await scriptedSource(deps);
  const row = async () => (await database.db.select().from(sources).where(eq(sources.id, id)))[0]!;
  /** a poll that is due long after now */
  const rest = () =>
    database.db.update(sources).set({ nextPollAt: new Date(clock().getTime() + HOUR), rungAt: null });
  await rest();
  const process = () => createListening(deps);
  return { clock, lines, deps, id, row, rest, process, scripted };
}

/** Ends with the connections closed, whatever happened. */
async function listening(process: () => Listening, use: (one: Listening) => Promise<void>) {
  const one = process();
  await use(one).finally(() => one.stop());
}

test('a bell makes the source due at once, and so does the connection itself, once', async () => {
  const { clock, lines, row, rest, process } = await world();
  await listening(process, async (ear) => {
    expect(await ear.tick()).toBe(1);
    lines[0]!.ctx.connected();
    await vi.waitFor(async () => expect((await row()).nextPollAt).toEqual(clock()));
    await vi.waitFor(async () => expect((await row()).listeningSince).toEqual(clock()));
    await rest();
    lines[0]!.ctx.connected();
    clock.forward(SECOND);
    lines[0]!.ctx.ring();
    await vi.waitFor(async () => expect((await row()).nextPollAt).toEqual(clock()));
    expect(await ear.tick()).toBe(0);
  });
  expect(await row()).toMatchObject({ listenToken: null, listeningSince: null });
  expect(lines[0]!.ctx.signal.aborted).toBe(true);
});

test('of two processes one listens; when it dies the other takes over after its lease', async () => {
  const { clock, lines, process } = await world();
  const dead = process();
  await dead.tick();
  await listening(process, async (other) => {
    expect(await other.tick()).toBe(0);
    clock.forward(LISTEN_MS - SECOND);
    await dead.tick();
    clock.forward(LISTEN_MS - SECOND);
    expect(await other.tick()).toBe(0);
    clock.forward(2 * SECOND);
    expect(await other.tick()).toBe(1);
    // back from the dead: it finds that it is no longer its own
    await dead.tick();
    await vi.waitFor(() => expect(lines[0]!.ctx.signal.aborted).toBe(true));
    expect(lines[1]!.ctx.signal.aborted).toBe(false);
  });
  await dead.stop();
});

test('pausing the source ends the connection, resuming opens another', async () => {
  const { clock, lines, id, deps, process } = await world();
  const set = (state: 'paused' | 'active') =>
    deps.db.transaction((tx) => setSourceState(tx, id, state, { userId: null, at: clock() }));
  await listening(process, async (ear) => {
    await ear.tick();
    await set('paused');
    expect(await ear.tick()).toBe(0);
    await vi.waitFor(() => expect(lines[0]!.ctx.signal.aborted).toBe(true));
    await set('active');
    await vi.waitFor(async () => expect(await ear.tick()).toBe(1));
  });
});

test('where too many of us are connected, the bell makes room for the reading', async () => {
  const { clock, lines, deps, row, process, scripted } = await world();
  scripted.failure({ kind: 'transient', key: 'channel.email.error.busy', crowded: true });
  const poll = async () => {
    clock.forward(HOUR);
    for (const source of await claimDue(deps.db, clock(), 1)) await pollSource(deps, source);
  };
  await listening(process, async (ear) => {
    await ear.tick();
    for (const isInTheWay of [false, true]) {
      await poll();
      expect(await ear.tick()).toBe(0);
      expect(lines[0]!.ctx.signal.aborted).toBe(isInTheWay);
    }
    scripted.skip();
    await poll();
    expect(await row()).toMatchObject({ failures: 0 });
    await vi.waitFor(async () => expect(await ear.tick()).toBe(1));
  });
});

test('a connection that ends is opened anew, later and later; one that stood is opened soon', async () => {
  const { clock, lines, row, process } = await world();
  await listening(process, async (ear) => {
    const over = () => vi.waitFor(async () => expect((await row()).listenToken).toBeNull());
    const opensAfter = async (ms: number) => {
      await over();
      clock.forward(ms - SECOND);
      expect(await ear.tick()).toBe(0);
      clock.forward(SECOND);
      expect(await ear.tick()).toBe(1);
    };
    await ear.tick();
    const broken: Result<void> = { ok: false, error: { kind: 'transient', key: 'channel.error.reset' } };
    for (const wait of [5, 10, 20, 40]) {
      const before = lines.length;
      lines.at(-1)!.hangUp(broken);
      await opensAfter(wait * SECOND);
      expect(lines).toHaveLength(before + 1);
    }
    lines.at(-1)!.ctx.connected();
    clock.forward(2 * MINUTE - SECOND);
    lines.at(-1)!.hangUp();
    await opensAfter(5 * SECOND);
    lines.at(-1)!.hangUp({ ok: false, error: { kind: 'permanent', key: 'channel.error.not_found' } });
    await opensAfter(HOUR);
  });
});

test('a sign-in that is refused is told by the poll at once, and once mended the bell is back soon', async () => {
  const { clock, lines, row, process } = await world();
  await listening(process, async (ear) => {
    await ear.tick();
    lines[0]!.hangUp({ ok: false, error: { kind: 'auth', key: 'channel.email.error.auth' } });
    await vi.waitFor(async () =>
      expect(await row()).toMatchObject({ listenToken: null, nextPollAt: clock() }),
    );
    clock.forward(5 * SECOND);
    expect(await ear.tick()).toBe(1);
  });
});

test('what a listener that gives up has left open is closed', async () => {
  const { lines, process } = await world();
  await listening(process, async (ear) => {
    await ear.tick();
    lines[0]!.hangUp({ ok: false, error: { kind: 'permanent', key: 'channel.error.not_found' } });
    await vi.waitFor(() => expect(lines[0]!.ctx.signal.aborted).toBe(true));
  });
});

test('the demo town is in this house: nobody dials it', async () => {
  const { deps, process, lines } = await world();
  await deps.db.update(sources).set({ demo: true });
  await listening(process, async (ear) => {
    expect(await ear.tick()).toBe(0);
    expect(lines).toEqual([]);
  });
});
