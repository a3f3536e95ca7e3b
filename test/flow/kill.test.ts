/** Nothing lost, nothing twice, though the worker is killed again and again in the middle of reading and sending. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { and, desc, eq, notExists, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { channels } from '../../src/channels/index.ts';
import {
  conversationMentions,
  conversations,
  events,
  mentionSources,
  mentions,
  outbox,
  replies,
  sources,
} from '../../src/db/schema/index.ts';
import type { FlowDeps } from '../../src/flow/deps.ts';
import { pollSource } from '../../src/flow/inbound.ts';
import { sendReply } from '../../src/flow/outbound.ts';
import { MINUTE } from '../../src/lib/clock.ts';
import { createMastodonSimulator } from '../../src/simulators/mastodon/index.ts';
import { claimDue } from '../../src/sources/leases.ts';
import { seeded } from '../bench/report.ts';
import { listen } from '../channels/mastodon/server.ts';
import { type StockPeople, stockPeople } from '../factories.ts';
import { bundled } from '../setup/bundle.ts';
import { type TestDatabase, testDb } from '../setup/database.ts';
import { flowDeps, scriptedSource, testClock } from '../setup/flow.ts';

const KILLS = Number(process.env.KILLS ?? 50);
const WORKER = join(import.meta.dirname, 'kill-worker.ts');
/** between two lives: every lease of a killed worker is over */
const PAUSE_MS = 5 * MINUTE;
/** of 20 seconds on the worker's clock: together less than the pause */
const TURNS = 12;
/** of the last life, which nobody ends: replies of one conversation leave one a turn */
const LAST_TURNS = 100;
const NEW_A_LIFE = 3;
/** A life is killed at one of its first requests, or up to so many milliseconds after it. */
const LAST_REQUEST = 16;
const LATEST_MS = 40;
/** Lives that come to their end before their moment are not counted; more of them than this is a fault. */
const LIVES_MAX = KILLS * 2;

let database: TestDatabase;
let deps: FlowDeps;
let people: StockPeople;
let network: Awaited<ReturnType<typeof startNetwork>>;
let program: Awaited<ReturnType<typeof bundled>>;
const clock = testClock();
const below = seeded(50);

beforeAll(async () => {
  program = await bundled(WORKER);
  database = await testDb({ max: 4 });
  people = await stockPeople(database.db);
  deps = await flowDeps(database, clock, ...channels.values());
  network = await startNetwork();
  await scriptedSource(deps, {
    channel: 'feed',
    host: 'feed.example',
    settings: { url: `${network.origin}/feed.xml` },
    pollSeconds: 60,
  });
  const { token: _secret, ...settings } = channels.get('mastodon')!.parseSettings({
    server: network.origin,
    token: network.token,
    what: 'mentions',
    query: '',
  });
  await scriptedSource(deps, {
    channel: 'mastodon',
    host: 'obchod.example',
    settings,
    secrets: { token: network.token },
    pollSeconds: 60,
  });
  // the first page of a source is its baseline; here it is empty
  await readDue();
  network.publish(NEW_A_LIFE);
  clock.forward(PAUSE_MS);
  await readDue();
});
afterAll(async () => {
  await network?.close();
  await database?.close();
  await program?.remove();
});

async function readDue(): Promise<void> {
  for (const source of await claimDue(deps.db, clock(), 10)) await pollSource(deps, source);
}

/** A feed and a Mastodon server at one address, which tell of every request before it is answered. */
async function startNetwork() {
  const { app, control } = createMastodonSimulator({
    clock,
    domain: 'obchod.example',
    // the workers' clocks run ahead of the network's, whose five minutes would never end
    allowance: Number.POSITIVE_INFINITY,
  });
  const items: string[] = [];
  let onRequest = () => {};
  const { origin, close } = await listen((request, env) => {
    onRequest();
    if (new URL(request.url).pathname !== '/feed.xml')
      return app.fetch(request, env as Record<string, unknown>);
    const body = `<rss version="2.0"><channel><title>Fórum</title>${items.join('')}</channel></rss>`;
    return new Response(body, { headers: { 'content-type': 'application/rss+xml' } });
  });
  const shop = control.addAccount({ username: 'vandr' });
  const jana = control.addAccount({ username: 'jana', domain: 'jinde.example' });
  return {
    origin,
    close,
    control,
    token: control.token(shop),
    setOnRequest: (listener: () => void) => {
      onRequest = listener;
    },
    items,
    /** new things to hear of, on both */
    publish(count: number): void {
      for (let n = 0; n < count; n++) {
        const number = items.length;
        items.unshift(
          `<item><title>Dotaz ${number}</title><link>https://forum.example/${number}</link><description>Kde je objednávka ${number}?</description><pubDate>${clock().toUTCString()}</pubDate></item>`,
        );
        control.mention({ by: jana, to: shop, text: `kde je můj balíček číslo ${number}?` });
      }
    },
  };
}

