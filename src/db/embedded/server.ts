import { lstat, open, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { type AddressInfo, connect as connectSocket, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../../lib/start-error.ts';
import type { Binaries } from './binaries.ts';
import { readPassword, USER } from './cluster.ts';
import { kinshipOf, stopOrphan } from './kinship.ts';
import { canEnter, type Place, privateFolder, shortHash } from './place.ts';
import { type Owner, run } from './run.ts';
import { postgresConf } from './settings.ts';

const ON_WINDOWS = process.platform === 'win32';
/** Only a name here: with a socket folder of its own no two servers meet. */
const SOCKET_PORT = 5432;
/** A socket's whole path may take 103 bytes on macOS, 107 on Linux; ".s.PGSQL.5432.lock" comes on top of the folder. */
const SOCKET_FOLDER_MAX = 80;
const START_SECONDS = 120;
/** A server seen starting or stopping is waited for this long … */
const SETTLE_MS = 30_000;
/** … and looked at this often. */
const LOOK_MS = 20;
const KNOCK_MS = 2000;
/** A process number that no system hands out. */
const NO_PROCESS = 2 ** 31 - 1;
const LOG_MAX_BYTES = 5_000_000;
const LOG_TAIL_BYTES = 2000;

/** Where a running server listens. */
interface Listening {
  /** socket folder, or 127.0.0.1 on Windows */
  host: string;
  port: number;
}

/** Address of a database of this server, for `openPool`. */
export async function addressOf(place: Place, { host, port }: Listening, database: string): Promise<string> {
  const password = await readPassword(place.cluster);
  return host.startsWith('/')
    ? `postgres://${USER}:${password}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`
    : `postgres://${USER}:${password}@${host}:${port}/${database}`;
}

/**
 * Finds the cluster's server or starts it. A server that outlived its Ohlas is simply used.
 * @param own settings a test wants otherwise
 * @throws Error with the end of the server's log when it does not come up (it may on another try)
 */
export async function ensureRunning(
  place: Place,
  binaries: Binaries,
  own: Record<string, string>,
): Promise<Listening> {
  const alive = await findRunning(place, binaries);
  if (alive) return alive;
  await configure(place, binaries, own);
  const log = logFile(place);
  const started = await run(
    binaries.pgCtl,
    ['start', '-w', '-s', '-t', String(START_SECONDS), '-D', place.cluster, '-l', log],
    place.owner,
  );
  // when two start at once one of them fails, and finds the other's server here
  const server = await findRunning(place, binaries);
  if (server) return server;
  throw new Error(`PostgreSQL did not start. ${started.output}\n${await tail(log)}`);
}

/**
 * Stops a server whose data folder was deleted or replaced under it. It still sits on the socket's folder, which has its
 * name from the path: a new server would be refused there. To be called before a new cluster takes the old one's name.
 * @throws StartError when it does not go
 */
export async function clearSocket(place: Place): Promise<void> {
  if (ON_WINDOWS) return;
  const listening = { host: await socketFolder(place), port: SOCKET_PORT };
  const lock = socketLock(listening);
  const pid = Number.parseInt(await readFile(lock, 'utf8').catch(() => ''), 10);
  if ((await kinshipOf(pid, place.cluster)) === 'stranger') return;
  // a server writes postmaster.pid before this file and removes it after: looked at in this order none is missed
  if ((await readPidFile(place))?.pid === pid) return;
  if (process.platform !== 'linux' && (await knock(listening)) !== 'open') return;
  await stopOrphan(pid, place.cluster);
  await rm(lock, { force: true });
}

/**
 * Stops the server; running queries are cut off, nothing committed is lost. Waits by itself: pg_ctl would go on
 * waiting for a successor that another Ohlas has started meanwhile.
 */
export async function stopServer(place: Place, binaries: Binaries): Promise<void> {
  const running = await readPidFile(place);
  if (!running) return;
  await run(binaries.pgCtl, ['stop', '-W', '-s', '-m', 'fast', '-D', place.cluster], place.owner);
  for (let waited = 0; waited < SETTLE_MS; waited += LOOK_MS) {
    const left = await readPidFile(place);
    // the socket's folder goes too, if it is as empty as it should be
    if (!left && running.listening.host.startsWith('/')) await rmdir(running.listening.host).catch(() => {});
    if (left?.pid !== running.pid) return;
    await sleep(LOOK_MS);
  }
}

const pidFile = (place: Place) => join(place.cluster, 'postmaster.pid');
const socketLock = ({ host, port }: Listening) => join(host, `.s.PGSQL.${port}.lock`);
const logFile = (place: Place) => join(place.cluster, 'server.log');

/** postmaster.pid: pid, data folder, start time, port, socket folder, TCP address, shared memory, status. */
async function readPidFile(
  place: Place,
): Promise<{ pid: number; listening: Listening; status: string } | null> {
  const text = await readFile(pidFile(place), 'utf8').catch(() => '');
  if (!text) return null;
  const lines = text.split('\n').map((line) => line.trim());
  return {
    pid: Number(lines[0]),
    listening: { host: lines[4] || '127.0.0.1', port: Number(lines[3]) || SOCKET_PORT },
    status: lines[7] ?? '',
  };
}

/** The running server, once it has settled; null when there is none (any longer). */
async function findRunning(place: Place, binaries: Binaries): Promise<Listening | null> {
  for (let waited = 0; ; waited += LOOK_MS) {
    const seen = await readPidFile(place);
    if (!seen) return null;
    const kinship = await kinshipOf(seen.pid, place.cluster);
    if (kinship !== 'ours') {
      if (kinship === 'orphan') await stopOrphan(seen.pid, place.cluster);
      await disown(place, seen.listening);
      return null;
    }
    if (seen.status === 'ready') {
      const answer = await knock(seen.listening);
      if (answer === 'open') return seen.listening;
      if (answer === 'gone') {
        // alive, but its socket was swept from the temporary folder: only a fresh start brings it back
        await stopServer(place, binaries);
        return null;
      }
    }
    if (waited >= SETTLE_MS)
      throw new StartError(
        `PostgreSQL in ${place.cluster} (process ${seen.pid}) is neither up nor down. Wait a moment or stop that process.`,
      );
    await sleep(LOOK_MS);
  }
}

/**
 * After a crash or in a new container the process number left behind may belong to anyone (or to a corpse nobody
 * buries), and PostgreSQL would not dare to start. The file itself stays: by the shared memory it names PostgreSQL
 * sees whether parts of the dead server are still writing.
 */
async function disown(place: Place, listening: Listening): Promise<void> {
  const text = await readFile(pidFile(place), 'utf8').catch(() => '');
  if (text) await writeFile(pidFile(place), text.replace(/^\d+/, String(NO_PROCESS)));
  if (listening.host.startsWith('/')) await rm(socketLock(listening), { force: true });
}

/** Whether somebody opens: 'gone' means that there is no door any more, 'busy' that nobody came to it. */
function knock({ host, port }: Listening): Promise<'open' | 'busy' | 'gone'> {
  return new Promise((resolve) => {
    const socket = host.startsWith('/')
      ? connectSocket(join(host, `.s.PGSQL.${port}`))
      : connectSocket(port, host);
    const done = (answer: 'open' | 'busy' | 'gone') => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(KNOCK_MS, () => done('busy'));
    socket.on('connect', () => done('open'));
    socket.on('error', (error: NodeJS.ErrnoException) => done(error.code === 'ENOENT' ? 'gone' : 'busy'));
  });
}

async function configure(place: Place, binaries: Binaries, own: Record<string, string>): Promise<void> {
  const listens = ON_WINDOWS ? await onAPort(place) : await onASocket(place);
  const conf = join(place.cluster, 'postgresql.conf');
  const draft = `${conf}.${process.pid}`;
  await writeFile(draft, postgresConf(binaries.major, { ...listens, ...own }), { mode: 0o644 });
  await rename(draft, conf);
  const log = logFile(place);
  const size = await stat(log).then(
    (found) => found.size,
    () => 0,
  );
  if (size > LOG_MAX_BYTES) await rename(log, `${log}.old`);
}

const onAPort = async (place: Place): Promise<Record<string, string>> => ({
  listen_addresses: '127.0.0.1',
  port: String(await freePort(await lastPort(place))),
  unix_socket_directories: '',
});

const onASocket = async (place: Place): Promise<Record<string, string>> => ({
  listen_addresses: '',
  port: String(SOCKET_PORT),
  unix_socket_directories: await socketFolder(place),
  unix_socket_permissions: '0700',
});

/** A short private folder for the socket; a stranger's folder of that name is left alone. */
async function socketFolder({ cluster, owner }: Place): Promise<string> {
  const roomy = tmpdir().length + 'ohlas-'.length + 16 <= SOCKET_FOLDER_MAX;
  const base = roomy && (!owner || (await canEnter(tmpdir(), owner))) ? tmpdir() : '/tmp';
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const folder = join(base, `ohlas-${shortHash(cluster)}${attempt || ''}`);
    const made = await privateFolder(folder, owner).then(
      () => true,
      () => false,
    );
    if (made || (await isOurs(folder, owner))) return folder;
  }
  throw new StartError(`No private folder for the database's socket could be made in ${base}.`);
}

async function isOurs(folder: string, owner: Owner | null): Promise<boolean> {
  const found = await lstat(folder).catch(() => null);
  return (
    !!found?.isDirectory() && found.uid === (owner?.uid ?? process.getuid?.()) && (found.mode & 0o077) === 0
  );
}

/** The port of the last start: pools that outlived the server find it again there. */
async function lastPort({ cluster }: Place): Promise<number> {
  const conf = await readFile(join(cluster, 'postgresql.conf'), 'utf8').catch(() => '');
  return Number(/^port = '(\d+)'/m.exec(conf)?.[1] ?? 0);
}

/** A port nobody uses, the preferred one if it is free; 0 prefers none. */
function freePort(preferred: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', (error) => (preferred ? resolve(freePort(0)) : reject(error)));
    server.listen(preferred, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function tail(path: string): Promise<string> {
  const file = await open(path).catch(() => null);
  if (!file) return '';
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(
      Buffer.alloc(LOG_TAIL_BYTES),
      0,
      LOG_TAIL_BYTES,
      Math.max(0, size - LOG_TAIL_BYTES),
    );
    return buffer.toString('utf8', 0, bytesRead).trim();
  } finally {
    await file.close();
  }
}
