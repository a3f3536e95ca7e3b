import type { Config } from '../config.ts';
import type { Log } from '../lib/log.ts';
import { type Connection, connect } from './client.ts';
import { startEmbedded } from './embedded/index.ts';
import { migrate } from './migrate.ts';

interface Database extends Connection {
  /** for whoever opens connections of its own */
  url: string;
  /** sentences for the terminal, mostly none: what of the embedded database is not where one would look for it */
  notes: string[];
}

/**
 * The database of this configuration, ready for use: the one `DATABASE_URL` names, or else the embedded one in the
 * data folder, connected and brought to this code's schema. `close` also leaves the embedded server, which stops
 * with the last Ohlas that uses it.
 * @throws StartError with a sentence for the terminal
 */
export async function openDatabase(
  config: Pick<Config, 'databaseUrl' | 'dataDir'>,
  log: Log,
  options: { migrate?: boolean; max?: number } = {},
): Promise<Database> {
  const embedded = config.databaseUrl ? null : await startEmbedded({ dataDir: config.dataDir, log });
  const url = config.databaseUrl ?? embedded?.url ?? '';
  let connection: Connection | undefined;
  const close = async () => {
    await connection?.close();
    await embedded?.stop();
  };
  try {
    connection = await connect(url, { max: options.max });
    if (options.migrate ?? true) await migrate(connection.db);
    return { ...connection, url, notes: embedded?.notes ?? [], close };
  } catch (error) {
    await close();
    throw error;
  }
}
