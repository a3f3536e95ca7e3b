import { createApp } from '../../src/app.ts';
import type { Channel } from '../../src/channels/contract.ts';
import { loadConfig } from '../../src/config.ts';
import { createBus } from '../../src/events/bus.ts';
import { sendLetter } from '../../src/flow/letters.ts';
import { translator } from '../../src/i18n/index.ts';
import { type Clock, systemClock } from '../../src/lib/clock.ts';
import { silentLog } from '../../src/lib/log.ts';
import { createCounts, ensureLabels } from '../../src/queue/index.ts';
import { navOf } from '../../src/web/nav.ts';
import { cheapPasswords } from '../factories.ts';
import { testDb } from '../setup/database.ts';
import { flowDeps } from '../setup/flow.ts';
import { serveApp } from './serve.ts';

/**
 * The whole app on a database and a port of its own, with a real bus: what happens in one window shows in the other.
 * Its only sources of time are `clock` and whoever calls the jobs.
 */
export async function appOnAPort(channels: Channel[], clock: Clock = systemClock) {
  const database = await testDb({ max: 8 });
  const { db, sql } = database;
  const flow = await flowDeps(database, clock, ...channels);
  const bus = await createBus(sql, silentLog);
  const counts = createCounts({ ...flow, bus });
  const app = createApp({
    ...flow,
    sql,
    bus,
    config: loadConfig({}),
    passwords: cheapPasswords,
    sendMail: (letter) => sendLetter(flow, letter),
    nav: async ({ scope, me }) =>
      navOf(await counts.of(scope, me.id), translator(me.language), me.role, flow.channels),
  });
  await ensureLabels(db, clock());
  const server = await serveApp(app);
  return {
    db,
    flow,
    url: server.url,
    async close() {
      await server.close();
      counts.close();
      await bus.close();
      await database.close();
    },
  };
}
