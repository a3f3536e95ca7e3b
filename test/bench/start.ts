import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from './launch.ts';
import { type BenchReport, judged } from './report.ts';

const FIRST_SECONDS = 8;
const AGAIN_SECONDS = 3;

/** How long a person waits for the first page after `npm start`: on an empty folder, and the next time. */
export async function run(): Promise<BenchReport> {
  const dataDir = await mkdtemp(join(tmpdir(), 'ohlas-bench-start-'));
  const seconds = async () => {
    const ohlas = await launch(['npm', 'start'], dataDir);
    await ohlas.stop();
    return ohlas.firstPageMs / 1000;
  };
  try {
    const first = judged({
      what: 'first page, empty folder',
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
    await rm(dataDir, { recursive: true, force: true });
  }
}
