/** The whole app over a shop with one message on a simulated Mastodon and one on a real feed, asked by its forms. */
import { eq } from 'drizzle-orm';
import { createApp } from '../../src/app.ts';
import { feed } from '../../src/channels/feed/index.ts';
import { mastodon } from '../../src/channels/mastodon/index.ts';
import { outbox } from '../../src/db/schema/outbox.ts';
import { conversations, deadlines } from '../../src/db/schema/queue.ts';
import { sources } from '../../src/db/schema/sources.ts';
import { deliverDue } from '../../src/flow/deliver.ts';
import { pollSource } from '../../src/flow/inbound.ts';
import { MINUTE, SECOND } from '../../src/lib/clock.ts';
import { createMastodonSimulator } from '../../src/simulators/mastodon/index.ts';
import { claimDue } from '../../src/sources/leases.ts';
import { listen } from '../channels/mastodon/server.ts';
import { stockPeople } from '../factories.ts';
import { browser, testApp } from '../setup/app.ts';
import { flowDeps, scriptedSource } from '../setup/flow.ts';
import { site } from '../setup/screens.ts';

const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Poradna</title>${items}</channel></rss>`;
const post = (at: Date, number: number) =>
  `<item><title>Vandr</title><link>https://poradna.example/${number}</link><pubDate>${at.toUTCString()}</pubDate>
   <description>Boty z Vandru se rozlepily, pište na petr@posta.example</description></item>`;

/** Turns of a minute until a source that nobody wrote to is asked again, at most. */
const LONGEST_WAIT_TURNS = 20;

export async function answerHouse() {
  const base = await testApp();
  const { clock } = base;
  const { db } = base.deps;
  const flow = await flowDeps(base.deps, clock, mastodon, feed);
  const deps = { ...base.deps, ...flow };
  const house = { ...base, deps, app: createApp(deps) };
  const people = await stockPeople(db);

  const simulator = createMastodonSimulator({ clock, domain: 'obchod.example' });
  const network = await listen((request, env) =>
    simulator.app.fetch(request, env as Record<string, unknown>),
  );
  const shop = simulator.control.addAccount({ username: 'vandr' });
  const jana = simulator.control.addAccount({ username: 'jana', domain: 'jinde.example' });
  const token = simulator.control.token(shop);
  const form = { server: network.origin, token, what: 'mentions', query: '' };
  const { token: _secret, ...settings } = mastodon.parseSettings(form);
  const asMastodon = {
    channel: 'mastodon',
    host: '127.0.0.1',
    settings,
    secrets: { token },
    pollSeconds: 60,
  };
  await scriptedSource(flow, { ...asMastodon, name: 'Mastodon', teamId: people.teamId });

  const pages: Parameters<typeof site>[0] = { '/feed.xml': ['application/rss+xml', rss(post(clock(), 1))] };
  const forum = await site(pages);
  // a host is asked by one source at a time: this one is another
  const asFeed = { channel: 'feed', host: 'poradna.example', settings: { url: `${forum.url}/feed.xml` } };
  await scriptedSource(flow, { ...asFeed, name: 'Poradna', teamId: people.teamId });

  const poll = async () => {
    for (const source of await claimDue(db, clock(), 10)) await pollSource(flow, source);
  };
  await poll();
  clock.forward(20 * MINUTE);
  pages['/feed.xml'] = ['application/rss+xml', rss(post(clock(), 2) + post(clock(), 1))];
  await poll();

  const conversation = async (id: number) =>
    (await db.select().from(conversations).where(eq(conversations.id, id)))[0]!;

  return {
    ...house,
    people,
    simulator,
    agent: await browser(house).as(people.agent),
    lead: await browser(house).as(people.lead),
    viewer: await browser(house).as(people.viewer),
    conversation,
    /** Jana asks on Mastodon; gives the conversation. */
    async asked(text = 'kde je můj balíček?'): Promise<number> {
      simulator.control.mention({ by: jana, to: shop, text });
      const before = await all('mastodon');
      // a poll that had nothing to bring may be followed by a longer wait
      for (let turn = 0; turn < LONGEST_WAIT_TURNS; turn++) {
        clock.forward(MINUTE);
        await poll();
        const now = await all('mastodon');
        if (now.length > before.length) return now.at(-1)!;
      }
      throw new Error('what Jana wrote was not heard');
    },
    /** what somebody wrote on the forum */
    onFeed: async () => (await all('feed')).at(-1)!,
    /** what a page's form holds unseen, as a browser would post it */
    async hidden(id: number, tab: string): Promise<Record<string, string>> {
      const page = await (
        await (await browser(house).as(people.agent)).get(`/conversations/${id}?tab=${tab}`)
      ).text();
      const composer = page.slice(page.indexOf('id="composer"'));
      return Object.fromEntries(
        [...composer.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map((found) => [
          found[1]!,
          found[2]!,
        ]),
      );
    },
    rows: (id: number) => db.select().from(outbox).where(eq(outbox.conversationId, id)).orderBy(outbox.seq),
    promises: (id: number) => db.select().from(deadlines).where(eq(deadlines.conversationId, id)),
    /** lets the undo window pass, then one turn of the worker */
    async deliver(ms = 11 * SECOND) {
      clock.forward(ms);
      // of several rows of one conversation one leaves a turn
      while ((await deliverDue(flow, 10)) > 0);
    },
    posted: () => simulator.control.posted().filter(({ account }) => account === shop),
    async close() {
      await network.close();
      await forum.close();
      await base.close();
    },
  };

  async function all(channel: string): Promise<number[]> {
    const rows = await db
      .select({ id: conversations.id })
      .from(conversations)
      .innerJoin(sources, eq(sources.id, conversations.sourceId))
      .where(eq(sources.channel, channel))
      .orderBy(conversations.id);
    return rows.map(({ id }) => id);
  }
}

export type AnswerHouse = Awaited<ReturnType<typeof answerHouse>>;

/** What a person reads: text without tags. */
export const wordsOf = async (response: Response | Promise<Response>): Promise<string> =>
  (await (await response).text())
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
