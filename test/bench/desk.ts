import { fork } from 'node:child_process';
import { on } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { eq, sql } from 'drizzle-orm';
import type { Connection, Db } from '../../src/db/client.ts';
import { idList } from '../../src/db/prepared.ts';
import { conversations } from '../../src/db/schema/queue.ts';
import { searchMarks } from '../../src/db/schema/search.ts';
import { ingest } from '../../src/flow/ingest.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { startSession } from '../../src/people/index.ts';
import { bulk } from '../../src/queue/index.ts';
import { indexNew } from '../../src/search/index.ts';
import { sourceById } from '../../src/sources/registry.ts';
import { makePerson } from '../factories.ts';
import { flowDeps, scriptedChannel } from '../setup/flow.ts';
import { clear } from './clear.ts';
import type { AgentsReport } from './clients/agents.ts';
import { launch } from './launch.ts';
import { posts } from './posts.ts';
import { processorMs, processorsMs, residentMb } from './processor.ts';
import { fill } from './queue-fill.ts';
import { type BenchReport, judged, percentile, seeded } from './report.ts';
import { withServer } from './server.ts';

const AGENTS = 100;
/** What they look at: the queue, most of them. */
const LISTS = [
  ...Array.from({ length: 7 }, () => '/queue'),
  '/queue?view=mine',
  '/queue?view=unclaimed',
  '/queue?order=urgency',
];
/** Until the compiler and the caches are warm nothing is measured. */
const WARM_UP_MS = 10_000;
const MINUTES = Number(process.env.BENCH_MINUTES ?? 5);
const ITEMS_A_SECOND = 50;
/** What came is stored in pages of so many, as sources bring it. */
const A_PAGE = 5;
const INDEX_EVERY = 100;
/** a source that has no team, so that everybody sees what it brings */
const EVERYBODYS = 2;
const QUEUE = { conversations: 100_000, openEvery: 10 };
/** A colleague does something now and then, not in step with anything, and we look when the last one saw it. */
const ACT_EVERY_MS = { least: 200, most: 1_400 };
const TARGETS = { queueMs: 150, readingsASecond: 1.1, seenMs: 1000 };
const NANOSECONDS = 1e6;
const CLIENTS = join(import.meta.dirname, 'clients/agents.ts');

/**
 * A hundred agents with open queues while fifty new items come every second, for BENCH_MINUTES (5) minutes: what their
 * queues take, how often changes are read for all of them, and when the last of them sees one. As compose.yaml has it
 * web and worker are two processes; what a worker does with what comes, this process does. PostgreSQL and the agents
 * themselves are on the same machine.
 */
export const run = (): Promise<BenchReport> => withServer(measure);

async function measure(connection: Connection, databaseUrl: string): Promise<BenchReport> {
  const { db } = connection;
  await fill(connection.sql, QUEUE, systemClock());
  // of what has been there for long the words are in the index already
  await db.insert(searchMarks).values({ what: 'mentions', upTo: QUEUE.conversations });
  const watched = await everybodysConversation(db);
  const people = await signIn(db);
  const dataDir = await mkdtemp(join(tmpdir(), 'ohlas-bench-web-'));
  const web = await launch(webCommand(), dataDir, { more: { ROLE: 'web', DATABASE_URL: databaseUrl } });
  const agents = openAgents(web.url, watched, people);
  try {
    await agents.told();
    const { channel } = scriptedChannel();
    const worker = await flowDeps(connection, systemClock, {
      ...channel,
      info: { ...channel.info, kind: 'feed' },
    });
    const day = { over: false };
    const coming = keepComing(worker, day);
    await sleep(WARM_UP_MS);
    agents.measure();
    const before = processorTimes(web.process.pid!);
    const took = await actAndWatch(db, watched, agents).finally(() => {
      day.over = true;
    });
    const told = await agents.end();
    const shares = `${sharesOf(before, processorTimes(web.process.pid!), told.cpuMs)}; web ${residentMb(web.process.pid!)} MB`;
    return reportOf(told, took.sort(byTime), await coming, shares);
  } finally {
    agents.close();
    await web.stop();
    await clear(dataDir);
  }
}

/** As compose.yaml starts the web; with BENCH_PROFILE=folder it leaves there where its time went. */
function webCommand(): string[] {
  const { BENCH_PROFILE: folder } = process.env;
  return ['node', ...(folder ? ['--cpu-prof', `--cpu-prof-dir=${folder}`] : []), 'src/start.mjs'];
}

function reportOf(
  { lists, pages, counts, followed, failed, frames, unchanged }: AgentsReport,
  seen: number[],
  came: { items: number; seconds: number },
  shares: string,
): BenchReport {
  const asked = [...lists, ...pages].sort(byTime);
  const verdicts = [
    judged({
      what: `a queue, ${AGENTS} agents, ${MINUTES} minutes, p95`,
      value: percentile(asked, 0.95),
      unit: 'ms',
      atMost: TARGETS.queueMs,
    }),
    judged({
      what: 'readings of what changed, for all of them',
      value: frames / (60 * MINUTES),
      unit: 'a second',
      atMost: TARGETS.readingsASecond,
    }),
    judged({
      what: 'a change until the last one sees it, p95',
      value: percentile(seen, 0.95),
      unit: 'ms',
      atMost: TARGETS.seenMs,
    }),
    judged({
      what: 'new items',
      value: came.items / came.seconds,
      unit: 'a second',
      atLeast: ITEMS_A_SECOND * 0.98,
    }),
    judged({ what: 'requests that failed', value: failed, unit: '', atMost: 0 }),
  ];
  const notes = [
    `${shown('lists', lists)}; ${((100 * unchanged) / lists.length).toFixed(0)} % had not changed`,
    shown('whole pages', pages),
    shown('numbers', counts),
    shown('from a frame to the list it asks for', followed),
    shown('changes seen', seen),
    shares,
  ];
  return { name: 'desk', verdicts, notes };
}

