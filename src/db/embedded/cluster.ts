import { randomBytes } from 'node:crypto';
import { chown, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { StartError } from '../../lib/start-error.ts';
import type { Binaries } from './binaries.ts';
import { type Place, privateFolder } from './place.ts';
import { run } from './run.ts';

export const USER = 'ohlas';
/** In the cluster's folder, as private as the cluster itself. */
const PASSWORD_FILE = 'ohlas.password';
const PASSWORD_BYTES = 24;
/** The first PostgreSQL with Unicode letters of its own, the same on every system. */
const BUILTIN_LOCALE_SINCE = 17;

/**
 * Makes the cluster if there is none. It is made beside its place and moved in whole, so a machine that stops
 * half-way leaves nothing that looks like a database.
 * @throws StartError when it was made by another major version, or cannot be made
 */
export async function ensureCluster(place: Place, binaries: Binaries): Promise<void> {
  const version = await readFile(join(place.cluster, 'PG_VERSION'), 'utf8').catch(() => null);
  if (version === null) return createCluster(place, binaries);
  if (Number.parseInt(version, 10) !== binaries.major)
    throw new StartError(
      `The database in ${place.cluster} was made by PostgreSQL ${version.trim()}, this Ohlas brings ${binaries.major}. Make a backup with the Ohlas that made it (npm run backup) and restore it with this one into a new DATA_DIR.`,
    );
}

/** The database user's password, known to whoever may read the cluster's folder. */
export async function readPassword(cluster: string): Promise<string> {
  return (await readFile(join(cluster, PASSWORD_FILE), 'utf8')).trim();
}

async function createCluster({ cluster, owner }: Place, binaries: Binaries): Promise<void> {
  await sweepDrafts(cluster);
  const draft = `${cluster}.new-${process.pid}`;
  const passwordFile = `${draft}.password`;
  try {
    await privateFolder(draft, owner);
    await writeFile(passwordFile, randomBytes(PASSWORD_BYTES).toString('base64url'), { mode: 0o600 });
    if (owner) await chown(passwordFile, owner.uid, owner.gid);
    const common = initdbOptions(draft, passwordFile);
    let ok = false;
    let output = '';
    for (const locale of localeOptions(binaries.major)) {
      ({ ok, output } = await run(binaries.initdb, [...common, ...locale], owner));
      if (ok) break;
    }
    if (!ok) throw new StartError(`The database could not be made in ${cluster}: ${output}`);
    await rename(passwordFile, join(draft, PASSWORD_FILE));
    await rename(draft, cluster).catch((error: NodeJS.ErrnoException) => {
      // another Ohlas started at the same moment and was quicker: its cluster is as good as ours
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST' && error.code !== 'EPERM') throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
    await rm(passwordFile, { force: true });
  }
}

const initdbOptions = (folder: string, passwordFile: string): string[] => [
  `--pgdata=${folder}`,
  `--username=${USER}`,
  `--pwfile=${passwordFile}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--no-instructions',
];

/**
 * The best first; a locale the system does not know is refused at once, before anything is written. The system's
 * C.UTF-8 is what pg_trgm asks whether "š" is a letter.
 */
function localeOptions(major: number): string[][] {
  const unicode =
    major >= BUILTIN_LOCALE_SINCE ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : [];
  return [
    ['--locale=C.UTF-8', ...unicode],
    ['--locale=C', ...unicode],
  ];
}

/** What an initdb left behind that was killed. */
async function sweepDrafts(cluster: string): Promise<void> {
  const prefix = `${basename(cluster)}.new-`;
  for (const name of await readdir(dirname(cluster))) {
    if (!name.startsWith(prefix) || isAlive(Number.parseInt(name.slice(prefix.length), 10))) continue;
    await rm(join(dirname(cluster), name), { recursive: true, force: true });
  }
}

/** Whether a process has this id; one that belongs to somebody else counts. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
