import { eq } from 'drizzle-orm';
import type { Browser, Page } from 'playwright-core';
import type { Channel, InboundItem } from '../../src/channels/contract.ts';
import { sources } from '../../src/db/schema/sources.ts';
import { ingest } from '../../src/flow/ingest.ts';
import { MINUTE, systemClock } from '../../src/lib/clock.ts';
import { startSession } from '../../src/people/index.ts';
import { saveWatch } from '../../src/watches/store.ts';
import { makePerson, type Person } from '../factories.ts';
import { testDb } from '../setup/database.ts';
import { item, scriptedChannel, scriptedSource } from '../setup/flow.ts';
import { appOnAPort } from './app-on-a-port.ts';
import { openPage, type PageOptions } from './browser.ts';

/** Nothing on the desk takes longer; a test that waits for what never comes should not wait for long. */
const PATIENCE_MS = 5000;

/** A desk with a source and a watch, on a port of its own. */
export async function deskOnAPort(channel: Channel = scriptedChannel().channel) {
  channel.info.label = 'Facebook';
  const database = await testDb({ max: 8 });
  const { db, flow, url, close } = await appOnAPort(database, [channel]);
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
    flow,
    url,
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
      await page.context().addCookies([{ name: 'ohlas', value, url }]);
      return page;
    },

    async close() {
      await close();
      await database.close();
    },
  };
}
