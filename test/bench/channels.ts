import { fork } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { count, eq } from 'drizzle-orm';
import type { Db } from '../../src/db/client.ts';
import { openDatabase } from '../../src/db/open.ts';
import { mentions, sources } from '../../src/db/schema/index.ts';
import { after, SECOND, systemClock } from '../../src/lib/clock.ts';
import { keyFromFile } from '../../src/lib/key-file.ts';
import { silentLog } from '../../src/lib/log.ts';
import { createSeal, type Seal } from '../../src/lib/seal.ts';
import { startSession } from '../../src/people/index.ts';
import { saveSetting } from '../../src/settings/index.ts';
import { addSource, type SourceInput } from '../../src/sources/registry.ts';
import { stockPeople } from '../factories.ts';
import { clear } from './clear.ts';
import type { Networks } from './clients/networks.ts';
import { type Launched, launch } from './launch.ts';
import { startOptions } from './memory.ts';
import { type BenchReport, judged, percentile } from './report.ts';

const SERVERS = 40;
const FEEDS = 700;
const SHOPS = 300;
const POLL_SECONDS = 60;
/** BENCH_MINUTES shortens it for a look. */
const MINUTES = Number(process.env.BENCH_MINUTES ?? 5);
/** All sources have been read once, and their turns have spread over the minute. */
const WARM_UP_MS = 90_000;
const SAMPLE_MS = 500;
const WEBHOOK_EVERY_MS = 1_000;
const GIVE_UP_MS = 10_000;
const LAG_SECONDS = 5;
const SCREEN_SECONDS = 1;
const NODE_MEGABYTES = 400;
const KILOBYTES = 1024;
/** The list of the second screen, and how it follows what the stream tells, as static/js/live.js has it. */
const NEWEST = '/queue?order=newest';
const TOLD = /event: queue\ndata: .*"told":"([^"]+)"/;
const LIST_MS = 150;
const LONGEST_LINE = 1_000;
/** Of Linux' accounting of processor time. */
const TICKS_A_SECOND = 100;
const NETWORKS = join(import.meta.dirname, 'clients/networks.ts');

/**
 * A thousand sources at one-minute polls: how late each is read, what the process takes, and how long a webhook needs to
 * the row on another person's screen meanwhile. The networks are another process on the same machine.
 */
export async function run(): Promise<BenchReport> {
  if (process.platform !== 'linux')
    return { name: 'channels', verdicts: [], notes: ['only on Linux: needs /proc'] };
  const dataDir = await mkdtemp(join(tmpdir(), 'ohlas-bench-channels-'));
  const networks = fork(NETWORKS, [SERVERS, FEEDS, SHOPS].map(String), { execArgv: ['--import', 'tsx'] });
  try {
    const [places] = (await once(networks, 'message')) as [Networks];
    const ohlas = await launch(['node', ...(await startOptions())], dataDir);
    try {
      return await measure(ohlas, places, dataDir);
    } finally {
      await ohlas.stop();
    }
  } finally {
    networks.kill();
    await clear(dataDir);
  }
}

async function measure(ohlas: Launched, places: Networks, dataDir: string): Promise<BenchReport> {
  const { db, close } = await openDatabase({ databaseUrl: undefined, dataDir }, silentLog, { max: 2 });
  try {
    const door = await fill(db, createSeal(await keyFromFile(dataDir)), places);
    const cookie = `ohlas=${await signIn(db)}`;
    await sleep(WARM_UP_MS);
    const pid = ohlas.process.pid!;
    const cpuBefore = await cpuSeconds(pid);
    const started = performance.now();
    const until = started + MINUTES * 60_000;
    const [lags, screens, peak] = await Promise.all([
      watchLags(db, until),
      watchScreen(ohlas.url, cookie, door, until),
      watchMemory(pid, until),
    ]);
    const cpu = ((await cpuSeconds(pid)) - cpuBefore) / ((performance.now() - started) / SECOND);
    const [row] = await db.select({ n: count() }).from(mentions);
    const failing = (await db.select().from(sources)).filter(({ failures }) => failures > 0).length;
    const verdicts = [
      judged({
        what: `${FEEDS + SHOPS} sources, ${lags.length.toLocaleString('en')} polls: read after their turn, p95`,
        value: percentile(lags, 0.95),
        unit: 's',
        atMost: LAG_SECONDS,
      }),
      judged({ what: 'Node, at its most', value: peak, unit: 'MB resident', atMost: NODE_MEGABYTES }),
      judged({
        what: `${screens.length} webhooks: from the call to the row on another screen, p95`,
        value: percentile(screens, 0.95),
        unit: 's',
        atMost: SCREEN_SECONDS,
      }),
    ];
    const notes = [
      `lag: median ${percentile(lags, 0.5).toFixed(1)} s, longest ${lags.at(-1)?.toFixed(1)} s`,
      `webhook: median ${percentile(screens, 0.5).toFixed(2)} s, longest ${screens.at(-1)?.toFixed(2)} s`,
      `Node took ${(cpu * 100).toFixed(0)} % of one core; ${row!.n.toLocaleString('en')} mentions in, ${failing} sources failing`,
    ];
    return { name: 'channels', verdicts, notes };
  } finally {
    await close();
  }
}

interface Door {
  path: string;
  secret: string;
}

