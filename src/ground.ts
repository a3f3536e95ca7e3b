/**
 * What everything stands on: the configuration, the log, the database. It is begun before the rest of the code is read
 * (start.mjs), for a database comes up in processes of its own.
 */
import { type Config, demoConfig, loadConfig } from './config.ts';
import { openDatabase } from './db/open.ts';
import { createLog } from './lib/log.ts';
import { endWith } from './lib/start-error.ts';

/** `npm run demo`: a house of its own that shows the town and lets nothing out. */
export const IS_DEMO = process.argv[2] === 'demo';

export const config = loadConfigOrExit();
export const log = createLog(config.logLevel);

// the driver loses a promise when a connection drops in its first moments; its pool opens another one
process.on('unhandledRejection', (error) => log.error({ err: error }, 'nobody waited for this'));

/** On its way; whoever waits for it is told why it does not come. */
export const database = openDatabase(config, log);
database.catch(() => {});

function loadConfigOrExit(): Config {
  try {
    return IS_DEMO ? demoConfig(loadConfig()) : loadConfig();
  } catch (error) {
    return endWith(error);
  }
}
