import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clear } from './clear.ts';
import { launch } from './launch.ts';
import { type BenchReport, judged } from './report.ts';

const FIRST_SECONDS = 8;
const AGAIN_SECONDS = 3;

/** How long a person waits for the first page after `npm start`: on a new machine's empty folder, and the next time. */
export async function run(): Promise<BenchReport> {
  const machine = await mkdtemp(join(tmpdir(), 'ohlas-bench-start-'));
  const dataDir = join(machine, 'data');
  const tmp = join(machine, 'tmp');
  await mkdir(tmp);
  // as root the database runs under another uid, and keeps its socket there
  for (const one of [machine, tmp]) await chmod(one, 0o777);
  const seconds = async () => {
    const ohlas = await launch(['npm', 'start'], dataDir, { tmp });
    await ohlas.stop();
    return ohlas.firstPageMs / 1000;
  };
  try {
    const first = judged({
      what: 'first page, new machine, empty folder',
      value: await seconds(),
      unit: 's',
      atMost: FIRST_SECONDS,
    });
    const again = judged({
      what: 'first page, second start',
      value: await seconds(),
      unit: 's',
      atMost: AGAIN_SECONDS,
    });
    return { name: 'start', verdicts: [first, again], notes: [] };
  } finally {
    await clear(dataDir);
    await rm(machine, { recursive: true, force: true });
  }
}
