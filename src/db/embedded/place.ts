import { createHash } from 'node:crypto';
import { chown, mkdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StartError } from '../../lib/start-error.ts';
import type { Owner } from './run.ts';

/** "nobody": PostgreSQL refuses to run as root. */
const NOBODY: Owner = { uid: 65_534, gid: 65_534 };
/** Where root puts what "nobody" must reach when the data folder itself is closed to others. */
export const ROOT_HOME = '/var/lib/ohlas';
const CLUSTER = 'postgres';
/** In the data folder: where its cluster went. */
const POINTER = 'postgres.location';
const HASH_LENGTH = 12;

export interface Place {
  /** the cluster's folder, absolute; may not exist yet */
  cluster: string;
  /** whom to run as, null: as ourselves */
  owner: Owner | null;
  /** sentences for the terminal */
  notes: string[];
}

/** A short name for a path that does not change. */
export const shortHash = (text: string) =>
  createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);

/**
 * Decides where the database lives and as whom it runs, and makes sure of the folders above it.
 * @throws StartError when the database belongs to somebody else
 */
export async function findPlace(dataDir: string): Promise<Place> {
  await mkdir(dataDir, { recursive: true }).catch((cause: Error) => {
    throw new StartError(
      `The data folder ${dataDir} cannot be made (${cause.message}). Choose another one with DATA_DIR.`,
      { cause },
    );
  });
  const home = await realpath(dataDir);
  const pointed = await readFile(join(home, POINTER), 'utf8').catch(() => '');
  const cluster = pointed.trim() || join(home, CLUSTER);
  const us = process.getuid?.();
  const existing = await stat(cluster).catch(() => null);
  if (us !== 0) {
    if (us !== undefined && existing && existing.uid !== us)
      throw new StartError(
        `The database in ${cluster} belongs to another user (uid ${existing.uid}). Start Ohlas as the user who started it the first time, or choose another DATA_DIR.`,
      );
    return { cluster, owner: null, notes: [] };
  }
  const owner = existing && existing.uid !== 0 ? { uid: existing.uid, gid: existing.gid } : NOBODY;
  if (await canEnter(dirname(cluster), owner)) {
    const notes = pointed ? [`The database is kept in ${dirname(cluster)}.`] : [];
    return { cluster, owner, notes };
  }
  return moveOut(home, owner);
}

/** Root's data in a closed folder: the cluster goes to /var/lib/ohlas, one folder for each data folder. */
async function moveOut(home: string, owner: Owner): Promise<Place> {
  const folder = join(ROOT_HOME, shortHash(home));
  await mkdir(folder, { recursive: true, mode: 0o755 });
  if (!(await canEnter(folder, owner)))
    throw new StartError(
      `Started as root, PostgreSQL runs as uid ${owner.uid}, which may enter neither ${home} nor ${folder}. Choose a DATA_DIR that other users may enter, or start Ohlas as an ordinary user.`,
    );
  const cluster = join(folder, CLUSTER);
  await writeFile(join(home, POINTER), `${cluster}\n`);
  return {
    cluster,
    owner,
    notes: [
      `${home} is closed to other users, so the database (which must not run as root) is kept in ${folder}.`,
    ],
  };
}

/** Whether `owner` may walk down to `folder`: the x bit on it and on everything above. */
export async function canEnter(folder: string, owner: Owner): Promise<boolean> {
  for (let at = folder; ; at = dirname(at)) {
    const { mode, uid, gid } = await stat(at);
    const needed = uid === owner.uid ? 0o100 : gid === owner.gid ? 0o010 : 0o001;
    if (!(mode & needed)) return false;
    if (dirname(at) === at) return true;
  }
}

/** Makes a folder only `owner` (or, for null, we) can enter. */
export async function privateFolder(path: string, owner: Owner | null): Promise<void> {
  await mkdir(path, { mode: 0o700 });
  if (owner) await chown(path, owner.uid, owner.gid);
}
