/**
 * A worker process of its own, for being killed: reads sources and sends replies, side by side as the timetable does.
 * Says `ready` when loaded; told an instant it takes so many turns from there on, its clock moving with each, and ends.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import { createAnalyser } from '../../src/analysis/index.ts';
import { channels } from '../../src/channels/index.ts';
import { connect } from '../../src/db/client.ts';
import { deliverDue } from '../../src/flow/deliver.ts';
import type { FlowDeps } from '../../src/flow/deps.ts';
import { pollSource } from '../../src/flow/inbound.ts';
import { createMatching } from '../../src/flow/matching.ts';
import { createTeaching } from '../../src/flow/teaching.ts';
import { SECOND } from '../../src/lib/clock.ts';
import { createHttp } from '../../src/lib/http.ts';
import { silentLog } from '../../src/lib/log.ts';
import { createSeal } from '../../src/lib/seal.ts';
import { claimDue } from '../../src/sources/leases.ts';
import { loopbackReach } from '../setup/reach.ts';

const [url = ''] = process.argv.slice(2);
/** of simulated time, from one turn to the next */
const TURN_MS = 20 * SECOND;

let now = 0;
const { db, close } = await connect(url, { max: 6 });
const analyse = await createAnalyser();
const deps: FlowDeps = {
  db,
  clock: () => new Date(now),
  log: silentLog,
  seal: createSeal(Buffer.alloc(32, 7)),
  http: createHttp({ userAgent: 'Ohlas test', isAllowedHost: (host) => host.startsWith('127.0.0.1') }),
  reach: loopbackReach,
  channels,
  analyse,
  matching: createMatching(),
  teaching: createTeaching(analyse),
  publicUrl: 'http://ohlas.test',
  dataDir: join(tmpdir(), 'ohlas-test'),
  random: () => 0.5,
};

async function readDue(): Promise<void> {
  const due = await claimDue(db, deps.clock(), 8);
  await Promise.all(due.map((source) => pollSource(deps, source)));
}

process.once('message', async ({ instant, turns }: { instant: string; turns: number }) => {
  now = Date.parse(instant);
  for (let turn = 0; turn < turns; turn++) {
    await Promise.all([readDue(), deliverDue(deps, 10)]);
    now += TURN_MS;
    await breath();
  }
  await close();
  process.disconnect();
});
process.send?.('ready');
