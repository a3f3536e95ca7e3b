/**
 * A hundred agents at their queues, in a process of their own. Each has an open stream, and does what the screen does
 * when it tells of a change (views/static/js/live.js): asks for its list and for the numbers, at a moment of its own.
 * Now and then they open the whole page anew.
 * Arguments: address of the app, number of a conversation whose changes are watched, then of each agent the cookie and the
 * path of their list. Tells its parent `ready` when all streams are open, then of each change of that conversation the
 * moment at which the last agent had it. Told `measure`, it forgets what was until then; told `end`, it asks no more and
 * tells its report.
 */
import { Agent, get, type IncomingMessage } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

export interface AgentsReport {
  /** milliseconds of each list, of each whole page and of the numbers, in no order */
  lists: number[];
  pages: number[];
  counts: number[];
  /** milliseconds from a frame until the list that it asked for was there */
  followed: number[];
  /** lists that had not changed */
  unchanged: number;
  /** answers other than they should be, and streams that ended */
  failed: number;
  /** readings that one agent was told of: each is one frame */
  frames: number;
  /** milliseconds of a processor that all of this took here */
  cpuMs: number;
}

const [url = '', watched = '', ...agents] = process.argv.slice(2);
const CHANGE = `\nevent: conversation-${watched}\n`;
const QUEUE = /\nevent: queue\ndata: (.*)\n/g;
const TAG = /data-tag="([^"]+)"><\/template>$/;
const TAG_BYTES = 200;
const END = '\n\n';
/** as live.js has it */
const LIST_MS = 150;
const COUNTS_MS = 1000;
/** Somebody opens the whole page every so often. */
const PAGE_EVERY_MS = 30_000;

interface Telling {
  told: string;
  within: number;
}

const connections = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
const cookies = agents.filter((_, index) => index % 2 === 0);
const report: AgentsReport = {
  lists: [],
  pages: [],
  counts: [],
  followed: [],
  unchanged: 0,
  failed: 0,
  frames: 0,
  cpuMs: 0,
};
let missing = cookies.length;
let underWay = 0;
let isOver = false;
let cpuBefore = process.cpuUsage();

function heard(): void {
  missing -= 1;
  if (missing > 0) return;
  missing = cookies.length;
  process.send?.({ heardAt: process.hrtime.bigint().toString() });
}

/** One request to its last byte; gives the status and the end of what came. */
async function ask(path: string, headers: Record<string, string>, into: number[]) {
  if (isOver) return null;
  const started = performance.now();
  underWay += 1;
  try {
    const answer = await new Promise<IncomingMessage>((resolve, reject) =>
      get(url + path, { agent: connections, headers }, resolve).on('error', reject),
    );
    let last = Buffer.alloc(0);
    for await (const piece of answer) last = Buffer.concat([last, piece as Buffer]).subarray(-TAG_BYTES);
    into.push(performance.now() - started);
    if (answer.statusCode !== 200 && answer.statusCode !== 304) report.failed += 1;
    return { status: answer.statusCode, end: last.toString() };
  } catch {
    report.failed += 1;
    return null;
  } finally {
    underWay -= 1;
  }
}

/** Does something at a moment of its own within the time it is told, and not again before that. */
function follower(least: number, look: () => Promise<void>): (within: number) => void {
  let waits = false;
  return (within) => {
    if (waits) return;
    waits = true;
    setTimeout(
      () => {
        waits = false;
        void look();
      },
      least + Math.random() * within,
    );
  };
}

/** What a screen does when it is told. */
function screen(cookie: string, path: string): (telling: Telling) => void {
  const headers = { Cookie: cookie, 'HX-Request': 'true' };
  let told = '';
  let toldAt = 0;
  let tag = '';
  const list = follower(LIST_MS, async () => {
    const since = toldAt;
    const answer = await ask(path, { ...headers, 'Ohlas-Told': told, 'If-None-Match': tag }, report.lists);
    if (answer?.status === 304) report.unchanged += 1;
    else tag = TAG.exec(answer?.end ?? '')?.[1] ?? '';
    report.followed.push(performance.now() - since);
  });
  const counts = follower(COUNTS_MS, async () => {
    await ask('/queue/counts', headers, report.counts);
  });
  return (telling) => {
    told = telling.told;
    toldAt = performance.now();
    list(telling.within);
    counts(2 * telling.within);
  };
}

/** Opens the stream of one agent; resolves with its first frame. */
function open(number: number, cookie: string, path: string): Promise<void> {
  const tell = screen(cookie, path);
  return new Promise((resolve, reject) => {
    const request = get(`${url}/live`, { agent: connections, headers: { Cookie: cookie } }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`the stream answered ${answer.statusCode}`));
      let text = '';
      answer.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
        if (!text.endsWith(END)) return;
        const whole = text;
        text = '';
        resolve();
        if (whole.includes(CHANGE)) heard();
        for (const [, data = '{}'] of whole.matchAll(QUEUE)) {
          if (number === 0) report.frames += 1;
          tell(JSON.parse(data) as Telling);
        }
      });
      answer.on('close', () => {
        report.failed += 1;
      });
    });
    request.on('error', reject);
  });
}

async function readPages(number: number, cookie: string, path: string): Promise<void> {
  await sleep((number / cookies.length) * PAGE_EVERY_MS);
  for (;;) {
    await ask(path, { Cookie: cookie }, report.pages);
    await sleep(PAGE_EVERY_MS);
  }
}

const pathOf = (number: number) => agents[2 * number + 1] ?? '/queue';
for (const [number, cookie] of cookies.entries()) await open(number, cookie, pathOf(number));
for (const [number, cookie] of cookies.entries()) void readPages(number, cookie, pathOf(number));
process.send?.('ready');
process.on('message', async (word) => {
  if (word === 'measure') {
    for (const took of [report.lists, report.pages, report.counts, report.followed]) took.length = 0;
    report.frames = 0;
    report.unchanged = 0;
    cpuBefore = process.cpuUsage();
    return;
  }
  const { user, system } = process.cpuUsage(cpuBefore);
  report.cpuMs = (user + system) / 1000;
  isOver = true;
  while (underWay > 0) await sleep(20);
  process.send?.(report);
});
