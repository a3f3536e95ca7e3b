import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { count } from 'drizzle-orm';
import { openDatabase } from '../../src/db/open.ts';
import { mentions } from '../../src/db/schema/index.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { keyFromFile } from '../../src/lib/key-file.ts';
import { silentLog } from '../../src/lib/log.ts';
import { createSeal } from '../../src/lib/seal.ts';
import { saveSetting } from '../../src/settings/index.ts';
import { addSource } from '../../src/sources/registry.ts';
import { clear } from './clear.ts';
import { launch } from './launch.ts';
import { posts } from './posts.ts';
import { type BenchReport, judged } from './report.ts';

const MENTIONS = 500;
/** Items of one feed; the reader takes at most 300 of a document. */
const ITEMS_A_FEED = 250;
const NODE_MEGABYTES = 200;
const POSTGRES_MEGABYTES = 100;
const LOOK_MS = 200;
const GIVE_UP_MS = 120_000;
/** After the last mention, before we weigh: a few ticks of the timetable. */
const SETTLE_MS = 5_000;
const KILOBYTES = 1024;

/**
 * The real server on an empty folder reads 500 items from feeds on this machine; then its resident memory, and the
 * proportional share of all processes of its PostgreSQL. Linux only: both come from /proc.
 */
export async function run(): Promise<BenchReport> {
  if (process.platform !== 'linux')
    return { name: 'memory', verdicts: [], notes: ['only on Linux: needs /proc'] };
  const dataDir = await mkdtemp(join(tmpdir(), 'ohlas-bench-memory-'));
  const feed = await feedServer();
  const ohlas = await launch(['node', ...(await startOptions())], dataDir);
  try {
    const postmaster = await fillFrom(feed, dataDir);
    const pages = await Promise.all(Array.from({ length: 20 }, () => fetch(ohlas.url)));
    await Promise.all(pages.map((page) => page.text()));
    await sleep(SETTLE_MS);
    const node = judged({
      what: `Node, ${MENTIONS} mentions analysed`,
      value: (await kilobytes(ohlas.process.pid!, 'status', 'VmRSS')) / KILOBYTES,
      unit: 'MB resident',
      atMost: NODE_MEGABYTES,
    });
    const postgres = judged({
      what: 'PostgreSQL, all its processes',
      value: (await shareOf(postmaster)) / KILOBYTES,
      unit: 'MB',
      atMost: POSTGRES_MEGABYTES,
    });
    return { name: 'memory', verdicts: [node, postgres], notes: [] };
  } finally {
    await ohlas.stop();
    feed.close();
    await clear(dataDir);
  }
}

/** What `npm start` runs node with, without npm and its shell around it: we weigh node alone. */
export async function startOptions(): Promise<string[]> {
  const { scripts } = JSON.parse(await readFile(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  return scripts.start.split(' ').slice(1);
}

/** Adds the feeds as sources and waits until all of it is in; gives the process number of the database server. */
async function fillFrom(feed: Server, dataDir: string): Promise<number> {
  const { port } = feed.address() as AddressInfo;
  const now = systemClock();
  const by = { userId: null, at: now };
  const { db, sql, close } = await openDatabase({ databaseUrl: undefined, dataDir }, silentLog, { max: 1 });
  try {
    await saveSetting(db, 'allowedHosts', { hosts: [`127.0.0.1:${port}`] }, by);
    const seal = createSeal(await keyFromFile(dataDir));
    for (let first = 0; first < MENTIONS; first += ITEMS_A_FEED) {
      const source = {
        channel: 'feed',
        name: 'Forum',
        teamId: null,
        settings: { url: `http://127.0.0.1:${port}/${first}.xml` },
        secrets: {},
        purpose: 'answer',
        intake: 'all',
        clock: 'always',
        responseMinutes: null,
        host: `127.0.0.1:${port}`,
        pollSeconds: 900,
      } as const;
      await addSource(db, source, seal, by);
    }
    for (let waited = 0; ; waited += LOOK_MS) {
      const [row] = await db.select({ n: count() }).from(mentions);
      if (row!.n >= MENTIONS) break;
      if (waited > GIVE_UP_MS) throw new Error(`only ${row!.n} mentions arrived`);
      await sleep(LOOK_MS);
    }
    const [backend] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
    return await parentOf(backend!.pid);
  } finally {
    await close();
  }
}

/** Serves `/0.xml`, `/250.xml` …: the posts from that one on. */
function feedServer(): Promise<Server> {
  const now = systemClock();
  const items = posts(MENTIONS, now).map(
    ({ text, url, author }) =>
      `<item><title>${author.name}</title><link>${url}</link><description>${text.replaceAll('&', '&amp;')}</description><pubDate>${now.toUTCString()}</pubDate></item>`,
  );
  const server = createServer((request, response) => {
    const first = Number.parseInt(request.url?.slice(1) ?? '', 10);
    const page = items.slice(first, first + ITEMS_A_FEED).join('');
    response
      .setHeader('content-type', 'application/rss+xml')
      .end(
        `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Forum</title>${page}</channel></rss>`,
      );
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Proportional set size of a process and all its children: shared pages are counted once. */
async function shareOf(parent: number): Promise<number> {
  let sum = await kilobytes(parent, 'smaps_rollup', 'Pss');
  for (const name of await readdir('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    // a process may end while we look
    if ((await parentOf(pid).catch(() => 0)) === parent)
      sum += await kilobytes(pid, 'smaps_rollup', 'Pss').catch(() => 0);
  }
  return sum;
}

async function kilobytes(pid: number, file: 'status' | 'smaps_rollup', field: string): Promise<number> {
  const text = await readFile(`/proc/${pid}/${file}`, 'utf8');
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(text)?.[1]);
}

async function parentOf(pid: number): Promise<number> {
  return Number(/^PPid:\s+(\d+)/m.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1]);
}
