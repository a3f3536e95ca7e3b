import { createApp } from '../../src/app.ts';
import type { Channel } from '../../src/channels/contract.ts';
import { loadConfig } from '../../src/config.ts';
import type { Connection } from '../../src/db/client.ts';
import { createBus } from '../../src/events/bus.ts';
import { postLetter } from '../../src/flow/letters.ts';
import { translator } from '../../src/i18n/index.ts';
import { type Clock, systemClock } from '../../src/lib/clock.ts';
import { silentLog } from '../../src/lib/log.ts';
import { createCounts, ensureLabels } from '../../src/queue/index.ts';
import { navOf } from '../../src/web/nav.ts';
import { cheapPasswords } from '../factories.ts';
import { flowDeps } from '../setup/flow.ts';
import { serveApp } from './serve.ts';

/**
 * The whole app on a port of its own, with a real bus: what happens in one window shows in the other. No job runs by
 * itself. The database stays its caller's to close.
 */
export async function appOnAPort(database: Connection, channels: Channel[], clock: Clock = systemClock) {
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
    sendMail: (letter) => postLetter(flow, letter),
    nav: async ({ scope, me, maxAge }) =>
      navOf(await counts.of(scope, me.id, maxAge), translator(me.language), me.role, flow.channels),
  });
  await ensureLabels(db, clock());
  const server = await serveApp(app);
  return {
    app,
    db,
    flow,
    url: server.url,
    async close() {
      await server.close();
      counts.close();
      await bus.close();
    },
  };
}
