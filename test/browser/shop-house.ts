/** An empty house, and outside of it what a shop has: an account on Mastodon, a forum with a feed, a mail server. */
import { count } from 'drizzle-orm';
import type { Browser, Page } from 'playwright-core';
import { wakeJob } from '../../jobs/wake.ts';
import { feed } from '../../src/channels/feed/index.ts';
import { mastodon } from '../../src/channels/mastodon/index.ts';
import { mentions } from '../../src/db/schema/intake.ts';
import { deliverDue } from '../../src/flow/deliver.ts';
import { pollSource } from '../../src/flow/inbound.ts';
import { MINUTE } from '../../src/lib/clock.ts';
import { createSetupLink } from '../../src/people/index.ts';
import { createFeedSimulator } from '../../src/simulators/feed/index.ts';
import { createMastodonSimulator } from '../../src/simulators/mastodon/index.ts';
import { claimDue } from '../../src/sources/leases.ts';
import { listen } from '../channels/mastodon/server.ts';
import { testDb } from '../setup/database.ts';
import { testClock } from '../setup/flow.ts';
import { mailServer } from '../setup/sending.ts';
import { appOnAPort } from './app-on-a-port.ts';
import { openPage } from './browser.ts';

/** A source that brings nothing is asked less and less often; what was written is heard within this many minutes. */
const HEARD_WITHIN = 60;
const AT_ONCE = 10;
/** Nothing on a screen takes longer; a test that waits for what never comes should not wait for long. */
const PATIENCE_MS = 5000;

export async function shopHouse() {
  const clock = testClock();
  const database = await testDb({ max: 8 });
  const house = await appOnAPort(database, [feed, mastodon], clock);
  const { db, flow } = house;
  const network = createMastodonSimulator({ clock, domain: 'obchod.example' });
  const forum = createFeedSimulator({ site: 'https://forum.example', title: 'Fórum', language: 'cs' });
  const [networkServer, forumServer, post] = await Promise.all([
    listen((request, env) => network.app.fetch(request, env as Record<string, unknown>)),
    listen((request) => forum.app.fetch(request)),
    mailServer(),
  ]);
  const shop = network.control.addAccount({ username: 'vandr' });
  const lucie = network.control.addAccount({
    username: 'lucie',
    displayName: 'Lucie Krátká',
    domain: 'jinde.example',
  });
  const setupToken = await createSetupLink(db, clock());

  const windows: Page[] = [];

  /** Time passes for everybody at once. */
  async function forward(ms: number): Promise<void> {
    clock.forward(ms);
    await Promise.all(windows.map((page) => page.clock.setSystemTime(clock())));
  }

  /** One turn of the whole timetable. */
  async function turn(): Promise<void> {
    await wakeJob(flow)();
    for (let sources = await claimDue(db, clock(), AT_ONCE); sources.length > 0; ) {
      for (const source of sources) await pollSource(flow, source);
      sources = await claimDue(db, clock(), AT_ONCE);
    }
    while ((await deliverDue(flow, AT_ONCE)) > 0);
  }

  const posted = () => network.control.posted().filter(({ account }) => account === shop);
  const heard = async () => (await db.select({ n: count() }).from(mentions))[0]!.n;

  return {
    url: house.url,
    /** what the terminal prints while nobody has an account */
    setupLink: `${house.url}/setup/${setupToken}`,
    network: { origin: networkServer.origin, token: network.control.token(shop) },
    forum: { feed: `${forumServer.origin}/rss.xml` },
    post,

    /** A window that lives in the time of this house. */
    async open(browser: Browser): Promise<Page> {
      const page = await openPage(browser);
      page.setDefaultTimeout(PATIENCE_MS);
      await page.clock.install({ time: clock() });
      windows.push(page);
      return page;
    },

    /** Lets this long pass; then the timetable has its turn. */
    async pass(ms: number): Promise<void> {
      await forward(ms);
      await turn();
    },
    turn,

    /** Lucie addresses the shop on Mastodon; time passes until the house has heard of it. */
    lucieWrites: (text: string) => hears(() => network.control.mention({ by: lucie, to: shop, text })),
    /** She answers what the shop posted last. */
    lucieReplies: (text: string) =>
      hears(() => network.control.mention({ by: lucie, to: shop, text, inReplyTo: posted().at(-1) })),
    /** Somebody writes on the forum; time passes until the house has heard of it. */
    forumSays: (...entries: { author: string; title: string; text: string }[]) =>
      hears(() => {
        for (const [at, entry] of entries.entries())
          forum.publish({ ...entry, slug: `${clock().getTime()}-${at}`, publishedAt: clock() });
      }),
    /** what the shop posted on Mastodon, as people there read it */
    posted: () => posted().map(({ text }) => text),

    async close() {
      await Promise.all([networkServer.close(), forumServer.close(), post.close()]);
      await house.close();
      await database.close();
    },
  };

  async function hears(happens: () => unknown): Promise<void> {
    happens();
    const before = await heard();
    for (let minute = 0; minute < HEARD_WITHIN; minute++) {
      await forward(MINUTE);
      await turn();
      if ((await heard()) > before) return;
    }
    throw new Error('what was written was not heard');
  }
}
