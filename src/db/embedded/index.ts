import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../lib/log.ts';
import { StartError } from '../../lib/start-error.ts';
import { openPool } from '../client.ts';
import { findBinaries } from './binaries.ts';
import { ensureCluster } from './cluster.ts';
import { type Hold, hold } from './hold.ts';
import { findPlace } from './place.ts';
import { addressOf, clearSocket, ensureRunning, stopServer } from './server.ts';

const DATABASE = 'ohlas';
/** Holds our share in the server, so that it never locks anything of the application's. */
const MAINTENANCE = 'postgres';
/** A server that stops while we knock, or whose predecessor is still dying, is started again, at most this often. */
const ATTEMPTS = 6;
const RETRY_MS = 200;
const RETRY_MAX_MS = 30_000;

export interface Embedded {
  /** for `connect` */
  url: string;
  /** another Ohlas uses this server too */
  shared: boolean;
  /** sentences for the terminal: what is not where one would look for it */
  notes: string[];
  /** Leaves the server; the last to leave stops it. Close the pools first. */
  stop(): Promise<void>;
}

interface EmbeddedOptions {
  dataDir: string;
  log: Log;
  /** folder with bin, lib and share, instead of the package's (tests on another version) */
  native?: string;
  /** settings of postgresql.conf that differ from the modest ones (tests) */
  settings?: Record<string, string>;
}

/**
 * A real PostgreSQL in the data folder: made on first use, found again when it outlived its Ohlas, shared when
 * another Ohlas uses it, brought back when it dies under us.
 * @throws StartError with a sentence for the terminal
 */
export async function startEmbedded({
  dataDir,
  log,
  native,
  settings = {},
}: EmbeddedOptions): Promise<Embedded> {
  const place = await findPlace(dataDir);
  const binaries = await findBinaries(place, dataDir, native);
  await clearSocket(place);
  await ensureCluster(place, binaries);
  const ended = new AbortController();
  let holding: Hold;
  let comingBack: Promise<void> | undefined;

  const enter = async (): Promise<string> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const listening = await ensureRunning(place, binaries, settings);
        const maintenance = await addressOf(place, listening, MAINTENANCE);
        await ensureDatabase(maintenance);
        const url = await addressOf(place, listening, DATABASE);
        holding = await hold(maintenance, () => {
          comingBack = comeBack();
        });
        return url;
      } catch (error) {
        if (error instanceof StartError) throw error;
        if (attempt >= ATTEMPTS) throw new StartError((error as Error).message, { cause: error });
        await sleep(RETRY_MS);
      }
    }
  };

  const comeBack = async () => {
    for (let pause = RETRY_MS; !ended.signal.aborted; pause = Math.min(pause * 2, RETRY_MAX_MS)) {
      log.warn('lost the database server, bringing it back');
      try {
        await enter();
        log.info('the database server is back');
        return;
      } catch (error) {
        log.error({ reason: (error as Error).message }, 'the database server does not come back');
        await sleep(pause, undefined, { signal: ended.signal }).catch(() => {});
      }
    }
  };

  const url = await enter();
  return {
    url,
    shared: holding!.shared,
    notes: [...place.notes, ...binaries.notes],
    async stop() {
      if (ended.signal.aborted) return;
      ended.abort();
      await comingBack;
      await holding.release(() => stopServer(place, binaries));
    },
  };
}

async function ensureDatabase(maintenance: string): Promise<void> {
  const sql = openPool(maintenance, { max: 1, fetch_types: false });
  try {
    const [present] = await sql`select from pg_database where datname = ${DATABASE}`;
    if (!present) await sql.unsafe(`create database ${DATABASE}`);
  } catch (error) {
    // two that start at once on an empty folder both find it missing
    const code = (error as { code?: string }).code;
    if (code !== '42P04' && code !== '23505') throw error;
  } finally {
    await sql.end({ timeout: 1 });
  }
}
