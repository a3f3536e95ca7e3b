import { serve } from '@hono/node-server';
import { startJobs } from '../jobs/index.ts';
import { createAnalyser } from './analysis/index.ts';
import { createApp } from './app.ts';
import { channels } from './channels/index.ts';
import type { Config } from './config.ts';
import { closedWays, demoHttp, openAlone } from './demo/index.ts';
import { createBus } from './events/bus.ts';
import type { FlowDeps } from './flow/deps.ts';
import { postLetter } from './flow/letters.ts';
import { createMatching } from './flow/matching.ts';
import { createTeaching } from './flow/teaching.ts';
import { config, database, IS_DEMO, log } from './ground.ts';
import { translator } from './i18n/index.ts';
import { systemClock } from './lib/clock.ts';
import { createHttpStream } from './lib/http/stream.ts';
import { createHttp, createReach } from './lib/http.ts';
import { keyFromFile } from './lib/key-file.ts';
import { createSeal } from './lib/seal.ts';
import { endWith, StartError } from './lib/start-error.ts';
import { createPasswords, createSetupLink, OWASP_COST, type Passwords } from './people/index.ts';
import { createCounts, ensureLabels } from './queue/index.ts';
import { readSetting } from './settings/index.ts';
import { navOf } from './web/nav.ts';

/** Requests under way get this long when the process is asked to stop. */
const STOP_MS = 8_000;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Starts everything that stands on the database, in order, and returns how to stop it in the opposite one. */
async function start(): Promise<() => Promise<void>> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const step of stops.reverse())
      await step().catch((error: unknown) => log.error({ err: error }, 'while stopping'));
  };
  try {
    const { db, sql, notes, close } = await database;
    stops.push(close);
    for (const note of notes) say(note);
    await ensureLabels(db, systemClock());

    const analyse = await createAnalyser();
    const isAllowedHost = async (host: string) =>
      (await readSetting(db, 'allowedHosts')).hosts.includes(host);
    const wayOut = { userAgent: `Ohlas (+${config.publicUrl})`, isAllowedHost };
    const ways = IS_DEMO
      ? closedWays
      : {
          http: createHttp(wayOut),
          reach: createReach({ isAllowedHost }),
          openStream: createHttpStream(wayOut),
        };
    const passwords = createPasswords(OWASP_COST);
    const deps: FlowDeps = {
      db,
      clock: systemClock,
      log,
      seal: createSeal(config.key ?? (await keyFromFile(config.dataDir))),
      http: demoHttp(ways.http, { db, clock: systemClock }),
      reach: ways.reach,
      channels,
      analyse,
      matching: createMatching(),
      teaching: createTeaching(analyse),
      publicUrl: config.publicUrl,
      dataDir: config.dataDir,
      random: Math.random,
    };
    if (IS_DEMO) await showTown(deps, passwords);
    if (config.role !== 'web') stops.push(await startJobs({ ...deps, openStream: ways.openStream }, sql));
    if (config.role !== 'worker') {
      const bus = await createBus(sql, log);
      stops.push(bus.close);
      const counts = createCounts({ ...deps, bus });
      stops.push(async () => counts.close());
      const app = createApp({
        ...deps,
        sql,
        bus,
        config,
        passwords,
        sendMail: (letter) => postLetter(deps, letter),
        nav: async ({ scope, me, maxAge }) =>
          navOf(await counts.of(scope, me.id, maxAge), translator(me.language), me.role, channels),
      });
      stops.push(await listen(app, config));
      await welcome(deps, config);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

function listen(app: ReturnType<typeof createApp>, config: Config): Promise<() => Promise<void>> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port: config.port, hostname: config.host }, () =>
      resolve(
        () =>
          new Promise((closed) => {
            // live connections never end by themselves
            const cut = setTimeout(
              () => 'closeAllConnections' in server && server.closeAllConnections(),
              STOP_MS / 8,
            );
            server.close(() => {
              clearTimeout(cut);
              closed();
            });
          }),
      ),
    );
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new StartError(
              `Port ${config.port} is taken. Is another Ohlas running? PORT=3001 npm ${IS_DEMO ? 'run demo' : 'start'} takes another one.`,
              { cause: error },
            )
          : error,
      );
    });
  });
}

/** Opens the demo town; who may come in is said once, while nobody may. */
async function showTown(deps: FlowDeps, passwords: Passwords): Promise<void> {
  say('Opening the demo town …');
  const account = await openAlone(deps, passwords);
  if (account) say(`Sign in as ${account.email} with the password ${account.password} (it is told only now)`);
}

/** The first words on the terminal: where it is, and the one-time link while nobody has an account. */
async function welcome({ db, clock }: FlowDeps, config: Config): Promise<void> {
  say(`Ohlas listens at ${config.publicUrl}`);
  const token = await createSetupLink(db, clock());
  if (token) say(`Create the first account (the link works once):\n  ${config.publicUrl}/setup/${token}`);
}

start().then(
  (stop) => {
    let stopping = false;
    const end = (signal: string) => {
      if (stopping) return;
      stopping = true;
      log.info({ signal }, 'stopping');
      void stop().then(() => process.exit(0));
    };
    process.on('SIGINT', end).on('SIGTERM', end);
  },
  (error: unknown) => endWith(error),
);
