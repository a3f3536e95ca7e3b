import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { connect, openPool } from '../../src/db/client.ts';
import { isAlive } from '../../src/db/embedded/cluster.ts';
import { startEmbedded } from '../../src/db/embedded/index.ts';
import { migrate } from '../../src/db/migrate.ts';
import { silentLog } from '../../src/lib/log.ts';
import { TEMPLATE, withDatabase } from './names.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** address of the migrated template database of this run */
    templateUrl: string;
  }
}

const PREFIX = 'ohlas-test-';

/** A test may lose its data to a power cut. */
const HASTY = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '120',
  max_wal_size: '1GB',
};

/** `TEST_POSTGRES=15` tests on the oldest version we promise, from the npm alias `postgres-15`. */
function nativeFolder(): string | undefined {
  const version = process.env.TEST_POSTGRES;
  return version ? resolve(`node_modules/postgres-${version}/native`) : undefined;
}

/** One server for the whole run, with a migrated database in it that `testDb` clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await sweep();
  const folder = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  await chmod(folder, 0o755);
  const server = await startEmbedded({
    dataDir: folder,
    log: silentLog,
    native: nativeFolder(),
    settings: HASTY,
  });
  const admin = openPool(server.url, { max: 1 });
  await admin.unsafe(`create database ${TEMPLATE}`);
  await admin.end();
  const templateUrl = withDatabase(server.url, TEMPLATE);
  const template = await connect(templateUrl, { max: 1 });
  await migrate(template.db);
  await template.close();
  project.provide('templateUrl', templateUrl);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

/** Stops and removes what a killed run left. */
async function sweep(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(PREFIX) || isAlive(Number.parseInt(name.slice(PREFIX.length), 10))) continue;
    const dataDir = join(tmpdir(), name);
    try {
      const left = await startEmbedded({ dataDir, log: silentLog, native: nativeFolder(), settings: HASTY });
      await left.stop();
    } catch {
      // another run is sweeping too, or it was of another version: without its folder a server stops by itself
    } finally {
      await rm(dataDir, { recursive: true, force: true });
    }
  }
}
