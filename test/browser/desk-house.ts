import { eq } from 'drizzle-orm';
import type { Browser, Page } from 'playwright-core';
import { createApp } from '../../src/app.ts';
import type { InboundItem } from '../../src/channels/contract.ts';
import { loadConfig } from '../../src/config.ts';
import { sources } from '../../src/db/schema/sources.ts';
import { createBus } from '../../src/events/bus.ts';
import { ingest } from '../../src/flow/ingest.ts';
import { translator } from '../../src/i18n/index.ts';
import { MINUTE, systemClock } from '../../src/lib/clock.ts';
import { silentLog } from '../../src/lib/log.ts';
import { startSession } from '../../src/people/index.ts';
import { createCounts, ensureLabels } from '../../src/queue/index.ts';
import { saveWatch } from '../../src/watches/store.ts';
import { navOf } from '../../src/web/nav.ts';
import { cheapPasswords, makePerson, type Person } from '../factories.ts';
import { testDb } from '../setup/database.ts';
import { flowDeps, item, scriptedChannel, scriptedSource } from '../setup/flow.ts';
import { openPage, type PageOptions } from './browser.ts';
import { serveApp } from './serve.ts';

/** Nothing on the desk takes longer; a test that waits for what never comes should not wait for long. */
const PATIENCE_MS = 5000;

/** The whole app on a database and a port of its own, with a real bus: what happens in one window shows in the other. */
export async function deskOnAPort() {
  const database = await testDb({ max: 8 });
  const { db, sql } = database;
  const { channel } = scriptedChannel();
  channel.info.label = 'Facebook';
  const flow = await flowDeps(database, systemClock, channel);
  const bus = await createBus(sql, silentLog);
  const counts = createCounts({ ...flow, bus });
  const app = createApp({
    ...flow,
    sql,
    bus,
    config: loadConfig({}),
    passwords: cheapPasswords,
    nav: async ({ scope, me }) =>
      navOf(await counts.of(scope, me.id), translator(me.language), me.role, flow.channels),
  });
  await ensureLabels(db, systemClock());
  const server = await serveApp(app);
  const sourceId = await scriptedSource(flow, { name: 'Vandr e-shop' });

  await db.transaction((tx) =>
    saveWatch(
      tx,
      null,
      { name: 'Vandr', expression: 'vandr*', exclude: '', active: true, hue: 0 },
      { userId: null, at: systemClock() },
    ),
  );

  return {
    db,
    url: server.url,
    sourceId,
    jana: await makePerson(db, { name: 'Jana', role: 'agent' }),
    karel: await makePerson(db, { name: 'Karel', role: 'lead' }),

    /** Somebody writes `ago` minutes ago, and we heard of it then. */
    async hear(over: Partial<InboundItem> & { text: string }, ago = 0): Promise<void> {
      const at = new Date(systemClock().getTime() - ago * MINUTE);
      const [source] = await db.select().from(sources).where(eq(sources.id, sourceId));
      const batch = { items: [item({ publishedAt: at, ...over })], tombstones: [], baseline: false };
      await db.transaction((tx) => ingest(tx, flow, source!, batch, at));
    },

    /** A window of this person's browser. */
    async open(browser: Browser, who: Person, options: PageOptions = {}): Promise<Page> {
      const page = await openPage(browser, options);
      page.setDefaultTimeout(PATIENCE_MS);
      const value = await startSession(db, { userId: who.id, userAgent: 'test' }, systemClock());
      await page.context().addCookies([{ name: 'ohlas', value, url: server.url }]);
      return page;
    },

    async close() {
      await server.close();
      counts.close();
      await bus.close();
      await database.close();
    },
  };
}
