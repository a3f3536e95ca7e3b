import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connection, connect } from '../../src/db/client.ts';
import { startEmbedded } from '../../src/db/embedded/index.ts';
import { migrate } from '../../src/db/migrate.ts';
import { silentLog } from '../../src/lib/log.ts';
import { clear } from './clear.ts';

/** Lends a migrated database on an embedded server of its own, with the settings of a shop's; gone afterwards. */
export async function withServer<T>(work: (connection: Connection, url: string) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'ohlas-bench-'));
  const server = await startEmbedded({ dataDir, log: silentLog });
  const connection = await connect(server.url);
  try {
    await migrate(connection.db);
    return await work(connection, server.url);
  } finally {
    await connection.close();
    await server.stop();
    await clear(dataDir);
  }
}