function shown(name: string, took: number[]): string {
  took.sort(byTime);
  const at = (share: number) => `${percentile(took, share).toFixed(0)} ms`;
  return `${name}: ${took.length}, p50 ${at(0.5)}, p95 ${at(0.95)}, longest ${took.at(-1)?.toFixed(0)} ms`;
}

interface ProcessorTimes {
  at: number;
  all: number;
  web: number;
  worker: number;
}

const processorTimes = (webPid: number): ProcessorTimes => ({
  at: performance.now(),
  all: processorsMs(),
  web: processorMs(webPid),
  worker: processorMs(process.pid),
});

/** Who took how much of one processor. */
function sharesOf(before: ProcessorTimes, after: ProcessorTimes, agentsMs: number): string {
  const share = (ms: number) => `${((100 * ms) / (after.at - before.at)).toFixed(0)} %`;
  const all = after.all - before.all;
  const web = after.web - before.web;
  const worker = after.worker - before.worker;
  const rest = all - web - worker - agentsMs;
  return `of one processor: web ${share(web)}, worker ${share(worker)}, agents ${share(agentsMs)}, PostgreSQL and the rest of the machine ${share(rest)}`;
}

/** Lets items come, at their rate whatever a page takes, until the day is over; their words are indexed as they come. */
async function keepComing(worker: Awaited<ReturnType<typeof flowDeps>>, day: { over: boolean }) {
  const source = await sourceById(worker.db, EVERYBODYS);
  const waiting = posts(ITEMS_A_SECOND * (60 * MINUTES + 60), systemClock());
  const started = performance.now();
  let items = 0;
  while (!day.over) {
    const now = systemClock();
    const page = waiting.splice(0, A_PAGE).map((item) => ({ ...item, publishedAt: now }));
    await worker.db.transaction((tx) =>
      ingest(tx, worker, source, { items: page, tombstones: [], baseline: false }, now),
    );
    items += page.length;
    if (items % INDEX_EVERY === 0) await indexNew(worker.db);
    const due = (items / ITEMS_A_SECOND) * 1000;
    await sleep(Math.max(0, due - (performance.now() - started)));
  }
  return { items, seconds: (performance.now() - started) / 1000 };
}

/** Milliseconds from the commit of each act until the last agent had it. */
async function actAndWatch(db: Db, id: number, agents: Agents): Promise<number[]> {
  const took: number[] = [];
  const below = seeded(3);
  const random = () => below(1_000) / 1_000;
  const until = performance.now() + MINUTES * 60_000;
  for (let round = 0; performance.now() < until; round++) {
    const kind = round % 2 ? 'release' : 'claim';
    await db.transaction((tx) => bulk(tx, [id], { kind }, 1, systemClock()));
    const committed = process.hrtime.bigint();
    const { heardAt } = await agents.told<{ heardAt: string }>();
    took.push(Number(BigInt(heardAt) - committed) / NANOSECONDS);
    await sleep(ACT_EVERY_MS.least + random() * (ACT_EVERY_MS.most - ACT_EVERY_MS.least));
  }
  return took;
}

/** An open one that everybody sees and nobody holds, and that stands on top of the queue. */
async function everybodysConversation(db: Db): Promise<number> {
  const [row] = await db
    .select({ id: conversations.id })
    .from(conversations)
    .where(eq(conversations.status, 'open'))
    .orderBy(conversations.dueAt)
    .limit(1);
  await db
    .update(conversations)
    .set({ assigneeId: null, foundBy: [EVERYBODYS] })
    .where(eq(conversations.id, row!.id));
  return row!.id;
}

interface Person {
  cookie: string;
  list: string;
}

/** A hundred people: of one team, of the other and of both, and every tenth a lead. What somebody holds is theirs now. */
async function signIn(db: Db): Promise<Person[]> {
  const people: Person[] = [];
  const ids: number[] = [];
  for (let n = 0; n < AGENTS; n++) {
    const teamIds = [[1], [2], [1, 2]][n % 3]!;
    const { id } = await makePerson(db, { name: `Agent${n}`, role: n % 10 ? 'agent' : 'lead', teamIds });
    const token = await startSession(db, { userId: id, userAgent: 'bench' }, systemClock());
    ids.push(id);
    people.push({ cookie: `ohlas=${token}`, list: LISTS[n % LISTS.length]! });
  }
  await db.execute(sql`update conversations set assignee_id = (${idList(ids)}::bigint[])[1 + id % ${AGENTS}]
    where assignee_id is not null and status <> 'done'`);
  return people;
}

type Agents = ReturnType<typeof openAgents>;

function openAgents(url: string, watched: number, people: Person[]) {
  const each = people.flatMap(({ cookie, list }) => [cookie, list]);
  const child = fork(CLIENTS, [url, String(watched), ...each], { execArgv: ['--import', 'tsx'] });
  const words = on(child, 'message', { close: ['exit'] });
  async function told<T>(): Promise<T> {
    const { done, value } = await words.next();
    if (done) throw new Error('the agents have ended');
    return (value as [T])[0];
  }
  return {
    told,
    /** Forgets what was until now. */
    measure: () => child.send('measure'),
    /** What their requests took. */
    end(): Promise<AgentsReport> {
      child.send('end');
      return told<AgentsReport>();
    },
    close: () => child.kill(),
  };
}

const byTime = (a: number, b: number): number => a - b;
