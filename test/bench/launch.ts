import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

const ROOT = join(import.meta.dirname, '../..');
const KNOCK_MS = 20;
const GIVE_UP_MS = 120_000;

export interface Launched {
  process: ChildProcess;
  url: string;
  /** milliseconds from the command to the first whole page */
  firstPageMs: number;
  /** what stands on its terminal so far */
  said(): string;
  stop(): Promise<void>;
}

/**
 * Starts Ohlas as a person would, on a free port, and waits for its first page. What has been compiled before lies in
 * `tmp`: an empty one makes it a first start.
 */
export async function launch(
  command: string[],
  dataDir: string,
  { tmp = tmpdir(), more = {} }: { tmp?: string; more?: Record<string, string> } = {},
): Promise<Launched> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    TMPDIR: tmp,
    LOG_LEVEL: 'error',
    ...more,
  };
  const started = performance.now();
  // a group of its own: npm, its shell and node are stopped together
  const child = spawn(command[0]!, command.slice(1), {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  let terminal = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    terminal += chunk.toString();
  });
  const ended = once(child, 'exit');
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid!, 'SIGTERM');
    await ended;
    await gone(url);
  };
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`${command.join(' ')} ended with ${child.exitCode}`);
    if (performance.now() - started > GIVE_UP_MS) {
      await stop();
      throw new Error(`no page at ${url}`);
    }
    await sleep(KNOCK_MS);
  }
  return {
    process: child,
    url,
    firstPageMs: performance.now() - started,
    said: () => terminal,
    stop,
  };
}

/** A whole page comes: before the first account that is the one to sign in. */
async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url);
    const page = await response.text();
    return response.ok && page.includes('</html>');
  } catch {
    return false;
  }
}

/** npm may end before its node does. */
async function gone(url: string): Promise<void> {
  while (await answers(url)) await sleep(KNOCK_MS);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
