/** From a mention posted on a server to its row in the queue, by the stream, without waiting for a poll. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { pollJob } from '../../jobs/poll.ts';
import { single } from '../../jobs/run.ts';
import { mastodon } from '../../src/channels/mastodon/index.ts';
import { conversations } from '../../src/db/schema/queue.ts';
import { sources } from '../../src/db/schema/sources.ts';
import { onWake } from '../../src/events/wake.ts';
import type { FlowDeps } from '../../src/flow/deps.ts';
import { createListening } from '../../src/flow/listen.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { createHttpStream } from '../../src/lib/http/stream.ts';
import { silentLog } from '../../src/lib/log.ts';
import { createMastodonSimulator } from '../../src/simulators/mastodon/index.ts';
import { listen } from '../channels/mastodon/server.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { flowDeps, scriptedSource } from '../setup/flow.ts';

/** What is promised: on the screen two seconds after it was posted. */
const PROMISE_MS = 2_000;
const MENTIONS = 20;
/** nobody polls by itself while this runs */
const POLL_SECONDS = 3_600;

let database: TestDatabase;
beforeAll(async () => {
  database = await testDb();
});
afterAll(() => database.close());

test('a mention is in the queue within two seconds of being posted', async () => {
  const { app, control } = createMastodonSimulator({ clock: systemClock, domain: 'obchod.example' });
  const server = await listen((request, env) => app.fetch(request, env as Record<string, unknown>));
  const shop = control.addAccount({ username: 'vandr' });
  const token = control.token(shop);
  const openStream = createHttpStream({
    userAgent: 'Ohlas test',
    isAllowedHost: (host) => host.startsWith('127.0.0.1'),
  });
  const deps: FlowDeps = await flowDeps(database, systemClock, mastodon);
  const id = await scriptedSource(deps, {
    channel: 'mastodon',
    host: '127.0.0.1',
    settings: { server: server.origin, what: 'mentions' },
    secrets: { token },
    pollSeconds: POLL_SECONDS,
  });
  const poll = single('poll', pollJob(deps), silentLog);
  const unlisten = await onWake(database.sql, (word) => void (word === 'poll' && poll.nudge()));
  const ear = createListening({ ...deps, openStream });
  const source = async () => (await deps.db.select().from(sources).where(eq(sources.id, id)))[0]!;
  try {
    await poll.nudge();
    await vi.waitFor(async () => expect((await source()).baselineAt).not.toBeNull(), 5_000);
    await ear.tick();
    await vi.waitFor(async () => expect((await source()).listeningSince).not.toBeNull(), 5_000);
    const times: number[] = [];
    for (let n = 0; n < MENTIONS; n++) {
      const jana = control.addAccount({ username: `jana${n}`, domain: 'jinde.example' });
      const posted = performance.now();
      control.mention({ by: jana, to: shop, text: `kde je objednávka ${n}?` });
      await vi.waitFor(async () => expect(await deps.db.$count(conversations)).toBe(n + 1), {
        timeout: 10 * PROMISE_MS,
        interval: 20,
      });
      times.push(performance.now() - posted);
    }
    const sorted = times.toSorted((a, b) => a - b).map(Math.round);
    const [median, last] = [sorted[Math.floor(MENTIONS / 2)], sorted.at(-1)];
    process.stdout.write(
      `a mention from its network to the queue: median ${median} ms, longest ${last} ms\n`,
    );
    expect(median).toBeLessThan(PROMISE_MS);
  } finally {
    await ear.stop();
    await unlisten();
    await poll.idle();
    await server.close();
  }
});
