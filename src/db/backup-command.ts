import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Config, loadConfig } from '../config.ts';
import { systemClock } from '../lib/clock.ts';
import { KEY_FILE } from '../lib/key-file.ts';
import { createLog } from '../lib/log.ts';
import { StartError } from '../lib/start-error.ts';
import { backup, restore } from './backup.ts';
import { filesUnder } from './backup-files.ts';
import { openDatabase } from './open.ts';

/** `npm run backup -- [file]` and `npm run restore -- file`. */
const USAGE = 'Use: npm run backup -- [file]   or   npm run restore -- file';
const PACKAGE = new URL('../../package.json', import.meta.url);

async function main([verb, file]: string[]): Promise<void> {
  const config = loadConfig();
  if (verb === 'backup') return runBackup(config, file);
  if (verb === 'restore' && file) return runRestore(config, file);
  throw new StartError(USAGE);
}

async function runBackup(config: Config, file: string | undefined): Promise<void> {
  const at = systemClock();
  const path = resolve(file ?? join(config.dataDir, 'backups', `ohlas-${stamp(at)}.backup`));
  // under another name until it is whole, so that half a backup is never taken for one
  const draft = `${path}.part`;
  await mkdir(dirname(path), { recursive: true });
  // not migrated: the backup before an upgrade is made when the new code is already there
  const database = await openDatabase(config, createLog('warn'), { migrate: false });
  try {
    const target = createWriteStream(draft, { mode: 0o600, flush: true });
    const made = await backup(
      database.db,
      target,
      { app: await appVersion(), at },
      filesUnder(config.dataDir),
    );
    await rename(draft, path);
    const megabytes = ((await stat(path)).size / 1e6).toFixed(1);
    say(
      `Backup of ${made.rows} rows in ${made.tables} tables and ${made.files} files of customers (${megabytes} MB): ${path}`,
    );
    if (made.lacking > 0)
      say(`${made.lacking} files of customers are not in ${config.dataDir} and are left out of it.`);
    say(keyAdvice(config));
  } finally {
    await database.close();
    await rm(draft, { force: true });
  }
}

async function runRestore(config: Config, file: string): Promise<void> {
  const path = resolve(file);
  if (!(await stat(path).catch(() => null))?.isFile()) throw new StartError(`There is no file ${path}.`);
  const database = await openDatabase(config, createLog('warn'), { migrate: false });
  try {
    const made = await restore(database.db, createReadStream(path), filesUnder(config.dataDir));
    say(
      `Restored ${made.rows} rows in ${made.tables} tables and ${made.files} files of customers from ${path}`,
    );
    say(
      config.key
        ? 'OHLAS_KEY must be the one of the Ohlas that made the backup.'
        : `Now put its key file in place, if it is not: ${join(config.dataDir, KEY_FILE)}`,
    );
  } finally {
    await database.close();
  }
}

const keyAdvice = (config: Config) => {
  const key = config.key ? 'OHLAS_KEY' : join(config.dataDir, KEY_FILE);
  return `Passwords and tokens in it can be read only with the key. Keep that too, somewhere else: ${key}`;
};

async function appVersion(): Promise<string> {
  return (JSON.parse(await readFile(PACKAGE, 'utf8')) as { version: string }).version;
}

/** 2026-02-03T04-05-06: sorts by time, and every file system takes it. */
const stamp = (at: Date) => at.toISOString().slice(0, 19).replaceAll(':', '-');

const say = (line: string) => process.stdout.write(`${line}\n`);

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartError ? error.message : (error as Error).stack}\n`);
  process.exitCode = 1;
});