/** A reply to the newest thing heard on Mastodon. */
async function reply(number: number): Promise<void> {
  const [newest] = await deps.db
    .select({ conversationId: conversationMentions.conversationId, mentionId: mentions.id })
    .from(mentions)
    .innerJoin(conversationMentions, eq(conversationMentions.mentionId, mentions.id))
    .where(eq(mentions.channel, 'mastodon'))
    .orderBy(desc(mentions.id))
    .limit(1);
  const request = { ...newest!, kind: 'public' as const, text: `Odpověď číslo ${number}.` };
  await sendReply(deps, { ...request, by: { userId: people.agent.id }, scope: { all: true } }, clock());
}

/** Loads while the one before it still works. */
function newWorker(): { worker: ChildProcess; ready: Promise<unknown> } {
  const args = [program.path, database.url];
  const worker = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return { worker, ready: once(worker, 'message') };
}

/** One life, from the word to start to its end; gives the signal that ended it. */
async function live(
  { worker, ready }: ReturnType<typeof newWorker>,
  killed: boolean,
): Promise<NodeJS.Signals | null> {
  await ready;
  const ended = once(worker, 'exit');
  let requests = 0;
  const fatal = 1 + below(LAST_REQUEST);
  const late = below(LATEST_MS);
  network.setOnRequest(() => {
    if (!killed || ++requests !== fatal) return;
    if (late % 2 === 0) setTimeout(() => worker.kill('SIGKILL'), late);
    else worker.kill('SIGKILL');
  });
  worker.send({ instant: clock().toISOString(), turns: killed ? TURNS : LAST_TURNS });
  const [, signal] = (await ended) as [number | null, NodeJS.Signals | null];
  return signal;
}

const rows = <T extends Record<string, unknown>>(query: ReturnType<typeof sql>) =>
  deps.db.execute<T>(query).then((list) => [...list]);

test(
  `${KILLS} workers killed in the middle: every item once, every reply once`,
  async () => {
    let next = newWorker();
    let killed = 0;
    let life = 0;
    for (; killed < KILLS; life++) {
      expect(life).toBeLessThan(LIVES_MAX);
      network.publish(NEW_A_LIFE);
      await reply(life);
      clock.forward(PAUSE_MS);
      const current = next;
      next = newWorker();
      if ((await live(current, true)) === 'SIGKILL') killed++;
    }
    clock.forward(PAUSE_MS);
    expect(await live(next, false)).toBe(null);

    const heard = await rows<{ channel: string; found: number; different: number }>(sql`
      select channel, count(*)::int as found, count(distinct external_id)::int as different
      from ${mentions} where not exists (select 1 from authors a where a.id = author_id and a.is_self)
      group by channel order by channel`);
    const count = network.items.length;
    expect(heard).toEqual([
      { channel: 'feed', found: count, different: count },
      { channel: 'mastodon', found: count, different: count },
    ]);
    const homeless = await deps.db
      .select({ id: mentions.id })
      .from(mentions)
      .where(
        and(
          eq(mentions.history, false),
          notExists(
            deps.db
              .select()
              .from(conversationMentions)
              .where(eq(conversationMentions.mentionId, mentions.id)),
          ),
        ),
      );
    expect(homeless).toEqual([]);
    expect(await deps.db.$count(mentionSources)).toBe(await deps.db.$count(mentions));
    const opened = await deps.db.$count(events, eq(events.kind, 'conversation.opened'));
    expect(opened).toBe(await deps.db.$count(conversations));
    expect((await deps.db.select().from(sources)).map(({ failures }) => failures)).toEqual([0, 0]);

    const queued = await deps.db.select().from(outbox);
    const texts = (await deps.db.select().from(replies)).map(({ text }) => text);
    const statuses = network.control.statuses().map((status) => String(status.content));
    const timesThere = texts.map((text) => statuses.filter((content) => content.includes(text)).length);
    expect(texts).toHaveLength(life);
    expect(queued.map(({ state }) => state)).toEqual(texts.map(() => 'sent'));
    expect(timesThere).toEqual(texts.map(() => 1));
    expect(await deps.db.$count(events, eq(events.kind, 'reply.sent'))).toBe(life);
  },
  60_000 + KILLS * 6_000,
);