/** All sources, their first turns spread over a minute, and a door for webhooks. */
async function fill(db: Db, seal: Seal, { feeds, shops }: Networks): Promise<Door> {
  const now = systemClock();
  const hosts = [
    ...new Set([...feeds, ...shops.map(({ server }) => server)].map((url) => new URL(url).host)),
  ];
  await saveSetting(db, 'allowedHosts', { hosts }, { userId: null, at: now });
  const shared = {
    teamId: null,
    purpose: 'answer',
    intake: 'all',
    clock: 'always',
    responseMinutes: null,
    pollSeconds: POLL_SECONDS,
  } as const;
  const inputs: SourceInput[] = [
    ...feeds.map((url, n) => ({
      ...shared,
      channel: 'feed',
      name: `Forum ${n}`,
      settings: { url },
      secrets: {},
      host: new URL(url).host,
    })),
    ...shops.map(({ server, token }, n) => ({
      ...shared,
      channel: 'mastodon',
      name: `Obchod ${n}`,
      settings: { server, what: 'mentions' },
      secrets: { token },
      host: new URL(server).host,
    })),
  ];
  await db.transaction(async (tx) => {
    for (const [n, input] of inputs.entries()) {
      const at = after(
        now,
        Math.round(((n * 7919) % inputs.length) * ((POLL_SECONDS * SECOND) / inputs.length)),
      );
      await addSource(tx, input, seal, { userId: null, at });
    }
  });
  const secret = 'bench'.repeat(8);
  const id = await db.transaction((tx) =>
    addSource(
      tx,
      {
        ...shared,
        channel: 'webhook',
        name: 'E-shop',
        settings: { space: 'bench' },
        secrets: { secret },
        host: 'webhook-bench',
        polled: false,
      },
      seal,
      { userId: null, at: now },
    ),
  );
  const [source] = await db.select().from(sources).where(eq(sources.id, id));
  return { path: `/hooks/webhook/${source!.hookKey}`, secret };
}

async function signIn(db: Db): Promise<string> {
  const { admin } = await stockPeople(db);
  return startSession(db, { userId: admin.id, userAgent: 'bench' }, systemClock());
}

/** Seconds from the moment at which a source was due until what it had to say was stored, of every poll; sorted. */
async function watchLags(db: Db, until: number): Promise<number[]> {
  const due = new Map<number, Date>();
  const lags: number[] = [];
  const columns = { id: sources.id, next: sources.nextPollAt, last: sources.lastPollAt };
  while (performance.now() < until) {
    for (const { id, next, last } of await db.select(columns).from(sources).where(eq(sources.polled, true))) {
      const before = due.get(id);
      if (before && last && next > before) lags.push((last.getTime() - before.getTime()) / SECOND);
      due.set(id, next);
    }
    await sleep(SAMPLE_MS);
  }
  return lags.sort((a, b) => a - b);
}

/** Seconds from the call of a webhook until its row is on the screen of somebody who has the queue open; sorted. */
async function watchScreen(
  url: string,
  cookie: string,
  { path, secret }: Door,
  until: number,
): Promise<number[]> {
  const leave = new AbortController();
  const screen = await fetch(`${url}/live`, { headers: { cookie }, signal: leave.signal });
  let seen = '';
  let told = '';
  let asking = false;
  const look = async () => {
    asking = false;
    const headers = { cookie, 'hx-request': 'true', 'ohlas-told': told };
    seen = await (await fetch(`${url}${NEWEST}`, { headers, signal: leave.signal })).text();
  };
  const reading = (async () => {
    let text = '';
    for await (const chunk of screen.body!) {
      text = (text + Buffer.from(chunk).toString()).slice(-LONGEST_LINE);
      const word = TOLD.exec(text)?.[1];
      if (!word) continue;
      text = '';
      told = word;
      if (!asking) setTimeout(() => look().catch(() => undefined), LIST_MS);
      asking = true;
    }
  })().catch(() => undefined);
  const took: number[] = [];
  for (let n = 0; performance.now() < until; n++) {
    const name = `Zákaznice${n}x`;
    const called = performance.now();
    const body = JSON.stringify({ id: `w${n}`, text: 'Kde je moje objednávka?', author: { name, id: name } });
    const t = Math.floor(systemClock().getTime() / SECOND);
    const v1 = createHmac('sha256', secret).update(`${t}.${body}`).digest('hex');
    const answer = await fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-ohlas-signature': `t=${t},v1=${v1}` },
      body,
    });
    if (!answer.ok) throw new Error(`the webhook answered ${answer.status}`);
    while (!seen.includes(name) && performance.now() - called < GIVE_UP_MS) await sleep(5);
    took.push((performance.now() - called) / SECOND);
    await sleep(Math.max(0, WEBHOOK_EVERY_MS - (performance.now() - called)));
  }
  leave.abort();
  await reading;
  return took.sort((a, b) => a - b);
}

/** The most that the process held, in megabytes. */
async function watchMemory(pid: number, until: number): Promise<number> {
  let most = 0;
  while (performance.now() < until) {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    most = Math.max(most, Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / KILOBYTES);
    await sleep(SECOND);
  }
  return most;
}

/** Processor time of a process so far, its own and the system's for it. */
async function cpuSeconds(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
}
