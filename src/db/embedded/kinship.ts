import { readFile, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../../lib/start-error.ts';
import { isAlive } from './cluster.ts';

const PATIENCE_MS = 10_000;
const LOOK_MS = 20;

/**
 * What a process is to a cluster's folder: its PostgreSQL; one that was started for this path, but whose folder has been
 * deleted, moved away or replaced since; or nothing to us.
 */
type Kinship = 'ours' | 'orphan' | 'stranger';

/** Where the system does not tell what a process is (it does on Linux), being alive must do to be ours. */
export async function kinshipOf(pid: number, cluster: string): Promise<Kinship> {
  if (!isAlive(pid)) return 'stranger';
  if (process.platform !== 'linux') return 'ours';
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  if (!command.includes('postgres') || !command.split('\0').includes(cluster)) return 'stranger';
  // a server works in its data folder, and goes there before it writes its number anywhere
  const [its, ours] = await Promise.all([identity(`/proc/${pid}/cwd`), identity(cluster)]);
  return its !== null && its !== ours ? 'orphan' : 'ours';
}

/** Which folder a path leads to, also one that has lost its name. */
const identity = (path: string): Promise<string | null> =>
  stat(path).then(
    ({ dev, ino }) => `${dev}:${ino}`,
    () => null,
  );

/**
 * Cuts off a server whose folder is gone. Not in good order: its last checkpoint would be written by the folder's name,
 * into whatever database stands there by now. A folder that was only moved recovers when it is next used.
 * @throws StartError when it does not go
 */
export async function stopOrphan(pid: number, cluster: string): Promise<void> {
  try {
    process.kill(pid, 'SIGQUIT');
  } catch {
    // gone already, or somebody else's
  }
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_MS) {
    if (!(await isRunning(pid))) return;
    await sleep(LOOK_MS);
  }
  throw new StartError(
    `A PostgreSQL (process ${pid}) is still running for ${cluster}, although that folder was deleted or moved. Stop that process and start Ohlas again.`,
  );
}

/** A corpse that nobody buries has no command any more. */
const isRunning = async (pid: number): Promise<boolean> =>
  isAlive(pid) && (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '?')) !== '';
